// Every template of every page, in every state it has a sample of: nothing cut off or too small on a phone, nothing to press on
// paper, its size, its forms without JavaScript, and axe. The samples are those of crates/pages/tests/table; one goes by a page, a language
// and a country (`work-hours.nl-be.html`), and `cargo test --workspace --test samples written` writes them.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, expectNoSideways, findFaults, test, watch } from '../world.mjs';

const FOLDER = process.env.HOUVAST_SAMPLES ?? fileURLToPath(new URL('../../../target/tmp/samples', import.meta.url));
if (!existsSync(FOLDER)) throw new Error(`no samples at ${FOLDER}; run cargo test --workspace --test samples written first`);

const FILES = readdirSync(FOLDER).sort();
const PAGES = [...new Set(FILES.map((file) => file.split('.')[0]))];
const LOCALES = [...new Set(FILES.map((file) => file.split('.')[1]))];
// Each page in one language by turns; the long run opens it in all. Axe is slow: the ordinary run asks it about every sixth.
const LONG = Boolean(process.env.HOUVAST_LONG);
const BY_TURNS = PAGES.map((name, at) => `${name}.${LOCALES[at % LOCALES.length]}.html`);
const OPENED = LONG ? FILES : BY_TURNS;
const ASKED = BY_TURNS.filter((_, at) => LONG || at % 6 === 0);
const PARTS = 4;
const MOST_BYTES = 60 * 1024;

test('there is a sample of every page', () => {
  expect(PAGES.length).toBeGreaterThan(340);
});

for (let part = 0; part < PARTS; part += 1) {
  const ours = (_, at) => at % PARTS === part;
  const which = `${part + 1} of ${PARTS}`;

  test(`pages read well on a phone and on paper, ${which}`, async ({ browser, houvast }) => {
    test.setTimeout(300_000);
    const page = await newPage(browser, houvast);
    const seen = watch(page, houvast.address);
    for (const file of OPENED.filter(ours)) {
      await open(page, houvast, file);
      expect.soft(await weigh(page, file), `${file}: bytes with style and script`).toBeLessThanOrEqual(MOST_BYTES);
      await expectNoSideways(page, file);
      expect.soft(await page.evaluate(listCramped), `${file}: too small for a thumb`).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      await expect.soft(page.locator('h1'), `${file}: the title on paper`).toBeVisible();
      const pressed = page.locator('main button, main a.button, footer.help, nav.languages').filter({ visible: true });
      await expect.soft(pressed, `${file}: what can only be pressed, on paper`).toHaveCount(0);
      await page.emulateMedia({ media: 'screen' });
    }
    expect.soft(seen.strays, 'requests to anywhere else').toEqual([]);
    await page.context().close();
  });

  test(`pages have their words and their forms without JavaScript, ${which}`, async ({ browser, houvast }) => {
    test.setTimeout(300_000);
    const page = await newPage(browser, houvast, { javaScriptEnabled: false });
    for (const file of OPENED.filter(ours)) {
      await open(page, houvast, file);
      await expect.soft(page.locator('h1'), file).toBeVisible();
      expect.soft(await page.evaluate(listFormsNobodyCanSend), `${file}: forms nobody can send`).toEqual([]);
    }
    await page.context().close();
  });

  test(`axe finds nothing, ${which}`, async ({ browser, houvast }) => {
    test.setTimeout(300_000);
    const page = await newPage(browser, houvast);
    for (const file of ASKED.filter(ours)) {
      await open(page, houvast, file);
      expect.soft(await findFaults(page), file).toEqual([]);
    }
    await page.context().close();
  });
}

/** A page on a phone to which the server answers with samples. Style and script come from the server itself. */
async function newPage(browser, houvast, wishes = {}) {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 }, ...wishes });
  const page = await context.newPage();
  await page.route(`${houvast.address}/sample/*`, (route) => {
    const body = readFileSync(path.join(FOLDER, path.basename(route.request().url())));
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  return page;
}

const open = (page, houvast, file) => page.goto(`${houvast.address}/sample/${file}`);

/** The bytes of a sample with what it loads. */
async function weigh(page, file) {
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map((one) => one.decodedBodySize));
  expect(loaded.length, 'style and script are loaded').toBeGreaterThanOrEqual(2);
  return loaded.reduce((sum, bytes) => sum + bytes, readFileSync(path.join(FOLDER, file)).length);
}

/** Forms without a button to see that sends them. What is folded away is one press away, by the browser itself. */
function listFormsNobodyCanSend() {
  const sends = (field) => field.type === 'submit' && field.checkVisibility() && field.offsetHeight > 20;
  const forms = [...document.querySelectorAll('main form')].filter((form) => !form.closest('details:not([open])'));
  return forms.filter((form) => ![...form.elements].some(sends)).map((form) => form.outerHTML.slice(0, 120));
}

/** What is narrower or lower than a thumb. A link within a sentence may be as low as its line. */
function listCramped() {
  const isAlone = (link) => [...link.parentElement.childNodes].every((one) => one === link || !one.textContent.trim());
  const pressed = [...document.querySelectorAll('button, summary, select, textarea, input:not([type=hidden]), a[href]')];
  const cramped = pressed.map((one) => one.closest('label, .choice') ?? one).filter((one) => {
    const { width, height } = one.getBoundingClientRect();
    const isSeen = one.checkVisibility() && one.offsetWidth > 4 && !one.matches('.skip');
    const isInSentence = one.matches('a') && getComputedStyle(one).display === 'inline' && !isAlone(one);
    return isSeen && !isInSentence && (width < 44 || height < 44);
  });
  return cramped.map((one) => one.outerHTML.slice(0, 120));
}
