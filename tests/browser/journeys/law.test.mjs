// The law where people are: a start on Monday looked at on Sunday, and the report of week 42 with the reason of its day.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startHouvast } from '../houvast.mjs';
import { expect, expectAccessible, expectNoSideways, test } from '../world.mjs';

async function stepIn(page, houvast, persona) {
  await page.goto(`${houvast.address}/demo`);
  await page.locator(`button[name=persona][value=${persona}]`).click();
}

for (const script of [true, false]) {
  test(`partial work in Belgium, from Monday, on Sunday, ${script ? 'with' : 'without'} JavaScript`, async ({ browser }) => {
    test.setTimeout(120_000);
    const houvast = await startHouvast({ cases: 3 });
    const context = await browser.newContext({ locale: 'nl-BE', javaScriptEnabled: script, viewport: { width: 390, height: 800 } });
    const page = await context.newPage();
    await stepIn(page, houvast, 'worker_treatment');
    await page.goto(`${houvast.address}/own/steps`);
    await page.locator('a[href^="/own/partial-work"]').click();
    await page.locator('#start').fill('2026-11-30');
    await page.locator('main form[method=get] button').click();
    const main = page.locator('main');
    await expect(main).toContainText('vrijdag 27 november 2026');
    await expect(main).toContainText('Die dag is voorbij');
    await expect(main).toContainText('10 procent');
    if (script) await expectAccessible(page);
    await expectNoSideways(page);
    await page.locator('#start').fill('2026-12-08');
    await page.locator('main form[method=get] button').click();
    await expect(main).toContainText('maandag 7 december 2026');
    await page.locator('form[method=post][action="/own/partial-work"] button').click();
    await expect(main).toContainText('bewaard, alleen voor jou');
    await expect(main).toContainText('Klaar voor de start');
    if (script) await expectAccessible(page);
    await page.locator('main ol a').first().click();
    await page.locator('main details summary').first().click();
    await expect(main).toContainText('8 december 2026');
    if (script) await expectAccessible(page);
    // Something happened: a request for a consultation, told from the list, with what follows from it.
    await page.goto(`${houvast.address}/own/steps`);
    await page.locator('#happened details summary').click();
    await page.locator('#event').selectOption('consultation.requested');
    await page.locator('#happened details input[type=date]').fill('2026-11-27');
    await page.locator('#happened details button[value=happened]').click();
    await expect(page.locator('#happened')).toContainText('Spontane raadpleging bij de arbeidsarts');
    if (script) await expectAccessible(page);
    await expectNoSideways(page);
    await page.goto(`${houvast.address}/own/line`);
    await expect(main).toContainText('maandag 7 december 2026');
    await page.goto(`${houvast.address}/own/steps/map`);
    await expect(main).toContainText('Nu aan de orde');
    if (script) await expectAccessible(page);
    await expectNoSideways(page);
    await context.close();
    await houvast.stop();
  });
}

test('a Dutch absence: the report of week 42 rolls to the working day, and says why', async ({ browser }) => {
  test.setTimeout(120_000);
  const houvast = await startHouvast({ cases: 3 });
  const folder = await mkdtemp(path.join(tmpdir(), 'houvast-list-'));
  const list = path.join(folder, 'list.csv');
  const header = 'employer;personnel_number;name;private_email;postal_address;first_day;expected_end;contract_hours;language;country;manager_email';
  await writeFile(list, `${header}\nDrukkerij Voorbeeld;7;Femke Proefdruk;;Voorbeeldstraat 1, 9999 Voorbeeldstad;2026-02-14;;36;nl;nl;\n`);
  const context = await browser.newContext({ locale: 'nl-NL' });
  try {
    const done = await houvast.command('import', 'absences', list);
    expect(done.code, done.said).toBe(0);
    const page = await context.newPage();
    await stepIn(page, houvast, 'coordinator_lise');
    await page.goto(`${houvast.address}/care?q=Femke`);
    await page.locator('[data-row] a').first().click();
    await page.locator('a[href$="/steps"]').click();
    await expect(page).toHaveURL(/\/steps$/);
    await page.locator('#event').selectOption('plan.made');
    await page.locator('#event_on').fill('2026-11-20');
    await page.locator('main form[method=get] button').click();
    await expect(page.locator('main')).toContainText('20 november 2026');
    await expectAccessible(page);
    await page.goBack();
    const main = page.locator('main');
    await main.evaluate((all) => all.querySelectorAll('details').forEach((group) => { group.open = true; }));
    await page.getByRole('link', { name: /42/ }).first().click();
    await expect(main).toContainText('7 december 2026');
    await main.locator('details summary').first().click();
    await expect(main).toContainText('zaterdag');
    await expect(main).toContainText('42');
    await expectAccessible(page);
    await expectNoSideways(page);
  } finally {
    await context.close();
    await houvast.stop();
    await rm(folder, { recursive: true, force: true });
  }
});
