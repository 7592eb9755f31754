// Two ways to use a page: by pointing, and by keyboard alone. A journey is written once and walked both ways.

/** Points and clicks. */
export const pointing = {
  name: 'by pointing',
  press: (page, locator) => locator.click(),
  fill: (page, locator, words) => locator.fill(words),
  choose: (page, locator) => locator.check(),
  pick: (page, locator, value) => locator.selectOption(value),
};

/** Uses keys only: Tab to get there, then what the element answers to. */
export const typing = {
  name: 'by keyboard alone',
  async press(page, locator) {
    await reach(page, locator);
    await page.keyboard.press('Enter');
  },
  async fill(page, locator, words) {
    await reach(page, locator);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(words);
  },
  async choose(page, locator) {
    if (await locator.isChecked()) return;
    if ((await locator.getAttribute('type')) === 'checkbox') {
      await reach(page, locator);
      await page.keyboard.press('Space');
      return;
    }
    // A group of radio buttons is one stop; arrows go round in it.
    const group = page.locator(`input[type=radio][name="${await locator.getAttribute('name')}"]`);
    await reach(page, group);
    await page.keyboard.press('Space');
    for (let turns = await group.count(); turns > 0 && !(await locator.isChecked()); turns -= 1) {
      await page.keyboard.press('ArrowDown');
    }
    if (!(await locator.isChecked())) throw new Error('the arrows do not lead to this choice');
  },
  async pick(page, locator, value) {
    await reach(page, locator);
    const options = await locator.locator('option').evaluateAll((all) => all.map((option) => option.value));
    await page.keyboard.press('Home');
    for (let at = 0; at < options.indexOf(value); at += 1) await page.keyboard.press('ArrowDown');
  },
};

/** Tabs until one of these elements has the focus, from wherever one is. */
async function reach(page, locator) {
  const isThere = () => locator.evaluateAll((all) => all.includes(document.activeElement));
  await locator.first().waitFor({ state: 'visible' });
  for (let presses = 0; presses < 200; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by Tab to ${locator}`);
}
