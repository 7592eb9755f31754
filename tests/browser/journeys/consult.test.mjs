// Eleven minutes: from the sign-in to a talk that is rounded off in at most twelve interactions, and a sheet on one page of
// paper. And a death, after which everything is silent.
import { fileURLToPath } from 'node:url';
import { pointing } from '../hands.mjs';
import { startHouvast } from '../houvast.mjs';
import { startMailbox } from '../mailbox.mjs';
import { PASSWORD, accept, codeOf, linkIn } from '../people.mjs';
import { expect, expectAccessible, expectNoSideways, test } from '../world.mjs';

const LIST = fileURLToPath(new URL('../../../examples/absences.csv', import.meta.url));
const NOA = { name: 'Noa', mail: 'noa@thuis.example' };
const INA = { name: 'Ina Bedrijfsarts', mail: 'ina@dienst.example' };
const QUESTION = 'Mag ik de eerste weken later beginnen, en hoe zeg ik dat op het werk? '.repeat(7).slice(0, 500).trim();

/** Counts what a person does: a press, a field filled in, a choice. */
function counting(hands) {
  const counted = { count: 0 };
  for (const act of ['press', 'fill', 'choose', 'pick']) {
    counted[act] = (...words) => {
      counted.count += 1;
      return hands[act](...words);
    };
  }
  return counted;
}

async function withWorld(browser, options, walk) {
  test.setTimeout(240_000);
  const mailbox = await startMailbox();
  const houvast = await startHouvast({ cases: 3, smtp: mailbox.address });
  const pages = [];
  const open = async () => {
    const context = await browser.newContext({ locale: 'nl-BE', ...options });
    pages.push(context);
    return context.newPage();
  };
  try {
    const done = await houvast.command('import', 'absences', LIST);
    expect(done.code, done.said).toBe(0);
    await walk({ houvast, mailbox, open });
  } finally {
    for (const context of pages) await context.close();
    await houvast.stop();
    await mailbox.stop();
  }
}

async function stepIn(page, houvast, persona) {
  await page.goto(`${houvast.address}/demo`);
  await page.locator(`button[name=persona][value=${persona}]`).click();
}

/** Noa opens the own space and asks a long question. */
async function noaAsks({ houvast, mailbox, open }, script = true) {
  const page = await open();
  await accept(page, pointing, linkIn(await mailbox.mailTo(NOA.mail), houvast.address), NOA);
  await page.goto(`${houvast.address}/own/talks/question`);
  await page.locator('[name=words]').fill(QUESTION);
  await page.locator('main form button').click();
  await expect(page.locator('main')).toContainText('Mag ik de eerste weken');
  // axe needs a page whose own scripts run.
  if (script) await expectAccessible(page);
  return page;
}

async function share(page, houvast, item, reader) {
  await page.goto(`${houvast.address}/own/shares/new`);
  await page.locator(`[name=item][value=${item}]`).check();
  await page.locator('[name=reader]').and(page.getByRole('radio', { name: reader })).check();
  await page.locator('[name=purpose][value=consult]').check();
  await page.locator('form[action="/own/shares/new"] button').first().click();
  await page.locator('form[action="/own/shares"] button').click();
}

/** A physician comes in by the letter, sets up the second factor and signs out again. */
async function inaComesIn({ houvast, mailbox, open }) {
  const invited = await houvast.command('invite', '--hat', 'occupational_physician', '--name', INA.name, '--email', INA.mail);
  expect(invited.code, invited.said).toBe(0);
  const page = await open();
  await accept(page, pointing, linkIn(await mailbox.mailTo(INA.mail), houvast.address), INA);
  const secret = (await page.locator('code.secret').innerText()).replace(/\s/g, '');
  await page.locator('[name=code]').fill(codeOf(secret, await houvast.advance('PT1S')));
  await page.locator('main form button').click();
  await page.locator('[name=kept]').check();
  await page.locator('main form button').first().click();
  await expect(page).toHaveURL(/\/care\/work$/);
  await page.locator('form[action="/sign-out"] button').click();
  return { page, secret };
}

for (const script of [true, false]) {
  test(`from sign-in to a talk rounded off, ${script ? 'with' : 'without'} JavaScript`, async ({ browser }) => {
    await withWorld(browser, { javaScriptEnabled: script }, async (world) => {
      const { houvast, mailbox } = world;
      const { page, secret } = await inaComesIn(world);
      const noa = await noaAsks(world, script);
      await share(noa, houvast, 'question', /Ina/);

      await page.goto(`${houvast.address}/sign-in`);
      const now = await houvast.advance('PT60S');
      const hands = counting(pointing);
      await hands.fill(page, page.locator('[name=mail]'), INA.mail);
      await hands.fill(page, page.locator('[name=password]'), PASSWORD);
      await hands.press(page, page.locator('main form button').first());
      await hands.fill(page, page.locator('[name=code]'), codeOf(secret, now));
      await hands.press(page, page.locator('main form button').first());
      await hands.press(page, page.locator('nav a[href="/care"]'));
      await hands.press(page, page.getByRole('link', { name: /Noa/ }).first());
      await hands.press(page, page.locator('a[href$="/consult"]'));
      await expect(page.locator('section[aria-labelledby=question]')).toContainText('Mag ik de eerste weken');
      await hands.choose(page, page.locator('[name=workable][value=fewer_hours]'));
      await hands.fill(page, page.locator('[name=on]'), '2026-12-17');
      await hands.fill(page, page.locator('[name=at]'), '10:30');
      await hands.press(page, page.locator('form[action$="/consult"] button:not([name])'));
      await expect(page.locator('main')).toContainText('10.30 uur');
      expect(hands.count).toBeLessThanOrEqual(12);

      const mail = await mailbox.mailTo(NOA.mail);
      expect(`${mail.subject} ${mail.text}`).not.toMatch(/uren|advies|10.30|kanker/i);
      await noa.goto(`${houvast.address}/own/talks`);
      await expect(noa.locator('main')).toContainText('Voorlopig minder uren');
      if (script) await expectAccessible(page);
      await expectNoSideways(page);
    });
  });
}

test('the sheet is one page of paper, however long the words', async ({ browser }) => {
  await withWorld(browser, {}, async (world) => {
    const { houvast } = world;
    const noa = await noaAsks(world);
    for (let n = 1; n <= 5; n += 1) {
      await noa.goto(`${houvast.address}/own/line`);
      await noa.locator('[name=kind]').first().evaluate((field) => field.tagName) === 'SELECT'
        ? await noa.locator('[name=kind]').selectOption('own')
        : await noa.locator('[name=kind][value=own]').check();
      await noa.locator('[name=on]').fill(`2026-11-0${n}`);
      await noa.locator('[name=words]').fill('Een lange dag met veel woorden over wat er gebeurde en nog komt. '.repeat(2).slice(0, 120));
      await noa.locator('form[action="/own/line"] button').first().click();
    }
    for (const item of ['question', 'line']) await share(noa, houvast, item, /Noor/);
    const physician = await world.open();
    await stepIn(physician, houvast, 'physician_noor');
    await physician.goto(`${houvast.address}/care?q=Noa`);
    await physician.locator('[data-row] a').first().click();
    await physician.locator('a[href$="/consult"]').click();
    await expect(physician.locator('section[aria-labelledby=question]')).toContainText('Mag ik de eerste weken');
    const pdf = await physician.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

    await physician.locator('details summary').click();
    await physician.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await physician.locator('[data-copy]').click();
    await expect(physician.locator('#copy-status')).not.toBeEmpty();
    const copied = await physician.evaluate(() => navigator.clipboard.readText());
    const text = await physician.context().request.get(`${physician.url()}/text`);
    expect(text.headers()['content-type']).toContain('text/plain');
    expect(copied.trim()).toBe((await text.text()).trim());
  });
});

/** Noa asks for a talk, and makes an address for the calendar; a page shows it once. */
async function noaAsksForATalk(page, houvast) {
  await page.goto(`${houvast.address}/own/talk`);
  await page.locator('[name=parts][value=morning]').check();
  await page.locator('form[action="/own/talk"] button').click();
  await expect(page.locator('main')).toContainText('Je vroeg een gesprek');
  await page.goto(`${houvast.address}/own/calendar`);
  await page.locator('form[action="/own/calendar"] button').click();
  return page.locator('section[aria-labelledby=made] li').first().innerText();
}

test('after a death mail server, calendar, worklist and lists stay silent, and a colleague can bring everything back', async ({ browser }) => {
  await withWorld(browser, {}, async (world) => {
    const { houvast, mailbox } = world;
    const noa = await noaAsks(world);
    await noa.goto(`${houvast.address}/own/close-person`);
    await noa.locator('[name=name]').fill('Jan');
    await noa.locator('[name=mail]').fill('jan@thuis.example');
    await noa.locator('main form button').click();
    const physician = await world.open();
    const coordinator = await world.open();
    await stepIn(physician, houvast, 'physician_noor');
    await stepIn(coordinator, houvast, 'coordinator_lise');
    const calendar = await noaAsksForATalk(noa, houvast);
    /** Whether the worklist has a line about Noa, and what the calendar answers. */
    const seen = async () => {
      await coordinator.goto(`${houvast.address}/care/work`);
      const lines = await coordinator.locator('main a', { hasText: 'Noa' }).count();
      return [lines > 0, (await coordinator.request.get(calendar)).status()];
    };
    expect(await seen()).toEqual([true, 200]);
    const record = async () => {
      await physician.goto(`${houvast.address}/care?q=Noa`);
      await physician.locator('[data-row] a').first().click();
      await physician.locator('a[href$="/death"]').click();
      await expectAccessible(physician);
      await physician.locator('main form button').click();
      await physician.locator('main form button').click();
      await expect(physician.locator('form[action$="/undo"]')).toHaveCount(0);
    };
    await record();
    await noa.goto(`${houvast.address}/own`);
    await expect(noa.locator('h1')).toContainText('rust');
    await expectAccessible(noa);
    await coordinator.goto(`${houvast.address}/care?q=Noa`);
    await expect(coordinator.locator('[data-row]')).toHaveCount(0);
    expect(await seen()).toEqual([false, 404]);

    await coordinator.goto(`${houvast.address}/care/deaths`);
    await coordinator.locator('main ul a').click();
    await coordinator.locator('form[action$="/undo"] button').click();
    await noa.goto(`${houvast.address}/own`);
    await expect(noa.locator('h1')).not.toContainText('rust');
    expect(await seen()).toEqual([true, 200]);

    await record();
    mailbox.mails.length = 0;
    await houvast.advance('PT25H');
    const letter = await mailbox.mailTo('jan@thuis.example');
    expect(`${letter.subject} ${letter.text}`).not.toMatch(/Noa|kanker/i);
    const jan = await world.open();
    await jan.goto(linkIn(letter, houvast.address));
    await expectAccessible(jan);
    for (let month = 0; month < 4; month += 1) await houvast.advance('P30D');
    // Something the server does send tells that it had the time to send everything else.
    const invited = await houvast.command('invite', '--hat', 'nurse', '--name', 'Nog Iemand', '--email', 'nog@dienst.example');
    expect(invited.code, invited.said).toBe(0);
    await mailbox.mailTo('nog@dienst.example');
    expect(await seen()).toEqual([false, 404]);
    const recipients = mailbox.mails.flatMap((mail) => mail.recipients);
    expect(recipients.filter((to) => to === NOA.mail || to === 'jan@thuis.example')).toEqual([]);
  });
});
