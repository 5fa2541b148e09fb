import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { unzipSync } from 'fflate';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';

import type { JournalEntry } from '@/domain/journal';
import type { RegisterContents } from '@/domain/register-contents';
import { damagedTexts } from '@/formats/bundle/damaged-texts';
import { readBundle } from '@/formats/bundle/read-bundle';
import { writeBundle } from '@/formats/bundle/write-bundle';
import { componentsOf, unfolded } from '@/formats/calendar/content-lines';
import { makePack, type PackFile, type PackRequest, type PackTools } from '@/formats/pack/make-pack';
import { zipPack } from '@/formats/pack/zip-pack';
import { picturesIn } from '@/formats/paper/paper-pictures';
import type { PrintPage } from '@/formats/paper/print-page';
import { paperToHtml } from '@/formats/paper/write-html';
import { almatyProcess } from '@/formats/sample/almaty-process';
import { readSheets } from '@/formats/sheet/read-sheets';
import { makePackInParts } from '@/formats/worker/make-pack-in-parts';
import { createPackDesk } from '@/formats/worker/pack-desk';
import { schemaVersion } from '@/store/migrations/migrations';

import { aPaperTemplate } from '../../../helpers/builders';

const sample = almatyProcess();
const contents: RegisterContents = { schemaVersion, journal: [], ...sample };
const kazakhstan = sample.records.parties?.find(({ iso3 }) => iso3 === 'KAZ')?.id;
/** That of June 2013 to November 2016: of its meetings one has approved minutes. */
const first = sample.records.chairmanships
  ?.filter(({ partyId }) => partyId === kazakhstan)
  .toSorted((a, b) => String(a.from).localeCompare(String(b.from)))[0];

const tools: PackTools = {
  print: async (paper) =>
    new TextEncoder().encode(
      paperToHtml(paper, { fontCss: '', pictures: picturesIn(paper.form, contents.files) }),
    ),
};
/** The same on a thread: it writes the pages itself. */
const onThread = {
  fontCss: async () => '',
  print: async ({ html }: PrintPage) => new TextEncoder().encode(html),
};
const usual = {
  contents,
  language: 'en',
  day: '2026-11-26',
  exportedAt: '2026-11-26T09:00:00.000Z',
  printsPdf: false,
} as const;

async function packed(request: Partial<PackRequest> = {}): Promise<readonly PackFile[]> {
  const made = await makePack({ ...usual, chairmanshipId: first?.id ?? '', ...request }, tools);
  if (!made) throw new Error('cancelled');
  return made;
}
const textOf = (files: readonly PackFile[], path: RegExp) => {
  const found = files.find((file) => path.test(file.path));
  if (!found) throw new Error(`no ${path.source} among ${files.map((file) => file.path).join(', ')}`);
  return new TextDecoder().decode(found.bytes);
};

function entryOf(changes: JournalEntry['changes']): JournalEntry {
  const id = contents.records.meetings?.[0]?.id ?? '';
  return {
    id,
    clock: '2014-12-15',
    device: id,
    sequence: 1,
    who: 'Aigerim',
    at: '2014-12-15T09:00:00.000Z',
    command: 'finalise-paper',
    details: {},
    step: id,
    reverts: null,
    about: [id],
    schemaVersion,
    changes,
    previousHash: '',
    hash: '',
  };
}

describe('the handover pack of a Chairmanship', () => {
  it('holds the register, which opens as it was', async () => {
    const { bytes } = (await packed()).find(({ path }) => path === 'register.rapporteur') ?? {};
    const read = readBundle(bytes ?? new Uint8Array(), {
      schemaVersion,
      migrateRecord: (_table, row) => row,
    });
    expect(read.ok && writeBundle(read.contents, { exportedAt: '2026-11-26T09:00:00.000Z' })).toEqual(bytes);
    expect(read.ok && read.contents.records.meetings).toHaveLength(sample.records.meetings?.length ?? 0);
  });

  it('holds approved texts as they were kept, and minutes of other meetings as drafts that the index tells of', async () => {
    const files = await packed();
    expect(textOf(files, /^papers\/.*2014.*Minutes-en\.html$/u)).toContain('Corrected, 15 December 2014');
    expect(textOf(files, /^papers\/SOM-2-2015-Minutes-en\.html$/u)).toContain('DRAFT of 26 November 2026');
    // The text that was corrected, beside the correction, and said to stand no more.
    expect(textOf(files, /^papers\/.*2014.*Minutes-en-v\d+\.html$/u)).not.toContain('Corrected, 15 December');
    expect(textOf(files, /^index\.html$/u)).toContain('a later approved text stands in its place');
    // Of a later Chairmanship.
    expect(files.filter(({ path }) => path.includes('2018'))).toEqual([]);
    const index = textOf(files, /^index\.html$/u);
    expect(index).toContain('SOM 2 (2015): no minutes are approved; they are put in as a draft.');
    expect(index).toContain('Corrected, 15 December 2014');
  });

  it('names a paper in whole letters, also where one came as two signs', async () => {
    const { records } = contents;
    const name = 'Короткий обзор'.normalize('NFD');
    const template = aPaperTemplate({ processId: records.processes?.[0]?.id ?? '', name: { en: name } });
    const ofHouse = (records.paperVersions ?? []).map((version) => ({ ...version, paper: template.id }));
    const files = await packed({
      contents: { ...contents, records: { ...records, paperVersions: ofHouse, paperTemplates: [template] } },
    });
    expect(files.map(({ path }) => path).filter((path) => /Корот/u.test(path))).toContainEqual(
      expect.stringMatching(/^papers\/.*-Короткий-обзор-en.*\.html$/u),
    );
  });

  it('puts in the minutes as a draft where only another paper of the meeting is approved', async () => {
    const { records } = contents;
    const paperVersions = (records.paperVersions ?? []).map((version) => ({
      ...version,
      paper: 'participants',
    }));
    const corrections = (records.corrections ?? []).map((one) => ({ ...one, paper: 'participants' }));
    const files = await packed({
      contents: { ...contents, records: { ...records, paperVersions, corrections } },
    });
    expect(textOf(files, /^papers\/.*2014.*Minutes-en\.html$/u)).toContain('DRAFT of 26 November 2026');
    expect(textOf(files, /^index\.html$/u)).toMatch(/2014\): no minutes are approved/u);
  });

  it('leaves out an approved text that was altered since, and says so', async () => {
    const altered = new Map(
      [...contents.files].map(([hash, bytes]) => {
        const isKept = sample.records.paperVersions?.some((version) => version.sha256 === hash);
        return [
          hash,
          isKept ? new TextEncoder().encode(new TextDecoder().decode(bytes).replace('the', 'teh')) : bytes,
        ];
      }),
    );
    const files = await packed({ contents: { ...contents, files: altered } });
    expect(textOf(files, /^index\.html$/u)).toContain('no longer as it was approved, and is left out');
    expect(textOf(files, /^index\.html$/u)).toMatch(/version \d+: register\.rapporteur holds it no longer/u);
    // They were approved: it is not as if none had been.
    expect(textOf(files, /^index\.html$/u)).toMatch(/2014\): in place of the approved minutes/u);
    expect(textOf(files, /^index\.html$/u)).not.toMatch(/2014\): no minutes are approved/u);
    expect(files.map(({ path }) => path).join()).toMatch(/2014/u);
    // The register in it opens all the same.
    const bundle = files.find(({ path }) => path === 'register.rapporteur')?.bytes ?? new Uint8Array();
    const read = readBundle(bundle, { schemaVersion, migrateRecord: (_table, row) => row });
    expect(read.ok && (await damagedTexts(read.contents)).map(({ kind }) => kind)).toContain('version');
    expect(textOf(files, /^papers\/.*2014.*\.html$/u)).toContain('DRAFT of 26 November 2026');
  });

  it('leaves out a text that was rewritten with its hash: the history says another was approved', async () => {
    const version = contents.records.paperVersions?.find(({ state }) => state === 'corrected');
    const row = { ...version, sha256: '0'.repeat(64) };
    const add = { kind: 'add', table: 'paperVersions', id: version?.id ?? '', row } as const;
    const given = (changes: JournalEntry['changes']) =>
      packed({ contents: { ...contents, journal: [entryOf(changes)] } });
    expect(textOf(await given([add]), /^index\.html$/u)).toContain('no longer as it was approved');
    const same = { ...add, row: { ...version } };
    expect(textOf(await given([same]), /^index\.html$/u)).not.toContain('no longer as it was approved');
  });

  it('has an index by which every file is checked, in the chosen language, that runs and fetches nothing', async () => {
    const files = await packed({ language: 'ru' });
    const index = textOf(files, /^index\.html$/u);
    expect(() =>
      parse(index, {
        onParseError: ({ code }) => {
          throw new Error(code);
        },
      }),
    ).not.toThrow();
    expect(index).toContain('<html lang="ru">');
    expect(index).toContain('Пакет для передачи дел');
    expect(index).toContain("default-src 'none'");
    for (const { path, bytes } of files.slice(1)) {
      expect(index).toContain(`href="${path.split('/').map(encodeURIComponent).join('/')}"`);
      expect(index).toContain(bytesToHex(sha256(bytes)));
    }
    // Without a printer of its own the pack says what stands in for PDF.
    expect(index).toContain('страницами для печати');
    expect(textOf(await packed({ printsPdf: true }), /^index\.html$/u)).not.toContain('no PDF');
  });

  it('has the open follow-up and the contacts as tables and cards that are read again', async () => {
    const files = await packed();
    const sheet = files.find(({ path }) => path === 'follow-up/open-follow-up.xlsx');
    const read = await readSheets(sheet?.bytes ?? new Uint8Array(), 'open-follow-up.xlsx');
    expect(read.ok && read.sheets.some(({ rows }) => rows.length > 1)).toBe(true);
    const cards = textOf(files, /\.vcf$/u);
    const { components } = componentsOf(unfolded(cards.replaceAll('\r\n', '\n')), 'VCARD', 10_000);
    const table = files.find(({ path }) => path === 'contacts/contacts.xlsx');
    const contacts = await readSheets(table?.bytes ?? new Uint8Array(), 'contacts.xlsx');
    const rows = contacts.ok ? (contacts.sheets[0]?.rows ?? []) : [];
    expect(components.length).toBeGreaterThan(0);
    expect(rows).toHaveLength(components.length + 1);
    expect(rows.slice(1).map(([name]) => name)).toEqual(
      [...cards.matchAll(/^FN:(.*)\r$/gmu)].map(([, name]) => name),
    );
    expect(cards.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(files.map(({ path }) => path)).toContain('follow-up/open-follow-up.html');
  });

  it('has the contacts of those too who asked not to be published, says so of each and that it is not for publication', async () => {
    const { records } = contents;
    const [seat] = (records.attendances ?? []).filter(({ state }) => state === 'present');
    const attendances = (records.attendances ?? []).map((one) =>
      one.personId === seat?.personId ? { ...one, publish: 'no' as const } : one,
    );
    const files = await packed({
      chairmanshipId: null,
      contents: { ...contents, records: { ...records, attendances } },
    });
    const refused = textOf(files, /\.vcf$/u).match(/NOTE:May be published: no: asked not/gu) ?? [];
    expect(refused).toHaveLength(1);
    const index = textOf(files, /^index\.html$/u);
    expect(index).toMatch(/not for publication\. Asked not to be published: 1; not asked: \d+\./u);
  });

  it('is the same where the register crosses to the thread a part at a time, and ends where it is cancelled', async () => {
    const request = { ...usual, chairmanshipId: first?.id ?? '' };
    const told: string[] = [];
    const zip = await makePackInParts(createPackDesk(), {
      request,
      ...onThread,
      onProgress: ({ name }) => {
        told.push(name);
      },
    });
    const parts = unzipSync(zip ?? new Uint8Array());
    const files = await packed();
    expect(Object.keys(parts)).toEqual(files.map(({ path }) => path));
    // A workbook says when it was written, and the index what each file is.
    const same = files.filter(({ path }) => !/\.xlsx$|^index/u.test(path));
    for (const { path, bytes } of same) expect(parts[path], path).toEqual(bytes);
    expect(told).toEqual(expect.arrayContaining(['', 'register.rapporteur', 'contacts/contacts.vcf']));
    const signal = AbortSignal.abort();
    expect(await makePackInParts(createPackDesk(), { request, ...onThread, signal })).toBeNull();
  });

  it('is one archive, and nothing at all where it is cancelled', async () => {
    const files = await packed();
    const zip = zipPack(files);
    expect(unzipSync(zip)).toEqual(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])));
    const controller = new AbortController();
    let seen = 0;
    const made = await makePack(
      { ...usual, chairmanshipId: null },
      {
        ...tools,
        signal: controller.signal,
        onProgress: () => {
          seen += 1;
          if (seen === 2) controller.abort();
        },
      },
    );
    expect(made).toBeNull();
    expect(seen).toBe(2);
  });
});
