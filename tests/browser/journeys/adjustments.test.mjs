// A wish goes to work: chosen on a phone, looked at as the employer will see it, asked, decided, and read by the person.
import { pointing, typing } from '../hands.mjs';
import { startHouvast } from '../houvast.mjs';
import { expect, expectAccessible, expectNoSideways, test } from '../world.mjs';

const WAYS = [
  { way: 'by pointing', hands: pointing, script: true },
  { way: 'without JavaScript', hands: pointing, script: false },
  { way: 'by keyboard alone', hands: typing, script: true },
];

for (const { way, hands, script } of WAYS) {
  test(`a wish is asked at work, decided and read, ${way}`, async ({ browser }) => {
    test.setTimeout(180_000);
    const houvast = await startHouvast({ cases: 5 });
    const context = await browser.newContext({ locale: 'nl-BE', javaScriptEnabled: script, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const look = script ? expectAccessible : async () => {};
    try {
      // The list is open to whoever looks.
      await page.goto(`${houvast.address}/adjustments`);
      await expect(page.locator('ul.rows li')).toHaveCount(72);
      await look(page);
      await expectNoSideways(page);

      await stepIn(page, houvast, 'worker_ana');
      await page.goto(`${houvast.address}/own/wishes`);
      await look(page);
      await hands.press(page, page.locator('a.button[href="/own/wishes/new"]'));
      await hands.pick(page, page.locator('select[name=complaint]'), 'pain');
      await hands.press(page, page.locator('form.filter button'));
      await expect(page).toHaveURL(/complaint=pain/);
      await look(page);
      await hands.press(page, page.locator('a[href="/own/wishes/new?adjustment=a44"]'));
      await hands.choose(page, page.locator('[name=priority][value=needed]'));
      await hands.press(page, page.locator('main form button').first());
      await expect(page).toHaveURL(/\/own\/wishes$/);

      const title = 'Een bureau om te zitten en te staan, met een goede stoel en armsteun';
      await hands.press(page, page.getByRole('link', { name: title }));
      await hands.press(page, page.locator('a.button[href$="/publish"]'));
      await expect(page.locator('.shown')).toContainText(title);
      await expect(page.locator('.shown')).not.toContainText(/pijn/i);
      await look(page);
      await expectNoSideways(page);
      const promised = await page.locator('.shown .registered').innerText();
      await hands.press(page, page.locator('form[action$="/publish"][method=post] button'));
      await expect(page.locator('main')).toContainText('gevraagd');

      await stepIn(page, houvast, 'manager_tom');
      await page.goto(`${houvast.address}/work?q=Ana`);
      await hands.press(page, page.locator('main a[href^="/work/"]').first());
      await expect(page).toHaveURL(/\/work\/[0-9a-z]{26}$/);
      await look(page);
      await hands.press(page, page.locator('a[href$="/adjustments"]'));
      await expect(page).toHaveURL(/\/adjustments$/);
      await look(page);
      await expectNoSideways(page);
      const row = page.locator('section.card', { hasText: title });
      expect(await row.locator('.registered').innerText()).toBe(promised);
      await hands.press(page, row.locator('a'));
      await expect(page).toHaveURL(/\/adjustments\/\d+$/);
      await look(page);
      await hands.choose(page, page.locator('[name=decision][value=differently]'));
      await hands.press(page, page.locator('details form button'));
      await expect(page.locator('.errors a')).toHaveCount(3);
      await look(page);
      await hands.pick(page, page.locator('select[name=difference]'), 'trial');
      const owner = await page.locator('select[name=owner] option').nth(1).getAttribute('value');
      await hands.pick(page, page.locator('select[name=owner]'), owner);
      await page.locator('[name=by]').fill('2026-12-10');
      await hands.press(page, page.locator('details form button'));
      await expect(page).toHaveURL(/\/adjustments$/);
      await expect(page.locator('section.card', { hasText: title })).toContainText('eerst op proef');

      await stepIn(page, houvast, 'worker_ana');
      await page.goto(`${houvast.address}/own/wishes`);
      await hands.press(page, page.getByRole('link', { name: title }));
      await expect(page.locator('main')).toContainText('eerst op proef');
      await expect(page.locator('main')).toContainText(owner);
      await look(page);
    } finally {
      await context.close();
      await houvast.stop();
    }
  });
}

async function stepIn(page, houvast, who) {
  await page.goto(`${houvast.address}/demo`);
  await page.locator(`button[name=persona][value=${who}]`).click();
}
