// The test function of every journey: one Houvast per worker, a fresh browser context per test, and what a page must be.
import AxeBuilder from '@axe-core/playwright';
import { test as playwright, expect } from '@playwright/test';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startHouvast } from './houvast.mjs';

export { expect };

export const LANGUAGES = ['nl', 'fr', 'de', 'en'];
export const WIDTHS = [320, 1280];
export const SCHEMES = ['light', 'dark'];

/** `houvast` is the running server of this worker; tests that change its world start one of their own. */
export const test = playwright.extend({
  houvast: [
    async ({}, use) => {
      const houvast = await startHouvast({ cases: 20 });
      await use(houvast);
      await houvast.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

/** Asserts that axe finds nothing against WCAG 2.2 A and AA, nor against its own best practices. */
export async function expectAccessible(page) {
  expect(await findFaults(page), 'what axe found').toEqual([]);
}

/** What axe finds, a line each. */
export async function findFaults(page) {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(found.passes.length, 'axe looked at something').toBeGreaterThan(0);
  return found.violations.map(
    (violation) => `${violation.id}: ${violation.help}\n  ${violation.nodes.map((node) => node.target.join(' ')).join('\n  ')}`,
  );
}

/** Asserts that nothing is cut off at the side: a phone and 400 % zoom scroll in one direction only. */
export async function expectNoSideways(page, where = 'the page') {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect.soft(content, `${where}: width`).toBeLessThanOrEqual(window);
}

/** Notes every request that leaves the server under test, and every message of the page's console. */
export function watch(page, address) {
  const strays = [];
  const complaints = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:')) strays.push(request.url());
  });
  page.on('console', (message) => {
    // The browser asks for this by itself; no page names it.
    if (message.location().url.endsWith('/favicon.ico')) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { strays, complaints };
}

/** Keeps a picture for the documents, when they are asked for with HOUVAST_SCREENSHOTS=1. */
export async function picture(page, name) {
  if (process.env.HOUVAST_SCREENSHOTS !== '1') return;
  const folder = fileURLToPath(new URL('../../docs/screenshots', import.meta.url));
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}
