import { afterEach, expect, test, vi } from 'vitest';

import { acceptReviews } from '@/features/exchange/accept/accept-reviews';
import { sureOfRow } from '@/features/exchange/accept/chosen-review';
import { batchAcceptance } from '@/features/exchange/accept/batch-acceptance';
import { readBatchContents } from '@/features/exchange/batch/batch-contents';
import { openOfReview } from '@/features/exchange/batch/open-of-review';
import { pendingDatabase } from '@/features/exchange/pending/pending-database';
import type { PendingReview } from '@/features/exchange/pending/pending-review';
import { settleAcceptances } from '@/features/exchange/pending/noted-acceptances';
import { waitingReviews } from '@/features/exchange/pending/pending-reviews';
import { formats } from '@/features/exchange/reading/formats';
import { readBatch } from '@/features/exchange/reading/read-batch';
import { decide } from '@/features/exchange/review/review-decisions';
import { noRecords } from '@/features/exchange/same/same-records';
import { readBundle } from '@/formats/bundle/read-bundle';
import { writeBundle } from '@/formats/bundle/write-bundle';
import { createFormatsClient } from '@/formats/worker/formats-client';
import { editMeetingText } from '@/store/commands/meetings';
import { takeBackFiles } from '@/store/commands/take-back-files';
import { schemaVersion } from '@/store/migrations/migrations';
import { upgradeRow } from '@/store/migrations/upgrade-row';
import type { Register } from '@/store/register';

import { openTestRegister, valueOf } from '../../helpers/open-test-register';
import { threads } from '../../helpers/worker-threads';
import { bytesOf } from '../../unit/formats/acceptance/accepted';

afterEach(() => vi.restoreAllMocks());

function workHere() {
  const client = createFormatsClient(threads().startThread);
  vi.spyOn(formats, 'readPriorRecords').mockImplementation((...given) => client.readPriorRecords(...given));
  vi.spyOn(formats, 'planReviews').mockImplementation((request) => client.planReviews(request));
}

const remarks = (ordinal: number) => `Closing remarks of the Chair

${ordinal}th Senior Officials Meeting of the Almaty Process

Astana, ${ordinal} September 2015

1. The meeting was chaired by Mr. Daniyar Akhmetov, Deputy Minister of Foreign Affairs of Kazakhstan.

2. Delegations of Kazakhstan, Tajikistan and Türkiye took part, together with UNHCR.

3. Participants agreed to meet again.`;

type ReadRow = Parameters<typeof sureOfRow>[0] & { readonly review: PendingReview };

/** Reads files and takes every review as it stands, whatever is still open in it. */
async function readAll(register: Register, ordinals: readonly number[]): Promise<readonly ReadRow[]> {
  return readNamed(
    register,
    ordinals.map((ordinal) => [`${ordinal}.txt`, remarks(ordinal)]),
  );
}

async function readNamed(
  register: Register,
  files: readonly (readonly [name: string, words: string])[],
): Promise<readonly ReadRow[]> {
  const { batchId } = await readBatch(
    register,
    files.map(([name, words]) => ({
      name,
      folder: '',
      load: () => Promise.resolve({ ok: true, value: bytesOf(words) }),
    })),
    { onProgress: () => undefined, signal: new AbortController().signal },
  );
  const contents = await readBatchContents(register, batchId);
  const meetings = await register.list('meetings');
  return [...(contents?.reviews.values() ?? [])].map((review) => {
    const digest = contents?.digests.get(review.id);
    if (!digest) throw new Error('no digest');
    const open = { ...openOfReview(digest, review.decisions, meetings), facts: [] };
    return { review, open, people: new Map(), records: noRecords };
  });
}

async function accept(register: Register, sure: readonly ReadRow[]) {
  const outcome = await acceptReviews(register, sure.flatMap(sureOfRow), {
    process: { language: 'en', name: 'Almaty Process' },
  });
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.accepted;
}

/** Everything but the history and the bytes, which both stay. */
async function rowsOf(register: Register) {
  const { records } = await register.exportAll();
  return Object.fromEntries(Object.entries(records).filter(([, rows]) => rows.length > 0));
}

test('a batch is one step, undone whole, and accepting the same again changes nothing', async () => {
  workHere();
  const register = await openTestRegister();
  const sure = await readAll(register, [41, 42, 43]);
  const accepted = await accept(register, sure);
  expect(accepted).toMatchObject({ added: 3, joined: 0, problems: 0 });
  const after = await rowsOf(register);
  // Who takes part in all three is there once, and no party or person is doubled.
  expect(after['parties']).toHaveLength(4);
  expect(after['persons']).toHaveLength(1);
  const source = (await register.list('sources')).find(({ fileName }) => fileName === '41.txt');
  expect(await register.file(source?.sha256 ?? '')).toEqual(bytesOf(remarks(41)));
  expect(source?.size).toBe(bytesOf(remarks(41)).length);

  expect((await accept(register, sure)).step).toBeNull();
  expect(await rowsOf(register)).toEqual(after);
  expect(await register.pastImports(10)).toMatchObject([{ files: 3, meetings: 3, isUndone: false }]);
  valueOf(await register.undo());
  expect(await rowsOf(register)).toEqual({});
  expect(await register.pastImports(10)).toMatchObject([{ isUndone: true }]);
});

test('taking back every file of a batch is as if it had never been accepted', async () => {
  workHere();
  const register = await openTestRegister();
  await accept(register, await readAll(register, [51]));
  const before = await rowsOf(register);
  const { step } = await accept(register, await readAll(register, [52, 53]));
  const brought = await register.changesOfStep(step ?? '');
  const sources = (await register.list('sources')).filter(({ fileName }) => fileName !== '51.txt');
  const words = { name: 'take-back-files', details: { files: '2', name: '' }, about: [] };
  const taken = valueOf(
    await register.execute(takeBackFiles(brought, new Set(sources.map(({ id }) => id)), words)),
  );
  expect(taken.kept).toBe(0);
  expect(await rowsOf(register)).toEqual(before);
});

test('an agenda and those who sent apologies come in, go along in a bundle, and are taken back', async () => {
  workHere();
  const register = await openTestRegister();
  const minutes = `Minutes of the 7th Senior Officials Meeting of the Almaty Process

Bishkek, 7 September 2015

Agenda
1. Adoption of the agenda
2. Documents of stateless persons

Delegations of Kazakhstan and Tajikistan took part. Kyrgyzstan sent its apologies.`;
  const empty = await rowsOf(register);
  const { step } = await accept(register, await readNamed(register, [['minutes.txt', minutes]]));
  const titles = async (one: Register) =>
    (await one.list('agendaItems')).map(({ number, title }) => [number, title.en]);
  const came = async (one: Register) =>
    (await one.list('delegations')).map(({ withoutPeople }) => withoutPeople).toSorted();
  expect(await titles(register)).toEqual([
    ['1', 'Adoption of the agenda'],
    ['2', 'Documents of stateless persons'],
  ]);
  expect(await came(register)).toEqual(['excused', 'took-part', 'took-part']);
  expect(await register.list('paragraphs')).toEqual([]);

  const bundle = writeBundle(await register.exportAll(), { exportedAt: '2026-01-02T03:04:05.678Z' });
  const read = readBundle(bundle, { schemaVersion, migrateRecord: upgradeRow });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const other = await openTestRegister();
  valueOf(await other.importAll(read.contents));
  expect(await titles(other)).toEqual(await titles(register));
  expect(await came(other)).toEqual(await came(register));

  const full = await rowsOf(register);
  valueOf(await register.undo());
  expect(await rowsOf(register)).toEqual(empty);
  valueOf(await register.redo());
  expect(await rowsOf(register)).toEqual(full);
  const brought = await register.changesOfStep(step ?? '');
  const ids = new Set((await register.list('sources')).map(({ id }) => id));
  const words = { name: 'take-back-files', details: { files: '1', name: 'minutes.txt' }, about: [] };
  expect(valueOf(await register.execute(takeBackFiles(brought, ids, words))).kept).toBe(0);
  expect(await rowsOf(register)).toEqual(empty);
});

const entry = (ordinal: number, venue: string) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    `SUMMARY:${ordinal}th Senior Officials Meeting`,
    'DTSTART;VALUE=DATE:20150903',
    `LOCATION:${venue}\\, Astana`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

test.each([
  [45, ['a.ics', 'b.ics']],
  [46, ['b.ics', 'a.ics']],
])('two files of meeting %i that state another house are taken back whole, %j', async (ordinal, order) => {
  workHere();
  const register = await openTestRegister();
  const read = await readNamed(register, [
    ['a.ics', entry(ordinal, 'Hotel Rixos')],
    ['b.ics', entry(ordinal, 'Akorda Palace')],
  ]);
  expect(read).toHaveLength(1);
  const { step } = await accept(register, read);
  const brought = await register.changesOfStep(step ?? '');
  for (const name of order) {
    const source = (await register.list('sources')).find(({ fileName }) => fileName === name);
    const words = { name: 'take-back-files', details: { files: '1', name }, about: [] };
    const taken = await register.execute(takeBackFiles(brought, new Set([source?.id ?? '']), words));
    expect(valueOf(taken).kept).toBe(0);
  }
  expect(await rowsOf(register)).toEqual({});
});

test('what was typed by hand over an older file stands again when the file preferred to it is taken back', async () => {
  workHere();
  const register = await openTestRegister();
  const prefer = async (name: string, venue: string) => {
    const [one] = await readNamed(register, [[name, entry(47, venue)]]);
    if (!one) throw new Error('no review');
    const action = { kind: 'prefer', path: '/meetings/0/venue', side: 'draft' } as const;
    const decisions = decide(one.review.decisions, action);
    await pendingDatabase.reviews.update(one.review.id, { decisions });
    return accept(register, [{ ...one, review: { ...one.review, decisions } }]);
  };
  const venueNow = async () => (await register.list('meetings')).map(({ venue }) => venue.en);
  await prefer('older.ics', 'Hotel Zet');
  const [meeting] = await register.list('meetings');
  if (!meeting) throw new Error('no meeting');
  valueOf(await register.execute(editMeetingText(meeting, 'venue', 'en', 'Palace of Nations')));
  const { step } = await prefer('newer.ics', 'Hotel Why');
  expect(await venueNow()).toEqual(['Hotel Why']);
  const brought = await register.changesOfStep(step ?? '');
  const source = (await register.list('sources')).find(({ fileName }) => fileName === 'newer.ics');
  const words = { name: 'take-back-files', details: { files: '1', name: 'newer.ics' }, about: [] };
  valueOf(await register.execute(takeBackFiles(brought, new Set([source?.id ?? '']), words)));
  expect(await venueNow()).toEqual(['Palace of Nations']);
});

test('one file of a batch is taken back; what others state, and what was edited since, stays', async () => {
  workHere();
  const register = await openTestRegister();
  const { step } = await accept(register, await readAll(register, [61, 62]));
  const meetings = await register.list('meetings');
  const edited = meetings.find(({ ordinal }) => ordinal === 62);
  if (!edited) throw new Error('no meeting');
  const brought = await register.changesOfStep(step ?? '');
  const take = async (name: string) => {
    const source = (await register.list('sources')).find(({ fileName }) => fileName === name);
    const words = { name: 'take-back-files', details: { files: '1', name }, about: [] };
    return valueOf(await register.execute(takeBackFiles(brought, new Set([source?.id ?? '']), words)));
  };
  expect((await take('61.txt')).kept).toBe(0);
  expect((await register.list('meetings')).map(({ ordinal }) => ordinal)).toEqual([62]);
  // The parties and the person of both meetings are still those of the other.
  expect((await register.list('persons')).length).toBe(1);
  expect((await register.list('parties')).length).toBe(4);

  valueOf(await register.execute(editMeetingText(edited, 'theme', 'en', 'Protection at sea')));
  const { kept } = await take('62.txt');
  expect(kept).toBeGreaterThan(0);
  expect(await register.get('meetings', edited.id)).toMatchObject({ theme: { en: 'Protection at sea' } });
  expect(await register.list('sources')).toEqual([]);
  expect(await register.checkRecords()).toEqual([]);
  valueOf(await register.undo());
  expect((await register.list('sources')).map(({ fileName }) => fileName)).toEqual(['62.txt']);
});

test('an acceptance that is ended while it is being written leaves nothing of it, and can be begun again', async () => {
  workHere();
  const register = await openTestRegister();
  const sure = await readAll(register, [1, 2]);
  const before = await rowsOf(register);
  const shares: number[] = [];
  const running = batchAcceptance.run({ batchId: 'b', count: 2 }, ({ signal, onProgress }) =>
    acceptReviews(register, sure.flatMap(sureOfRow), {
      process: { language: 'en', name: 'Almaty Process' },
      signal,
      onProgress: (share) => {
        onProgress(share);
        shares.push(batchAcceptance.state()?.share ?? -1);
        // Beyond the planning: rows are being written.
        if (share > 0.6) batchAcceptance.cancel();
      },
    }),
  );
  // Each becomes one step, so that none begins beside another.
  expect(await batchAcceptance.run({ batchId: 'c', count: 1 }, () => running as never)).toBeNull();
  expect(await running).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(Math.max(...shares)).toBeGreaterThan(0.6);
  expect(batchAcceptance.state()).toBeNull();
  expect(await rowsOf(register)).toEqual(before);
  const waiting = (await waitingReviews(register)).map(({ id }) => id);
  expect(waiting).toEqual(expect.arrayContaining(sure.map(({ review }) => review.id)));
  expect(await accept(register, sure)).toMatchObject({ added: 2 });
});

test('a review that is accepted while a batch is planned waits for the plan, and both are written', async () => {
  workHere();
  const register = await openTestRegister();
  const [first, second, third] = await readAll(register, [71, 72, 73]);
  if (!first || !second || !third) throw new Error('no reviews');
  const [batch, one] = await Promise.all([accept(register, [first, second]), accept(register, [third])]);
  expect([batch, one]).toMatchObject([{ added: 2 }, { added: 1 }]);
  const ordinals = (await register.list('meetings')).map(({ ordinal }) => ordinal);
  expect(new Set(ordinals)).toEqual(new Set([71, 72, 73]));
  // Planned on top of the other, whichever came first.
  expect(await register.list('parties')).toHaveLength(4);
});

test('a file whose bytes are lost leaves its text, and says nothing of a size', async () => {
  workHere();
  const register = await openTestRegister();
  const [one] = await readAll(register, [74]);
  const [sha256 = ''] = one?.review.hashes ?? [];
  await pendingDatabase.originals.delete(sha256);
  await accept(register, one ? [one] : []);
  const [source] = await register.list('sources');
  expect(source).toMatchObject({ sha256, size: 0 });
  expect(await register.file(sha256)).toBeUndefined();
  expect(await register.file(source?.textSha256 ?? '')).toBeDefined();
});

/** Ends the window between the two databases: the register is written, and nothing is marked any more. */
async function breakOff(register: Register, sure: readonly ReadRow[]) {
  const execute = register.execute.bind(register);
  const ended = vi.spyOn(register, 'execute').mockImplementation(async (command) => {
    const result = await execute(command);
    if (command.name === 'import-batch') pendingDatabase.close();
    return result;
  });
  await expect(accept(register, sure)).rejects.toThrow();
  ended.mockRestore();
  await pendingDatabase.open();
}

test('what the register took in when the window was closed waits no more at the next start, and waits again once undone', async () => {
  workHere();
  const register = await openTestRegister();
  const sure = await readAll(register, [94, 95]);
  await breakOff(register, sure);
  expect(await register.list('meetings')).toHaveLength(2);
  const ids = sure.map(({ review }) => review.id);
  const waits = async () =>
    (await waitingReviews(register)).map(({ id }) => id).filter((id) => ids.includes(id));
  expect(await waits()).toHaveLength(2);

  await settleAcceptances(register);
  expect(await waits()).toEqual([]);
  const [past] = await register.pastImports(1);
  const marked = (await pendingDatabase.reviews.bulkGet(ids)).map((review) => [
    review?.acceptedBy,
    review?.acceptedAt,
  ]);
  expect(marked).toEqual(ids.map(() => [past?.step, past?.at]));
  const became = (await pendingDatabase.reviews.bulkGet(ids)).flatMap(
    (review) => review?.becameMeetings ?? [],
  );
  expect(new Set(became)).toEqual(new Set((await register.list('meetings')).map(({ id }) => id)));
  expect(await pendingDatabase.notes.where('key').startsWith('accepting').count()).toBe(0);

  valueOf(await register.undo());
  expect(await waits()).toHaveLength(2);
});

test('what the register did not take in when the window was closed waits on', async () => {
  workHere();
  const register = await openTestRegister();
  const sure = await readAll(register, [96]);
  const execute = register.execute.bind(register);
  const ended = vi.spyOn(register, 'execute').mockImplementation(async (command) => {
    if ('acceptance' in command.details) throw new Error('closed');
    return execute(command);
  });
  await expect(accept(register, sure)).rejects.toThrow('closed');
  ended.mockRestore();
  const noted = () => pendingDatabase.notes.where('key').startsWith('accepting').count();
  await settleAcceptances(register);
  expect(await noted()).toBe(1);
  expect((await waitingReviews(register)).map(({ id }) => id)).toContain(sure[0]?.review.id);
  const later = new Date(Date.now() + 2 * 86_400_000);
  await settleAcceptances(register, later);
  expect(await noted()).toBe(0);
});
