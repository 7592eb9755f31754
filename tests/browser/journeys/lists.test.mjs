// The employer's list on a page: a bad file, a good one, and a second employer that sees nothing of the first; by
// pointing, without JavaScript, and by keyboard alone.
import { pointing, typing } from '../hands.mjs';
import { startHouvast } from '../houvast.mjs';
import { startMailbox } from '../mailbox.mjs';
import { accept, linkIn, setUpSecondFactor } from '../people.mjs';
import { expect, expectAccessible, expectNoSideways, test } from '../world.mjs';

const HEADER =
  'employer;personnel_number;name;private_email;postal_address;first_day;expected_end;contract_hours;language;country';
const line = (employer, name, firstDay = '2026-10-26') =>
  `${employer};9001;${name};;Voorbeeldstraat 1, 9999 Voorbeeldegem;${firstDay};;38;nl;be`;
const file = (...lines) => ({ name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from([HEADER, ...lines].join('\n')) });

/** Human resources of two employers that nobody knows yet. */
const FIRST = { employer: 'Weverij Vijverbos', name: 'Wim', mail: 'wim@weverij.example', absent: 'Noa Voorbeeld' };
const SECOND = { employer: 'Smederij Vuurtoren', name: 'Sam', mail: 'sam@smederij.example', absent: 'Lou Proef' };

const WAYS = [
  { way: 'by pointing', hands: pointing, script: true },
  { way: 'without JavaScript', hands: pointing, script: false },
  { way: 'by keyboard alone', hands: typing, script: true },
];

for (const { way, hands, script } of WAYS) {
  test(`two employers hand in their lists, ${way}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const mailbox = await startMailbox();
    const houvast = await startHouvast({ cases: 5, smtp: mailbox.address });
    const open = async () => {
      const context = await browser.newContext({ locale: 'nl-BE', javaScriptEnabled: script, viewport: { width: 390, height: 844 } });
      return context.newPage();
    };
    const look = script ? expectAccessible : async () => {};
    const world = { houvast, mailbox, hands, look, desk: await open(), first: await open(), second: await open() };
    try {
      await stepInAtTheDesk(world);
      for (const [who, page] of [[FIRST, world.first], [SECOND, world.second]]) {
        await invite(world, who);
        await comeIn(world, who, page);
      }
      await handInABadFile(world, world.first, FIRST);
      await handInAGoodFile(world, world.first, FIRST);
      await handInAGoodFile(world, world.second, SECOND);
      await neitherSeesTheOther(world);
      await endARole(world);
    } finally {
      for (const page of [world.desk, world.first, world.second]) await page.context().close();
      await houvast.stop();
      await mailbox.stop();
    }
  });
}

async function stepInAtTheDesk({ houvast, hands, look, desk }) {
  await desk.goto(`${houvast.address}/demo`);
  await hands.press(desk, desk.locator('button[value=administrator_mo]'));
  await expect(desk).toHaveURL(/\/desk$/);
  await look(desk);
}

async function invite({ houvast, hands, look, desk }, { employer, name, mail }) {
  await desk.goto(`${houvast.address}/desk/invite`);
  await look(desk);
  await hands.pick(desk, desk.locator('[name=hat]'), 'human_resources');
  await hands.fill(desk, desk.locator('[name=employer]'), employer);
  await hands.fill(desk, desk.locator('[name=name]'), name);
  await hands.fill(desk, desk.locator('[name=mail]'), mail);
  await hands.press(desk, desk.locator('main form button'));
  await expect(desk).toHaveURL(/\/desk\?done=sent$/);
}

async function comeIn({ houvast, mailbox, hands }, { name, mail }, page) {
  const letter = await mailbox.mailTo(mail);
  expect(`${letter.subject} ${letter.text}`).not.toMatch(/kanker|cancer/i);
  await accept(page, hands, linkIn(letter, houvast.address), { name });
  await expect(page).toHaveURL(/\/second-factor$/);
  await setUpSecondFactor(page, hands, await houvast.advance('PT1S'));
  await expect(page).toHaveURL(/\/work$/);
}

async function handIn({ houvast, hands }, page, sent) {
  await page.goto(`${houvast.address}/work/import`);
  await page.locator('[name=file]').setInputFiles(sent);
  await hands.press(page, page.locator('main form[enctype] button'));
}

async function handInABadFile(world, page, { employer, absent }) {
  await handIn(world, page, file(line(employer, absent, '26.10.2026'), line(SECOND.employer, 'Iemand Anders')));
  await expect(page.locator('[data-error-summary]')).toBeVisible();
  await expect(page.locator('#handed-in ~ ul li')).toHaveCount(2);
  await expect(page.locator('main')).toContainText('Regel 2, kolom first_day');
  await expect(page.locator('main')).toContainText('Regel 3, kolom employer');
  await expect(page.locator('form[action$="/confirm"]')).toHaveCount(0);
  await world.look(page);
  await expectNoSideways(page);
}

async function handInAGoodFile(world, page, { employer, absent }) {
  await handIn(world, page, file(line(employer, absent)));
  await expect(page.locator('#handed-in')).toBeVisible();
  await world.look(page);
  await world.hands.press(page, page.locator('button[value=take_in]'));
  await expect(page.locator('#handed-in')).toContainText('Ingelezen');
  await expectNoSideways(page);
  await page.goto(`${world.houvast.address}/work`);
  await expect(page.locator('main')).toContainText(absent);
}

/** The same personnel number at two employers: two people who never meet. */
async function neitherSeesTheOther({ houvast, first, second }) {
  for (const [page, own, other] of [[first, FIRST, SECOND], [second, SECOND, FIRST]]) {
    await page.goto(`${houvast.address}/work`);
    const rows = page.locator('tr[data-row]');
    await expect(rows).toHaveCount(1);
    await expect(rows).toContainText(own.absent);
    await expect(page.locator('body')).not.toContainText(other.employer);
  }
  const theirs = await second.locator('tr[data-row] a').first().getAttribute('href');
  const answer = await first.request.get(`${houvast.address}${theirs}`);
  expect(answer.status()).toBe(404);
}

async function endARole({ houvast, hands, look, desk, first }) {
  await desk.goto(`${houvast.address}/desk`);
  await hands.press(desk, desk.getByRole('link', { name: FIRST.name, exact: true }));
  await expect(desk).toHaveURL(/\/desk\/staff\//);
  await look(desk);
  await hands.choose(desk, desk.locator('[name=end][value=everything]'));
  await hands.press(desk, desk.locator('main form button'));
  await expect(desk).toHaveURL(/\/desk\?done=ended$/);
  await first.goto(`${houvast.address}/work`);
  await expect(first).toHaveURL(/\/sign-in/);
}
