// The diary in three taps, the picture over weeks, and one page for a consult. By pointing, without JavaScript, by keyboard.
import { pointing, typing } from '../hands.mjs';
import { startHouvast } from '../houvast.mjs';
import { expect, expectAccessible, expectNoSideways, test } from '../world.mjs';

const WAYS = [
  { way: 'by pointing', hands: pointing, script: true },
  { way: 'without JavaScript', hands: pointing, script: false },
  { way: 'by keyboard alone', hands: typing, script: true },
];

for (const { way, hands, script } of WAYS) {
  test(`a diary and what one makes of it, ${way}`, async ({ browser }) => {
    const houvast = await startHouvast({ cases: 5 });
    const context = await browser.newContext({ locale: 'nl-BE', javaScriptEnabled: script, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const look = script ? expectAccessible : async () => {};
    try {
      await page.goto(`${houvast.address}/demo`);
      await page.locator('button[name=persona][value=worker_ana]').click();
      await page.goto(`${houvast.address}/own/diary`);
      await look(page);
      await expectNoSideways(page);
      for (const [name, value] of [['energy', '6'], ['sleep', '7'], ['load', '4']]) {
        await hands.choose(page, page.locator(`[name=${name}][value="${value}"]`));
      }
      await hands.press(page, page.locator('form[action="/own/diary"] button'));
      await expect(page).toHaveURL(/\/own\/diary$/);
      await expect(page.locator('[name=energy][value="6"]')).toBeChecked();
      await page.goto(`${houvast.address}/own/trend`);
      await look(page);
      await expectNoSideways(page);
      await expect(page.locator('figure.trend').first()).toContainText('Energie');
      await page.goto(`${houvast.address}/own/summary`);
      await look(page);
      await expectNoSideways(page);
      await expect(page.locator('section.shown')).not.toContainText('Energie');
      await hands.choose(page, page.locator('[name=with][value=energy]'));
      await hands.press(page, page.locator('form[action="/own/summary"] button'));
      await expect(page).toHaveURL(/with=energy/);
      await expect(page.locator('section.shown')).toContainText('Energie');
      const paper = await page.locator('a[href^="/own/summary/paper"]').getAttribute('href');
      const printed = await page.request.get(`${houvast.address}${paper}`);
      expect(printed.headers()['content-type']).toBe('application/pdf');
    } finally {
      await context.close();
      await houvast.stop();
    }
  });
}
