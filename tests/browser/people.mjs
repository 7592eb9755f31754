// How somebody comes in: an invitation from a mail, a password, a second factor.
import { createHmac } from 'node:crypto';

export const PASSWORD = 'een rustige herfstdag';

/** The one link of a mail, on the server under test. */
export function linkIn(mail, address) {
  const found = mail.text.match(/https?:\/\/\S+/g) ?? [];
  if (found.length !== 1) throw new Error(`a mail with ${found.length} links:\n${mail.text}`);
  const link = new URL(found[0]);
  return new URL(link.pathname, address).href;
}

/** Accepts an invitation as somebody new. */
export async function accept(page, hands, link, { name, mail }) {
  await page.goto(link);
  await hands.fill(page, page.locator('[name=name]'), name);
  if (mail) await hands.fill(page, page.locator('[name=mail]'), mail);
  await hands.fill(page, page.locator('[name=password]'), PASSWORD);
  await hands.press(page, page.locator('main form button'));
}

/** Sets up the second factor with the secret on the page, at the moment the server's clock shows. */
export async function setUpSecondFactor(page, hands, now) {
  const secret = (await page.locator('code.secret').innerText()).replace(/\s/g, '');
  await hands.fill(page, page.locator('[name=code]'), codeOf(secret, now));
  await hands.press(page, page.locator('main form button'));
  await hands.choose(page, page.locator('[name=kept]'));
  await hands.press(page, page.locator('main form button').first());
}

/** The code of an authenticator app (RFC 6238: SHA-1, thirty seconds, six digits). */
export function codeOf(secret, now) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now.getTime() / 30_000)));
  const digest = createHmac('sha1', bytesOf(secret)).update(counter).digest();
  const at = digest[digest.length - 1] & 15;
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

function bytesOf(base32) {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...base32].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
}
