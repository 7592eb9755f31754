// Every template of every page, in every state it has a sample of: axe on a phone, nothing cut off, words and forms without
// JavaScript, a print view, and its size. The samples are those of crates/pages/tests/table, each in one language by turns;
// `cargo test --workspace --test samples` writes them.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, expectNoSideways, findFaults, test, watch } from '../world.mjs';

const FOLDER = process.env.HOUVAST_SAMPLES ?? fileURLToPath(new URL('../../../target/tmp/samples', import.meta.url));
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.html')).sort();
const PARTS = 6;
const MOST_BYTES = 60 * 1024;

/** Opens a sample as if the server had answered it: style and script come from the server. */
async function open(page, houvast, name) {
  const address = `${houvast.address}/sample/${name}`;
  const body = readFileSync(path.join(FOLDER, name));
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(address);
}

test('there is a sample of every page', () => {
  expect(NAMES.length).toBeGreaterThan(280);
});

for (let part = 0; part < PARTS; part += 1) {
  const names = NAMES.filter((_, at) => at % PARTS === part);

  test(`pages read well on a phone and on paper, ${part + 1} of ${PARTS}`, async ({ browser, houvast }) => {
    test.setTimeout(300_000);
    const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
    const page = await context.newPage();
    const seen = watch(page, houvast.address);
    for (const name of names) {
      let bytes = 0;
      const add = async (answer) => { bytes += (await answer.body().catch(() => Buffer.alloc(0))).length; };
      page.on('response', add);
      await open(page, houvast, name);
      await page.waitForLoadState('networkidle');
      page.off('response', add);
      expect.soft(bytes, `${name}: bytes with style and script`).toBeLessThanOrEqual(MOST_BYTES);
      expect.soft(await findFaults(page), name).toEqual([]);
      await expectNoSideways(page, name);
      await page.emulateMedia({ media: 'print' });
      await expect.soft(page.locator('h1'), `${name}: the title on paper`).toBeVisible();
      const pressed = page.locator('main button, main a.button, footer.help, nav.languages').filter({ visible: true });
      await expect.soft(pressed, `${name}: what can only be pressed, on paper`).toHaveCount(0);
      await page.emulateMedia({ media: 'screen' });
    }
    expect.soft(seen.strays, 'requests to anywhere else').toEqual([]);
    await context.close();
  });

  test(`pages have their words and their forms without JavaScript, ${part + 1} of ${PARTS}`, async ({ browser, houvast }) => {
    test.setTimeout(300_000);
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
    const page = await context.newPage();
    for (const name of names) {
      await open(page, houvast, name);
      await expect.soft(page.locator('h1'), name).toBeVisible();
      const forms = page.locator('main form');
      for (let at = 0; at < (await forms.count()); at += 1) {
        const sends = forms.nth(at).locator('button:not([type=button]), input[type=submit]');
        // What is folded away is one press away, by the browser itself.
        const folded = await forms.nth(at).evaluate((form) => form.closest('details:not([open])') !== null);
        if (!folded) await expect.soft(sends.filter({ visible: true }), `${name}: form ${at + 1}`).not.toHaveCount(0);
      }
    }
    await context.close();
  });
}
