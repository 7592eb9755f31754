// The open library, by somebody who never signed in: few taps, no cookie, also without JavaScript.
import { startHouvast } from '../houvast.mjs';
import { LANGUAGES, expect, expectAccessible, expectNoSideways, test, watch } from '../world.mjs';

test('a Dutch reader finds what to do about tiredness in two taps', async ({ browser, houvast }) => {
  const context = await browser.newContext({ locale: 'nl-BE', viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  const seen = watch(page, houvast.address);
  await page.goto(houvast.address);

  await page.getByRole('link', { name: 'Open bibliotheek' }).click();
  await page.getByRole('link', { name: 'Moe op het werk' }).first().click();

  await expect(page.locator('h1')).toHaveText('Moe op het werk');
  await expectAccessible(page);
  await expectNoSideways(page);
  expect(await context.cookies(), 'cookies').toEqual([]);
  expect(seen.strays, 'requests to anywhere else').toEqual([]);
  await context.close();
});

test('a manager who never signed in prints the sheet for the talk before the return in three taps', async ({ browser, houvast }) => {
  const context = await browser.newContext({ locale: 'nl-NL' });
  await context.addInitScript(() => { window.print = () => { document.documentElement.dataset.printed = 'yes'; }; });
  const page = await context.newPage();
  await page.goto(houvast.address);

  await page.getByRole('link', { name: 'Open bibliotheek' }).click();
  await page.getByRole('link', { name: 'Gespreksblad: het gesprek voor de terugkeer' }).click();
  await page.getByRole('button', { name: 'Druk dit blad af' }).click();

  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('article.ticks h1')).toBeVisible();
  await expect(page.locator('footer.help')).toBeHidden();
  await context.close();
});

test('a question finds the page, with the words that fit', async ({ browser, houvast }) => {
  const context = await browser.newContext({ locale: 'nl' });
  const page = await context.newPage();
  await page.goto(`${houvast.address}/library`);
  await page.getByRole('searchbox').fill('chemobrein');
  await page.getByRole('button', { name: 'Zoek' }).click();
  const answers = page.locator('.rows a');
  await expect(answers.first()).toBeVisible();
  expect((await answers.allInnerTexts()).slice(0, 3)).toContain('Concentratie en geheugen op het werk');
  await expectAccessible(page);
  await context.close();
});

test('answers stand there while one types, and go when the question goes', async ({ browser, houvast }) => {
  const context = await browser.newContext({ locale: 'nl' });
  const page = await context.newPage();
  await page.goto(`${houvast.address}/library`);
  const ways = page.getByRole('link', { name: 'Aanpassingen op het werk' });
  const question = page.getByRole('searchbox');
  await question.pressSequentially('chemobrein');
  const answers = page.locator('.rows a');
  await expect(answers.filter({ hasText: 'Concentratie en geheugen op het werk' })).toBeVisible();
  await expect(page.getByRole('status').first()).not.toBeEmpty();
  await expect(page).toHaveURL(/q=chemobrein/);
  await expect(question).toBeFocused();
  await expectAccessible(page);
  await page.reload();
  await expect(answers.first()).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await expect(answers).toHaveCount(0);
  await expect(ways).toBeVisible();
  await context.close();
});

test('another language keeps the page, and the library works without JavaScript', async ({ browser, houvast }) => {
  const context = await browser.newContext({ locale: 'nl', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${houvast.address}/library/fatigue_at_work`);
  for (const language of LANGUAGES.filter((code) => code !== 'nl')) {
    await page.locator(`nav.languages a[hreflang=${language}]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page).toHaveURL(/\/library\/fatigue_at_work\?lang=/);
  }
  await page.goto(`${houvast.address}/library?lang=nl&audience=employee`);
  await page.locator('select[name=complaint]').selectOption('sleep');
  await page.locator('form.filter button').click();
  await expect(page.locator('.rows li')).not.toHaveCount(0);
  await context.close();
});

test('a talk is practised to its end without JavaScript, with one step back', async ({ browser, houvast }) => {
  const context = await browser.newContext({ locale: 'nl', javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  await page.goto(`${houvast.address}/library/guide_step_1`);
  await page.getByRole('link', { name: 'Het eerste nieuws' }).click();
  await page.getByRole('link', { name: 'Hoelang?' }).click();
  await expect(page).toHaveURL(/way=2#here$/);
  await expect(page.getByText('goed bedoeld, maar het kost iets')).toBeVisible();
  await page.getByRole('link', { name: 'Een stap terug' }).click();
  await page.getByRole('link', { name: 'Dank je dat je het zegt' }).click();
  for (const way of [/way=1-1#/, /way=1-1-1#/, /way=1-1-1-1#/]) {
    await page.locator('#here .rows a').first().click();
    await expect(page).toHaveURL(way);
  }
  await expect(page.getByRole('heading', { name: 'Hoe het loopt' })).toBeVisible();
  await expectNoSideways(page);
  expect((await context.cookies()).map((cookie) => cookie.name), 'cookies').toEqual([]);
  await context.close();
});

test('a cost is reckoned, a message made and pages put together without JavaScript', async ({ browser, houvast }) => {
  const context = await browser.newContext({ locale: 'nl-NL', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${houvast.address}/library`);
  await page.getByRole('link', { name: 'Wat een lange afwezigheid kost' }).click();
  await page.locator('summary').click();
  await page.locator('#weeks_absent').fill('40');
  await page.getByRole('button', { name: 'Reken' }).click();
  await expect(page.locator('#weeks_absent')).toHaveValue('40');
  await expect(page.locator('table')).toHaveCount(3);

  await page.goto(`${houvast.address}/library/letter`);
  for (const choice of ['whom-colleagues', 'moment-leaving', 'words-little', 'contact-self', 'pass_on-sentence']) {
    await page.locator(`#${choice}`).check();
  }
  await page.getByRole('button', { name: 'Maak het bericht' }).click();
  await expect(page.locator('#message')).toHaveValue(/Over de reden zeg ik liever niets/);

  await page.goto(`${houvast.address}/library/pacing`);
  await page.getByRole('button', { name: 'Leg in mijn map' }).click();
  await page.getByRole('link', { name: 'Dit blad ligt in je map' }).click();
  await expect(page.locator('.rows li')).toHaveCount(1);
  await context.close();
});

test('a lesson ends with a certificate on paper', async ({ browser, houvast }) => {
  const context = await browser.newContext({ locale: 'nl' });
  const page = await context.newPage();
  await page.goto(`${houvast.address}/library/training/training_plan`);
  for (const answer of ['q1-2', 'q2-3', 'q3-1']) await page.locator(`#${answer}`).check();
  await page.getByRole('button', { name: 'Kijk mijn antwoorden na' }).click();
  await page.locator('#name').fill('Tom Peeters');
  await expectAccessible(page);
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Maak het bewijs' }).click();
  expect((await file).suggestedFilename()).toBe('houvast-certificate.pdf');
  await context.close();
});

test('pages put together without an account move into the own space with one button, and a change is undone', async ({ browser }) => {
  const houvast = await startHouvast({ cases: 5 });
  const context = await browser.newContext({ locale: 'nl-BE', javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  const rows = page.locator('ol.rows li');
  try {
    await page.goto(`${houvast.address}/library/pacing`);
    await page.getByRole('button', { name: 'Leg in mijn map' }).click();
    await expect(page).toHaveURL(/\/library\/pacing$/);
    await page.goto(`${houvast.address}/demo`);
    await page.locator('button[name=persona][value=worker_ana]').click();
    await expect(page).toHaveURL(/\/own$/);
    await page.goto(`${houvast.address}/library/collection`);
    await page.getByRole('button', { name: 'Bewaar deze bladen in mijn eigen ruimte' }).click();
    await expect(page).toHaveURL(/\/own\/collection$/);
    await expect(rows).toHaveCount(1);
    await expectNoSideways(page);
    expect((await context.cookies()).map((cookie) => cookie.name), 'cookies').not.toContain('collection');
    await page.getByRole('button', { name: 'Haal eruit' }).click();
    await expect(rows).toHaveCount(0);
    await page.getByRole('button', { name: 'Maak de laatste wijziging ongedaan' }).click();
    await expect(rows).toHaveCount(1);
  } finally {
    await context.close();
    await houvast.stop();
  }
});

test('an employee who is signed in finds what to do about tiredness at work in two taps', async ({ browser }) => {
  const houvast = await startHouvast({ cases: 5 });
  const context = await browser.newContext({ locale: 'nl-BE', viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  try {
    await page.goto(`${houvast.address}/demo`);
    await page.locator('button[name=persona][value=worker_ana]').click();
    await expect(page).toHaveURL(/\/own$/);
    await page.getByRole('link', { name: 'Open bibliotheek' }).click();
    await page.getByRole('link', { name: 'Moe op het werk' }).first().click();
    await expect(page.locator('h1')).toHaveText('Moe op het werk');
    await expect(page.getByRole('heading', { name: /^Op het werk/ })).toBeVisible();
    await expectAccessible(page);
  } finally {
    await context.close();
    await houvast.stop();
  }
});

test('a clinic finds the cards for its counter, and a reader whom to ask and what a word means', async ({ browser, houvast }) => {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  await page.goto(`${houvast.address}/library`);
  await page.getByRole('link', { name: 'Kaartjes voor de balie' }).click();
  await expectAccessible(page);
  const file = page.waitForEvent('download');
  await page.getByRole('link', { name: 'acht kaartjes op A4 Nederlands' }).click();
  expect((await file).suggestedFilename()).toBe('houvast-cards.pdf');
  await page.getByRole('link', { name: 'Vraag het aan een mens' }).click();
  await expect(page).toHaveURL(/\/library\/ask\?country=nl$/);
  await expect(page.getByText('open spreekuur').first()).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${houvast.address}/library/rights_nl_second_year`);
  await page.getByRole('link', { name: 'tweede spoor', exact: true }).last().click();
  await expect(page).toHaveURL(/\/library\/glossary#second_track$/);
  await expect(page.locator('#second_track')).toBeInViewport();
  await expectAccessible(page);
  await expectNoSideways(page);
  await context.close();
});

test('who employs somebody takes a folder along from the sheet for small firms, without JavaScript and by a telephone', async ({ browser, houvast }) => {
  const context = await browser.newContext({ locale: 'nl-BE', javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  await page.goto(`${houvast.address}/library/small_firm_sheet`);
  await page.getByRole('link', { name: 'Folder voor werkgevers' }).click();
  await expect(page).toHaveURL(/\/library\/brochure\/employers\?country=be$/);
  await expect(page.locator('h1')).toHaveText('Een van je mensen is lang weg');
  await expectNoSideways(page);
  const file = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Bewaar als folder' }).click();
  expect((await file).suggestedFilename()).toBe('houvast-employers.pdf');
  await page.getByRole('link', { name: 'Toon dit blad voor Nederland' }).click();
  await expect(page.getByText('plan van aanpak')).toBeVisible();
  await context.close();
});

test('an employee makes a sheet for colleagues, looks at it first and takes it along, without JavaScript', async ({ browser, houvast }) => {
  const context = await browser.newContext({ locale: 'nl-NL', javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  await page.goto(`${houvast.address}/library/my_user_manual`);
  await page.getByRole('link', { name: 'Maak een blad voor je collega’s' }).click();
  await page.getByRole('button', { name: 'Laat het blad zien' }).click();
  await expect(page.locator('.errors a[href="#helps"]')).toBeVisible();
  await page.locator('#helps-hours').check();
  await page.locator('#talk-self').check();
  await page.getByRole('button', { name: 'Laat het blad zien' }).click();
  await expect(page.locator('#sheet')).toContainText('Help me om op mijn uren te stoppen.');
  await expectNoSideways(page);
  const paper = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Maak de PDF' }).click();
  expect((await paper).suggestedFilename()).toBe('houvast-sheet.pdf');
  const days = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Zet deze dagen in mijn agenda' }).click();
  expect((await days).suggestedFilename()).toBe('houvast.ics');
  await context.close();
});
