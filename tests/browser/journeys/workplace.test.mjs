// What a team makes around a long absence, by somebody who never signed in and by a manager at work: few taps, of work alone,
// printed, kept as a file, also without JavaScript.
import { execFileSync } from 'node:child_process';
import { pointing, typing } from '../hands.mjs';
import { expect, expectAccessible, expectNoSideways, test, watch } from '../world.mjs';

const WAYS = [
  { way: 'by pointing', hands: pointing, script: true },
  { way: 'without JavaScript', hands: pointing, script: false },
  { way: 'by keyboard alone', hands: typing, script: true },
];

for (const { way, hands, script } of WAYS) {
  test(`a team spreads small gestures over half a year, ${way}`, async ({ browser, houvast }) => {
    test.setTimeout(90_000);
    const context = await browser.newContext({ locale: 'nl-BE', javaScriptEnabled: script, viewport: { width: 360, height: 780 } });
    const page = await context.newPage();
    const seen = watch(page, houvast.address);
    await page.goto(`${houvast.address}/library`);
    await hands.press(page, page.getByRole('link', { name: 'Kleine gebaren plannen' }));
    await expect(page).toHaveURL(/\/library\/gestures$/);
    for (const gesture of ['card', 'meal', 'invite']) await hands.choose(page, page.locator(`#gestures-${gesture}`));
    await hands.fill(page, page.locator('#people'), 'TP, ELS, M');
    await hands.choose(page, page.locator('#rhythm-fortnightly'));
    await hands.press(page, page.getByRole('button', { name: 'Maak een voorstel' }));
    await expect(page).toHaveURL(/#sheet$/);
    await expect(page.locator('tbody tr')).toHaveCount(13);
    await expect(page.getByText('Het is goed verdeeld')).toBeVisible();
    if (script) await expectAccessible(page);
    await expectNoSideways(page);

    await hands.press(page, page.locator('summary'));
    for (const at of [9, 10, 11, 12]) await hands.pick(page, page.locator(`#who-${at}`), '');
    await hands.press(page, page.getByRole('button', { name: 'Toon het blad met deze keuzes' }));
    await expect(page.getByText('staat er niets meer')).toBeVisible();
    if (script) await expectAccessible(page);

    const kept = page.waitForEvent('download');
    await hands.press(page, page.getByRole('button', { name: 'Bewaar als PDF' }));
    const file = await kept;
    expect(file.suggestedFilename()).toBe('houvast-gestures.pdf');
    expect(execFileSync('pdfinfo', [await file.path()], { encoding: 'utf8' })).toMatch(/Tagged:\s+yes/);
    expect(execFileSync('pdftotext', [await file.path(), '-'], { encoding: 'utf8' })).toContain('ELS');

    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('tbody tr').first()).toBeVisible();
    await expect(page.locator('#people')).toBeHidden();
    await expect(page.locator('summary')).toBeHidden();
    expect(await context.cookies(), 'cookies').toEqual([]);
    expect(seen.strays, 'requests to anywhere else').toEqual([]);
    await context.close();
  });

  test(`a team writes down what changed, and a word about health is pointed out, ${way}`, async ({ browser, houvast }) => {
    test.setTimeout(90_000);
    const context = await browser.newContext({ locale: 'nl-NL', javaScriptEnabled: script, viewport: { width: 360, height: 780 } });
    const page = await context.newPage();
    await page.goto(`${houvast.address}/library/what_changed_briefing`);
    await hands.press(page, page.getByRole('link', { name: 'Maak een blad voor wie terugkomt' }));
    await expect(page).toHaveURL(/\/library\/briefing$/);
    await hands.fill(page, page.locator('#people'), 'Ine is nieuw, Jan is ziek');
    await hands.press(page, page.getByRole('button', { name: 'Toon het blad' }));
    await expect(page.locator('#people-fault')).toContainText('ziek');
    await expect(page.locator('#people')).toHaveValue('Ine is nieuw, Jan is ziek');
    if (script) await expectAccessible(page);
    await hands.fill(page, page.locator('#people'), 'Ine is nieuw');
    await hands.fill(page, page.locator('#asks'), 'Els');
    await hands.press(page, page.getByRole('button', { name: 'Toon het blad' }));
    await expect(page.locator('#sheet li')).toHaveText(['Ine is nieuw', 'Dit wil ik zelf nog weten']);
    if (script) await expectAccessible(page);
    await expectNoSideways(page);
    const kept = page.waitForEvent('download');
    await hands.press(page, page.getByRole('button', { name: 'Bewaar als PDF' }));
    const file = await kept;
    expect(file.suggestedFilename()).toBe('houvast-briefing.pdf');
    expect(execFileSync('pdftotext', [await file.path(), '-'], { encoding: 'utf8' })).toContain('Ine is nieuw');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#sheet li').first()).toBeVisible();
    await expect(page.locator('#people')).toBeHidden();
    await context.close();
  });

  test(`a manager at work asks for more help from what the situation offers, ${way}`, async ({ browser, houvast }) => {
    test.setTimeout(90_000);
    const context = await browser.newContext({ locale: 'nl-BE', javaScriptEnabled: script, viewport: { width: 360, height: 780 } });
    const page = await context.newPage();
    await page.goto(`${houvast.address}/demo`);
    await page.locator('button[name=persona][value=manager_tom]').click();
    await page.goto(`${houvast.address}/work?q=Ana`);
    await hands.press(page, page.locator('main table a[href^="/work/"]').first());
    await expect(page.locator('section.now ul.rows > li')).toHaveCount(2);
    await hands.press(page, page.locator('main a[href="/work/guide"]'));
    await expect(page).toHaveURL(/\/work\/guide$/);
    if (script) await expectAccessible(page);
    await hands.press(page, page.locator('main a[href="/work/guide/talk_before_return"]').first());
    await expect(page).toHaveURL(/talk_before_return$/);
    await expect(page.locator('article.ticks h1')).toBeVisible();
    if (script) await expectAccessible(page);
    await hands.press(page, page.locator('a.back'));
    await expect(page.getByText('Verder waar je was')).toBeVisible();

    await hands.press(page, page.locator('main a[href="/work/specialist"]'));
    await expect(page).toHaveURL(/\/work\/specialist$/);
    await hands.press(page, page.getByRole('button', { name: 'Toon wie helpt' }));
    await expect(page.locator('#reasons-fault')).toBeVisible();
    if (script) await expectAccessible(page);
    for (const choice of ['reasons-stuck', 'done-talked', 'wants-together', 'knows-not_yet', 'when-two_weeks']) {
      await hands.choose(page, page.locator(`#${choice}`));
    }
    await hands.press(page, page.getByRole('button', { name: 'Toon wie helpt' }));
    await expect(page.locator('#message')).toHaveValue(/Ik vraag dit zonder naam/);
    await expect(page.locator('#text')).toContainText('preventieadviseur psychosociale aspecten');
    if (script) await expectAccessible(page);
    await expectNoSideways(page);
    expect(await page.locator('main').innerText()).not.toMatch(/kanker|ziek/i);
    await context.close();
  });
}
