// Every page in a cover of language × light × width in which each pair meets; the pages people are on most, in all.
import { LANGUAGES, SCHEMES, WIDTHS, expect, expectNoSideways, findFaults, test, watch } from '../world.mjs';

/** Who opens which pages. A path may be found on another page: `[page, selector]` takes the address of a link there. */
const PAGES = {
  nobody: ['/', '/sign-in', '/start', '/forgot', '/code', '/way-back', '/help-now', '/check-in-on-paper', '/adjustments', '/adjustments?complaint=fatigue&work=desk', '/adjustments/a45', '/library', '/library?audience=employee', '/library/fatigue_at_work', '/library/talk_before_return', '/library?q=moe', '/library/directory', '/library/ask', '/library/glossary', '/library/practice', '/library/practice/first_news', '/library/practice/no_cure?way=3-1-2-1', '/library/calculator', '/library/calculator?country=nl&figures_for=nl&charges=x', '/library/letter', '/library/policy', '/library/gestures', '/library/briefing', '/library/specialist', '/library/training', '/library/training/training_plan', '/library/collection', '/library/colleague_sheet', '/library/counter', '/library/brochure/colleagues', '/library/brochure/employers?country=nl', '/library/collection?pages=pacing.fatigue_at_work', '/sign-out', '/demo', '/nothing-here'],
  worker_ana: [
    '/own', '/own/reason', '/own/line', '/own/check-in', '/own/check-in?step=recovery', '/own/check-in?step=questions',
    '/own/check-in?step=words', '/own/diary', '/own/trend', '/own/monthly', '/own/summary', '/own/plan/worked', '/own/wishes', '/own/wishes/new', '/own/wishes/new?adjustment=a45', '/own/wishes/new?words=1',
    ['/own/wishes', 'ol.rows a'], ['/own/wishes', 'ol.rows a', '/publish'], ['/own/wishes', 'ol.rows a', '/withdraw'], '/own/rhythm', '/own/plan', '/own/plan/change', '/own/plan/calendar', '/own/plan/compare', '/own/plan/switch?to=plan_b', '/own/publish',
    ['/own/publish', 'a[href^="/own/publish/as-seen"]'], ['/own/publish', 'a[href^="/own/publish/stop"]'], '/own/shares',
    '/own/shares/new', '/own/shares/new?item=plan&reader=&purpose=consult&until=2026-12-24', '/own/who-looked', '/own/collection',
    '/own/changed', '/own/resume', '/own/talk', '/own/talks', '/own/talks/question', '/own/talks/together', '/own/close-person', '/own/settings', '/own/papers', '/own/papers/new?kind=plan', '/own/papers/new?kind=partial_work', '/own/steps', '/own/steps?end=shown', '/own/partial-work?start=2026-11-30', '/own/steps/BE-A01', '/own/erase', '/start/done', '/second-factor', '/way-back/codes', '/hats',
  ],
  worker_before: ['/own', '/own/line', '/own/plan', '/own/publish'],
  worker_treatment: ['/own', '/own/line', '/own/talk'],
  worker_comfort: ['/own', '/own/line', '/own/plan'],
  worker_self_employed: ['/own', '/own/publish', '/own/shares', '/own/shares/new'],
  manager_tom: [
    '/work', '/work/guide', '/work/guide/guide_step_5', '/work/gestures', '/work/briefing', '/work/specialist', '/work/practice', '/work/practice/a_bad_week?way=1-1', '/work?q=zzz', ['/work', 'main a[href^="/work/"]'], ['/work', 'main a[href^="/work/"]', '/contact'],
    ['/work', 'main a[href^="/work/"]', '/hours'], ['/work?q=Ana', 'main a[href^="/work/"]', '/papers'], ['/work?q=Ana', 'main a[href^="/work/"]', '/steps'],
    ['/work?q=Ana', 'main a[href^="/work/"]', '/papers/new?kind=hours'], ['/work?q=Ana', 'main a[href^="/work/"]', '/adjustments'],
    ['/work?q=Ana', 'main a[href^="/work/"]', '/adjustments/new'], ['/work?q=Ana', 'main a[href^="/work/"]', '/adjustments/1'],
    ['/work?q=Ana', 'main a[href^="/work/"]', '/adjustments/new?adjustment=a44'],
  ],
  hr_els: ['/work'],
  physician_noor: [
    '/care', '/care?q=zzz', '/care?sort=since', ['/care?q=Ana', '[data-row] a'], ['/care?q=Ana', '[data-row] a', '/contact'],
    ['/care?q=Ana', '[data-row] a', '/hours'], ['/care?q=Ana', '[data-row] a', '/consult'],
    ['/care?q=Ana', '[data-row] a', '/death'], ['/care?q=Ana', '[data-row] a', '/steps'], '/care/deaths', ['/care?q=Ana', '[data-row] a', '', 'a[href*="/item/"]'],
  ],
  coordinator_lise: [
    '/care', '/care/work', '/care/specialist', ['/care/work', 'section[aria-labelledby=asks] a'], '/care/letters', ['/care', '[data-row] a'],
    ['/care', '[data-row] a', '/invitation'],
  ],
};

/** The pages people are on most, in every language, light and width. */
const MAIN = { worker_ana: ['/own', '/own/check-in', '/own/plan', '/own/line'], manager_tom: [PAGES.manager_tom[2]], physician_noor: ['/care', PAGES.physician_noor[3]] };

/** Eight of the sixteen, in which every language meets both lights and both widths, and every light both widths. */
const COVER = LANGUAGES.flatMap((language, at) => SCHEMES.map((scheme, other) => [language, scheme, WIDTHS[(at + other) % 2]]));
const REST = LANGUAGES.flatMap((language, at) => SCHEMES.map((scheme, other) => [language, scheme, WIDTHS[(at + other + 1) % 2]]));

for (const [language, scheme, width] of COVER) {
  test(`every page in ${language}, ${scheme}, ${width} px wide`, ({ browser, houvast }) => walk(browser, houvast, PAGES, language, scheme, width));
}
for (const [language, scheme, width] of REST) {
  test(`the main pages in ${language}, ${scheme}, ${width} px wide`, ({ browser, houvast }) => walk(browser, houvast, MAIN, language, scheme, width));
}

async function walk(browser, houvast, pages, language, colorScheme, width) {
  test.setTimeout(300_000);
  for (const [who, paths] of Object.entries(pages)) {
    const context = await browser.newContext({ locale: language, colorScheme, viewport: { width, height: 800 } });
    await context.addCookies([{ name: 'lang', value: language, url: houvast.address }]);
    const page = await context.newPage();
    const seen = watch(page, houvast.address);
    if (who !== 'nobody') {
      await page.goto(`${houvast.address}/demo`);
      await page.locator(`button[name=persona][value=${who}]`).click();
    }
    for (const path of paths) {
      const address = await find(page, houvast.address, path);
      await page.goto(address);
      const where = `${who} on ${address.slice(houvast.address.length)}`;
      await expect.soft(page.locator('html'), where).toHaveAttribute('lang', language);
      await expect.soft(page.locator('h1'), where).toHaveCount(1);
      expect.soft(await findFaults(page), where).toEqual([]);
      await expectNoSideways(page, where);
      const bytes = (await page.content()).length;
      expect.soft(bytes, `${where}: bytes of the page`).toBeLessThan(60_000);
    }
    expect.soft(seen.strays, 'requests to anywhere else').toEqual([]);
    // A 404 is what the page of nothing is for, and what a form with faults answers is no complaint of the page.
    const complaints = seen.complaints.filter((said) => !/status of (404|422)/.test(said));
    expect.soft(complaints, 'complaints of the browser').toEqual([]);
    await context.close();
  }
}

/** The address of a page: given, or found by following links. */
async function find(page, address, path) {
  if (typeof path === 'string') return address + path;
  const [start, link, more = '', further] = path;
  await page.goto(address + start);
  const found = new URL(await page.locator(link).first().getAttribute('href'), address).href + more;
  if (!further) return found;
  await page.goto(found);
  return new URL(await page.locator(further).first().getAttribute('href'), address).href;
}
