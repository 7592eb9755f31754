// Starts the built binary with demo data of its own on a free port, and ends it by its process id.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The moment at which every demo world stands: a Sunday morning in the build-up. */
export const CLOCK = '2026-11-29T09:00+01:00';

const BINARY = process.env.HOUVAST_BINARY ?? fileURLToPath(new URL('../../target/debug/houvast', import.meta.url));

/**
 * Starts `houvast demo` and waits until it is ready.
 * @param {{cases?: number, clock?: string, smtp?: string}} wishes `smtp` is `host:port` of a mail server
 * @returns {Promise<{address: string, log: () => string, command: (...words: string[]) => Promise<{code: number, said: string}>,
 *   advance: (by: string) => Promise<Date>, stop: () => Promise<void>}>} `command` runs another command on the same data;
 *   `advance` moves the clock forward by a length such as `P7D` and gives the moment it shows then
 */
export async function startHouvast(wishes = {}) {
  if (!existsSync(BINARY)) throw new Error(`no binary at ${BINARY}; run cargo build first`);
  const data = await mkdtemp(path.join(tmpdir(), 'houvast-browser-'));
  const port = await freePort();
  const words = ['demo', '--listen', `127.0.0.1:${port}`, '--data', data, '--clock', wishes.clock ?? CLOCK];
  if (wishes.cases !== undefined) words.push('--cases', String(wishes.cases));
  if (wishes.smtp !== undefined) words.push('--smtp', wishes.smtp);
  const child = spawn(BINARY, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = [];
  child.stdout.on('data', (piece) => printed.push(piece));
  child.stderr.on('data', (piece) => printed.push(piece));
  const log = () => Buffer.concat(printed).toString();
  const ended = new Promise((resolve) => child.once('close', resolve));

  async function stop() {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(late);
    await rm(data, { recursive: true, force: true });
  }

  const address = `http://127.0.0.1:${port}`;
  try {
    await untilReady(address, child, log);
  } catch (error) {
    await stop();
    throw error;
  }
  const command = (...words) => run([...words, '--data', data]);
  const advance = async (by) => {
    const answer = await fetch(`${address}/demo/clock`, { method: 'POST', body: new URLSearchParams({ by }) });
    const said = (await answer.text()).trim();
    if (!answer.ok) throw new Error(`the clock did not move: ${said}`);
    return new Date(said);
  };
  return { address, log, command, advance, stop };
}

/** Runs a command of the binary to its end. */
function run(words) {
  return new Promise((resolve, reject) => {
    const child = spawn(BINARY, words, { stdio: ['ignore', 'pipe', 'pipe'] });
    const printed = [];
    child.stdout.on('data', (piece) => printed.push(piece));
    child.stderr.on('data', (piece) => printed.push(piece));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said: Buffer.concat(printed).toString() }));
  });
}

/** A port of the loopback address that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function untilReady(address, child, log) {
  // Making the demo world hashes passwords and seals a year of entries, which takes a while unoptimised.
  const end = Date.now() + 45_000;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`houvast ended with ${child.exitCode}:\n${log()}`);
    const answer = await fetch(`${address}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`houvast was not ready in time:\n${log()}`);
}
