// An administrator looks what another version of the law would change: numbers, nobody's name, with and without JavaScript.
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startHouvast } from '../houvast.mjs';
import { expect, expectAccessible, expectNoSideways, test } from '../world.mjs';

const PACK = fileURLToPath(new URL('../../../crates/pathway/packs/be/', import.meta.url));

/** The Belgian pack as a browser hands it in, with something changed in every file. */
async function pack(change) {
  const names = (await readdir(PACK)).filter((name) => name.endsWith('.yaml'));
  return Promise.all(names.map(async (name) => {
    const text = await readFile(path.join(PACK, name), 'utf8');
    return { name, mimeType: 'application/yaml', buffer: Buffer.from(change(text)) };
  }));
}

for (const script of [true, false]) {
  test(`another version of the law is compared, ${script ? 'with' : 'without'} JavaScript`, async ({ browser }) => {
    test.setTimeout(120_000);
    const houvast = await startHouvast({ cases: 30 });
    const context = await browser.newContext({ locale: 'nl-BE', javaScriptEnabled: script, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const look = async () => {
      if (script) await expectAccessible(page);
      await expectNoSideways(page);
    };
    try {
      await page.goto(`${houvast.address}/demo`);
      await page.locator('button[name=persona][value=administrator_mo]').click();
      await expect(page).toHaveURL(/\/desk$/);
      await page.locator('main a[href="/desk/packs"]').click();
      const main = page.locator('main');
      await expect(main).toContainText('Je hebt nog niets vergeleken.');
      await look();

      await main.locator('#file').setInputFiles(await pack((text) => text.replace(/offset: \{value: \d+/, 'offset: {value: soon')));
      await main.locator('form button').click();
      await expect(main).toContainText('Dit pakket kan niet worden gebruikt.');
      await expect(main.locator('li[data-fault=wrong_kind]').first()).toContainText('Hier hoort een getal');
      await look();

      await main.locator('#file').setInputFiles(await pack((text) => text.replace(/^version: .*$/m, 'version: 2027.1.0')));
      await main.locator('form button').click();
      await expect(page).toHaveURL(/\/desk\/packs$/);
      await expect(async () => {
        await page.reload();
        await expect(main).toContainText('Geen enkele rij verandert voor 10 of meer afwezigheden.', { timeout: 1000 });
      }).toPass({ timeout: 30_000 });
      await expect(main).toContainText('2027.1.0');
      await main.locator('details summary').click();
      await look();
      const [download] = await Promise.all([page.waitForEvent('download'), main.locator('a[href="/desk/packs/counts.csv"]').click()]);
      expect(download.suggestedFilename()).toBe('houvast-law-counts.csv');
    } finally {
      await context.close();
      await houvast.stop();
    }
  });
}
