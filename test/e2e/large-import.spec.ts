import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { beginRegister, goTo } from '../helpers/begin-register';
import { test, expect } from '../helpers/browser-app';
import { expectSteady } from '../helpers/long-tasks';

/** The figures of the README are those of 300: `FILES=300`. */
const count = Number(process.env['FILES'] ?? 60);
const places = ['Astana', 'Almaty', 'Bishkek', 'Dushanbe', 'Tashkent', 'Ashgabat', 'Baku'];

function remarks(at: number): string {
  const place = places[at % places.length] ?? '';
  const days = `${1 + (at % 27)} ${at % 2 === 0 ? 'March' : 'October'} ${1990 + (at % 30)}`;
  return `Closing remarks of the Chair

${at + 1}th Senior Officials Meeting of the Almaty Process

${place}, ${days}

1. The meeting was held in ${place} on ${days} and was chaired by Mr. Daniyar Akhmetov, Deputy Minister.

2. Delegations of Kazakhstan, Kyrgyzstan, Tajikistan, Türkiye and Uzbekistan took part, together with UNHCR and IOM.

3. Participants agreed to strengthen the exchange of data.

4. Participants welcomed the efforts of Tajikistan to support host communities.`;
}

test('a folder of many files is read, accepted in one step and undone, while the page answers', async ({
  app,
}) => {
  test.setTimeout(300_000);
  const { page, folder } = app;
  const records = join(folder, 'Records');
  await mkdir(records);
  for (let at = 0; at < count; at += 1) await writeFile(join(records, `remarks ${at}.txt`), remarks(at));
  await beginRegister(page, 'sample');
  await goTo(page, '/import');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a folder…' }).click();
  const all = page.getByRole('link', { name: /^Review all/u });
  const timed = async (what: string, work: () => Promise<void>) => {
    const begun = Date.now();
    await expectSteady(page, what, work);
    console.log(`  ${what}: ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  };
  await timed(`${count} files read`, async () => {
    await (await chooser).setFiles(records);
    await expect(all).toBeVisible({ timeout: 200_000 });
  });
  await all.click();
  const accept = page.getByRole('button', { name: /^Accept (?:all|what is sure of)/u }).last();
  await expect(accept).toBeVisible();
  await timed(`${count} files accepted`, async () => {
    await accept.click();
    await expect(page.getByText(/meetings added/u).first()).toBeVisible({ timeout: 200_000 });
  });
  await timed(`${count} files undone`, async () => {
    await page.getByRole('button', { name: /^Undo: / }).click();
    await expect(accept).toBeVisible({ timeout: 200_000 });
  });
});
