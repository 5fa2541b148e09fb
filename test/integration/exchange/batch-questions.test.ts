import { afterEach, expect, test, vi } from 'vitest';

import { compareText } from '@/domain/by-order';
import { readBatchContents } from '@/features/exchange/batch/batch-contents';
import {
  bareRows,
  hostsOf,
  stateOfRow,
  uncomparedRow,
  type BareRow,
  type BatchRow,
} from '@/features/exchange/batch/batch-row';
import { findDoubles } from '@/features/exchange/batch/find-doubles';
import { openOfReview } from '@/features/exchange/batch/open-of-review';
import { applyAnswers, keepApart, takeAnswersBack } from '@/features/exchange/questions/apply-answers';
import { findQuestions } from '@/features/exchange/questions/find-questions';
import { joinReviews, partReviews } from '@/features/exchange/questions/join-reviews';
import { joinLists, joinSeveral, partSeveral } from '@/features/exchange/questions/join-several';
import type { Question } from '@/features/exchange/questions/question';
import { formats } from '@/features/exchange/reading/formats';
import { readBatch } from '@/features/exchange/reading/read-batch';
import { discardReview, restoreReview } from '@/features/exchange/pending/pending-reviews';
import { pendingDatabase } from '@/features/exchange/pending/pending-database';
import { acceptReviews } from '@/features/exchange/accept/accept-reviews';
import { sureOfRow } from '@/features/exchange/accept/chosen-review';
import { isAcceptable } from '@/features/exchange/batch/use-accept-batch';
import { mostNamedProcess, ownProcess } from '@/formats/draft/own-process';
import { knowPeople, type FindNames } from '@/features/exchange/people/known-people';
import { namedInRows } from '@/features/exchange/people/people-of-batch';
import { samePeople } from '@/features/exchange/people/same-people';
import { knowRecords, type FindAlike } from '@/features/exchange/same/known-records';
import { recordsNamedInRows } from '@/features/exchange/same/records-of-rows';
import { knownRecordInWords, sameOf } from '@/features/exchange/same/same-in-words';
import {
  noRecords,
  recordsOfReview,
  sameRecords,
  type RecordsOfReview,
} from '@/features/exchange/same/same-records';
import { likelyParties } from '@/search/duplicate-parties';
import { findNames } from '@/search/find-names';
import { likelyRepeats } from '@/search/repeated-recommendations';
import { isLeftOut } from '@/features/exchange/review/fact-state';
import { newProcess } from '@/domain/new-process';
import { beginCorrection } from '@/store/commands/paper-versions';
import { addParty } from '@/store/commands/parties';
import { startRegister } from '@/store/commands/processes';
import { readMeetings } from '@/features/exchange/review/read-meetings';
import { decide, type ReviewAction } from '@/features/exchange/review/review-decisions';
import { digestOf } from '@/features/exchange/batch/review-digest';
import { joinDrafts } from '@/formats/draft/join-drafts';
import { createFormatsClient } from '@/formats/worker/formats-client';
import type { Register } from '@/store/register';

import { finalised } from '../../helpers/kept-paper';
import { openTestRegister, valueOf } from '../../helpers/open-test-register';
import { threads } from '../../helpers/worker-threads';
import { bytesOf } from '../../unit/formats/acceptance/accepted';

afterEach(() => vi.restoreAllMocks());

async function read(register: Register, files: readonly (readonly [place: string, words: string])[]) {
  const client = createFormatsClient(threads().startThread);
  vi.spyOn(formats, 'readPriorRecords').mockImplementation((...given) => client.readPriorRecords(...given));
  vi.spyOn(formats, 'planReviews').mockImplementation((request) => client.planReviews(request));
  const { batchId } = await readBatch(
    register,
    files.map(([place, words]) => ({
      name: place.split('/').at(-1) ?? '',
      folder: place.split('/').slice(0, -1).join('/'),
      load: () => Promise.resolve({ ok: true, value: bytesOf(words) }),
    })),
    { onProgress: () => undefined, signal: new AbortController().signal },
  );
  return batchId;
}

/** A batch as its page has it. */
async function viewOf(register: Register, batchId: string) {
  const contents = await readBatchContents(register, batchId);
  if (!contents) throw new Error('no batch');
  const bare = bareRows(contents);
  const [process] = await register.list('processes');
  const meetings = await register.list('meetings');
  const own = process
    ? ownProcess(process)
    : mostNamedProcess(bare.flatMap(({ digest }) => digest?.meetings ?? []));
  const coming = readMeetings(contents.reviews.values(), contents.digests, own);
  const doubles = await findDoubles(bare, contents, new AbortController().signal);
  const { signal } = new AbortController();
  const waiting = bare.filter(({ id }) => !contents.accepted.has(id));
  const named = (await namedInRows(waiting, own, signal)) ?? [];
  const names = named.map(({ name }) => name);
  const people = samePeople(named, await knowPeople(register, names, find, 'en'));
  const rowWith = (row: BareRow, records: RecordsOfReview): BatchRow => {
    const asked = new Set([...(people.open.get(row.id) ?? []), ...records.open]);
    const open =
      row.review && row.digest && !contents.accepted.has(row.id)
        ? openOfReview(
            row.digest,
            row.review.decisions,
            meetings,
            own,
            asked,
            coming,
            contents.came.get(row.id),
          )
        : null;
    const perhapsSame = doubles?.get(row.id) ?? [];
    const state = stateOfRow(row, open, contents, perhapsSame.length > 0);
    const taken = people.decisions.get(row.id) ?? new Map();
    return { ...row, open, perhapsSame, takenBack: 0, people: taken, records, state };
  };
  const bareRowsOfPeople = bare.map((row) => rowWith(row, noRecords));
  const things = (await recordsNamedInRows(bareRowsOfPeople, signal)) ?? [];
  const same = await sameRecords(things, await knowRecords(register, things, alike), {
    nameOf: (record) => knownRecordInWords(record, 'en'),
    signal: new AbortController().signal,
  });
  if (!same) throw new Error('ended');
  const rows = bare.map((row) => rowWith(row, recordsOfReview(same, row.id)));
  return { rows, own, same: sameOf(people.groups, same.groups) };
}

const alike: FindAlike = {
  parties: (parties) => Promise.resolve(likelyParties(parties, new Set())),
  texts: (texts, ids) => Promise.resolve(likelyRepeats(texts, new Set(ids))),
};

const find: FindNames = (sought, people) => Promise.resolve(findNames(sought, people));

async function rowsOf(register: Register, batchId: string): Promise<readonly BatchRow[]> {
  return (await viewOf(register, batchId)).rows;
}

async function questionsOf(register: Register, batchId: string) {
  const { rows, own, same } = await viewOf(register, batchId);
  const questions = await findQuestions(rows, own, same, new AbortController().signal);
  return questions ?? [];
}

function only<K extends Question['kind']>(questions: readonly Question[], kind: K) {
  const [found, ...others] = questions.filter(
    (question): question is Extract<Question, { kind: K }> => question.kind === kind,
  );
  if (!found || others.length > 0) throw new Error(questions.map((one) => one.kind).join());
  return found;
}

function onlyPeople(questions: readonly Question[]) {
  const { same, ...question } = only(questions, 'same');
  if (same.kind !== 'person') throw new Error(same.kind);
  return { ...question, group: same.group };
}

function onlyParties(questions: readonly Question[]) {
  const { same, ...question } = only(questions, 'same');
  if (same.kind !== 'party') throw new Error(same.kind);
  return { ...question, group: same.group };
}

function pairOf(questions: readonly Question[]): readonly [string, string] {
  const [one, two, ...others] = only(questions, 'double').reviews.map(({ id }) => id);
  if (one === undefined || two === undefined || others.length > 0) throw new Error('no pair');
  return [one, two];
}

async function joinedOf(register: Register, pair: readonly [string, string]) {
  const outcome = await joinReviews(register, pair, [[0, 0]]);
  if (outcome.kind !== 'joined') throw new Error(outcome.kind);
  return outcome.back;
}

const remarks = (ordinal: number, date: string, chair = 'Daniyar Akhmetov') => `Closing remarks of the Chair

${ordinal}th Senior Officials Meeting

Astana, ${date}

1. The meeting was chaired by Mr. ${chair}, Deputy Minister of Foreign Affairs of Kazakhstan.

2. Delegations of Kazakhstan and Tajikistan took part.`;

test('a year that the folders state is asked about once, applied to all files, and taken back', async () => {
  const register = await openTestRegister();
  const batchId = await read(register, [
    ['Records/2015/som.txt', remarks(71, '22 September')],
    ['Records/2017/som.txt', remarks(72, '3 June')],
    ['Records/som.txt', remarks(73, '9 May')],
  ]);
  const question = only(await questionsOf(register, batchId), 'year');
  // The third file's folder states none, so that its date stays to be completed.
  expect(question).toMatchObject({ count: 2, examples: ['som.txt — 2015-09-22', 'som.txt — 2017-06-03'] });
  const before = await applyAnswers(register, question.take);
  const dates = (await rowsOf(register, batchId)).map(({ digest }) => digest?.meetings[0]?.date);
  expect(dates).toEqual(['2015-09-22', '2017-06-03', 'XXXX-05-09']);
  expect((await questionsOf(register, batchId)).filter(({ kind }) => kind === 'year')).toEqual([]);
  expect(await takeAnswersBack(register, before)).toBe(0);
  expect(only(await questionsOf(register, batchId), 'year').count).toBe(2);
});

test('one person in two spellings is asked about once, and entered as one who keeps the names as printed', async () => {
  const register = await openTestRegister();
  const batchId = await read(register, [
    ['a.txt', remarks(81, '1 March 2018', 'Daniyar Akhmetov')],
    ['b.txt', remarks(82, '2 April 2019', 'D. Akhmetov')],
    ['c.txt', remarks(83, '2 May 2020', 'Данияр Ахметов')],
  ]);
  expect((await rowsOf(register, batchId)).map(({ state }) => state)).toEqual(['ask', 'ask', 'ask']);
  const question = onlyPeople(await questionsOf(register, batchId));
  expect(question).toMatchObject({ files: ['a.txt', 'b.txt', 'c.txt'], count: 3 });
  const one = question.group.profiles.find(({ name }) => name === 'Daniyar Akhmetov');
  await applyAnswers(register, question.is({ kind: 'one', id: one?.id ?? '' }));
  const rows = await rowsOf(register, batchId);
  expect(rows.map(({ state }) => state)).toEqual(['sure', 'sure', 'sure']);
  expect(await acceptSure(register, rows)).toMatchObject({ ok: true, accepted: { added: 3 } });
  const [person, ...others] = await register.list('persons');
  expect(others).toEqual([]);
  const seats = await register.list('attendances');
  expect(seats.map(({ personId }) => personId)).toEqual(seats.map(() => person?.id));
  expect(new Set(seats.map(({ printedName }) => printedName))).toEqual(
    new Set(['Daniyar Akhmetov', 'D. Akhmetov', 'Данияр Ахметов']),
  );
});

const seated = (ordinal: number, date: string, who: string) => `Closing remarks of the Chair

${ordinal}th Senior Officials Meeting

Astana, ${date}

1. The meeting was opened by Mr. ${who}.

2. Delegations of Kazakhstan and Tajikistan took part.`;

test('a namesake of another State is asked about, and is another person where that is the answer', async () => {
  const register = await openTestRegister();
  const first = await read(register, [
    ['a.txt', seated(84, '1 March 2018', 'Rustam Karimov, Deputy Minister of Foreign Affairs of Tajikistan')],
  ]);
  await acceptSure(register, await rowsOf(register, first));
  const [tajik] = await register.list('persons');
  const batchId = await read(register, [
    ['b.txt', seated(85, '2 April 2019', 'Rustam Karimov, Head of the Migration Service of Kazakhstan')],
    ['c.txt', seated(86, '3 May 2020', 'Rustam Karimov, Head of the Migration Service of Kazakhstan')],
    ['d.txt', seated(87, '4 June 2021', 'Rustam Karimov, Deputy Minister of Foreign Affairs of Tajikistan')],
  ]);
  const rows = await rowsOf(register, batchId);
  expect(rows.map(({ state }) => state)).toEqual(['ask', 'ask', 'sure']);
  const question = onlyPeople(await questionsOf(register, batchId));
  expect(question.files).toEqual(['b.txt', 'c.txt']);
  expect(question.group.pairs[0]).toMatchObject({ contradictions: ['party', 'function'] });
  // Accepted without an answer, whoever is asked about is left out.
  expect(rows[0]?.open?.facts.map(isLeftOut)).toEqual([true]);
  await applyAnswers(register, question.is({ kind: 'different' }));
  await acceptSure(register, await rowsOf(register, batchId));
  expect(await register.list('persons')).toHaveLength(2);
  const seats = await register.list('attendances');
  expect(seats.filter(({ personId }) => personId === tajik?.id)).toHaveLength(2);
});

test('a namesake of one State in another office is asked about, and is the same where that is the answer', async () => {
  const register = await openTestRegister();
  const first = await read(register, [
    ['a.txt', seated(88, '1 March 2018', 'Rustam Karimov, Deputy Minister of Foreign Affairs of Tajikistan')],
  ]);
  await acceptSure(register, await rowsOf(register, first));
  const batchId = await read(register, [
    ['b.txt', seated(89, '2 April 2019', 'Rustam Karimov, Head of the Migration Service of Tajikistan')],
  ]);
  const question = onlyPeople(await questionsOf(register, batchId));
  const known = question.group.profiles.find(({ isKnown }) => isKnown);
  await applyAnswers(register, question.is({ kind: 'one', id: known?.id ?? '' }));
  await acceptSure(register, await rowsOf(register, batchId));
  expect(await register.list('persons')).toHaveLength(1);
  expect(await register.list('attendances')).toHaveLength(2);
});

const parties = (ordinal: number, date: string, who: string) => `Closing remarks of the Chair

${ordinal}th Senior Officials Meeting

Astana, ${date}

1. Delegations of Kazakhstan, Tajikistan and ${who} took part.`;

test('an acronym that two parties share is asked about once over all files, and is whose the answer says', async () => {
  const register = await openTestRegister();
  const first = await read(register, [['a.txt', parties(91, '1 March 2018', 'UNHCR')]]);
  await acceptSure(register, await rowsOf(register, first));
  const union = { kind: 'new', name: 'Union of Nomads', language: 'en', acronym: 'UNHCR' } as const;
  const other = await register.execute(addParty(union, 'Union of Nomads'));
  if (!other.ok) throw new Error(other.error.code);
  const batchId = await read(register, [
    ['b.txt', parties(92, '2 April 2019', 'UNHCR')],
    ['c.txt', parties(93, '3 May 2020', 'UNHCR')],
  ]);
  expect((await rowsOf(register, batchId)).map(({ state }) => state)).toEqual(['ask', 'ask']);
  const question = onlyParties(await questionsOf(register, batchId));
  expect(question.files).toEqual(['b.txt', 'c.txt']);
  expect(question.group.pairs.map(({ reasons }) => reasons)).toEqual([['acronym'], ['acronym']]);
  const rows = await rowsOf(register, batchId);
  // Accepted without an answer, nobody sits there under that name.
  expect(rows[0]?.records.leaves.size).toBe(1);
  const answered = await applyAnswers(register, question.is({ kind: 'one', id: other.value }));
  expect((await rowsOf(register, batchId)).map(({ state }) => state)).toEqual(['sure', 'sure']);
  expect(await takeAnswersBack(register, answered)).toBe(0);
  expect((await rowsOf(register, batchId)).map(({ state }) => state)).toEqual(['ask', 'ask']);
  await applyAnswers(register, question.is({ kind: 'one', id: other.value }));
  const before = await register.list('parties');
  await acceptSure(register, await rowsOf(register, batchId));
  expect(await register.list('parties')).toEqual(before);
  const theirs = (await register.list('delegations')).filter(({ partyId }) => partyId === other.value);
  expect(theirs).toHaveLength(2);
});

test('two files that may be about one meeting are never joined unasked, and are one review where they are', async () => {
  const register = await openTestRegister();
  const batchId = await read(register, [
    ['a.txt', remarks(91, '1 March 2020')],
    // The same meeting of the row, a day apart: one of the two is mistaken.
    ['b.txt', remarks(91, '2 March 2020')],
  ]);
  const rows = await rowsOf(register, batchId);
  expect(rows.map(({ state, perhapsSame }) => [state, perhapsSame.length])).toEqual([
    ['ask', 1],
    ['ask', 1],
  ]);
  const pair = pairOf(await questionsOf(register, batchId));
  await keepApart(batchId, pair);
  expect((await rowsOf(register, batchId)).map(({ perhapsSame }) => perhapsSame.length)).toEqual([0, 0]);
  await keepApart(batchId, pair, false);

  const before = await joinedOf(register, pair);
  const [joined, ...others] = await rowsOf(register, batchId);
  expect(others).toEqual([]);
  expect(joined).toMatchObject({ others: 1, perhapsSame: [] });
  const content = await pendingDatabase.contents.get(joined?.id ?? '');
  expect(content?.draft.meetings).toHaveLength(1);
  expect(content?.files).toHaveLength(2);
  // The dates contradict each other: that is now asked in the one review.
  expect(joined?.open?.facts.map(({ kind }) => kind)).toContain('date');
  expect(await partReviews(before)).toBe(true);
  expect(await rowsOf(register, batchId)).toHaveLength(2);
});

test('several files that may be about one meeting are one question, of which some are joined and the others kept apart', async () => {
  const register = await openTestRegister();
  const batchId = await read(register, [
    ['a.txt', remarks(51, '1 March 2020')],
    ['b.txt', remarks(51, '2 March 2020')],
    ['c.txt', remarks(51, '3 March 2020')],
    ['d.txt', remarks(51, '4 March 2020')],
  ]);
  const question = only(await questionsOf(register, batchId), 'double');
  expect(question).toMatchObject({ count: 4, files: ['a.txt', 'b.txt', 'c.txt', 'd.txt'] });
  expect(question.pairs).toHaveLength(6);
  const [a = '', b = '', c = '', d = ''] = question.reviews.map(({ id }) => id);
  // What was said of one of them before is not asked again of what it comes to be in.
  await keepApart(batchId, [b, d]);
  const joined = await joinSeveral(register, batchId, [a, b], [c]);
  if (!joined) throw new Error('not joined');
  const rows = await rowsOf(register, batchId);
  expect(rows.map(({ file, others }) => [file.name, others])).toEqual([
    ['a.txt', 1],
    ['c.txt', 0],
    ['d.txt', 0],
  ]);
  const left = only(await questionsOf(register, batchId), 'double');
  expect(left.files).toEqual(['c.txt', 'd.txt']);
  expect(await partSeveral(batchId, joined)).toBe(true);
  expect(only(await questionsOf(register, batchId), 'double').count).toBe(4);
  expect(await rowsOf(register, batchId)).toHaveLength(4);
});

test('people of one question are answered one by one: of those that are not meant nothing is said', async () => {
  const register = await openTestRegister();
  const batchId = await read(register, [
    ['a.txt', remarks(52, '1 March 2018', 'Daniyar Akhmetov')],
    ['b.txt', remarks(53, '2 April 2019', 'D. Akhmetov')],
    ['c.txt', remarks(54, '2 May 2020', 'Данияр Ахметов')],
  ]);
  const { group, is } = onlyPeople(await questionsOf(register, batchId));
  const idOf = (name: string) => group.profiles.find((one) => one.name === name)?.id ?? '';
  const [one, two] = [idOf('Daniyar Akhmetov'), idOf('Данияр Ахметов')];
  await applyAnswers(register, is({ kind: 'one', id: one, of: new Set([one, two]) }));
  const rows = await rowsOf(register, batchId);
  expect(rows.map(({ review }) => Object.values(review?.decisions.people ?? {}).length)).toEqual([1, 0, 1]);
});

test('what is said to be no meeting of ours is not asked about as one of the others any more', async () => {
  const register = await openTestRegister();
  await register.execute(startRegister(newProcess('', 'Almaty Process', 'en')));
  const batchId = await read(register, [
    ['a.txt', remarks(94, '1 March 2020').replace('Meeting\n', 'Meeting of the Almaty Process\n')],
    ['b.txt', remarks(94, '1 March 2020').replace('Meeting\n', 'Meeting of the Caspian Dialogue\n')],
  ]);
  const questions = await questionsOf(register, batchId);
  expect(questions.map(({ kind }) => kind)).toContain('double');
  const before = await applyAnswers(register, only(questions, 'foreign').is({ kind: 'out' }));
  expect((await rowsOf(register, batchId)).map(({ perhapsSame }) => perhapsSame.length)).toEqual([0, 0]);
  await takeAnswersBack(register, before);
  await applyAnswers(register, only(await questionsOf(register, batchId), 'foreign').is({ kind: 'ours' }));
  expect((await rowsOf(register, batchId)).map(({ perhapsSame }) => perhapsSame.length)).toEqual([1, 1]);
});

/** Two reviews that may be about one meeting, and a way to drop a delegation of one. */
async function twins(register: Register, ordinal: number) {
  const batchId = await read(register, [
    ['a.txt', remarks(ordinal, '1 March 2020')],
    ['b.txt', remarks(ordinal, '2 March 2020')],
  ]);
  const pair = pairOf(await questionsOf(register, batchId));
  const drop = (reviewId: string, at: number) =>
    applyAnswers(register, [
      { reviewId, actions: [{ kind: 'drop', parts: [`/meetings/0/delegations/${at}`] }] },
    ]);
  const droppedIn = async (id: string) => (await pendingDatabase.reviews.get(id))?.decisions.dropped;
  return { batchId, pair, drop, droppedIn };
}

test('what was struck out in either of two reviews is not lost where they become one', async () => {
  const register = await openTestRegister();
  const { pair, drop, droppedIn } = await twins(register, 92);
  const [one, two] = pair;
  await drop(two, 0);
  // The decided one takes the other in.
  const { joined } = await joinedOf(register, pair);
  expect(joined.id).toBe(two);
  expect(await droppedIn(two)).toEqual(['/meetings/0/delegations/0']);
  // Its own file stands first: the paths of what was decided keep their meaning.
  const [own, other] = joined.files;
  expect((await pendingDatabase.contents.get(two))?.files.map(({ name }) => name)).toEqual([own, other]);
  expect(new Set([own, other])).toEqual(new Set(['a.txt', 'b.txt']));
  expect(await pendingDatabase.reviews.get(one)).toBeUndefined();
});

const emptyDraft = joinDrafts([]);

test('two reviews with decisions in both become one with both, and it is asked where they contradict', async () => {
  const register = await openTestRegister();
  const { pair } = await twins(register, 93);
  const [one, two] = pair;
  const decided = (reviewId: string, actions: readonly ReviewAction[]) =>
    applyAnswers(register, [{ reviewId, actions }]);
  await decided(one, [
    { kind: 'drop', parts: ['/meetings/0/delegations/1'] },
    { kind: 'correct', path: '/meetings/0/ordinal', value: 7 },
    { kind: 'correct', path: '/meetings/0/themes/0', value: 'Borders' },
  ]);
  await decided(two, [
    { kind: 'accept', path: '/meetings/0/delegations/1' },
    { kind: 'correct', path: '/meetings/0/ordinal', value: 7 },
    { kind: 'drop', parts: ['/meetings/0/delegations/0'] },
    { kind: 'correct', path: '/meetings/0/themes/0', value: 'Returns' },
  ]);
  const { joined } = await joinedOf(register, pair);
  const { decisions } = joined;
  expect(decisions.dropped).toEqual(['/meetings/0/delegations/0']);
  // What either added by hand stays, one behind the other.
  expect(decisions.corrected).toMatchObject({
    '/meetings/0/ordinal': 7,
    '/meetings/0/themes/0': expect.stringMatching(/Borders|Returns/u) as string,
    '/meetings/0/themes/1': expect.stringMatching(/Borders|Returns/u) as string,
  });
  expect(decisions.contradicted?.map(({ path }) => path)).toEqual(['/meetings/0/delegations/1']);
  const open = (now: typeof decisions) =>
    openOfReview({ ...digestOf(joined.id, '', emptyDraft), meetings: [] }, now, [], null).count;
  expect(open(decisions)).toBe(1);
  const settled = decide(decisions, { kind: 'settle', path: '/meetings/0/delegations/1', side: 0 });
  expect(open(settled)).toBe(0);
  expect(settled.contradicted).toBeUndefined();
  expect(settled.dropped.length + settled.accepted.length).toBe(2);
});

test('a review that does not wait is not joined', async () => {
  const register = await openTestRegister();
  const { batchId, pair } = await twins(register, 96);
  await accepts(
    register,
    (await rowsOf(register, batchId)).filter(({ id }) => id === pair[0]),
  );
  expect(await joinReviews(register, pair, [[0, 0]])).toEqual({ kind: 'gone' });
});

test('reviews that were joined are not parted once something was decided or accepted', async () => {
  const register = await openTestRegister();
  const { pair, drop, droppedIn } = await twins(register, 94);
  const back = await joinedOf(register, pair);
  await drop(back.joined.id, 1);
  expect(await partReviews(back)).toBe(false);
  expect(await droppedIn(back.joined.id)).toEqual(['/meetings/0/delegations/1']);
});

test('an answer that is taken back leaves what was decided since, and what is in the register', async () => {
  const register = await openTestRegister();
  const { batchId, pair, drop, droppedIn } = await twins(register, 95);
  const [one, two] = pair;
  const answered = [...(await drop(one, 0)), ...(await drop(two, 0))];
  await drop(one, 1);
  await accepts(
    register,
    (await rowsOf(register, batchId)).filter(({ id }) => id === two),
  );
  expect(await takeAnswersBack(register, answered)).toBe(1);
  expect(await droppedIn(one)).toEqual(['/meetings/0/delegations/1']);
  expect((await pendingDatabase.reviews.get(two))?.acceptedAt).not.toBeNull();
  expect(await droppedIn(two)).toEqual(['/meetings/0/delegations/0']);
});

const ofProcess = (process: string, ordinal: number, date: string) => `Chair’s summary

${ordinal}th Senior Officials Meeting of the ${process}

Astana, ${date}

1. Delegations of Kazakhstan and Tajikistan took part. Tajikistan assumed the Chairmanship of the process.`;

/** Accepts what wants no decision, as the page does. */
async function acceptSure(register: Register, rows: readonly BatchRow[]) {
  const sure = rows.filter(({ state }) => state === 'sure').flatMap(sureOfRow);
  return acceptReviews(register, sure, { process: { language: 'en', name: 'Almaty Process' } });
}

test('a meeting of another process is asked about once for all files, and never taken in unasked', async () => {
  const register = await openTestRegister();
  await register.execute(startRegister(newProcess('', 'Almaty Process', 'en')));
  const batchId = await read(register, [
    ['a.txt', ofProcess('Almaty Process', 61, '1 March 2018')],
    ['b.txt', ofProcess('Almaty Process', 62, '2 April 2019')],
    ['c.txt', ofProcess('Budapest Process', 31, '5 May 2018')],
    ['d.txt', ofProcess('Budapest Process', 32, '6 June 2019')],
    ['e.txt', ofProcess('Budapest Process', 33, '7 July 2020')],
  ]);
  const rows = await rowsOf(register, batchId);
  expect(rows.map(({ state }) => state)).toEqual(['sure', 'sure', 'ask', 'ask', 'ask']);
  expect(rows.map(isAcceptable)).toEqual([true, true, false, false, false]);
  const question = only(await questionsOf(register, batchId), 'foreign');
  expect(question).toMatchObject({
    process: 'Budapest Process',
    count: 3,
    files: ['c.txt', 'd.txt', 'e.txt'],
  });

  expect(await acceptSure(register, rows)).toMatchObject({ ok: true, accepted: { added: 2 } });
  const [host] = await register.list('meetings');
  const chairs = await register.list('chairmanships');
  const kept = await applyAnswers(
    register,
    question.is({ kind: 'event', meetingId: host?.id ?? '' }).slice(0, 1),
  );
  await applyAnswers(register, question.is({ kind: 'out' }).slice(1, 2));
  const answered = await rowsOf(register, batchId);
  expect(answered.slice(2).map(({ state }) => state)).toEqual(['sure', 'aside', 'ask']);

  expect(await acceptSure(register, answered.slice(2))).toMatchObject({ ok: true });
  expect(await register.list('meetings')).toHaveLength(2);
  expect(await register.list('relatedEvents')).toMatchObject([
    {
      meetingId: host?.id,
      name: '31th Senior Officials Meeting of the Budapest Process',
      date: '2018-05-05',
    },
  ]);
  // What is said there of its Chair is said of that process.
  expect(await register.list('chairmanships')).toEqual(chairs);
  const claims = await register.list('claims');
  expect(claims.some(({ table, meetingId }) => table === 'relatedEvents' && meetingId === host?.id)).toBe(
    true,
  );
  expect(await takeAnswersBack(register, kept)).toBe(1);
});

const accepts = (register: Register, rows: readonly BatchRow[]) =>
  acceptReviews(register, rows.flatMap(sureOfRow), { process: { language: 'en', name: 'Almaty Process' } });

/** Three texts, of which the second tells of another process's meeting: an event of the meeting of the first. */
async function withEventOfRead(register: Register, ordinal: number) {
  await register.execute(startRegister(newProcess('', 'Almaty Process', 'en')));
  const batchId = await read(register, [
    ['host.txt', ofProcess('Almaty Process', ordinal, '1 March 2018')],
    ['other.txt', ofProcess('Budapest Process', ordinal, '5 May 2018')],
    ['third.txt', ofProcess('Almaty Process', ordinal + 1, '2 April 2019')],
  ]);
  const [host] = await rowsOf(register, batchId);
  const question = only(await questionsOf(register, batchId), 'foreign');
  const [sha256 = ''] = host?.review?.hashes ?? [];
  await applyAnswers(register, question.is({ kind: 'event-of-read', of: { sha256, nth: 0 } }));
  return { batchId, hostId: host?.id ?? '' };
}

test('an event of a meeting that came with the same reading waits for it, and comes in with it as one step', async () => {
  const register = await openTestRegister();
  const { batchId, hostId } = await withEventOfRead(register, 71);
  const rows = await rowsOf(register, batchId);
  expect(rows.map(({ state }) => state)).toEqual(['sure', 'waits', 'sure']);
  const [, event, third] = rows;
  if (!event || !third) throw new Error('no rows');
  expect(hostsOf(event.id, event.open)).toMatchObject([{ file: 'host.txt', reviewId: hostId }]);
  // Without the meeting it does not come in, and what comes beside it does.
  expect(await accepts(register, [event, third])).toMatchObject({
    ok: true,
    accepted: { added: 1, waiting: 1, changed: 0 },
  });
  expect(await register.list('relatedEvents')).toEqual([]);
  expect((await rowsOf(register, batchId)).map(({ state }) => state)).toEqual(['sure', 'waits', 'accepted']);

  // In whichever order.
  const outcome = await accepts(register, (await rowsOf(register, batchId)).slice(0, 2).toReversed());
  expect(outcome).toMatchObject({ ok: true, accepted: { added: 1, waiting: 0 } });
  const host = (await register.list('meetings')).find((meeting) => meeting.ordinal === 71);
  expect(await register.list('relatedEvents')).toMatchObject([{ meetingId: host?.id, date: '2018-05-05' }]);
  expect((await rowsOf(register, batchId)).map(({ state }) => state)).toEqual([
    'accepted',
    'accepted',
    'accepted',
  ]);
  await register.undo();
  expect((await rowsOf(register, batchId)).map(({ state }) => state)).toEqual(['sure', 'waits', 'accepted']);
});

test('an event whose meeting was accepted before is related to what became of it', async () => {
  const register = await openTestRegister();
  const { batchId } = await withEventOfRead(register, 73);
  const [host] = await rowsOf(register, batchId);
  await accepts(register, host ? [host] : []);
  const [, event] = await rowsOf(register, batchId);
  expect(event?.state).toBe('sure');
  await accepts(register, event ? [event] : []);
  const meeting = (await register.list('meetings')).find(({ ordinal }) => ordinal === 73);
  expect(await register.list('relatedEvents')).toMatchObject([{ meetingId: meeting?.id }]);
});

test('an event whose meeting is discarded or left out is asked about anew, and waits again once that is back', async () => {
  const register = await openTestRegister();
  const { batchId, hostId } = await withEventOfRead(register, 75);
  const stateOfEvent = async () => {
    const event = (await rowsOf(register, batchId)).find(({ file }) => file.name === 'other.txt');
    return [event?.state, event?.open?.choices[0]?.isHostGone];
  };
  await discardReview(hostId);
  expect(await stateOfEvent()).toEqual(['ask', true]);
  await restoreReview(hostId);
  expect(await stateOfEvent()).toEqual(['waits', false]);
  const left = await applyAnswers(register, [
    { reviewId: hostId, actions: [{ kind: 'drop', parts: ['/meetings/0'] }] },
  ]);
  expect(await stateOfEvent()).toEqual(['ask', true]);
  await takeAnswersBack(register, left);
  expect(await stateOfEvent()).toEqual(['waits', false]);
  // Joined with another file, its meeting is the same; and parted again.
  const third = (await rowsOf(register, batchId)).find(({ file }) => file.name === 'third.txt');
  const joined = await joinReviews(register, [third?.id ?? '', hostId], [[0, 0]]);
  expect(await pendingDatabase.reviews.get(hostId)).toBeUndefined();
  expect(await stateOfEvent()).toEqual(['waits', false]);
  if (joined.kind === 'joined') await partReviews(joined.back);
  expect(await stateOfEvent()).toEqual(['waits', false]);
});

test('an event of another meeting of the same text comes in with it', async () => {
  const register = await openTestRegister();
  await register.execute(startRegister(newProcess('', 'Almaty Process', 'en')));
  const batchId = await read(register, [['host.txt', ofProcess('Almaty Process', 77, '1 March 2018')]]);
  const [row] = await rowsOf(register, batchId);
  const content = await pendingDatabase.contents.get(row?.id ?? '');
  const [meeting] = content?.draft.meetings ?? [];
  if (!row?.review || !content || !meeting) throw new Error('no review');
  const other = {
    ...meeting,
    ordinal: 9,
    title: 'Ninth Conference of the Prague Process',
    processes: ['Prague Process'],
  };
  // The event stands first in the text.
  const draft = { ...content.draft, meetings: [other, meeting] };
  const [sha256 = ''] = row.review.hashes;
  const event = { kind: 'belongs', index: 0, to: { kind: 'event-of-read', of: { sha256, nth: 1 } } } as const;
  await pendingDatabase.contents.put({ ...content, draft });
  await pendingDatabase.digests.put(digestOf(row.id, batchId, draft));
  await pendingDatabase.reviews.update(row.id, { decisions: decide(row.review.decisions, event) });
  const now = await rowsOf(register, batchId);
  expect(now.map(({ state }) => state)).not.toContain('waits');
  expect(await accepts(register, now)).toMatchObject({ ok: true, accepted: { added: 1, waiting: 0 } });
  const [host] = await register.list('meetings');
  expect(await register.list('relatedEvents')).toMatchObject([
    { meetingId: host?.id, name: 'Ninth Conference of the Prague Process' },
  ]);
});

test('a meeting of another process that is said to be ours is asked about no more, and its answer is taken back', async () => {
  const register = await openTestRegister();
  const batchId = await read(register, [
    ['a.txt', ofProcess('Almaty Process', 63, '1 March 2018')],
    ['b.txt', ofProcess('Almaty Process', 64, '2 March 2019')],
    ['c.txt', ofProcess('Prague Process', 34, '5 May 2018')],
  ]);
  const before = await applyAnswers(
    register,
    only(await questionsOf(register, batchId), 'foreign').is({ kind: 'ours' }),
  );
  expect((await rowsOf(register, batchId)).map(({ state }) => state)).toEqual(['sure', 'sure', 'sure']);
  expect(await takeAnswersBack(register, before)).toBe(0);
  expect(only(await questionsOf(register, batchId), 'foreign').count).toBe(1);
});

test('two processes’ meetings of one day and place are two, unless somebody says otherwise', async () => {
  const register = await openTestRegister();
  const batchId = await read(register, [
    ['letter.txt', ofProcess('Almaty Process', 65, '9 March 2018')],
    ['calendar.txt', ofProcess('Prague Process', 65, '9 March 2018')],
    ['other.txt', ofProcess('Almaty Process', 66, '3 May 2019')],
  ]);
  const rows = await rowsOf(register, batchId);
  expect(rows).toHaveLength(3);
  const [match] = only(await questionsOf(register, batchId), 'double').pairs;
  expect(match?.contradictions).toEqual(['process']);
});

test('a text that names no process is joined with one of another process only where all else agrees', async () => {
  const register = await openTestRegister();
  await register.execute(startRegister(newProcess('', 'Almaty Process', 'en')));
  const note = (ordinal: number) =>
    `${ordinal}th Senior Officials Meeting\n\nAstana, 9 March 2018\n\nVenue: Hotel of the Steppe`;
  const bare = 'Senior Officials Meeting\n\nAstana, 11 March 2018\n\nVenue: House of Friendship';
  const whole = await read(register, [
    ['whole.txt', ofProcess('Prague Process', 37, '9 March 2018')],
    ['note.txt', note(37)],
  ]);
  expect(await rowsOf(register, whole)).toHaveLength(1);
  const vague = await read(register, [
    ['vague.txt', ofProcess('Prague Process', 38, '11 March 2018')],
    ['bare.txt', bare],
  ]);
  expect(await rowsOf(register, vague)).toHaveLength(2);
  expect(only(await questionsOf(register, vague), 'double').pairs[0]?.match).toBe('same');
});

test('a review that only bears out what an approved text keeps comes in beside one that would change it', async () => {
  const register = await openTestRegister();
  await register.execute(startRegister(newProcess('', 'Almaty Process', 'en')));
  const text = ofProcess('Almaty Process', 83, '1 March 2018');
  await accepts(register, await rowsOf(register, await read(register, [['a.txt', text]])));
  const [meeting] = await register.list('meetings');
  await finalised(register, meeting?.id ?? '');
  const before = await register.dossier(meeting?.id ?? '');
  const more = text.replace('and Tajikistan took', ', Pakistan and Tajikistan took');
  const news = text
    .replace('Chair’s summary', 'News')
    .replace(/1\. .*/su, 'Kazakhstan was represented there.');
  const changing = await rowsOf(register, await read(register, [['more.txt', more]]));
  const bearing = await rowsOf(register, await read(register, [['news.txt', news]]));
  expect(await accepts(register, [...changing, ...bearing])).toMatchObject({
    ok: true,
    accepted: { added: 0, joined: 1, locked: 1, changed: 0 },
  });
  const after = await register.dossier(meeting?.id ?? '');
  expect(after?.delegations).toEqual(before?.delegations);
  expect(after?.meeting).toEqual(before?.meeting);
  expect((await register.list('sources')).map(({ fileName }) => fileName).toSorted()).toEqual([
    'a.txt',
    'news.txt',
  ]);
});

test('what an approved text of its meeting would refuse waits for a correction; the rest of the batch comes in', async () => {
  const register = await openTestRegister();
  await register.execute(startRegister(newProcess('', 'Almaty Process', 'en')));
  const first = await read(register, [['a.txt', ofProcess('Almaty Process', 81, '1 March 2018')]]);
  await accepts(register, await rowsOf(register, first));
  const [meeting] = await register.list('meetings');
  const meetingId = meeting?.id ?? '';
  const versionId = await finalised(register, meetingId);

  const more = ofProcess('Almaty Process', 81, '1 March 2018').replace(
    'and Tajikistan took',
    ', Pakistan and Tajikistan took',
  );
  const second = await read(register, [
    ['more.txt', more],
    ['other.txt', ofProcess('Almaty Process', 82, '2 April 2019')],
  ]);
  const rows = await rowsOf(register, second);
  const before = await register.dossier(meetingId);
  expect(await accepts(register, rows)).toMatchObject({
    ok: true,
    accepted: { added: 1, joined: 0, locked: 1, changed: 0 },
  });
  expect(await register.dossier(meetingId)).toMatchObject({ delegations: before?.delegations ?? [] });
  expect((await rowsOf(register, second)).map(({ state }) => state)).toEqual([rows[0]?.state, 'accepted']);

  const version = await register.get('paperVersions', versionId);
  if (!version) throw new Error('no version');
  const reason = { reason: 'A delegation is missing', date: null };
  valueOf(await register.execute(beginCorrection(version, reason, register.author, version.at)));
  expect(await accepts(register, (await rowsOf(register, second)).slice(0, 1))).toMatchObject({
    ok: true,
    accepted: { joined: 1, locked: 0 },
  });
  expect((await register.dossier(meetingId))?.delegations).toHaveLength(
    (before?.delegations.length ?? 0) + 1,
  );
});

/** A calendar of Senior Officials Meetings in Astana, each of one day. */
function calendar(...meetings: readonly (readonly [ordinal: number, day: string])[]): string {
  const events = meetings.flatMap(([ordinal, day]) => [
    'BEGIN:VEVENT',
    `UID:som-${ordinal}-${day}@example.org`,
    `SUMMARY:${ordinal}th Senior Officials Meeting`,
    `DTSTART;VALUE=DATE:${day}`,
    'LOCATION:Astana\\, Kazakhstan',
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', ...events, 'END:VCALENDAR', ''].join(
    '\r\n',
  );
}

function allOf<K extends Question['kind']>(questions: readonly Question[], kind: K) {
  return questions.filter((one): one is Extract<Question, { kind: K }> => one.kind === kind);
}

test('a list of meetings holds the files about them together for nobody: it is asked meeting by meeting', async () => {
  const register = await openTestRegister();
  const batchId = await read(register, [
    ['list.ics', calendar([41, '20180301'], [42, '20190402'], [43, '20200503'])],
    // Each a day beside what the list says of it.
    ['a.txt', remarks(41, '2 March 2018')],
    ['b.txt', remarks(42, '3 April 2019')],
    ['c.txt', remarks(42, '4 April 2019')],
    ['d.txt', remarks(43, '4 May 2020')],
  ]);
  const questions = await questionsOf(register, batchId);
  // What the list asks of both files is not asked of them besides.
  expect(allOf(questions, 'double')).toEqual([]);
  const asked = allOf(questions, 'listed');
  expect(asked.map(({ listed, files }) => [listed.meeting?.ordinal, files])).toEqual([
    [41, ['a.txt']],
    [42, ['b.txt', 'c.txt']],
    [43, ['d.txt']],
  ]);
  const [first, second] = asked;
  if (!first || !second) throw new Error('not asked');
  const joined = await joinSeveral(
    register,
    batchId,
    [second.listed.id, second.reviews[0]?.id ?? ''],
    [second.reviews[1]?.id ?? ''],
  );
  // The file became part of the meeting it was said to be about, and of no other.
  const list = await pendingDatabase.contents.get(second.listed.reviewId);
  expect(list?.draft.meetings.map(({ ordinal, sources }) => [ordinal, sources])).toEqual([
    [41, [0]],
    [42, [0, 1]],
    [43, [0]],
  ]);
  // The other file was said to be about another meeting; of the others it is still asked.
  const left = allOf(await questionsOf(register, batchId), 'listed');
  expect(left.map(({ listed, files }) => [listed.meeting?.ordinal, files])).toEqual([
    [41, ['a.txt']],
    [43, ['d.txt']],
  ]);
  if (joined) expect(await partSeveral(batchId, joined)).toBe(true);
  await keepApart(batchId, [first.listed.id, first.reviews[0]?.id ?? '']);
  const again = allOf(await questionsOf(register, batchId), 'listed');
  expect(again.map(({ listed }) => listed.meeting?.ordinal)).toEqual([42, 43]);
});

test('a meeting of a list that agrees in number, body, days and place is joined unasked, and asked where one differs', async () => {
  const register = await openTestRegister();
  const batchId = await read(register, [
    ['a.txt', remarks(61, '1 March 2018')],
    ['b.txt', remarks(62, '2 April 2019')],
    // A day beside what the list says of it.
    ['c.txt', remarks(63, '5 May 2020')],
    ['list.ics', calendar([61, '20180301'], [62, '20190402'], [63, '20200504'])],
  ]);
  const reviews = await pendingDatabase.reviews.where('batchId').equals(batchId).toArray();
  expect(new Set(reviews.map(({ files }) => [...new Set(files)].toSorted(compareText).join(' ')))).toEqual(
    new Set(['a.txt b.txt list.ics', 'c.txt']),
  );
  const joined = reviews.find(({ files }) => files.length > 1);
  const content = await pendingDatabase.contents.get(joined?.id ?? '');
  const told = content?.draft.meetings.map(({ ordinal = 0, sources }) => [ordinal, sources.length] as const);
  expect(new Map(told)).toEqual(
    new Map([
      [61, 2],
      [62, 2],
      [63, 1],
    ]),
  );
  // Their lines lead to the review that holds them.
  const lines = await pendingDatabase.files.where('batchId').equals(batchId).toArray();
  expect(lines.filter(({ reviewId }) => reviewId === joined?.id).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['a.txt', 'b.txt', 'list.ics']),
  );
  const asked = allOf(await questionsOf(register, batchId), 'listed');
  expect(asked.map(({ listed, files }) => [listed.meeting?.ordinal, files])).toEqual([[63, ['c.txt']]]);
});

test('of two lists it is asked which of their meetings are the same, and only those become one', async () => {
  const register = await openTestRegister();
  const batchId = await read(register, [
    ['one.ics', calendar([44, '20180301'], [45, '20190402'], [46, '20200503'])],
    ['two.ics', calendar([45, '20190403'], [44, '20180302'], [47, '20210604'])],
  ]);
  const questions = await questionsOf(register, batchId);
  expect(allOf(questions, 'double')).toEqual([]);
  const [asked, ...others] = allOf(questions, 'lists');
  expect(others).toEqual([]);
  expect(
    asked?.meetings.map(({ one, two }) => [one.meeting?.ordinal, two.meeting?.ordinal]).toSorted(),
  ).toEqual([
    [44, 44],
    [45, 45],
  ]);
  const same = (asked?.meetings ?? [])
    .filter(({ one }) => one.meeting?.ordinal === 44)
    .map(({ one, two }) => [one.id, two.id] as const);
  const joined = await joinLists(register, batchId, same);
  const id = joined?.joined[0]?.joined.id ?? '';
  const content = await pendingDatabase.contents.get(id);
  expect(content?.draft.meetings.map(({ ordinal }) => ordinal).toSorted()).toEqual([44, 45, 45, 46, 47]);
  expect(allOf(await questionsOf(register, batchId), 'lists')).toEqual([]);
});

test('about a meeting that two lists name it is asked by one of them, and each file is called by what it tells', async () => {
  const register = await openTestRegister();
  const batchId = await read(register, [
    ['one.ics', calendar([51, '20180301'], [52, '20190402'])],
    ['two.ics', calendar([51, '20180302'], [53, '20210604'])],
    ['a.txt', remarks(51, '3 March 2018')],
    ['b.txt', remarks(51, '4 March 2018')],
    ['c.txt', remarks(53, '6 June 2021')],
  ]);
  const questions = await questionsOf(register, batchId);
  expect(allOf(questions, 'double')).toEqual([]);
  // They have one meeting in common: it is asked with the files, not besides.
  expect(allOf(questions, 'lists')).toEqual([]);
  const listed = allOf(questions, 'listed');
  expect(listed.map(({ listed: { name }, files }) => [name, files])).toEqual([
    ['one.ics', ['two.ics', 'a.txt', 'b.txt']],
    ['two.ics', ['c.txt']],
  ]);

  const [first] = listed;
  const joined = await joinSeveral(
    register,
    batchId,
    [first?.listed.id ?? '', ...(first?.reviews ?? []).map(({ id }) => id)],
    [],
  );
  const list = await pendingDatabase.contents.get(joined?.joined[0]?.joined.id ?? '');
  expect(list?.draft.meetings.map(({ ordinal }) => ordinal)).toEqual([51, 52, 53]);
  const left = allOf(await questionsOf(register, batchId), 'listed');
  expect(left.map(({ listed: { name }, files }) => [name, files])).toEqual([['two.ics', ['c.txt']]]);
});

test('a doubt is called by the file that states it, whichever file its meeting was joined with first', async () => {
  const register = await openTestRegister();
  const told = (ordinal: number, day: string, more: string) => `${remarks(ordinal, day)}\n\n3. ${more}`;
  const doubtful = 'Kazakhstan and Tajikistan agreed to exchange lists of licensed recruiters.';
  const batchId = await read(register, [
    ['a.txt', told(57, '1 March 2018', 'The next meeting will be held in Dushanbe.')],
    ['b.txt', told(57, '1 March 2018', doubtful)],
    ['c.txt', told(58, '3 March 2019', doubtful)],
  ]);
  const asked = allOf(await questionsOf(register, batchId), 'doubt');
  expect(asked.map(({ files }) => files)).toEqual(asked.map(() => ['b.txt', 'c.txt']));
  expect(asked.length).toBeGreaterThan(0);
});

test('lists with more meetings in common are asked about by themselves, so that none of these stays twice', async () => {
  const register = await openTestRegister();
  const batchId = await read(register, [
    ['one.ics', calendar([54, '20180301'], [55, '20190402'])],
    ['two.ics', calendar([54, '20180302'], [55, '20190403'])],
    ['a.txt', remarks(54, '3 March 2018')],
  ]);
  const questions = await questionsOf(register, batchId);
  expect(allOf(questions, 'lists').map(({ meetings }) => meetings.length)).toEqual([2]);
  expect(allOf(questions, 'listed').map(({ listed: { name }, files }) => [name, files])).toEqual([
    ['one.ics', ['a.txt']],
  ]);
});

test('a review whose acceptance was undone is answered and joined again; what is in the register is not', async () => {
  const register = await openTestRegister();
  const batchId = await read(register, [
    [
      'a.txt',
      seated(101, '1 March 2018', 'Rustam Karimov, Deputy Minister of Foreign Affairs of Tajikistan'),
    ],
    ['b.txt', seated(102, '2 April 2019', 'R. Karimov, Deputy Minister of Foreign Affairs of Tajikistan')],
  ]);
  const asked = await rowsOf(register, batchId);
  await accepts(register, asked);
  const [first] = asked;
  const answer = [
    { reviewId: first?.id ?? '', actions: [{ kind: 'accept', path: '/meetings/0/date' }] },
  ] as const;
  expect(await applyAnswers(register, answer)).toEqual([]);
  const ids = asked.map(({ id }) => id);
  const pair = [ids[0] ?? '', ids[1] ?? ''] as const;
  expect(await joinReviews(register, pair, [[0, 0]])).toEqual({ kind: 'gone' });

  valueOf(await register.undo());
  const question = onlyPeople(await questionsOf(register, batchId));
  const answered = await applyAnswers(register, question.is({ kind: 'different' }));
  expect(answered).toHaveLength(2);
  expect((await questionsOf(register, batchId)).filter(({ kind }) => kind === 'same')).toEqual([]);
  expect(await takeAnswersBack(register, answered)).toBe(0);
  const { joined } = await joinedOf(register, pair);
  // Done again, what one of them brought must not settle the other.
  expect(joined).toMatchObject({ acceptedAt: null, files: ['a.txt', 'b.txt'] });
});

test('a changed version of a text is not asked again what was answered of it, but for what reads otherwise', async () => {
  const register = await openTestRegister();
  const union = 'Union of Steppe Nomads';
  const text = (said: string) =>
    `${seated(103, '3 May', 'Rustam Karimov, Deputy Minister of Foreign Affairs of Tajikistan')}

3. The ${union} and the League of Passes took part.

4. ${said}

5. Participants agreed to strengthen cooperation on border management among the participating States.`;
  const first = await read(register, [
    ['a.txt', text('Participants agreed to meet again in Almaty.')],
    ['b.txt', seated(104, '2 April 2019', 'R. Karimov, Deputy Minister of Foreign Affairs of Tajikistan')],
  ]);
  const person = onlyPeople(await questionsOf(register, first));
  await applyAnswers(register, person.is({ kind: 'different' }));
  const own = (await rowsOf(register, first)).find(({ file }) => file.name === 'a.txt');
  const date = own?.open?.facts.find(({ kind }) => kind === 'date');
  expect(date).toBeDefined();
  await applyAnswers(register, [
    {
      reviewId: own?.id ?? '',
      actions: [{ kind: 'correct', path: '/meetings/0/date', value: '2021-05-03' }],
    },
  ]);
  const second = await read(register, [['a.txt', text('Participants agreed to meet again in Tashkent.')]]);
  const [changed] = await rowsOf(register, second);
  const { decisions, carried, versionOf } = changed?.review ?? {};
  expect(versionOf?.name).toBe('a.txt');
  const before = (await pendingDatabase.reviews.get(own?.id ?? ''))?.decisions;
  expect(Object.values(decisions?.people ?? {})).toEqual(Object.values(before?.people ?? {}));
  expect(decisions?.corrected).toEqual({ '/meetings/0/date': '2021-05-03' });
  expect(carried).toBe(2);
  expect(changed?.digest?.meetings[0]?.date).toBe('2021-05-03');
  // Of another day it is another question.
  const third = await read(register, [
    ['a.txt', text('Participants agreed to meet again in Almaty.').replace('3 May', '4 May')],
  ]);
  const [moved] = await rowsOf(register, third);
  expect(moved?.review?.decisions.corrected).toEqual({});
});

test('of a file that tells of an approved meeting the others come in, and its share waits for a correction', async () => {
  const register = await openTestRegister();
  await register.execute(startRegister(newProcess('', 'Almaty Process', 'en')));
  const list = (city: string, more = '') => `Meetings of the Almaty Process

Held
1 March 2018 – 81st Senior Officials Meeting${city}
6 June 2020 – 82nd Senior Officials Meeting, Baku
${more}`;
  await accepts(register, await rowsOf(register, await read(register, [['a.txt', list('')]])));
  const ofOrdinal = async (ordinal: number) =>
    (await register.list('meetings')).find((meeting) => meeting.ordinal === ordinal);
  const approved = await ofOrdinal(81);
  const versionId = await finalised(register, approved?.id ?? '');
  const second = await read(register, [
    [
      'b.txt',
      list(
        ', Astana',
        '12 October 2022 – 83rd Senior Officials Meeting, Dushanbe\n4 May 2024 – 84th Senior Officials Meeting, Tashkent\n',
      ),
    ],
  ]);
  const [before] = await rowsOf(register, second);
  expect(await accepts(register, before ? [before] : [])).toMatchObject({
    ok: true,
    accepted: { added: 3, joined: 0, locked: 1, changed: 0 },
  });
  expect((await ofOrdinal(81))?.city).toEqual(approved?.city);
  expect((await ofOrdinal(84))?.city).toMatchObject({ en: 'Tashkent' });
  // Only the share of the approved meeting waits, and it is refused again as long as nothing is corrected.
  const [waiting] = await rowsOf(register, second);
  expect(waiting?.review).toMatchObject({ acceptedAt: null, held: [0] });
  expect(waiting?.open?.choices.map(({ isIn, decision }) => [isIn, decision.kind])).toEqual([
    [false, 'join'],
    [true, 'drop'],
    [true, 'drop'],
    [true, 'drop'],
  ]);
  const meetings = await register.list('meetings');
  expect(await accepts(register, waiting ? [waiting] : [])).toMatchObject({
    ok: true,
    accepted: { step: null, added: 0, joined: 0, locked: 1 },
  });

  // Undone, all of it waits again; done again, the share alone.
  valueOf(await register.undo());
  expect((await rowsOf(register, second))[0]?.open?.choices.some(({ isIn }) => isIn)).toBe(false);
  valueOf(await register.redo());
  const version = await register.get('paperVersions', versionId);
  if (!version) throw new Error('no version');
  const reason = { reason: 'The place is missing', date: null };
  valueOf(await register.execute(beginCorrection(version, reason, register.author, version.at)));
  const [rest] = await rowsOf(register, second);
  expect(await accepts(register, rest ? [rest] : [])).toMatchObject({
    ok: true,
    accepted: { added: 0, joined: 1, locked: 0 },
  });
  expect((await ofOrdinal(81))?.city).toMatchObject({ en: 'Astana' });
  expect(await register.list('meetings')).toHaveLength(meetings.length);
  const done = await pendingDatabase.reviews.get(rest?.id ?? '');
  expect(done?.acceptedAt).not.toBeNull();
  expect(done?.becameMeetings).toHaveLength(4);
  expect(done?.becameMeetings).not.toContain(null);
});

test('an acronym that one text spells out is asked about once for the texts in which it stands alone', async () => {
  const register = await openTestRegister();
  const batchId = await read(register, [
    ['a.txt', parties(111, '1 March 2018', 'the Institute of Migration (IOM)')],
    ['b.txt', parties(112, '2 April 2019', 'IOM')],
    ['c.txt', parties(113, '3 May 2020', 'IOM')],
    ['d.txt', parties(114, '4 June 2021', 'UNHCR')],
  ]);
  const named = async () =>
    (await rowsOf(register, batchId)).map(({ digest }) =>
      digest?.records?.parties.map(({ name }) => name).at(-1),
    );
  expect(await named()).toEqual(['Institute of Migration', 'IOM', 'IOM', 'UNHCR']);
  const question = only(await questionsOf(register, batchId), 'acronym');
  expect(question).toMatchObject({
    acronym: 'IOM',
    name: 'Institute of Migration',
    spelledIn: ['a.txt'],
    files: ['b.txt', 'c.txt'],
  });
  const answered = await applyAnswers(register, question.is);
  expect(await named()).toEqual([
    'Institute of Migration',
    'Institute of Migration',
    'Institute of Migration',
    'UNHCR',
  ]);
  expect(allOf(await questionsOf(register, batchId), 'acronym')).toEqual([]);
  await takeAnswersBack(register, answered);
  await applyAnswers(register, only(await questionsOf(register, batchId), 'acronym').isNot);
  expect(allOf(await questionsOf(register, batchId), 'acronym')).toEqual([]);
  await accepts(register, await rowsOf(register, batchId));
  const known = await register.list('parties');
  expect(known.map(({ acronym }) => acronym['en']).filter(Boolean)).toContain('IOM');
});

test('before they are compared, rows say so, and nothing of them seems sure', async () => {
  const register = await openTestRegister();
  const batchId = await read(register, [
    ['a.txt', remarks(121, '1 March 2018')],
    ['b.txt', remarks(122, '2 April 2019')],
    ['c.txt', 'Nothing of a meeting stands here.'],
  ]);
  const [first] = await rowsOf(register, batchId);
  await accepts(register, first ? [first] : []);
  const contents = await readBatchContents(register, batchId);
  if (!contents) throw new Error('no batch');
  const rows = bareRows(contents).map((row) => uncomparedRow(row, contents));
  expect(rows.map(({ file, state, open }) => [file.name, state, open])).toEqual([
    ['a.txt', 'accepted', null],
    ['b.txt', 'comparing', null],
    ['c.txt', 'nothing', null],
  ]);
  expect(rows.some(isAcceptable)).toBe(false);
});
