// The hours plan on a phone: few answers, worked hours, a proposed step back, a level course, plan B with the paper first,
// and at work nothing of why. By pointing, without JavaScript, by keyboard.
import { pointing, typing } from '../hands.mjs';
import { startHouvast } from '../houvast.mjs';
import { expect, expectAccessible, expectNoSideways, test } from '../world.mjs';

const WAYS = [
  { way: 'by pointing', hands: pointing, script: true },
  { way: 'without JavaScript', hands: pointing, script: false },
  { way: 'by keyboard alone', hands: typing, script: true },
];

for (const { way, hands, script } of WAYS) {
  test(`an hours plan from life, ${way}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const houvast = await startHouvast({ cases: 5 });
    const context = await browser.newContext({ locale: 'nl-BE', javaScriptEnabled: script, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const look = script ? expectAccessible : async () => {};
    const world = { houvast, hands, look, page, script };
    try {
      await stepIn(world, 'worker_ana');
      await askInSixAnswers(world);
      await seeWhatItGivesAway(world);
      await workTwoHeavyWeeks(world);
      await recordWorkedHours(world);
      await switchWithThePaperFirst(world);
      await managerSeesHoursOnly(world);
      await comfortStaysAtEight(world);
    } finally {
      await context.close();
      await houvast.stop();
    }
  });
}

async function stepIn({ page, houvast }, who) {
  await page.context().clearCookies();
  await page.goto(`${houvast.address}/demo`);
  await page.locator(`button[name=persona][value=${who}]`).click();
}

/** How many fields of the form hold something else than what stood there when it came. */
async function countAnswers(page) {
  const changed = await page.locator('form[action="/own/plan/propose"]').evaluate((form) => {
    const isChanged = (field) => {
      if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
      if (field.tagName !== 'SELECT') return field.value !== field.defaultValue;
      const first = [...field.options].find((option) => option.defaultSelected) ?? field.options[0];
      return field.value !== first?.value;
    };
    return [...new Set([...form.elements].filter((field) => field.name && isChanged(field)).map((field) => field.name))];
  });
  expect(changed).toContain('treatment_on');
  return changed.length;
}

async function toggle(page, hands, box) {
  if (hands.name === 'by pointing') return box.setChecked(!(await box.isChecked()));
  await box.focus();
  return page.keyboard.press('Space');
}

/** The preview follows a change of pace and of a day by itself: no button is pressed, the page stays. */
async function seeThePreviewFollow({ page, hands }) {
  const preview = page.locator('#preview');
  const countWeeks = () => preview.locator('table.hours').first().locator('tbody tr').count();
  const follows = async (change) => {
    const before = await preview.innerHTML();
    await change();
    await expect.poll(() => preview.innerHTML()).not.toBe(before);
    await expect(preview.locator('svg').first()).toBeVisible();
    return countWeeks();
  };
  const friday = page.locator('[name=days][value=friday]');
  const fast = await follows(() => hands.choose(page, page.locator('[name=pace][value=fast]')));
  const slow = await follows(() => hands.choose(page, page.locator('[name=pace][value=slow]')));
  expect(slow).toBeGreaterThan(fast);
  await follows(() => toggle(page, hands, friday));
  await follows(() => toggle(page, hands, friday));
  await follows(() => hands.choose(page, page.locator('[name=pace][value=usual]')));
  await expect(page).toHaveURL(/\/own\/plan\/change$/);
}

/** Chemotherapy every three weeks, 80 %, fifty minutes of way, a free Wednesday: at most six answers, counted. */
async function askInSixAnswers(world) {
  const { houvast, hands, look, page, script } = world;
  await page.goto(`${houvast.address}/own/plan`);
  await expect(page.locator('main')).toContainText('Waarom deze stappen?');
  await page.goto(`${houvast.address}/own/plan/change`);
  await look(page);
  await expectNoSideways(page);
  if (script) await seeThePreviewFollow(world);
  await hands.fill(page, page.locator('[name=contract]'), '30,4');
  await hands.pick(page, page.locator('[name=starts_on]'), '2026-11-30');
  await toggle(page, hands, page.locator('[name=days][value=wednesday]'));
  await hands.fill(page, page.locator('[name=commute]'), '50');
  await hands.press(page, page.locator('summary').filter({ hasText: 'behandeling' }));
  await page.locator('[name=treatment_on]').fill('2026-12-15');
  await page.locator('[name=treatment_on]').blur();
  // Every three weeks stands there already.
  await expect(page.locator('[name=treatment_every]')).toHaveValue('3');
  if (script) await expect(page.locator('#preview svg').first()).toBeVisible();
  expect(await countAnswers(page)).toBeLessThanOrEqual(6);
  await hands.press(page, page.locator('form[action="/own/plan/propose"] button').last());
  await expect(page.locator('h1')).toHaveText('Een voorstel');
  await look(page);
  await expectNoSideways(page);
  await expect(page.locator('main')).toContainText('Rond de behandeling werk je minder.');
  // Her hours lie at work, and the new wish moves days at once: first the request.
  await hands.press(page, page.locator('form[action="/own/plan"] button:not([formaction])'));
  await expect(page.locator('[data-error-summary]')).toBeVisible();
  await look(page);
  await adopt({ hands, page });
  await look(page);
  await expectNoSideways(page);
}

/** Takes a proposal; where it raises or moves hours at once, the request is prepared first. */
async function adopt({ hands, page }) {
  const prepared = page.locator('[name=prepared]');
  if (await prepared.count()) await hands.choose(page, prepared);
  await hands.press(page, page.locator('form[action="/own/plan"] button:not([formaction])'));
  await expect(page.locator('a[href="/own/plan/hours.csv"]')).toBeVisible();
}

/** The page comes back at the same address: it is waited for, so that nothing is left on the way. */
async function publish({ hands, page }) {
  const back = page.waitForEvent('load');
  await hands.press(page, page.locator('form[action="/own/publish"] button'));
  await back;
  await expect(page).toHaveURL(/\/own\/publish$/);
}

async function seeWhatItGivesAway({ houvast, hands, look, page }) {
  await page.goto(`${houvast.address}/own/publish`);
  await expect(page.locator('main')).toContainText('Om de 3 weken zijn er minder uren.');
  await look(page);
  await hands.press(page, page.locator('a[href="/own/plan/level"]'));
  await expect(page.locator('h1')).toHaveText('Elke week gelijk');
  await look(page);
  await adopt({ hands, page });
  await page.goto(`${houvast.address}/own/publish`);
  await expect(page.locator('main')).not.toContainText('Om de 3 weken');
  // Hours that lie at work are hours the sickness fund was asked for: from here on the request comes first.
  await publish({ hands, page });
}

async function checkIn({ houvast, hands, page }, worked) {
  await page.goto(`${houvast.address}/own/check-in`);
  await hands.choose(page, page.locator('[name=plan_fit][value=too_much]'));
  await hands.press(page, page.locator('button[name=act][value=next]'));
  await hands.fill(page, page.locator('[name=worked]'), worked);
  await hands.press(page, page.locator('button[name=act][value=finish]'));
  await expect(page.locator('[name=worked]')).toHaveCount(0);
}

async function workTwoHeavyWeeks(world) {
  const { houvast, hands, look, page } = world;
  await houvast.advance('P25D');
  await stepIn(world, 'worker_ana');
  await checkIn(world, '5');
  await expect(page.locator('a[href="/own/plan/switch?to=hold"]')).toBeVisible();
  await houvast.advance('P7D');
  await stepIn(world, 'worker_ana');
  await checkIn(world, '4');
  await hands.press(page, page.locator('a[href="/own/plan/switch?to=step_back"]'));
  await expect(page).toHaveURL(/to=step_back$/);
  await look(page);
  await expectNoSideways(page);
  // Less is allowed at once; the steps after it are asked for later.
  await expect(page.locator('[name=prepared]')).toHaveCount(0);
  await hands.press(page, page.locator('form[action="/own/plan/switch"] button'));
  await expect(page).toHaveURL(/\/own\/plan$/);
  await expect(page.locator('main')).toContainText('een stap terug');
}

/** At any time, outside the check-in; a correction takes the place of what was there. */
async function recordWorkedHours({ houvast, hands, look, page }) {
  for (const hours of ['3,5', '4']) {
    await page.goto(`${houvast.address}/own/plan`);
    await hands.press(page, page.locator('a[href="/own/plan/worked"]'));
    await expect(page).toHaveURL(/\/own\/plan\/worked$/);
    await look(page);
    await expectNoSideways(page);
    await page.locator('[name=whole]').fill('');
    await hands.fill(page, page.locator('[name=whole]'), hours);
    await hands.press(page, page.locator('form[action="/own/plan/worked"] button'));
    await expect(page).toHaveURL(/\/own\/plan$/);
  }
  await page.goto(`${houvast.address}/own/plan/worked`);
  await expect(page.locator('[name=whole]')).toHaveValue('4');
}

async function switchWithThePaperFirst(world) {
  const { houvast, hands, look, page } = world;
  await page.goto(`${houvast.address}/own/plan`);
  world.stepsBefore = await stepsOf(page.locator('table.hours').last());
  await hands.press(page, page.locator('a[href="/own/plan/switch?to=plan_b"]'));
  await expect(page.locator('main')).toContainText('Eerst de nieuwe aanvraag');
  await hands.press(page, page.locator('form[action="/own/plan/switch"] button'));
  await expect(page.locator('[data-error-summary]')).toBeVisible();
  await look(page);
  await hands.choose(page, page.locator('[name=prepared]'));
  await hands.press(page, page.locator('form[action="/own/plan/switch"] button'));
  await expect(page).toHaveURL(/\/own\/plan$/);
  await expect(page.locator('main')).toContainText('Plan B loopt nu.');
}

/** The steps of a table of hours: from when, a week, and every day. */
function stepsOf(table) {
  return table.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())).map(([from, week, , ...days]) => [from, week, ...days]));
}

async function managerSeesHoursOnly(world) {
  const { houvast, hands, page, stepsBefore } = world;
  await page.goto(`${houvast.address}/own/plan`);
  const own = await stepsOf(page.locator('table.hours').last());
  await page.goto(`${houvast.address}/own/publish`);
  await publish({ hands, page });
  await stepIn(world, 'manager_tom');
  await page.goto(`${houvast.address}/work?q=Ana`);
  await hands.press(page, page.locator('main a[href^="/work/"]').first());
  await expect(page.locator('section[aria-labelledby=hours] table')).toBeVisible();
  const seen = await stepsOf(page.locator('section[aria-labelledby=hours] table.hours'));
  // What is past stays as it was agreed at work; from the switch on the figures are those of the plan.
  const toCome = own.slice(own.findIndex((step) => !stepsBefore.some((before) => before.join() === step.join())));
  expect(toCome.length).toBeGreaterThan(2);
  expect(seen.slice(-toCome.length)).toEqual(toCome);
  expect(await page.content()).not.toMatch(/[Pp]lan B\b|behandeling|kanker/);
}

async function comfortStaysAtEight(world) {
  const { houvast, hands, page } = world;
  await stepIn(world, 'worker_comfort');
  await page.goto(`${houvast.address}/own/plan/change`);
  await expect(page.locator('[name=aim][value=comfort]')).toBeChecked();
  const contract = page.locator('[name=contract]');
  if ((await contract.inputValue()) === '') await hands.fill(page, contract, '38');
  await hands.fill(page, page.locator('[name=level]'), '8');
  await hands.press(page, page.locator('form[action="/own/plan/propose"] button').last());
  await adopt({ hands, page });
  await page.locator('details:has(table.hours) > summary').first().click();
  const planned = await page.locator('table.hours').first().locator('tbody tr td:nth-child(2)').allInnerTexts();
  expect(new Set(planned)).toEqual(new Set(['8']));
}
