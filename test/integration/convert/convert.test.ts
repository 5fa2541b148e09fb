import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { draftSchema } from '@/domain/draft';
import { readBundle } from '@/formats/bundle/read-bundle';
import { writeBundle } from '@/formats/bundle/write-bundle';
import { schemaVersion } from '@/store/migrations/migrations';

import { almatyProcess } from '@/formats/sample/almaty-process';
import { insertRecords } from '@/store/commands/insert-records';
import { openTestRegister, valueOf } from '../../helpers/open-test-register';
import { followUpRegister } from '../../helpers/follow-up-register';
import { writeMixedFolder } from '../../helpers/mixed-folder';

const root = resolve(import.meta.dirname, '../../..');
const record = (name: string) => resolve(import.meta.dirname, 'records', name);

interface Run {
  readonly code: number | string;
  readonly said: string;
  readonly complained: string;
}

const built = resolve(root, 'out/convert/cli.mjs');
const script = resolve(root, 'build/scripts/convert.mjs');

/** Runs the built converter in a folder. */
function convert(cwd: string, ...args: readonly string[]): Promise<Run> {
  return run(cwd, [built, ...args]);
}

function run(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd, env: { ...process.env, ...env } }, (error, said, complained) => {
      done({ code: error ? (error.code ?? -1) : 0, said, complained });
    });
  });
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'convert-'));
  // Builds the converter where that is due.
  await run(root, [script, '--help']);
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const outOf = (name: string) => join(folder, name);

// Each run is a process of its own, which two busy cores make wait.
describe('npm run convert', { timeout: 60_000 }, () => {
  it('writes one meeting out of two records of it: draft, bundle and papers', async () => {
    const out = outOf('two');
    const { code, complained } = await convert(
      folder,
      record('closing.txt'),
      record('news.txt'),
      '--out',
      out,
    );
    expect(complained).toBe('');
    expect(code).toBe(0);
    expect((await readdir(out)).toSorted()).toEqual([
      'SOM-4-2017.docx',
      'SOM-4-2017.html',
      'SOM-4-2017.md',
      'draft.json',
      'register.rapporteur',
    ]);
  });

  it('writes a meeting as OpenDocument text, Akoma Ntoso, calendar and data', async () => {
    const out = outOf('ways');
    const files = [record('closing.txt'), record('news.txt')];
    const { code } = await convert(folder, ...files, '--out', out, '--to', 'odt,xml,ics,json');
    expect(code).toBe(0);
    const names = ['SOM-4-2017.json', 'SOM-4-2017.odt', 'SOM-4-2017.xml', 'meetings.ics'];
    expect((await readdir(out)).toSorted()).toEqual(names);
    const [data = '', , akn = '', calendar = ''] = await Promise.all(
      names.map((name) => readFile(join(out, name), 'utf8')),
    );
    expect(JSON.parse(data)).toMatchObject({
      format: 'rapporteur-meeting/1',
      meeting: { date: '2017-06-03' },
    });
    expect(akn).toContain('/akn/xx/doc/report/');
    expect(calendar).toContain('DTSTART;VALUE=DATE:20170603');
  });

  it('says what it found in each file', async () => {
    const { said } = await convert(folder, record('closing.txt'), '--out', outOf('said'), '--to', 'md');
    const [headings = '', line = ''] = said.split('\n').map((one) => one.split(/ {2,}/u).join('|'));
    expect(headings).toBe('file|type|meeting|date|delegations|people|paragraphs|statements|unplaced');
    expect(line).toMatch(
      /^closing\.txt\|closing-remarks\|senior-officials-meeting 4 Osh\|2017-06-03\|5\|0\|4\|\d\|/u,
    );
  });

  it('writes a draft that keeps the promises of its format, with both files as sources', async () => {
    const out = outOf('two');
    const draft = draftSchema.parse(JSON.parse(await readFile(join(out, 'draft.json'), 'utf8')));
    expect(draft.sources.map(({ file }) => file)).toEqual(['closing.txt', 'news.txt']);
    expect(draft.meetings).toMatchObject([{ sources: [0, 1], ordinal: 4, date: '2017-06-03' }]);
  });

  it('writes a bundle that opens as a register and is the same when it is written again', async () => {
    const bytes = new Uint8Array(await readFile(join(outOf('two'), 'register.rapporteur')));
    const outcome = readBundle(bytes, { schemaVersion, migrateRecord: (_table, row) => row });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
    const { contents, manifest } = outcome;
    expect(writeBundle(contents, { exportedAt: manifest.exportedAt })).toEqual(bytes);
    expect(contents.records.meetings).toHaveLength(1);
    expect(contents.records.sources).toHaveLength(2);
    expect(contents.journal).toHaveLength(1);
    // Every row came in by the one step of the history, so that undoing it would leave nothing.
    const rows = Object.values(contents.records).flat();
    expect(new Set(contents.journal[0]?.changes.map(({ id }) => id))).toEqual(
      new Set(rows.map(({ id }) => id)),
    );
  });

  it('writes the minutes as Word, web page and Markdown with the same words', async () => {
    const out = outOf('two');
    const word = await mammoth.extractRawText({ path: join(out, 'SOM-4-2017.docx') });
    const page = await readFile(join(out, 'SOM-4-2017.html'), 'utf8');
    const plain = await readFile(join(out, 'SOM-4-2017.md'), 'utf8');
    for (const text of [word.value, page, plain]) {
      expect(text.replace(/<[^>]+>|\*/gu, '')).toContain('agreed to keep a common calendar of harvests');
    }
  });

  it('takes the wording of the version that stands alone, and says which it is', async () => {
    const words = await readFile(record('closing.txt'), 'utf8');
    await writeFile(outOf('closing (rev 3).txt'), words.replace('a common calendar', 'one shared calendar'));
    await writeFile(outOf('closing (rev 2).txt'), words);
    const files = ['closing (rev 3).txt', 'closing (rev 2).txt'];
    const { said } = await convert(folder, ...files, '--out', 'versions', '--to', 'md');
    const paper = await readFile(join(outOf('versions'), 'SOM-4-2017.md'), 'utf8');
    expect(paper.replaceAll('*', '')).toContain('one shared calendar');
    expect(paper.replaceAll('*', '')).not.toContain('a common calendar');
    expect(said).toContain('closing (rev 3).txt: taken as the version that stands');
  });

  it('writes the papers in Russian when asked to', async () => {
    const out = outOf('russian');
    await convert(folder, record('closing.txt'), '--out', out, '--to', 'md', '--language', 'ru');
    expect(await readFile(join(out, 'SOM-4-2017.md'), 'utf8')).toMatch(/Туркменистан/u);
  });

  it('keeps each original as the type it is, whatever it is called', async () => {
    const original = resolve(root, 'test/fixtures/prior-records/closing-remarks-en.docx');
    await copyFile(original, outOf('remarks.txt'));
    await convert(folder, 'remarks.txt', '--out', 'typed', '--to', 'bundle');
    const bytes = new Uint8Array(await readFile(join(outOf('typed'), 'register.rapporteur')));
    const outcome = readBundle(bytes, { schemaVersion, migrateRecord: (_table, row) => row });
    const sources = outcome.ok ? outcome.contents.records.sources : [];
    expect(sources?.[0]?.mediaType).toBe(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    );
  });

  it('takes paths from where the user stands', async () => {
    await writeFile(join(folder, 'here.txt'), await readFile(record('closing.txt')));
    // npm starts its commands in the root and tells where it was called.
    const args = [script, 'here.txt', '--out', 'there', '--to', 'draft'];
    const { code } = await run(root, args, { INIT_CWD: folder });
    expect(code).toBe(0);
    expect(await readdir(outOf('there'))).toEqual(['draft.json']);
  });

  it('goes through folders, and passes over what programs leave in them', async () => {
    const kept = outOf('kept');
    await mkdir(join(kept, '2017', 'Osh'), { recursive: true });
    await symlink(kept, join(kept, '2017', 'round'));
    await copyFile(record('closing.txt'), join(kept, '2017', 'Osh', 'closing.txt'));
    await copyFile(record('news.txt'), join(kept, '2017', 'news 10.txt'));
    await writeFile(join(kept, '2017', 'news 2.txt'), '');
    await writeFile(join(kept, '2017', '~$closing.docx'), 'lock');
    await writeFile(join(kept, '.DS_Store'), 'settings');
    const { code, said, complained } = await convert(folder, 'kept', '--out', 'found', '--to', 'draft');
    expect(code).toBe(1);
    expect(complained).toMatch(/^kept\/2017\/news 2\.txt: is empty\./u);
    const draft = draftSchema.parse(JSON.parse(await readFile(join(outOf('found'), 'draft.json'), 'utf8')));
    expect(draft.sources.map(({ file }) => file)).toEqual([
      'kept/2017/news 10.txt',
      'kept/2017/Osh/closing.txt',
    ]);
    expect(said).toContain('2 files read, 1 not; 2 accounts of a meeting.');
  });

  it('reads a folder of every kind, each file as what it is, and tells of the one that is locked', async () => {
    const kept = outOf('every kind');
    await mkdir(kept);
    const files = [
      'closing-remarks-en.docx',
      'closing-remarks-en.odt',
      'closing-remarks-en.rtf',
      'letter-with-annex.eml',
      'noisy-page.html',
      'press-release-ru.windows-1251.txt',
      'meetings.ics',
      'folder.zip',
      // These two were written by LibreOffice.
      'register-of-meetings.xlsx',
      'participants-ru.ods',
      'participants-ru.windows-1251.csv',
    ].map((name) => join('prior-records', name));
    for (const path of [...files, 'pdf/closing-remarks-en.pdf', 'pdf/locked.pdf'])
      // Named so that only what is in them tells what they are.
      await copyFile(
        resolve(root, 'test/fixtures', path),
        join(kept, `${basename(path).replaceAll('.', '_')}.bin`),
      );
    const { code, said, complained } = await convert(folder, 'every kind', '--out', 'every', '--to', 'draft');
    expect(code).toBe(1);
    expect(complained).toBe(
      [
        'every kind/locked_pdf.bin: is locked with a password; save a copy without one.',
        // Neither list says of which meeting it is.
        'every kind/participants-ru_ods.bin: 3 people are listed in it without a meeting; open the file in the app.',
        'every kind/participants-ru_windows-1251_csv.bin: 3 people are listed in it without a meeting; open the file in the app.',
        '',
      ].join('\n'),
    );
    const found = said.split('\n').map((line) => line.trim().split(/ {2,}/u));
    const meetingIn = (file: string) =>
      found.find(([name]) => name === `every kind/${file}.bin`)?.slice(2, 5);
    for (const file of [
      'closing-remarks-en_docx',
      'closing-remarks-en_odt',
      'closing-remarks-en_rtf',
      'closing-remarks-en_pdf',
    ])
      expect(meetingIn(file), file).toEqual(['senior-officials-meeting 6 Samarkand', '2022-10-18', '9']);
    expect(meetingIn('letter-with-annex_eml')).toEqual([
      'senior-officials-meeting 6 Samarkand',
      '2022-10-18',
      '9',
    ]);
    expect(meetingIn('noisy-page_html')?.[0]).toBe('ministerial-conference 2 Ulaanbaatar');
    expect(meetingIn('press-release-ru_windows-1251_txt')?.[0]).toBe('ministerial-conference 3 Душанбе');
    expect(meetingIn('register-of-meetings_xlsx')?.slice(0, 2)).toEqual([
      'senior-officials-meeting 1 Osh',
      '2014-06-12/2014-06-13',
    ]);
    const draft = draftSchema.parse(JSON.parse(await readFile(join(outOf('every'), 'draft.json'), 'utf8')));
    // The accounts of the sixth meeting are one; the calendar's entry of that day is another process's.
    const then = draft.meetings.filter(({ city }) => city === 'Samarkand');
    expect(then.map(({ processes }) => processes)).toEqual([['Issyk-Kul Dialogue'], ['Caspian Dialogue']]);
  });

  it('reads the folder that the app’s own story of a folder reads', async () => {
    await writeMixedFolder(outOf('Records'));
    const { code, said, complained } = await convert(folder, 'Records', '--out', 'register', '--to', 'draft');
    expect(code).toBe(1);
    expect(complained.split('\n').map((line) => line.split(':')[0])).toEqual(
      expect.arrayContaining(['Records/2022 Samarkand/Minutes locked.pdf', 'Records/Empty.txt']),
    );
    expect(said).toMatch(/15 files read, 2 not/u);
    const draft = draftSchema.parse(
      JSON.parse(await readFile(join(outOf('register'), 'draft.json'), 'utf8')),
    );
    expect(draft.meetings.filter(({ date }) => date === '2022-10-18')).toHaveLength(1);
    expect(draft.meetings.filter(({ date }) => date === '2016-07-04/2016-07-05')).toHaveLength(1);
  });

  it('says that an empty folder has nothing to read', async () => {
    await mkdir(outOf('bare'));
    const { code, complained } = await convert(folder, 'bare', '--out', 'nothing');
    expect(code).toBe(2);
    expect(complained).toContain('There is no file in that folder');
  });

  it('reads what it can, names what it cannot with what to do, and ends with 1', async () => {
    const out = outOf('mixed');
    await writeFile(outOf('empty.txt'), '');
    await writeFile(
      outOf('picture.txt'),
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
    );
    const bundle = join(outOf('two'), 'register.rapporteur');
    const files = ['empty.txt', 'picture.txt', 'nowhere.txt', bundle, record('closing.txt')];
    const { code, complained } = await convert(folder, ...files, '--out', out, '--to', 'draft');
    expect(code).toBe(1);
    expect(complained.trim().split('\n')).toEqual([
      expect.stringMatching(/^empty\.txt: is empty/u),
      expect.stringMatching(/^picture\.txt: is /u),
      expect.stringMatching(/^nowhere\.txt: there is no such file/u),
      expect.stringMatching(/^register\.rapporteur: is a bundle of a register: name it alone /u),
    ]);
    expect(await readdir(out)).toEqual(['draft.json']);
  });

  it('writes the papers of attendance from a bundle, each in the formats it is made in', async () => {
    const out = outOf('attendance');
    const bundle = resolve(root, 'test/fixtures/bundles/schema-2.rapporteur');
    const papers = 'minutes,invitation,participants,sign-in,plates,badges,contacts';
    const args = [bundle, '--out', out, '--papers', papers, '--to', 'docx,txt,csv', '--language', 'ru'];
    const { code, said, complained } = await convert(folder, ...args);
    expect(complained).toBe('');
    expect(code).toBe(0);
    expect(said).toContain('schema-2.rapporteur: 1 meeting, 3 States and organisations, 3 persons');
    const name = (rest: string) => `TEG-6-2031${rest}`;
    expect((await readdir(out)).toSorted()).toEqual(
      [
        name('-badges.docx'),
        ...['csv', 'docx', 'txt'].map((format) => name(`-contact-list.${format}`)),
        ...['csv', 'docx', 'txt'].map((format) => name(`-list-of-participants.${format}`)),
        ...['UNHCR', 'Казахстан'].flatMap((party) =>
          ['docx', 'txt'].map((format) => name(`-invitation-${party}.${format}`)),
        ),
        name('-name-plates.docx'),
        ...['csv', 'docx'].map((format) => name(`-sign-in-sheet.${format}`)),
        ...['docx', 'txt'].map((format) => name(`.${format}`)),
      ].toSorted(),
    );
    const list = await readFile(join(out, name('-list-of-participants.txt')), 'utf8');
    expect(list).toContain('Список участников');
    expect(list).toContain('Әйгерім ҚҰДАЙБЕРГЕНҚЫЗЫ');
    expect(list).not.toContain('حیدری');
    const letter = await readFile(join(out, name('-invitation-Казахстан.txt')), 'utf8');
    expect(letter).toContain('Казахстан');
    expect(letter).not.toContain('UNHCR');
    const plates = await mammoth.extractRawText({ path: join(out, name('-name-plates.docx')) });
    expect(plates.value).toContain('Казахстан');
  });

  it('writes the papers of follow-up of a register, for each State and each meeting', async () => {
    const { records } = followUpRegister({ recommendations: 4, states: 3 });
    const contents = { schemaVersion, records, journal: [], files: new Map() };
    await writeFile(
      outOf('follow-up.rapporteur'),
      writeBundle(contents, { exportedAt: '2026-11-26T00:00:00.000Z' }),
    );
    const out = outOf('follow-up');
    const papers = 'matrix-a3,state,theme,recommendations,changes,register';
    const args = ['follow-up.rapporteur', '--out', out, '--papers', papers, '--to', 'docx,csv'];
    const { code, complained } = await convert(folder, ...args);
    expect(complained).toBe('');
    expect(code).toBe(0);
    const names = await readdir(out);
    for (const name of ['matrix-A3', 'Afghanistan', 'Azerbaijan', 'Iran', 'by-theme', 'changes'])
      expect(names, name).toEqual(
        expect.arrayContaining([`Follow-up-${name}.docx`, `Follow-up-${name}.csv`]),
      );
    expect(names).toContain('SOM-2-2015-recommendations.docx');
    expect(names.filter((name) => name.startsWith('Recommendations'))).toEqual(['Recommendations.zip']);
    const { value } = await mammoth.extractRawText({ path: join(out, 'Follow-up-Afghanistan.docx') });
    expect(value).toContain('Follow-up report: Afghanistan');
  });

  it('prints the notes of the secretariat in the papers of follow-up only when it is asked to', async () => {
    const { records } = followUpRegister({ recommendations: 1, states: 1 });
    const recommendations = (records.recommendations ?? []).map((one) => ({
      ...one,
      note: 'Ask Bern first',
    }));
    const contents = {
      schemaVersion,
      records: { ...records, recommendations },
      journal: [],
      files: new Map(),
    };
    const name = 'with-notes.rapporteur';
    await writeFile(outOf(name), writeBundle(contents, { exportedAt: '2026-11-26T00:00:00.000Z' }));
    const matrix = async (...extra: readonly string[]) => {
      const out = outOf(`notes${extra.length}`);
      await convert(folder, name, '--out', out, '--papers', 'matrix', '--to', 'md', ...extra);
      return readFile(join(out, 'Follow-up-matrix.md'), 'utf8');
    };
    expect(await matrix()).not.toContain('Ask Bern first');
    expect(await matrix('--with-notes')).toContain('Ask Bern first');
  });

  it('writes a register again from its bundle, and refuses a damaged one', async () => {
    const out = outOf('again');
    const bundle = resolve(root, 'test/fixtures/bundles/schema-1.rapporteur');
    await convert(folder, bundle, '--out', out, '--to', 'bundle');
    const bytes = new Uint8Array(await readFile(join(out, 'register.rapporteur')));
    const outcome = readBundle(bytes, { schemaVersion, migrateRecord: (_table, row) => row });
    expect(outcome.ok && outcome.manifest.schemaVersion).toBe(schemaVersion);

    await writeFile(outOf('half.rapporteur'), (await readFile(bundle)).subarray(0, 9000));
    const { code, complained } = await convert(folder, 'half.rapporteur', '--out', outOf('half'));
    expect(code).toBe(2);
    expect(complained).toMatch(/^half\.rapporteur: /u);
    expect(await readdir(folder)).not.toContain('half');
  });

  it('writes nothing and ends with 2 when no file could be read', async () => {
    const { code } = await convert(folder, 'nowhere.txt', '--out', outOf('none'));
    expect(code).toBe(2);
    expect(await readdir(folder)).not.toContain('none');
  });

  it('finds no meeting where there is none, and says so', async () => {
    const out = outOf('shopping');
    const { code, said } = await convert(folder, record('shopping-list.txt'), '--out', out);
    expect(code).toBe(0);
    expect(said).toContain('no meeting found');
    expect((await readdir(out)).toSorted()).toEqual(['draft.json', 'register.rapporteur']);
  });

  it('reads a file once that is named twice', async () => {
    const out = outOf('twice');
    const { complained } = await convert(
      folder,
      record('closing.txt'),
      record('closing.txt'),
      '--out',
      out,
      '--to',
      'draft',
    );
    expect(complained).toContain('the same as closing.txt; read once');
    const draft = draftSchema.parse(JSON.parse(await readFile(join(out, 'draft.json'), 'utf8')));
    expect(draft.sources).toHaveLength(1);
  });

  it('replaces nothing unless it is told to', async () => {
    const out = outOf('taken');
    await mkdir(out);
    await writeFile(join(out, 'draft.json'), 'mine');
    const args = [record('closing.txt'), '--out', out, '--to', 'draft,md'];
    const refused = await convert(folder, ...args);
    expect(refused.code).toBe(2);
    expect(refused.complained).toContain('already has draft.json; nothing was written');
    expect(await readdir(out)).toEqual(['draft.json']);
    expect(await readFile(join(out, 'draft.json'), 'utf8')).toBe('mine');
    expect((await convert(folder, ...args, '--force')).code).toBe(0);
    expect(await readFile(join(out, 'draft.json'), 'utf8')).toContain('rapporteur-draft/1');
  });

  it('leaves nothing half-written where a file cannot be placed', async () => {
    const out = outOf('blocked');
    await mkdir(join(out, 'SOM-4-2017.md'), { recursive: true });
    const { code, complained } = await convert(
      folder,
      record('closing.txt'),
      '--out',
      out,
      '--to',
      'draft,md',
      '--force',
    );
    expect(code).toBe(2);
    expect(complained).toContain('SOM-4-2017.md');
    expect(complained).toContain('Written before that: draft.json.');
    expect((await readdir(out)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('explains itself', async () => {
    const { code, said } = await convert(folder, '--help');
    expect(code).toBe(0);
    expect(said).toContain('npm run convert -- FILES --out FOLDER');
  });

  it('verifies every version in a bundle, and names what differs in one that was altered', async () => {
    const register = await openTestRegister();
    const sample = almatyProcess();
    const opened = { name: 'open-sample', details: {}, about: [] };
    valueOf(await register.execute(insertRecords(sample.records, sample.files, opened)));
    const whole = await register.exportAll();
    const keep = async (name: string, contents: typeof whole) => {
      await writeFile(outOf(name), writeBundle(contents, { exportedAt: '2026-11-27T00:00:00.000Z' }));
    };
    await keep('whole.rapporteur', whole);
    const sound = await convert(folder, '--verify', 'whole.rapporteur');
    expect(sound).toMatchObject({ code: 0, complained: '' });
    expect(sound.said).toContain('3 versions, all untouched.');

    const final = whole.records.paperVersions?.find(({ state }) => state === 'final');
    const text = new TextDecoder().decode(whole.files.get(final?.sha256 ?? ''));
    const forged = new TextEncoder().encode(
      text.replace('Deputy Minister', 'Minister').replace('InterContinental', 'Continental'),
    );
    await keep('forged.rapporteur', {
      ...whole,
      files: new Map([...whole.files, [final?.sha256 ?? '', forged]]),
    });
    const { code, said, complained } = await convert(
      folder,
      '--verify',
      'whole.rapporteur',
      'forged.rapporteur',
    );
    expect(code).toBe(1);
    expect(said).toMatch(/ 2 +final +2014-12-05 +Secretariat +altered$/mu);
    expect(complained).toContain('Minister of Healthcare and Social Development');
    // The other versions prove what the place was; no other has the office as it was approved by a slip.
    expect(complained).toMatch(/Continental Hotel\n {2}was: .+ InterContinental Hotel\n/u);
    expect(complained.match(/ was: /gu)).toHaveLength(1);

    expect((await convert(folder, '--verify', 'whole.rapporteur', '--out', 'x')).code).toBe(2);
    expect((await convert(folder, '--verify', 'none.rapporteur')).code).toBe(2);
  });
});
