// Papers: looked at, made, kept as a file that opens; and a copy of everything. By pointing, without JavaScript, by keyboard.
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { pointing, typing } from '../hands.mjs';
import { startHouvast } from '../houvast.mjs';
import { expect, expectAccessible, expectNoSideways, test } from '../world.mjs';

const WAYS = [
  { way: 'by pointing', hands: pointing, script: true },
  { way: 'without JavaScript', hands: pointing, script: false },
  { way: 'by keyboard alone', hands: typing, script: true },
];

for (const { way, hands, script } of WAYS) {
  test(`a plan on paper and a copy of everything, ${way}`, async ({ browser }) => {
    test.setTimeout(120_000);
    const houvast = await startHouvast({ cases: 5 });
    const context = await browser.newContext({ locale: 'nl-BE', javaScriptEnabled: script, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const look = script ? expectAccessible : async () => {};
    try {
      await stepIn(page, houvast, 'worker_ana');
      await page.goto(`${houvast.address}/own/plan`);
      await hands.press(page, page.locator('a[href="/own/papers/new?kind=plan"]'));
      await expect(page.locator('h1')).toHaveText('Urenplan');
      await look(page);
      await expectNoSideways(page);
      const hours = await page.locator('tbody tr').first().locator('td').last().innerText();
      await hands.press(page, page.locator('form[action="/own/papers"] button'));
      await expect(page).toHaveURL(/\/own\/papers$/);
      await look(page);

      const paper = await kept(page, hands, page.locator('a[href^="/own/papers/"]:not([href*="new?"])').first());
      expect(paper.name).toMatch(/^houvast-plan-2026-11-29\.pdf$/);
      const text = said('pdftotext', '-layout', paper.path, '-');
      expect(text).toContain('Urenplan');
      expect(text).toContain(hours);
      expect(said('pdfinfo', paper.path)).toMatch(/Tagged:\s+yes/);

      const copy = await kept(page, hands, page.locator('a[href="/own/export/pdf"]'));
      expect(said('pdftotext', copy.path, '-')).toContain('Ana Proefmans');
      const json = await kept(page, hands, page.locator('a[href="/own/export/json"]'));
      const exported = JSON.parse(await readFile(json.path, 'utf8'));
      expect(exported.schema).toBe('houvast-own-export');
      expect(exported.account.name).toBe('Ana Proefmans');

      await stepIn(page, houvast, 'manager_tom');
      await page.goto(`${houvast.address}/work?q=Ana`);
      await hands.press(page, page.locator('main a[href^="/work/"]').first());
      await hands.press(page, page.locator('a[href$="/papers"]'));
      await expect(page).toHaveURL(/\/papers$/);
      await hands.press(page, page.locator('a[href$="new?kind=hours"]'));
      await expect(page.locator('h1')).toHaveText('Afgesproken uren');
      await look(page);
      await hands.press(page, page.locator('main form button'));
      await expect(page).toHaveURL(/\/papers$/);
      const agreed = await kept(page, hands, page.locator('ul.rows a:not([href*="new?"])').first());
      expect(said('pdftotext', agreed.path, '-')).toContain('Afgesproken uren');

      await hands.press(page, page.locator('a[href$="new?kind=reintegration_plan"]'));
      await expect(page.locator('h1')).toHaveText('Re-integratieplan');
      await look(page);
      await hands.choose(page, page.locator('#activity-training'));
      await hands.press(page, page.locator('main form[method=get] button'));
      await expect(page).toHaveURL(/activity=training/);
      await expect(page.locator('main')).toContainText('een opleiding volgen');
      await hands.press(page, page.locator('main form[method=post] button'));
      await expect(page).toHaveURL(/\/papers$/);
      const plan = await kept(page, hands, page.locator('ul.rows a:not([href*="new?"])').first());
      expect(said('pdftotext', plan.path, '-')).toContain('een opleiding volgen');
    } finally {
      await context.close();
      await houvast.stop();
    }
  });
}

/** What a program of poppler prints; its remarks on what newer PDFs may hold are left out. */
function said(program, ...words) {
  return execFileSync(program, words, { stdio: ['ignore', 'pipe', 'ignore'] }).toString();
}

async function stepIn(page, houvast, who) {
  await page.goto(`${houvast.address}/demo`);
  await page.locator(`button[name=persona][value=${who}]`).click();
}

/** Presses what leads to a file and waits until it is kept. */
async function kept(page, hands, locator) {
  const coming = page.waitForEvent('download');
  await hands.press(page, locator);
  const download = await coming;
  return { name: download.suggestedFilename(), path: await download.path() };
}
