// A person without mail gets in: the coordinator makes a letter, the person types its code on a telephone, keeps a sheet and
// sees the own space. Wrong codes close another letter. By pointing, without JavaScript, by keyboard alone.
import { execFileSync } from 'node:child_process';
import { pointing, typing } from '../hands.mjs';
import { startHouvast } from '../houvast.mjs';
import { PASSWORD } from '../people.mjs';
import { expect, expectAccessible, expectNoSideways, test } from '../world.mjs';

const WAYS = [
  { way: 'by pointing', hands: pointing, script: true },
  { way: 'without JavaScript', hands: pointing, script: false },
  { way: 'by keyboard alone', hands: typing, script: true },
];
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

for (const { way, hands, script } of WAYS) {
  test(`a letter lets somebody in who has no mail, ${way}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const houvast = await startHouvast({ cases: 40 });
    const open = async (viewport) => {
      const context = await browser.newContext({ locale: 'nl-BE', javaScriptEnabled: script, viewport });
      return context.newPage();
    };
    const look = script ? expectAccessible : async () => {};
    const coordinator = await open({ width: 1280, height: 800 });
    const telephone = await open({ width: 390, height: 844 });
    const world = { houvast, hands, look, coordinator, telephone };
    try {
      await coordinator.goto(`${houvast.address}/demo`);
      await hands.press(coordinator, coordinator.locator('button[value=coordinator_lise]'));
      await expect(coordinator).toHaveURL(/\/care\/work$/);
      await coordinator.goto(`${houvast.address}/care`);
      await hands.press(coordinator, coordinator.locator('a[href="/care/letters"]'));
      await expect(coordinator).toHaveURL(/\/care\/letters$/);
      await look(coordinator);
      const people = await coordinator.locator('[data-row] a').evaluateAll((links) => links.map((link) => link.href));
      expect(people.length, 'two people without mail').toBeGreaterThan(1);
      const [first, second] = [await makeLetter(world, people[0]), await makeLetter(world, people[1])];
      await comeIn(world, first);
      await closeByWrongCodes(world, second);
      await comeBack(world, await signOutAndForget(world));
    } finally {
      for (const page of [coordinator, telephone]) await page.context().close();
      await houvast.stop();
    }
  });
}

/** Looks at the letter, makes it, and reads the code from the file. */
async function makeLetter({ hands, look, coordinator }, address) {
  await coordinator.goto(address);
  await expect(coordinator.locator('main')).toContainText('/code');
  await look(coordinator);
  await expectNoSideways(coordinator);
  const coming = coordinator.waitForEvent('download');
  await hands.press(coordinator, coordinator.locator('form[action$="/letter"] button'));
  const download = await coming;
  expect(download.suggestedFilename()).toBe('houvast-letter-2026-11-29.pdf');
  const file = await download.path();
  const text = said('pdftotext', '-layout', file, '-').replace(/ /g, '');
  expect(said('pdfinfo', file)).toMatch(/Tagged:\s+yes/);
  expect(text).not.toMatch(/kanker|cancer|krebs/i);
  return text.match(new RegExp(`[${ALPHABET}]{5}-[${ALPHABET}]{5}`))[0];
}

/** What a program of poppler prints; its remarks on what newer PDFs may hold are left out. */
function said(program, ...words) {
  return execFileSync(program, words, { stdio: ['ignore', 'pipe', 'ignore'] }).toString();
}

async function typeCode({ houvast, hands, telephone }, code) {
  await telephone.goto(`${houvast.address}/code`);
  await hands.fill(telephone, telephone.locator('[name=code]'), code);
  await hands.press(telephone, telephone.locator('main form button'));
}

async function comeIn(world, code) {
  const { houvast, hands, look, telephone } = world;
  await telephone.goto(`${houvast.address}/`);
  await hands.press(telephone, telephone.locator('a[href="/code"]'));
  await expect(telephone).toHaveURL(/\/code$/);
  await look(telephone);
  await expectNoSideways(telephone);
  await typeCode(world, code.toLowerCase().replace('-', ' '));
  await expect(telephone).toHaveURL(/\/invitation\//);
  await expect(telephone.locator('[name=mail]')).toHaveValue('');
  await look(telephone);
  await hands.fill(telephone, telephone.locator('[name=name]'), 'Noa');
  await hands.fill(telephone, telephone.locator('[name=password]'), PASSWORD);
  await hands.press(telephone, telephone.locator('main form button'));
  await expect(telephone.locator('code.secret')).toHaveText(/^noa-/);
  await expect(telephone.locator('ul.secrets li')).toHaveCount(8);
  await look(telephone);
  await expectNoSideways(telephone);
  world.name = await telephone.locator('code.secret').innerText();
  world.code = await telephone.locator('ul.secrets li').first().innerText();
  await hands.choose(telephone, telephone.locator('[name=kept]'));
  await hands.press(telephone, telephone.locator('main form button').first());
  await expect(telephone).toHaveURL(/\/start\/done$/);
  await telephone.goto(`${houvast.address}/own`);
  await expect(telephone).toHaveURL(/\/own$/);
  await look(telephone);
}

/** Five codes with the same beginning and another secret; then the right one does not work either. */
async function closeByWrongCodes(world, code) {
  const context = await world.telephone.context().browser().newContext({ locale: 'nl-BE' });
  const stranger = { ...world, telephone: await context.newPage() };
  await typeCode(stranger, `${code.slice(0, 10)}${code[10] === '7' ? '8' : '7'}`);
  await expect(stranger.telephone.locator('[data-error-summary]')).toContainText('tikfout');
  const wrong = beside(code);
  for (let tries = 0; tries < 5; tries += 1) {
    await typeCode(stranger, wrong);
    await expect(stranger.telephone.locator('[data-error-summary]')).toContainText('werkt niet');
  }
  await typeCode(stranger, code);
  await expect(stranger.telephone.locator('[data-error-summary]')).toContainText('werkt niet');
  await expect(stranger.telephone.locator('[name=code]')).toHaveValue(code);
  await context.close();
}

/** The same selector, another secret, and the check sign that fits. */
function beside(code) {
  const signs = [...code.replace('-', '')].map((sign) => ALPHABET.indexOf(sign));
  signs[6] = signs[6] ^ 1;
  const doubled = (value) => ((value << 1) & 32 ? (value << 1) ^ 37 : value << 1);
  signs[9] = doubled(signs.slice(0, 9).reduce((sum, sign) => doubled(sum) ^ sign, 0));
  return signs.map((sign) => ALPHABET[sign]).join('');
}

async function signOutAndForget({ houvast, hands, look, telephone }) {
  await hands.press(telephone, telephone.locator('form[action="/sign-out"] button'));
  await expect(telephone).toHaveURL(/\/sign-out$/);
  await telephone.goto(`${houvast.address}/forgot`);
  await hands.press(telephone, telephone.locator('a[href="/way-back"]'));
  await expect(telephone).toHaveURL(/\/way-back$/);
  await look(telephone);
  await expectNoSideways(telephone);
  return `${PASSWORD} na de winter`;
}

async function comeBack({ houvast, hands, look, telephone, name, code }, password) {
  await hands.fill(telephone, telephone.locator('[name=sign_in_name]'), name);
  await hands.fill(telephone, telephone.locator('[name=code]'), code);
  await hands.fill(telephone, telephone.locator('[name=password]'), password);
  await hands.press(telephone, telephone.locator('main form button'));
  await expect(telephone.locator('main')).toContainText('nog 7 noodcodes');
  await look(telephone);
  await telephone.goto(`${houvast.address}/sign-in`);
  await hands.fill(telephone, telephone.locator('[name=mail]'), name);
  await hands.fill(telephone, telephone.locator('[name=password]'), password);
  await hands.press(telephone, telephone.locator('main form button').first());
  await expect(telephone).toHaveURL(/\/own$/);
}
