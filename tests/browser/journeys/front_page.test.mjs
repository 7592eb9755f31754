// The front page: open to everybody, in the reader's language, readable at any width and in any light.
import { LANGUAGES, SCHEMES, WIDTHS, expect, expectAccessible, expectNoSideways, picture, test, watch } from '../world.mjs';

for (const language of LANGUAGES) {
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      test(`the front page reads well in ${language}, ${width} px wide, ${colorScheme}`, async ({ browser, houvast }) => {
        const context = await browser.newContext({ locale: language, colorScheme, viewport: { width, height: 800 } });
        const page = await context.newPage();
        const seen = watch(page, houvast.address);

        const answer = await page.goto(houvast.address);

        expect(answer.status()).toBe(200);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.locator('h1')).toHaveCount(1);
        await expectAccessible(page);
        await expectNoSideways(page);
        expect(seen.strays, 'requests to anywhere else').toEqual([]);
        expect(seen.complaints, 'complaints of the browser').toEqual([]);
        await picture(page, `front_page-${language}-${width}-${colorScheme}`);
        await context.close();
      });
    }
  }
}

test('the front page works without JavaScript', async ({ browser, houvast }) => {
  const context = await browser.newContext({ locale: 'nl', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(houvast.address);
  await expect(page.locator('h1')).toBeVisible();
  await context.close();
});

test('the front page never says what the absence is about', async ({ browser, houvast }) => {
  for (const language of LANGUAGES) {
    const context = await browser.newContext({ locale: language });
    const page = await context.newPage();
    await page.goto(houvast.address);
    expect(await page.content()).not.toMatch(/kanker|cancer|krebs/i);
    await context.close();
  }
});
