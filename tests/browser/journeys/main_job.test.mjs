// The main job from the employer's list to a share that was ended, walked three ways: by pointing, without JavaScript,
// and by keyboard alone.
import { fileURLToPath } from 'node:url';
import { pointing, typing } from '../hands.mjs';
import { startHouvast } from '../houvast.mjs';
import { startMailbox } from '../mailbox.mjs';
import { PASSWORD, accept, linkIn, setUpSecondFactor } from '../people.mjs';
import { expect, expectAccessible, expectNoSideways, picture, test } from '../world.mjs';

const LIST = fileURLToPath(new URL('../../../examples/absences.csv', import.meta.url));
/** As the list names them. */
const NOA = { name: 'Noa', mail: 'noa@thuis.example' };
const MANAGER = { name: 'Els', mail: 'els.leiding@vijverbos.example' };

const WAYS = [
  { way: 'by pointing', hands: pointing, script: true },
  { way: 'without JavaScript', hands: pointing, script: false },
  { way: 'by keyboard alone', hands: typing, script: true },
];

for (const { way, hands, script } of WAYS) {
  test(`the main job, ${way}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const mailbox = await startMailbox();
    const houvast = await startHouvast({ cases: 5, smtp: mailbox.address });
    const open = async () => {
      const context = await browser.newContext({ locale: 'nl-BE', javaScriptEnabled: script, viewport: { width: 390, height: 844 } });
      return context.newPage();
    };
    // axe needs a page whose own scripts run; the same pages are looked at by it on the other two ways.
    const look = script ? expectAccessible : async () => {};
    const world = { houvast, mailbox, hands, look, employee: await open(), manager: await open(), physician: await open() };
    try {
      await importTheList(world);
      await openTheOwnSpace(world);
      await checkInThreeTimes(world);
      await makeAPlan(world);
      await publishIt(world);
      await managerSeesExactlyThat(world);
      await managerAgreesContact(world);
      await shareThePlan(world);
      await physicianOpensIt(world);
      await employeeFindsTheLook(world);
      await endTheShare(world);
      await physicianSeesItNoMore(world);
    } finally {
      for (const page of [world.employee, world.manager, world.physician]) await page.context().close();
      await houvast.stop();
      await mailbox.stop();
    }
  });
}

async function importTheList({ houvast }) {
  const dry = await houvast.command('import', 'absences', LIST, '--dry-run');
  expect(dry.said).toContain('new');
  const done = await houvast.command('import', 'absences', LIST);
  expect(done.code, done.said).toBe(0);
  const again = await houvast.command('import', 'absences', LIST);
  expect(again.code, again.said).toBe(0);
}

async function openTheOwnSpace({ houvast, mailbox, hands, look, employee }) {
  const mail = await mailbox.mailTo(NOA.mail);
  expect(`${mail.subject} ${mail.text}`).not.toMatch(/kanker|cancer/i);
  const link = linkIn(mail, houvast.address);
  await employee.goto(link);
  await look(employee);
  await picture(employee, 'invitation');
  await accept(employee, hands, link, NOA);
  await expect(employee).toHaveURL(/\/start\/done$/);
  await hands.press(employee, employee.locator('main a.button'));
  await expect(employee).toHaveURL(/\/own$/);
  await expect(employee.locator('h1')).toContainText(NOA.name);
  await picture(employee, 'own_space');
  // The link was for once.
  const used = await employee.context().request.get(link);
  expect(used.status()).toBe(404);
  await hands.press(employee, employee.locator('a.button[href="/own/reason"]'));
  await hands.choose(employee, employee.locator('[name=reason][value=cancer]'));
  await hands.press(employee, employee.locator('main form button').first());
  await expect(employee).toHaveURL(/\/own$/);
}

async function checkInThreeTimes({ houvast, hands, employee }) {
  for (const [days, fit, pain] of [[0, 'too_much', 6], [5, 'fits', 4], [5, 'fits', 3]]) {
    if (days > 0) {
      await houvast.advance(`P${days}D`);
      await signInAgain(employee, hands);
    }
    await employee.goto(`${houvast.address}/own/check-in`);
    await hands.choose(employee, employee.locator(`[name=plan_fit][value=${fit}]`));
    await hands.press(employee, employee.locator('button[name=act][value=next]'));
    await hands.choose(employee, employee.locator(`[name=nrs_pain][value="${pain}"]`));
    await hands.press(employee, employee.locator('button[name=act][value=next]'));
    await hands.fill(employee, employee.locator('[name=words]'), 'Vandaag in de tuin gezeten.');
    await hands.press(employee, employee.locator('button[name=act][value=finish]'));
    await expect(employee.locator('a.button[href="/own"]')).toBeVisible();
    await expectNoSideways(employee);
  }
}

/** A session lasts half a day; days later one signs in with the password. */
async function signInAgain(page, hands) {
  await page.goto(new URL('/own', page.url()).href);
  await expect(page).toHaveURL(/\/sign-in/);
  await hands.fill(page, page.locator('[name=mail]'), NOA.mail);
  await hands.fill(page, page.locator('[name=password]'), PASSWORD);
  await hands.press(page, page.locator('main form button').first());
  await expect(page).toHaveURL(/\/own$/);
}

async function makeAPlan({ houvast, hands, look, employee }) {
  await employee.goto(`${houvast.address}/own/plan`);
  await hands.press(employee, employee.locator('a[href="/own/plan/change"]'));
  const first = await employee.locator('[name=starts_on]').first();
  if ((await first.getAttribute('type')) === 'radio') await hands.choose(employee, first);
  else await hands.pick(employee, first, await first.locator('option').nth(1).getAttribute('value'));
  await hands.press(employee, employee.locator('form[action="/own/plan/propose"] button').first());
  await expect(employee.locator('main details').first()).toBeVisible();
  await look(employee);
  await hands.press(employee, employee.locator('form[action="/own/plan"] button:not([formaction])'));
  await expect(employee).toHaveURL(/\/own\/plan$/);
  await expect(employee.locator('ul.week')).toHaveCount(0);
  await picture(employee, 'own_plan');
}

async function publishIt(world) {
  const { houvast, hands, employee } = world;
  await employee.goto(`${houvast.address}/own/publish`);
  await hands.press(employee, employee.locator('a[href^="/own/publish/as-seen"]'));
  await expect(employee).toHaveURL(/as-seen/);
  world.promised = await hoursOn(employee);
  await picture(employee, 'as_seen_by_the_manager');
  await employee.goto(`${houvast.address}/own/publish`);
  await hands.press(employee, employee.locator('form[action="/own/publish"] button'));
  await expect(employee).toHaveURL(/\/own\/publish$/);
}

/** What stands in the section of agreed hours, word for word. */
async function hoursOn(page) {
  const section = page.locator('section[aria-labelledby=hours]');
  await section.locator('table').waitFor();
  return (await section.locator('.who, table, svg, ul').allInnerTexts()).join('\n');
}

async function managerSeesExactlyThat({ houvast, mailbox, hands, look, manager, promised }) {
  // Two absences of the list have this manager: each mail brings one, in the same words.
  const [first, second] = [await mailbox.mailTo(MANAGER.mail), await mailbox.mailTo(MANAGER.mail)];
  expect(first.text.replace(/https?:\S+/, '')).toBe(second.text.replace(/https?:\S+/, ''));
  await accept(manager, hands, linkIn(first, houvast.address), MANAGER);
  await setUpSecondFactor(manager, hands, await houvast.advance('PT1S'));
  await expect(manager).toHaveURL(/\/work$/);
  await manager.goto(linkIn(second, houvast.address));
  await hands.press(manager, manager.locator('main form button'));
  await expect(manager).toHaveURL(/\/work$/);
  await picture(manager, 'absences_at_work');
  await hands.press(manager, manager.getByRole('link', { name: /Noa/ }));
  await expect(manager.locator('h1')).toContainText('Noa');
  expect(await hoursOn(manager)).toBe(promised);
  expect(await manager.content()).not.toMatch(/kanker|cancer|pijn|tuin/i);
  await look(manager);
  await picture(manager, 'absence_at_work');
}

async function managerAgreesContact({ hands, manager }) {
  await hands.press(manager, manager.locator('a[href$="/contact"]'));
  await hands.choose(manager, manager.locator('[name=rhythm][value=two_weekly]'));
  const weekday = manager.locator('[name=weekday]');
  if ((await weekday.first().evaluate((element) => element.tagName)) === 'SELECT') await hands.pick(manager, weekday, 'tuesday');
  else await hands.choose(manager, manager.locator('[name=weekday][value=tuesday]'));
  await hands.fill(manager, manager.locator('[name=minutes]'), '15');
  await hands.choose(manager, manager.locator('[name=people][value=manager]'));
  await hands.choose(manager, manager.locator('[name=channel][value=phone]'));
  await hands.choose(manager, manager.locator('[name=topics][value=team_news]'));
  await hands.press(manager, manager.locator('main form button').last());
  await expect(manager.locator('section[aria-labelledby=contact] dl')).toBeVisible();
}

async function shareThePlan({ houvast, hands, employee }) {
  await employee.goto(`${houvast.address}/own/shares/new?item=plan`);
  await hands.choose(employee, employee.locator('[name=reader]').and(employee.getByRole('radio', { name: /Noor/ })));
  await hands.choose(employee, employee.locator('[name=purpose][value=consult]'));
  await hands.press(employee, employee.locator('form[action="/own/shares/new"] button').first());
  await expect(employee.locator('.shown')).toBeVisible();
  await picture(employee, 'share_preview');
  await hands.press(employee, employee.locator('form[action="/own/shares"] button'));
  await expect(employee.locator('form[action$="/end"]')).toHaveCount(1);
}

async function physicianOpensIt(world) {
  const { houvast, hands, look, physician } = world;
  await physician.goto(`${houvast.address}/demo`);
  await hands.press(physician, physician.locator('button[name=persona][value=physician_noor]'));
  await expect(physician).toHaveURL(/\/care\/work$/);
  await hands.press(physician, physician.locator('nav a[href="/care"]'));
  await picture(physician, 'caseload');
  await hands.fill(physician, physician.locator('[name=q]'), 'Noa');
  await physician.keyboard.press('Enter');
  await hands.press(physician, physician.locator('[data-row] a').first());
  world.item = new URL(await physician.locator('a[href*="/item/"]').getAttribute('href'), houvast.address).href;
  await hands.press(physician, physician.locator('a[href*="/item/"]'));
  await expect(physician.locator('table').first()).toBeVisible();
  await look(physician);
}

async function employeeFindsTheLook({ houvast, employee }) {
  await employee.goto(`${houvast.address}/own/who-looked`);
  await expect(employee.locator('main')).toContainText('Noor');
  await picture(employee, 'who_looked');
}

async function endTheShare({ houvast, hands, employee }) {
  await employee.goto(`${houvast.address}/own/shares`);
  await hands.press(employee, employee.locator('form[action$="/end"] button'));
  await expect(employee.locator('form[action$="/end"]')).toHaveCount(0);
}

async function physicianSeesItNoMore({ physician, item }) {
  const answer = await physician.goto(item);
  expect(answer.status()).toBe(404);
  await physician.goBack();
  await physician.goto(item.replace(/\/item\/.*$/, ''));
  await expect(physician.locator('a[href*="/item/"]')).toHaveCount(0);
}
