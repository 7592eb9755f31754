// A talk asked on a phone without the employer, answered from the worklist in at most twelve interactions, and handed over
// to the deputy in one act.
import { fileURLToPath } from 'node:url';
import { pointing } from '../hands.mjs';
import { startHouvast } from '../houvast.mjs';
import { startMailbox } from '../mailbox.mjs';
import { PASSWORD, accept, codeOf, linkIn } from '../people.mjs';
import { expect, expectAccessible, expectNoSideways, test } from '../world.mjs';

const LIST = fileURLToPath(new URL('../../../examples/absences.csv', import.meta.url));
const NOA = { name: 'Noa', mail: 'noa@thuis.example' };
const LOES = { name: 'Loes Verpleegkundige', mail: 'loes@dienst.example' };
const PHONE = { width: 390, height: 800 };

/** Counts what a person does: a press, a field filled in, a choice. */
function counting(hands) {
  const counted = { count: 0 };
  for (const act of ['press', 'fill', 'choose', 'pick']) {
    counted[act] = (...words) => {
      counted.count += 1;
      return hands[act](...words);
    };
  }
  return counted;
}

/** A nurse comes in by the letter, sets up the second factor and signs out again. */
async function loesComesIn(page, houvast, mailbox) {
  const invited = await houvast.command('invite', '--hat', 'nurse', '--name', LOES.name, '--email', LOES.mail);
  expect(invited.code, invited.said).toBe(0);
  await accept(page, pointing, linkIn(await mailbox.mailTo(LOES.mail), houvast.address), LOES);
  const secret = (await page.locator('code.secret').innerText()).replace(/\s/g, '');
  await page.locator('[name=code]').fill(codeOf(secret, await houvast.advance('PT1S')));
  await page.locator('main form button').click();
  await page.locator('[name=kept]').check();
  await page.locator('main form button').first().click();
  await expect(page).toHaveURL(/\/care\/work$/);
  await page.locator('form[action="/sign-out"] button').click();
  return secret;
}

async function noaAsks(page, script) {
  await page.locator('a[href="/own/talk"]').first().click();
  await expect(page.locator('section[aria-labelledby=people]')).toContainText(LOES.name);
  await expect(page.locator('[name=employer][value=no]')).toBeChecked();
  if (script) await expectAccessible(page);
  await expectNoSideways(page);
  await page.locator('[name=parts][value=morning]').check();
  await page.locator('[name=words]').fill('Liefst na tien uur.');
  await page.locator('form[action="/own/talk"] button').click();
  await expect(page.locator('main')).toContainText('Je vroeg een gesprek');
  if (script) await expectAccessible(page);
}

/** From the sign-in to an answer. */
async function loesAnswers(page, houvast, secret, script) {
  await page.goto(`${houvast.address}/sign-in`);
  const now = await houvast.advance('PT60S');
  const hands = counting(pointing);
  await hands.fill(page, page.locator('[name=mail]'), LOES.mail);
  await hands.fill(page, page.locator('[name=password]'), PASSWORD);
  await hands.press(page, page.locator('main form button').first());
  await hands.fill(page, page.locator('[name=code]'), codeOf(secret, now));
  await hands.press(page, page.locator('main form button').first());
  await expect(page).toHaveURL(/\/care\/work$/);
  if (script) await expectAccessible(page);
  await hands.press(page, page.locator('section[aria-labelledby=asks] a', { hasText: 'Noa' }));
  await expect(page.locator('blockquote')).toContainText('Liefst na tien uur.');
  if (script) await expectAccessible(page);
  await hands.fill(page, page.locator('[name=on]'), '2026-12-02');
  await hands.fill(page, page.locator('[name=at]'), '10:30');
  await hands.press(page, page.locator('form[action$="/talk"] button'));
  await expect(page).toHaveURL(/\/care\/work$/);
  expect(hands.count).toBeLessThanOrEqual(12);
}

/** The coordinator is named with a deputy, and hands over. */
async function liseHandsOver(page, houvast, script) {
  await page.goto(`${houvast.address}/demo`);
  await page.locator('button[name=persona][value=coordinator_lise]').click();
  await page.goto(`${houvast.address}/care?q=Noa`);
  await page.locator('[data-row] a').first().click();
  await page.locator('a[href$="/coordination"]').click();
  const choose = (field, name) => page.locator(`#${field}`).getByLabel(new RegExp(name)).check();
  await choose('coordinator', LOES.name);
  await choose('deputy', 'Lise');
  await page.locator('form[action$="/coordination"] button').click();
  if (script) await expectAccessible(page);
  await choose('from', LOES.name);
  await choose('to', 'Lise');
  await page.locator('[name=note]').fill('Belt liefst in de voormiddag.');
  await page.locator('form[action$="/hand-over"] button').click();
  await expect(page.locator('section[aria-labelledby=handed]')).toContainText('Belt liefst in de voormiddag.');
  await page.goto(`${houvast.address}/care/work`);
  await expect(page.locator('section[aria-labelledby=talks]')).toContainText('Noa');
}

for (const script of [true, false]) {
  test(`a talk asked, answered and handed over, ${script ? 'with' : 'without'} JavaScript`, async ({ browser }) => {
    test.setTimeout(240_000);
    const mailbox = await startMailbox();
    const houvast = await startHouvast({ cases: 8, smtp: mailbox.address });
    const contexts = [];
    const open = async (options = {}) => {
      const context = await browser.newContext({ locale: 'nl-BE', javaScriptEnabled: script, ...options });
      contexts.push(context);
      return context.newPage();
    };
    try {
      const done = await houvast.command('import', 'absences', LIST);
      expect(done.code, done.said).toBe(0);
      const loes = await open();
      const secret = await loesComesIn(loes, houvast, mailbox);
      const noa = await open({ viewport: PHONE });
      await accept(noa, pointing, linkIn(await mailbox.mailTo(NOA.mail), houvast.address), NOA);
      await noa.goto(`${houvast.address}/own`);
      await noaAsks(noa, script);

      await loesAnswers(loes, houvast, secret, script);
      const mail = await mailbox.mailTo(NOA.mail);
      expect(`${mail.subject} ${mail.text}`).not.toMatch(/gesprek|10.30|kanker/i);
      await noa.goto(`${houvast.address}/own/talk`);
      await expect(noa.locator('main')).toContainText('10.30 uur');
      if (script) await expectAccessible(noa);
      await noa.locator('button[value=accept]').click();
      await expect(noa.locator('button[value=accept]')).toHaveCount(0);
      await expectNoSideways(noa);

      await liseHandsOver(await open(), houvast, script);
      await noa.goto(`${houvast.address}/own/talks`);
      await expect(noa.locator('main')).toContainText('Lise');
      await loes.goto(`${houvast.address}/care/work`);
      await expect(loes.locator('main')).not.toContainText('Noa');
    } finally {
      for (const context of contexts) await context.close();
      await houvast.stop();
      await mailbox.stop();
    }
  });
}
