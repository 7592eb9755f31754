// The mail server that the journeys read their mails from, by itself: a mailbox that loses mail would hide a fault.
import { createConnection } from 'node:net';
import { startMailbox } from '../mailbox.mjs';
import { expect, test } from '../world.mjs';

test('the mailbox keeps a mail until its reader takes it', async () => {
  const mailbox = await startMailbox();
  await send(mailbox.address, 'ana@example.org', 'Subject: Er staat iets voor je klaar\r\n\r\nOpen Houvast.');

  const mail = await mailbox.mailTo('ana@example.org');

  expect(mail.subject).toBe('Er staat iets voor je klaar');
  expect(mail.text.trim()).toBe('Open Houvast.');
  expect(mailbox.mails).toEqual([]);
  await mailbox.stop();
});

/** Speaks the few words of SMTP that one mail takes. */
function send(address, person, message) {
  const [host, port] = address.split(':');
  const words = ['EHLO test', 'MAIL FROM:<post@example.org>', `RCPT TO:<${person}>`, 'DATA', `${message}\r\n.`, 'QUIT'];
  return new Promise((resolve, reject) => {
    const socket = createConnection(Number(port), host);
    socket.once('error', reject);
    socket.once('close', resolve);
    socket.on('data', (answer) => {
      // The last line of an answer has a space after its number; the lines before it have a hyphen.
      if (/^\d{3} .*\r\n$/m.test(answer.toString()) && words.length > 0) socket.write(`${words.shift()}\r\n`);
    });
  });
}
