// A real mail server on loopback that keeps what it is sent, so that journeys can read their mails.
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { freePort } from './houvast.mjs';

/**
 * Starts a mail server without sign-in or encryption.
 * @returns {Promise<{address: string, mails: object[], mailTo: (person: string) => Promise<object>, stop: () => Promise<void>}>}
 *   `address` is `host:port` for `houvast demo --smtp`; a mail has what mailparser gives (`subject`, `text`, `html`, `headers`).
 */
export async function startMailbox() {
  const mails = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      simpleParser(stream).then((mail) => {
        mails.push({ ...mail, recipients: session.envelope.rcptTo.map((recipient) => recipient.address) });
        done();
      }, done);
    },
  });
  const port = await freePort();
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

  /** The oldest unread mail to an address; waits for it up to ten seconds. */
  async function mailTo(person) {
    const end = Date.now() + 10_000;
    while (Date.now() < end) {
      const at = mails.findIndex((mail) => mail.recipients.includes(person));
      if (at >= 0) return mails.splice(at, 1)[0];
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`no mail to ${person}; there is mail to ${mails.flatMap((mail) => mail.recipients).join(', ') || 'nobody'}`);
  }

  const stop = () => new Promise((resolve) => server.close(resolve));
  return { address: `127.0.0.1:${port}`, mails, mailTo, stop };
}
