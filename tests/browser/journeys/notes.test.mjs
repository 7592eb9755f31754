// A nurse writes notes that the physician does not see; the person asks to read them; one is handed over, one kept back.
import { fileURLToPath } from 'node:url';
import { pointing } from '../hands.mjs';
import { startHouvast } from '../houvast.mjs';
import { startMailbox } from '../mailbox.mjs';
import { accept, linkIn, setUpSecondFactor } from '../people.mjs';
import { expect, expectAccessible, expectNoSideways, test } from '../world.mjs';

const LIST = fileURLToPath(new URL('../../../examples/absences.csv', import.meta.url));
const NOA = { name: 'Noa', mail: 'noa@thuis.example' };
const LOES = { name: 'Loes Verpleegkundige', mail: 'loes@dienst.example' };
const PHONE = { width: 390, height: 800 };
const GIVEN = 'Wil met halve dagen beginnen.';
const KEPT = 'Nagaan: hoe zwaar is de ploeg?';

/** A nurse comes in by the letter and sets up the second factor. */
async function loesComesIn(page, houvast, mailbox) {
  const invited = await houvast.command('invite', '--hat', 'nurse', '--name', LOES.name, '--email', LOES.mail);
  expect(invited.code, invited.said).toBe(0);
  await accept(page, pointing, linkIn(await mailbox.mailTo(LOES.mail), houvast.address), LOES);
  await setUpSecondFactor(page, pointing, await houvast.advance('PT1S'));
  await expect(page).toHaveURL(/\/care\/work$/);
}

/** The page of the notes about Noa. */
async function openNotes(page, houvast) {
  await page.goto(`${houvast.address}/care?q=Noa`);
  await page.locator('[data-row] a').first().click();
  await page.locator('a[href$="/notes"]').click();
  await expect(page).toHaveURL(/\/notes$/);
}

async function loesWrites(page, houvast, script) {
  await openNotes(page, houvast);
  for (const text of [GIVEN, KEPT]) {
    await page.locator('[name=text]').fill(text);
    await page.locator('form[action$="/notes"] button').click();
    await expect(page.locator('ol.rows')).toContainText(text);
  }
  await page.locator('[name=on]').fill('');
  await page.locator('form[action$="/notes"] button').click();
  await expect(page.locator('[data-error-summary]')).toBeVisible();
  if (script) await expectAccessible(page);
}

async function theOthersSeeNothing(page, houvast) {
  await page.goto(`${houvast.address}/demo`);
  await page.locator('button[name=persona][value=physician_noor]').click();
  await openNotes(page, houvast);
  await expect(page.locator('main')).not.toContainText(GIVEN);
  await expect(page.locator('main')).toContainText('Er zijn nog geen notities.');
}

async function noaAsks(page, houvast, script) {
  await page.goto(`${houvast.address}/own/who-looked`);
  await page.locator('a[href="/own/notes"]').click();
  await expect(page).toHaveURL(/\/own\/notes$/);
  await expect(page.locator('main')).not.toContainText(GIVEN);
  await expect(page.locator('[name=of]')).toHaveCount(1);
  if (script) await expectAccessible(page);
  await expectNoSideways(page);
  await page.locator('form[action="/own/notes"] button').click();
  await expect(page.locator('main')).toContainText('Uiterlijk op');
}

async function loesHandsOver(page, houvast, script) {
  await page.goto(`${houvast.address}/care/work`);
  await page.locator('section[aria-labelledby=notes] a', { hasText: 'Noa' }).click();
  await expect(page).toHaveURL(/\/notes\/hand-over$/);
  if (script) await expectAccessible(page);
  await page.locator('section.card', { hasText: KEPT }).locator('[value=working_note]').check();
  await page.locator('form[action$="/hand-over"] button').click();
  await expect(page).toHaveURL(/\/care\/work$/);
  await expect(page.locator('section[aria-labelledby=notes]')).toHaveCount(0);
}

for (const script of [true, false]) {
  test(`notes written, asked for and handed over, ${script ? 'with' : 'without'} JavaScript`, async ({ browser }) => {
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
      await loesComesIn(loes, houvast, mailbox);
      const noa = await open({ viewport: PHONE });
      await accept(noa, pointing, linkIn(await mailbox.mailTo(NOA.mail), houvast.address), NOA);

      await loesWrites(loes, houvast, script);
      await theOthersSeeNothing(await open(), houvast);
      await noaAsks(noa, houvast, script);
      await loesHandsOver(loes, houvast, script);

      const mail = await mailbox.mailTo(NOA.mail);
      expect(`${mail.subject} ${mail.text}`).not.toMatch(/notitie|verpleegkundige|kanker/i);
      await noa.goto(`${houvast.address}/own`);
      await expect(noa.locator('main')).toContainText('Er is een antwoord op je vraag');
      await noa.goto(`${houvast.address}/own/notes`);
      await expect(noa.locator('main')).toContainText(GIVEN);
      await expect(noa.locator('main')).not.toContainText(KEPT);
      await expect(noa.locator('main')).toContainText('Eén notitie kreeg je niet');
      if (script) await expectAccessible(noa);
      await expectNoSideways(noa);
    } finally {
      for (const context of contexts) await context.close();
      await houvast.stop();
      await mailbox.stop();
    }
  });
}
