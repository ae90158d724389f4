import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { SIZES } from '../../src/element/settings.ts';
import { complaintsOf } from '../support/complaints.ts';
import { addElement, expect, openHost, test } from '../support/element/element-test.ts';
import { failedReport, poorDownlinkReport, sampleReport } from '../support/reports/index.ts';

/** How the element looks, sounds and speaks in a page that is not ours. */

/** Half a phone, a phone and a desk. */
const WIDTHS = [320, 360, 1280] as const;

for (const size of SIZES) {
  test(`the size "${size}" is accessible in both themes and fits every width`, async ({ host, page }) => {
    await openHost(page, host);
    const complaints = complaintsOf(page);
    await addElement(page, { size });
    for (const report of [sampleReport(), poorDownlinkReport(), failedReport('relay-unreachable')]) {
      const probe = await addElement(page, { size, label: `Line ${report.id}` }, { report });
      await expect(probe.getByRole('button', { name: 'Test again' })).toBeVisible();
      if (size === 'full') await expect(probe.getByText('How this was measured')).toBeVisible();
      else await expect(probe.locator('[part~=verdict], [part~=score]').first()).toBeVisible();
    }
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBe(width);
    }
    for (const [width, theme] of [
      [360, 'light'],
      [1280, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate((theme) => {
        document.documentElement.style.colorScheme = theme;
      }, theme);
      expect(await violationsOf(page), `${theme} at ${width} px`).toEqual([]);
    }
    expect(await smallControls(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test('light or dark as the host is where it stands, unless it is told', async ({ host, page }) => {
  await openHost(page, host);
  await addElement(page);
  const look = (scheme: string, theme: string) =>
    page.evaluate(
      ([scheme, theme]) => {
        const probe = document.querySelector('call-probe');
        const base = probe?.shadowRoot?.querySelector('section');
        document.documentElement.style.colorScheme = scheme ?? '';
        if (probe) probe.theme = theme as 'auto';
        return base ? getComputedStyle(base).backgroundColor : null;
      },
      [scheme, theme],
    );
  const [light, dark] = ['rgb(255, 255, 255)', 'rgb(23, 29, 28)'];
  expect(await look('', 'auto')).toBe(light);
  expect(await look('dark', 'auto')).toBe(dark);
  expect(await look('dark', 'light')).toBe(light);
  expect(await look('light', 'dark')).toBe(dark);
});

test('hosts set colours, parts and texts; what the host says of its own elements stays outside', async ({
  host,
  page,
}) => {
  await openHost(page, host);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      :root { --call-probe-card: rgb(1, 2, 3); --card: red; --ink: red; }
      button { letter-spacing: 3px; }
      call-probe::part(button) { border-radius: 0; }
    `);
    document.adoptedStyleSheets = [sheet];
  });
  const probe = await addElement(page, { label: 'Home office' });
  await probe.evaluate((element) => {
    const slotted = (slot: string, text: string) => {
      const span = document.createElement('span');
      span.slot = slot;
      span.textContent = text;
      element.append(span);
    };
    slotted('heading', 'Ready for calls?');
    slotted('start', 'Check now');
  });
  await expect(probe.getByRole('region', { name: 'Home office' })).toBeVisible();
  // What is in a slot is the host's own, and lies in its document.
  await expect(probe.getByRole('heading')).toBeVisible();
  await expect(probe.getByText('Ready for calls?')).toBeVisible();
  const button = probe.getByRole('button', { name: 'Check now' });
  expect(
    await button.evaluate((element) => {
      const { borderRadius, letterSpacing } = getComputedStyle(element);
      const section = element.closest('section');
      return { borderRadius, letterSpacing, card: section && getComputedStyle(section).backgroundColor };
    }),
  ).toEqual({ borderRadius: '0px', letterSpacing: 'normal', card: 'rgb(1, 2, 3)' });
});

test('it speaks the language it stands in; all of a page speak that of the first, and say so', async ({
  host,
  page,
}) => {
  await openHost(page, host);
  await page.evaluate(() => {
    document.documentElement.lang = 'de-AT';
  });
  const first = await addElement(page);
  const second = await addElement(page, { lang: 'fr' });
  const [german, french] = ['Testanruf starten', 'Lancer l’appel d’essai'];
  for (const each of [first, second]) {
    await expect(each.getByRole('button', { name: german })).toBeVisible();
    await expect(each.locator('section')).toHaveAttribute('lang', 'de');
  }
  await first.evaluate((element) => element.remove());
  await expect(second.getByRole('button', { name: french })).toBeVisible();
  await expect(second.locator('section')).toHaveAttribute('lang', 'fr');
  await second.evaluate((element) => element.removeAttribute('lang'));
  await expect(second.getByRole('button', { name: german })).toBeVisible();
  await page.evaluate(() => {
    document.documentElement.lang = 'en';
  });
  await expect(second.getByRole('button', { name: 'Start the test call' })).toBeVisible();
});

async function violationsOf(page: Page): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page });
  const { violations } = await builder
    .setLegacyMode()
    .include('call-probe')
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Our own controls under 44 px. */
function smallControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('call-probe')]
      .flatMap((probe) => [...(probe.shadowRoot?.querySelectorAll('button, summary') ?? [])])
      .filter((control) => control.getClientRects().length > 0 && control.getBoundingClientRect().height < 44)
      .map((control) => control.textContent ?? ''),
  );
}
