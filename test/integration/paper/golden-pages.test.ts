import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import { gatherDossier } from '@/domain/gather-dossier';
import { paperBases } from '@/domain/paper-template';
import { usualChoices } from '@/formats/paper/kinds/paper-choices';
import { paperOf } from '@/formats/paper/kinds/paper-of';
import { almatyProcess } from '@/formats/sample/almaty-process';
import { sampleId } from '@/formats/sample/sample-writer';

import {
  greatestDifference,
  readGrayPng,
  readPgm,
  writeGrayPng,
  type GrayImage,
} from '../../helpers/gray-image';
import { printer, printPapers } from '../../helpers/print-paper';
import { withTemporaryFolder } from '../../helpers/temporary-folder';

const goldens = resolve(import.meta.dirname, '../../fixtures/golden-pages');
/** Set by whoever changed the look of papers and has looked at every page: the pictures are then made anew. */
const renews = process.env['RENEW_GOLDEN_PAGES'] === '1';
const drawer = spawnSync('pdftoppm', ['-v']).status === 0;
const missing = printer === undefined ? 'there is no Chromium' : drawer ? '' : 'there is no pdftoppm';

/** Dots per inch: headings, lines and blocks of text are told apart, single letters are not. */
const resolution = 45;
/** Pages of a paper that are looked at: letters to each delegation are many and alike. */
const most = 3;
/** Shades by which the means of a square of a page may differ: a line of text that moved differs by more. */
const tolerance = 26;

async function drawn(folder: string): Promise<ReadonlyMap<string, GrayImage>> {
  const { records } = almatyProcess();
  const dossier = gatherDossier(records, sampleId('meeting/som-2'));
  if (!dossier) throw new Error('the sample has no such meeting');
  const papers = paperBases.map((kind) => paperOf(dossier, kind, { ...usualChoices, language: 'en' }));
  const pages = new Map<string, GrayImage>();
  for (const [at, pdf] of (await printPapers(papers)).entries()) {
    const path = join(folder, 'paper.pdf');
    await writeFile(path, pdf);
    const name = join(folder, paperBases[at] ?? '');
    execFileSync('pdftoppm', ['-r', String(resolution), '-gray', '-l', String(most), path, name]);
  }
  for (const name of (await readdir(folder)).filter((one) => one.endsWith('.pgm')))
    pages.set(name.replace('.pgm', '.png').replace(/-0+/u, '-'), readPgm(await readFile(join(folder, name))));
  return pages;
}

describe.skipIf(missing !== '')(`the pages of the papers${missing ? ` (skipped: ${missing})` : ''}`, () => {
  let pages: ReadonlyMap<string, GrayImage>;
  beforeAll(async () => {
    pages = await withTemporaryFolder(drawn);
    if (!renews) return;
    await rm(goldens, { recursive: true, force: true });
    await mkdir(goldens, { recursive: true });
    for (const [name, page] of pages) await writeFile(join(goldens, name), writeGrayPng(page));
  }, 60_000);

  it.each(paperBases)('of %s look as they were last looked at', async (kind) => {
    const own = (names: readonly string[]) =>
      names.filter((name) => new RegExp(`^${kind}-\\d+\\.png$`, 'u').test(name));
    const names = own([...pages.keys()]).toSorted();
    expect(names).toEqual(own(await readdir(goldens)).toSorted());
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const before = readGrayPng(await readFile(join(goldens, name)));
      const now = pages.get(name);
      if (!now) throw new Error(name);
      expect([name, now.width, now.height]).toEqual([name, before.width, before.height]);
      const { x, y, by } = greatestDifference(before, now);
      expect(by, `${name} differs most at ${x}, ${y} (of ${now.width} by ${now.height})`).toBeLessThan(
        tolerance,
      );
    }
  });
});
