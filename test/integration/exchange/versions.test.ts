import { afterEach, expect, test, vi } from 'vitest';

import { numberParagraphs } from '@/domain/number-paragraphs';
import type { Id } from '@/domain/fields';
import { competingFields, type StandingOf } from '@/domain/competing-claims';
import { keptStatement } from '@/domain/kept-statements';
import { acceptedInWords } from '@/features/exchange/accept/accepted-in-words';
import { acceptReviews } from '@/features/exchange/accept/accept-reviews';
import { toAcceptance } from '@/features/exchange/accept/decisions-to-acceptance';
import { readBatchContents } from '@/features/exchange/batch/batch-contents';
import { bareRows, stateOfRow } from '@/features/exchange/batch/batch-row';
import { pendingDatabase } from '@/features/exchange/pending/pending-database';
import { keepDecisions } from '@/features/exchange/pending/keep-decisions';
import { countWaiting, waitingReviews } from '@/features/exchange/pending/pending-reviews';
import { formats } from '@/features/exchange/reading/formats';
import { readBatch } from '@/features/exchange/reading/read-batch';
import { correctDraft } from '@/features/exchange/review/correct-draft';
import { chooseMeetings } from '@/features/exchange/review/meeting-choice';
import { decide, type ReviewAction, type ReviewDecisions } from '@/features/exchange/review/review-decisions';
import { digestOf } from '@/features/exchange/batch/review-digest';
import { joinReviews } from '@/features/exchange/questions/join-reviews';
import { joinFile } from '@/features/exchange/versions/join-file';
import { sayStanding } from '@/features/exchange/versions/say-standing';
import { earlierVersion } from '@/features/exchange/versions/earlier-version';
import type { FactDifference } from '@/features/exchange/versions/fact-differences';
import { goneDelegations } from '@/features/exchange/versions/gone-delegations';
import { goneParagraphs } from '@/features/exchange/versions/gone-paragraphs';
import { differenceFrom } from '@/features/exchange/versions/version-difference';
import { createFormatsClient } from '@/formats/worker/formats-client';
import type { LetGo } from '@/formats/acceptance/acceptance-plan';
import type { Draft } from '@/domain/draft';
import { removeAgendaItem } from '@/store/commands/agenda';
import { preferClaim } from '@/store/commands/claims';
import { editRecord } from '@/store/commands/edit-record';
import { takeBackFiles } from '@/store/commands/take-back-files';
import type { Register } from '@/store/register';

import { anAgendaItem } from '../../helpers/builders';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';
import { paragraph, table as wordTable, wordFile } from '../../helpers/word-file';
import { threads } from '../../helpers/worker-threads';
import { createTranslate } from '../../unit/features/meetings/create-translate';
import { bytesOf } from '../../unit/formats/acceptance/accepted';

afterEach(() => vi.restoreAllMocks());

async function read(
  register: Register,
  files: readonly (readonly [name: string, words: string | Uint8Array])[],
) {
  const client = createFormatsClient(threads().startThread);
  vi.spyOn(formats, 'readPriorRecords').mockImplementation((...given) => client.readPriorRecords(...given));
  vi.spyOn(formats, 'planReviews').mockImplementation((request) => client.planReviews(request));
  vi.spyOn(formats, 'compareTexts').mockImplementation((...given) => client.compareTexts(...given));
  vi.spyOn(formats, 'printText').mockImplementation((text) => client.printText(text));
  return readBatch(
    register,
    files.map(([name, words]) => ({
      name,
      folder: 'Records',
      load: () => Promise.resolve({ ok: true, value: typeof words === 'string' ? bytesOf(words) : words }),
    })),
    { onProgress: () => undefined, signal: new AbortController().signal },
  );
}

async function reviewOf(id: string | undefined) {
  const [review, content] = await Promise.all([
    pendingDatabase.reviews.get(id ?? ''),
    pendingDatabase.contents.get(id ?? ''),
  ]);
  if (!review || !content) throw new Error('no review');
  return { review, content };
}

async function accept(register: Register, id: string | undefined) {
  const { review, content } = await reviewOf(id);
  const draft = correctDraft(content.draft, review.decisions.corrected);
  const choices = chooseMeetings(draft, await register.list('meetings'), review.decisions);
  const meetings = choices.map(({ decision }) => decision);
  const chosen = {
    id: review.id,
    meetings,
    events: [],
    content: () => Promise.resolve(content),
    decisions: () =>
      toAcceptance(review.decisions, meetings, [], () => 'ask', 'all', { versionOf: review.versionOf }),
  };
  const outcome = await acceptReviews(register, [chosen], {
    process: { language: 'en', name: 'Almaty Process' },
  });
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.accepted;
}

const head = (ordinal: number, year = 2015) => `Closing remarks of the Chair

${ordinal}th Senior Officials Meeting

Astana, ${ordinal - 100} ${ordinal % 2 === 0 ? 'March' : 'June'} ${year}

`;
const first =
  '1. Participants thanked the Government of Kazakhstan for its hospitality and excellent organisation.';
const second =
  '2. Participants agreed to strengthen cooperation on border management among the participating States.';
const third = '3. Participants requested the Secretariat to prepare a concept note on labour migration.';
const draft = (ordinal: number) =>
  head(ordinal) + [first, second.replace('agreed to strengthen', 'discussed possible'), third].join('\n\n');
const final = (ordinal: number) => head(ordinal) + [first, second, third].join('\n\n');

test('the same text in another file is known by its content, changes nothing, and adds nothing but a source', async () => {
  const register = await openTestRegister();
  const text = final(101);
  const before = await countWaiting(register);
  const { files } = await read(register, [
    ['remarks.txt', text],
    ['remarks printed.txt', text.replace('hospitality', 'hospi-\ntality').replaceAll('\n\n', '\n\n\n')],
  ]);
  const [one, two] = files;
  expect(two?.reviewId).not.toBe(one?.reviewId);
  const twin = await reviewOf(two?.reviewId);
  expect(twin.review.sameAs).toMatchObject({ name: 'remarks.txt', isImported: false });
  expect(await countWaiting(register)).toBe(before + 1);
  expect((await waitingReviews(register)).map(({ id }) => id)).not.toContain(two?.reviewId);
  const contents = await readBatchContents(register, one?.batchId ?? '');
  if (!contents) throw new Error('no batch');
  expect(bareRows(contents).map((row) => stateOfRow(row, null, contents))).toEqual(['sure', 'known']);

  await accept(register, one?.reviewId);
  // From another folder, a year later: told with the day on which it was imported.
  const again = await read(register, [['copy.txt', `${text}\n\n\n`]]);
  const copy = await reviewOf(again.files[0]?.reviewId);
  expect(copy.review.sameAs).toMatchObject({ name: 'remarks.txt', isImported: true });
  const counted = async () => [
    (await register.list('meetings')).length,
    (await register.list('paragraphs')).length,
    (await register.list('statements')).length,
  ];
  const held = await counted();
  await accept(register, copy.review.id);
  expect(await counted()).toEqual(held);
  expect((await register.list('sources')).map(({ fileName }) => fileName)).toEqual([
    'remarks.txt',
    'copy.txt',
  ]);
});

test('of three versions of one text in a batch the final one brings the outcome, and the others are its sources', async () => {
  const register = await openTestRegister();
  const { files } = await read(register, [
    ['remarks draft.txt', draft(102)],
    ['remarks final.txt', final(102)],
    ['remarks rev1.txt', draft(102).replace('border management', 'the management of borders')],
  ]);
  expect(new Set(files.map(({ reviewId }) => reviewId)).size).toBe(1);
  const { review, content } = await reviewOf(files[0]?.reviewId);
  expect(review.versions).toEqual([{ sources: [0, 1, 2], stands: 1, reason: 'marked', isSure: true }]);
  expect(content.files).toHaveLength(3);
  await accept(register, review.id);
  const [meeting] = await register.list('meetings');
  const paragraphs = (await register.list('paragraphs'))
    .filter(({ meetingId }) => meetingId === meeting?.id)
    .toSorted((a, b) => (a.order < b.order ? -1 : 1));
  expect(paragraphs.map(({ text }) => text['en'])).toEqual(
    [first, second, third].map((line) => line.replace(/^\d\. /u, '')),
  );
  expect(await register.list('meetingSources')).toHaveLength(3);
  expect((await register.list('claims')).filter(({ preferred }) => !preferred)).toEqual([]);
});

const decided = (ordinal: number, ...lines: readonly string[]) =>
  `${head(ordinal)}${first}\n\n2. Participants:\n\n${lines.join('\n\n')}\n\n${third}\n\n${closing}`;
const closing = `4. Participants welcomed the work done by the Secretariat and by the participating States since the last meeting of senior officials, and the reports of the working groups on asylum and on statelessness.

5. Participants took note of the calendar of activities for the coming year and of the contributions announced by the donors for the work of the process and of its Secretariat.`;
const recommended = (month: string) =>
  `(a) recommended that participating States establish mobility partnerships by 31 ${month} 2016;`;
const invited = '(b) invited Uzbekistan to host the thematic workshop on skills recognition in 2016;';
const requested = '(c) requested the Secretariat to circulate the updated Handbook on Returns.';
const encouraged = '(d) encouraged Tajikistan and Kyrgyzstan to nominate national contact points.';

test('the text stands in the order of the version that stands, with what only another has behind what precedes it there', async () => {
  const register = await openTestRegister();
  const { files } = await read(register, [
    ['remarks.txt', decided(109, recommended('March'), '(b) welcomed the offer of Turkmenistan;', requested)],
    ['remarks rev1.txt', decided(109, recommended('May'), invited, requested, encouraged)],
  ]);
  const { review, content } = await reviewOf(files[0]?.reviewId);
  expect(review.versions).toMatchObject([{ stands: 1 }]);
  expect(content.draft.meetings[0]?.paragraphs.map(({ number, text }) => `${number} ${text}`)).toEqual([
    expect.stringMatching(/^1 /u),
    '2 Participants:',
    expect.stringMatching(/^a recommended .* May/u),
    expect.stringMatching(/^a recommended .* March/u),
    expect.stringMatching(/^b invited/u),
    expect.stringMatching(/^b welcomed/u),
    expect.stringMatching(/^c requested/u),
    expect.stringMatching(/^d encouraged/u),
    expect.stringMatching(/^3 /u),
    expect.stringMatching(/^4 /u),
    expect.stringMatching(/^5 /u),
  ]);
  await accept(register, review.id);
  const paragraphs = (await register.list('paragraphs')).toSorted((a, b) => (a.order < b.order ? -1 : 1));
  expect(paragraphs.map(({ text }) => text['en']?.split(' ')[0])).toEqual([
    'Participants',
    'Participants:',
    'recommended',
    'invited',
    'requested',
    'encouraged',
    'Participants',
    'Participants',
    'Participants',
  ]);
});

test('the heads of delegation in a table of a summary are seated in their delegations, with what they are', async () => {
  const register = await openTestRegister();
  const heads = wordTable(
    ['State', 'Name', 'Function'],
    ['Armenia', 'Mr Vahagn Petrosyan', 'Head of the Migration Service'],
    ['Moldova', 'Mr Andrei Rusu', 'Director General, Inspectorate for Migration'],
    ['ICMPD', 'Ms Lenka Horáková', 'Head of the Secretariat'],
  );
  const summary = (text: string) =>
    wordFile({
      body: [...text.split('\n\n'), 'Heads of delegation'].map((words) => paragraph(words)).join('') + heads,
    });
  const { files } = await read(register, [
    ['summary.docx', summary(final(110))],
    ['summary rev1.docx', summary(final(110).replace('concept note', 'discussion paper'))],
  ]);
  await accept(register, files[0]?.reviewId);
  const [delegations, attendances, parties] = await Promise.all([
    register.list('delegations'),
    register.list('attendances'),
    register.list('parties'),
  ]);
  const seats = attendances.map(({ delegationId, printedName, function: post, roles }) => {
    const { partyId } = delegations.find(({ id }) => id === delegationId) ?? {};
    const party = parties.find(({ id }) => id === partyId);
    return [party?.iso3 ?? party?.acronym['en'], printedName, post, roles];
  });
  expect(seats).toEqual([
    ['ARM', 'Vahagn Petrosyan', 'Head of the Migration Service', ['head-of-delegation']],
    ['MDA', 'Andrei Rusu', 'Director General, Inspectorate for Migration', ['head-of-delegation']],
    ['ICMPD', 'Lenka Horáková', 'Head of the Secretariat', ['head-of-delegation']],
  ]);
});

test('where the versions do not say which is the last, one is proposed and it is asked', async () => {
  const register = await openTestRegister();
  const { files } = await read(register, [
    ['remarks.txt', draft(103)],
    ['remarks (2).txt', final(103)],
  ]);
  const { review } = await reviewOf(files[0]?.reviewId);
  expect(review.versions).toMatchObject([{ stands: 1, reason: 'read', isSure: false }]);
});

test('texts of one template about two meetings are no versions, nor is one joined in which something was decided', async () => {
  const register = await openTestRegister();
  const two = await read(register, [
    ['a.txt', final(104)],
    ['b.txt', final(105).replace('2015', '2017')],
  ]);
  for (const { reviewId } of two.files) {
    const { review } = await reviewOf(reviewId);
    expect([review.versions, review.versionOf, review.sameAs]).toEqual([undefined, undefined, undefined]);
  }
  const { review } = await reviewOf(two.files[0]?.reviewId);
  await pendingDatabase.reviews.update(review.id, {
    decisions: { ...review.decisions, accepted: ['/meetings/0/date'] },
  });
  const later = await read(register, [['a draft.txt', draft(104)]]);
  const apart = await reviewOf(later.files[0]?.reviewId);
  expect(apart.review.id).not.toBe(review.id);
  expect(apart.review.versionOf).toMatchObject({ name: 'a.txt', isImported: false });
});

test('which of two texts stands is not asked where one only stands in a letter and states the same', async () => {
  const register = await openTestRegister();
  const { batchId } = await read(register, [
    ['closing.txt', final(121)],
    ['letter.txt', `Dear colleagues,\n\nthe text as it was read out follows.\n\n${final(121)}`],
    ['closing 2.txt', draft(122)],
    ['closing 3.txt', final(122)],
  ]);
  const waiting = (await waitingReviews(register)).filter((review) => review.batchId === batchId);
  const groups = waiting.flatMap(({ versions = [] }) => versions);
  expect(new Set(groups.map(({ reason, isSure }) => `${reason} ${isSure}`))).toEqual(
    new Set(['alike true', 'read false']),
  );
});

test('a final text shows what differs from its draft that was accepted before, and brings in what is chosen', async () => {
  const register = await openTestRegister();
  const earlier = await read(register, [['remarks draft.txt', draft(106)]]);
  await accept(register, earlier.files[0]?.reviewId);
  const later = await read(register, [['remarks final.txt', final(106)]]);
  const { review, content } = await reviewOf(later.files[0]?.reviewId);
  expect(review.versionOf).toMatchObject({ name: 'remarks draft.txt', isImported: true });
  if (!review.versionOf) throw new Error('no version');
  const before = await earlierVersion(register, review.versionOf);
  if (!before) throw new Error('not kept');
  const { facts, text } = await differenceFrom(content.draft, content.texts, before);
  expect(facts?.map(({ kind, fact }) => [kind, fact.path])).toEqual([
    ['reworded', '/meetings/0/paragraphs/1'],
  ]);
  expect(text).toMatchObject({ added: 3, removed: 2, isTooMuch: false });

  const path = '/meetings/0/paragraphs/1/text';
  await pendingDatabase.reviews.update(review.id, {
    decisions: decide(review.decisions, { kind: 'prefer', path, side: 'draft' }),
  });
  await accept(register, review.id);
  const words = (await register.list('paragraphs')).map(({ text: own }) => own['en'] ?? '');
  expect(words).toHaveLength(3);
  expect(words.some((one) => one.startsWith('Participants agreed to strengthen'))).toBe(true);
});

const times = (often: string) =>
  `4. Participants agreed to convene an expert meeting on labour migration ${often}.`;
const counted = (register: Register) =>
  Promise.all([register.list('paragraphs'), register.list('statements'), register.list('claims')]);

test('a revision brought in without choosing its wording adds no statement of it; using the wording brings it', async () => {
  const register = await openTestRegister();
  const standing = `${final(123)}\n\n${times('four times a year')}`;
  const earlier = await read(register, [['remarks (rev 2).txt', standing]]);
  await accept(register, earlier.files[0]?.reviewId);
  const [paragraphs, statements] = await counted(register);
  const later = await read(register, [
    [
      'remarks (rev 3).txt',
      standing.replace('a concept note', 'a joint study').replace('four times', 'twice'),
    ],
  ]);
  const accepted = await accept(register, later.files[0]?.reviewId);
  const [paragraphsNow, statementsNow, claims] = await counted(register);
  expect(paragraphsNow).toEqual(paragraphs);
  expect(statementsNow).toEqual(statements);
  expect(acceptedInWords(accepted, 'en', createTranslate('en'))).toContain(
    '2 paragraphs differ: their words stay, the other wording is kept beside with its 2 statements',
  );
  // What waits is not asked about apart from the words that it stands in.
  const standingAt: StandingOf = ({ recordId, field }) =>
    field === 'text.en' ? paragraphsNow.find(({ id }) => id === recordId)?.text['en'] : undefined;
  const asked = competingFields(claims, standingAt).map(({ table, field }) => `${table} ${field}`);
  expect(asked).toEqual(['paragraphs text.en', 'paragraphs text.en']);

  const fourth = paragraphs.find(({ text }) => text['en']?.includes('four times'));
  const [rival] = claims.filter(
    ({ recordId, field, preferred }) => recordId === fourth?.id && field === 'text.en' && !preferred,
  );
  if (!rival) throw new Error('no rival');
  const used = await register.execute(preferClaim(rival, 'rev 3'));
  expect(used.ok).toBe(true);
  const ofFourth = async () =>
    (await register.list('statements'))
      .filter(({ paragraphId }) => paragraphId === fourth?.id)
      .map(({ text, class: kind }) => [text.includes('twice a year'), kind]);
  // Those of the words before wait in their turn, each with its place in the source.
  expect(await ofFourth()).toEqual([[true, 'decision']]);
  const waiting = (await register.list('claims')).flatMap((claim) => keptStatement(claim) ?? []);
  expect(waiting.map(({ statement }) => statement.text.includes('four times a year'))).toContain(true);
  await register.undo();
  expect(await register.list('statements')).toEqual(statements);

  // With a later source that states the words of before they come back, as what both sources state.
  await register.execute(preferClaim(rival, 'rev 3'));
  const last = await read(register, [['remarks (rev 4).txt', standing.replace('a concept note', 'a note')]]);
  await accept(register, last.files[0]?.reviewId);
  expect(await ofFourth()).toEqual([[true, 'decision']]);
  const [again] = (await register.list('claims')).filter(
    ({ recordId, field, preferred }) => recordId === fourth?.id && field === 'text.en' && !preferred,
  );
  if (!again) throw new Error('the words are not stated again');
  await register.execute(preferClaim(again, 'rev 4'));
  expect(await ofFourth()).toEqual([[false, 'decision']]);
  const [back] = (await register.list('statements')).filter(({ text }) => text.includes('four times'));
  const states = (await register.list('claims')).filter(({ recordId }) => recordId === back?.id);
  expect(new Set(states.map(({ sourceId }) => sourceId)).size).toBe(2);
});

test('a revision whose wording is chosen while it is brought in replaces the statements of the words before', async () => {
  const register = await openTestRegister();
  const standing = `${final(124)}\n\n${times('four times a year')}`;
  const earlier = await read(register, [['remarks (rev 2).txt', standing]]);
  await accept(register, earlier.files[0]?.reviewId);
  const [, statements] = await counted(register);
  const later = await read(register, [['remarks (rev 3).txt', standing.replace('four times', 'twice')]]);
  const { review, content } = await reviewOf(later.files[0]?.reviewId);
  const at = content.draft.meetings[0]?.paragraphs.findIndex(({ text }) => text.includes('twice')) ?? -1;
  const chosen = decide(review.decisions, {
    kind: 'prefer',
    path: `/meetings/0/paragraphs/${at}/text`,
    side: 'draft',
  });
  await pendingDatabase.reviews.update(review.id, { decisions: chosen });
  await accept(register, review.id);
  const now = await register.list('statements');
  const saying = (words: string) => now.filter(({ text }) => text.includes(words)).length;
  expect([saying('twice a year'), saying('four times a year')]).toEqual([1, 0]);
  expect(now).toHaveLength(statements.length);
  await register.undo();
  expect(await register.list('statements')).toEqual(statements);
});

const took = (...who: readonly string[]) => `4. Delegations of ${who.join(' and ')} took part.`;
/** Another text about the meeting, which resembles none of the versions. */
const news = (ordinal: number, ...who: readonly string[]) =>
  `${head(ordinal).replace('Closing remarks of the Chair', 'News')}Delegations of ${who.join(' and ')} took part.`;

function partyAt(of: Draft, path: string): string | undefined {
  const [, , , list, at] = path.split('/');
  return list === 'delegations' ? of.meetings[0]?.delegations[Number(at)]?.party : undefined;
}

/** Parties whose delegations are left out. */
const leftOut = ({ review, content }: Awaited<ReturnType<typeof reviewOf>>) =>
  review.decisions.dropped.flatMap((path) => partyAt(content.draft, path) ?? []);

test('what only an earlier version stated comes in when another text that joins states it as well', async () => {
  const register = await openTestRegister();
  const versions = [
    ['remarks draft.txt', `${draft(107)}\n\n${took('Kazakhstan', 'Uzbekistan')}`],
    ['remarks final.txt', `${final(107)}\n\n${took('Kazakhstan', 'Tajikistan')}`],
  ] as const;
  const before = await read(register, versions);
  expect(leftOut(await reviewOf(before.files[0]?.reviewId))).toEqual(['UZB']);
  await pendingDatabase.reviews.clear();

  const { files } = await read(register, [...versions, ['news.txt', news(107, 'Kazakhstan', 'Uzbekistan')]]);
  const joined = await reviewOf(files[2]?.reviewId);
  expect(joined.review.files).toHaveLength(3);
  expect(leftOut(joined)).toEqual([]);
  expect(joined.review.decisions.dropped).toEqual(joined.review.proposed?.dropped);
  expect(joined.review.decisions.dropped.length).toBeGreaterThan(0);
});

test('reviews that are joined take no proposal of a version for the user’s word, and keep what was said against one', async () => {
  const register = await openTestRegister();
  const { files } = await read(register, [
    ['remarks draft.txt', `${draft(108)}\n\n${took('Kazakhstan', 'Uzbekistan')}`],
    ['remarks final.txt', `${final(108)}\n\n${took('Kazakhstan', 'Tajikistan')}`],
  ]);
  const { review, content } = await reviewOf(files[0]?.reviewId);
  const ofDraft = review.decisions.dropped.find((path) => path.includes('/paragraphs/')) ?? '';
  const restored = decide(review.decisions, { kind: 'restore', parts: [ofDraft] });
  await pendingDatabase.reviews.update(review.id, { decisions: restored });
  const other = await reviewOf(
    (await read(register, [['news.txt', news(108, 'Uzbekistan')]])).files[0]?.reviewId,
  );
  const joined = await joinReviews(register, [review.id, other.review.id], [[0, 0]]);
  if (joined.kind !== 'joined') throw new Error('not joined');
  const whole = await reviewOf(joined.back.joined.id);
  expect(whole.review.decisions.contradicted).toBeUndefined();
  expect(leftOut(whole)).toEqual([]);
  const words = ({ content: { draft: of } }: Pick<typeof whole, 'content'>, path: string) =>
    of.meetings[0]?.paragraphs[Number(path.split('/').at(-1))]?.text;
  const paragraphs = whole.review.decisions.dropped.map((path) => words(whole, path));
  expect(paragraphs).not.toContain(words({ content }, ofDraft));
  expect(paragraphs.length).toBeGreaterThan(0);
});

/** A review as a screen holds it, with what is decided there. */
async function onScreen(id: string | undefined, action: ReviewAction) {
  const shown = await reviewOf(id);
  return { shown, keep: () => keepDecisions(shown, { kind: 'decide', actions: [action] }) };
}

test('what is decided on a screen while another version is said to stand is kept of what it was decided of', async () => {
  const register = await openTestRegister();
  const { files } = await read(register, [
    ['remarks.txt', draft(109)],
    ['remarks (2).txt', final(109)],
  ]);
  const path = '/meetings/0/paragraphs/1/text';
  const { shown, keep } = await onScreen(files[0]?.reviewId, {
    kind: 'correct',
    path,
    value: 'As corrected.',
  });
  await sayStanding(shown.review.id, 0, 0);
  const said = await reviewOf(shown.review.id);
  await keep();
  const { review, content } = await reviewOf(shown.review.id);
  const [moved = '', ...others] = Object.keys(review.decisions.corrected);
  expect(others).toEqual([]);
  const textAt = (of: Draft, at: string) => of.meetings[0]?.paragraphs[Number(at.split('/')[4])]?.text;
  expect(textAt(content.draft, moved)).toBe(textAt(shown.content.draft, path));
  expect(moved).not.toBe(path);
  expect(review.decisions.dropped).toEqual(said.review.decisions.dropped);
  const digest = await pendingDatabase.digests.get(review.id);
  expect(digest).toEqual(
    digestOf(review.id, review.batchId ?? '', correctDraft(content.draft, review.decisions.corrected)),
  );
});

test('what was decided elsewhere since a screen was drawn stays beside what is decided there', async () => {
  const register = await openTestRegister();
  const { files } = await read(register, [['remarks.txt', final(110)]]);
  const { shown, keep } = await onScreen(files[0]?.reviewId, { kind: 'accept', path: '/meetings/0/date' });
  const elsewhere: ReviewDecisions = decide(shown.review.decisions, {
    kind: 'drop',
    parts: ['/meetings/0/paragraphs/2'],
  });
  await pendingDatabase.reviews.update(shown.review.id, { decisions: elsewhere });
  await keep();
  expect((await reviewOf(shown.review.id)).review.decisions).toMatchObject({
    accepted: ['/meetings/0/date'],
    dropped: ['/meetings/0/paragraphs/2'],
  });
});

test('a delegation that was added by hand is not taken for one that a later file brings', async () => {
  const register = await openTestRegister();
  const { batchId, files } = await read(register, [['news.txt', news(112, 'Kazakhstan')]]);
  const { review, content } = await reviewOf(files[0]?.reviewId);
  const added = { party: 'TUR', category: 'unspecified' };
  const path = `/meetings/0/delegations/${content.draft.meetings[0]?.delegations.length}`;
  await pendingDatabase.reviews.update(review.id, {
    decisions: decide(review.decisions, { kind: 'correct', path, value: added }),
  });
  const home = await pendingDatabase.contents.get(review.id);
  const more = await reviewOf(
    (await read(register, [['more.txt', news(112, 'Kazakhstan', 'Tajikistan')]])).files[0]?.reviewId,
  );
  if (!home) throw new Error(batchId);
  const joined = joinFile((await reviewOf(review.id)).review, home, more.content);
  const { delegations } =
    correctDraft(joined.content.draft, joined.review.decisions.corrected).meetings[0] ?? {};
  expect(delegations?.map(({ party }) => party)).toEqual(['KAZ', 'TJK', 'TUR']);
});

const ankara = `SEVENTH MINISTERIAL CONFERENCE OF THE ALMATY PROCESS

Astana, 21 November 2025

Astana Declaration on Orderly Mobility

1. Ministers reaffirmed their commitment to the five principles of the partnership.

2. Ministers agreed to recognise the skills of migrant workers.

3. Ministers invited IOM to establish a network of resource centres by 2027.`;
const ankaraClosing = `Заключительное слово Председателя

Седьмая министерская конференция Алматинского процесса

Астана, 21 ноября 2025 года

1. Сегодня участники приняли Астанинскую декларацию об упорядоченной мобильности.

2. Участники призвали МОМ увеличить финансирование сети ресурсных центров.

3. Участники договорились провести следующую конференцию в Ташкенте в 2028 году.`;

async function outcomeOf(register: Register) {
  const paragraphs = (await register.list('paragraphs')).toSorted((a, b) => (a.order < b.order ? -1 : 1));
  return paragraphs.map(({ kind, number, text }) => {
    const words = Object.entries(text).map(([language, one]) => `${language} ${one.split(' ', 2).join(' ')}`);
    return [kind, number, ...words];
  });
}

test('closing remarks are no translation of a declaration with as many paragraphs: they stand apart, with their numbers', async () => {
  const register = await openTestRegister();
  const { files } = await read(register, [
    ['declaration.txt', ankara],
    ['remarks.txt', ankaraClosing],
  ]);
  const ids = [...new Set(files.map(({ reviewId }) => reviewId))];
  for (const id of ids) await accept(register, id);
  expect(await register.list('meetings')).toHaveLength(1);
  expect(await outcomeOf(register)).toEqual([
    ['numbered', '1', 'en Ministers reaffirmed'],
    ['numbered', '2', 'en Ministers agreed'],
    ['numbered', '3', 'en Ministers invited'],
    ['heading', null, 'ru Заключительное слово'],
    ['numbered', '1', 'ru Сегодня участники'],
    ['numbered', '2', 'ru Участники призвали'],
    ['numbered', '3', 'ru Участники договорились'],
  ]);
});

test('a summary of the Chair does not number on from the minutes, and a later version of it is laid beside itself', async () => {
  const register = await openTestRegister();
  const minutes = (final(130) + `\n\n4. Participants took note of the calendar of activities.`).replace(
    'Closing remarks of the Chair',
    'Minutes',
  );
  const summary = `${head(130).replace('Closing remarks of the Chair', 'Chair’s Summary')}1. Participants underlined the importance of mobile teams.

2. Participants called upon the countries of destination to simplify procedures by 2017.

3. Participants endorsed the Work Plan for 2016.`;
  const { files } = await read(register, [
    ['minutes.txt', minutes],
    ['summary.txt', summary],
  ]);
  for (const id of new Set(files.map(({ reviewId }) => reviewId))) await accept(register, id);
  const numbers = async () => (await outcomeOf(register)).map(([kind, number]) => number ?? kind);
  expect(await numbers()).toEqual(['1', '2', '3', '4', 'heading', '1', '2', '3']);
  const later = await read(register, [['summary final.txt', summary.replace('by 2017', 'by 2018')]]);
  await accept(register, later.files[0]?.reviewId);
  expect(await numbers()).toEqual(['1', '2', '3', '4', 'heading', '1', '2', '3']);
  const rivals = (await register.list('claims')).filter(
    ({ field, preferred }) => field === 'text.en' && !preferred,
  );
  expect(rivals.map(({ value }) => value)).toEqual([expect.stringContaining('2018')]);
});

test('what closing remarks say in prose does not run on from the minutes: it stands under its own title, whichever comes first', async () => {
  const minutes = final(126).replace('Closing remarks of the Chair', 'Minutes');
  const remarks = `Closing remarks by the Co-Chair, Mr. Andy Rachmianto

6th Senior Officials Meeting

Astana, 26 March 2015

Excellencies, colleagues,

I thank Kazakhstan for hosting us. We agreed that the Secretariat will circulate guidance on disembarkation. Participants decided to meet again in the spring of 2016.

I wish you all a safe journey home.`.replace('6th', '126th');
  for (const files of [
    [
      ['minutes.txt', minutes],
      ['remarks.txt', remarks],
    ],
    [
      ['remarks.txt', remarks],
      ['minutes.txt', minutes],
    ],
  ] as const) {
    const { reviews, contents, prints } = pendingDatabase;
    await Promise.all([reviews.clear(), contents.clear(), prints.clear()]);
    const register = await openTestRegister();
    for (const one of files) {
      const { files: came } = await read(register, [one]);
      await accept(register, came[0]?.reviewId);
    }
    expect(await register.list('meetings')).toHaveLength(1);
    const remarksApart = [
      ['heading', null, 'en Closing remarks'],
      ['numbered', '1', 'en We agreed'],
      ['numbered', '2', 'en Participants decided'],
    ];
    const numbered = [
      ['numbered', '1', 'en Participants thanked'],
      ['numbered', '2', 'en Participants agreed'],
      ['numbered', '3', 'en Participants requested'],
    ];
    expect(await outcomeOf(register)).toEqual(
      files[0][0] === 'minutes.txt'
        ? [...numbered, ...remarksApart]
        : [...remarksApart, ['heading', null, 'en Minutes'], ...numbered],
    );
  }
});

test.each([
  ['in two imports', false],
  ['in one import', true],
])('remarks that minutes set apart, %s, are as before once either is taken back', async (_, isBatch) => {
  const minutes = ['minutes.txt', final(128).replace('Closing remarks of the Chair', 'Minutes')] as const;
  const remarks = [
    'remarks.txt',
    `Closing remarks by the Co-Chair, Mr. Andy Rachmianto

128th Senior Officials Meeting

Astana, 28 March 2015

I thank Kazakhstan for hosting us. We agreed that the Secretariat will circulate guidance on disembarkation. Participants decided to meet again in the spring of 2016.`,
  ] as const;
  const { reviews, contents, prints } = pendingDatabase;
  const paragraphs = async (register: Register) =>
    (await register.list('paragraphs'))
      .toSorted((a, b) => (a.order < b.order ? -1 : 1))
      .map(({ kind, number, text }) => [kind, number, text['en']?.slice(0, 12)]);
  /** Brought in one after the other, as one step or two; @returns the step of each */
  const bring = async (register: Register, ...files: readonly (readonly [string, string])[]) => {
    await Promise.all([reviews.clear(), contents.clear(), prints.clear()]);
    const steps = new Map<string, Id>();
    for (const file of files) {
      const { files: came } = await read(register, [file]);
      const accepted = await accept(register, came[0]?.reviewId);
      steps.set(file[0], accepted.step ?? '');
    }
    return steps;
  };
  const alone = async (file: readonly [string, string]) => {
    const register = await openTestRegister();
    await bring(register, file);
    return paragraphs(register);
  };
  for (const [gone, left] of [
    [minutes, remarks],
    [remarks, minutes],
  ] as const) {
    const register = await openTestRegister();
    const steps = await bring(register, remarks, minutes);
    const [one = '', two = ''] = [...steps.values()];
    expect((await paragraphs(register)).filter(([kind]) => kind === 'heading')).toHaveLength(2);
    const brought = isBatch
      ? [...(await register.changesOfStep(one)), ...(await register.changesOfStep(two))]
      : await register.changesOfStep(steps.get(gone[0]) ?? '');
    const source = (await register.list('sources')).find(({ fileName }) => fileName === gone[0]);
    const words = { name: 'take-back-files', details: { files: '1', name: gone[0] }, about: [] };
    valueOf(await register.execute(takeBackFiles(brought, new Set([source?.id ?? '']), words)));
    // The minutes brought their own title with them.
    const lines = (await paragraphs(register)).filter(([, , text]) => text !== 'Minutes');
    expect(lines).toEqual(await alone(left));
    const there = new Set((await register.list('paragraphs')).map(({ id }) => id));
    const claims = (await register.list('claims')).filter(({ table }) => table === 'paragraphs');
    expect(claims.filter(({ recordId }) => !there.has(recordId))).toEqual([]);
  }
});

test('taking back a draft leaves the numbers that the final text states too, and its words where only the draft’s stood', async () => {
  const register = await openTestRegister();
  const earlier = await read(register, [['remarks draft.txt', final(128)]]);
  const { step } = (await accept(register, earlier.files[0]?.reviewId)) ?? {};
  const changed = final(128).replace('a concept note', 'a joint study by 2018');
  const later = await read(register, [['remarks final.txt', changed]]);
  await accept(register, later.files[0]?.reviewId);
  const standing = async () =>
    (await register.list('paragraphs'))
      .toSorted((a, b) => (a.order < b.order ? -1 : 1))
      .map(({ number, text }) => `${number}. ${text['en']}`);
  expect(await standing()).toEqual([first, second, third]);
  const source = (await register.list('sources')).find(({ fileName }) => fileName === 'remarks draft.txt');
  const words = { name: 'take-back-files', details: { files: '1', name: 'remarks draft.txt' }, about: [] };
  const brought = await register.changesOfStep(step ?? '');
  const taken = await register.execute(takeBackFiles(brought, new Set([source?.id ?? '']), words));
  expect(taken.ok).toBe(true);
  const now = third.replace('a concept note', 'a joint study by 2018');
  expect(await standing()).toEqual([first, second, now]);
  const statements = (await register.list('statements')).map(({ text }) => text);
  expect(statements.some((text) => text.includes('joint study'))).toBe(true);
  expect(statements.some((text) => text.includes('concept note'))).toBe(false);
});

test('taking back a final text that was taken over brings the statements of the draft back as they were', async () => {
  const register = await openTestRegister();
  const earlier = await read(register, [['remarks draft.txt', final(129)]]);
  await accept(register, earlier.files[0]?.reviewId);
  const standing = async () =>
    (await register.list('statements'))
      .map(({ order: _amongOthers, ...statement }) => statement)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const before = await standing();
  expect(before.some(({ text }) => text.includes('a concept note'))).toBe(true);
  const changed = final(129).replace('a concept note', 'a joint study by 2018');
  const later = await read(register, [['remarks final.txt', changed]]);
  const { review } = await reviewOf(later.files[0]?.reviewId);
  await pendingDatabase.reviews.update(review.id, {
    decisions: decide(review.decisions, {
      kind: 'prefer',
      path: '/meetings/0/paragraphs/2/text',
      side: 'draft',
    }),
  });
  const { step } = (await accept(register, review.id)) ?? {};
  expect((await standing()).some(({ text }) => text.includes('a joint study'))).toBe(true);
  expect((await standing()).some(({ text }) => text.includes('a concept note'))).toBe(false);
  const source = (await register.list('sources')).find(({ fileName }) => fileName === 'remarks final.txt');
  const words = { name: 'take-back-files', details: { files: '1', name: 'remarks final.txt' }, about: [] };
  const brought = await register.changesOfStep(step ?? '');
  const taken = await register.execute(takeBackFiles(brought, new Set([source?.id ?? '']), words));
  expect(taken.ok).toBe(true);
  expect(await standing()).toEqual(before);
});

const reported = (persons: number) =>
  `Bulgaria reported that ${persons} persons had returned home with the help of the programme since the last meeting.`;
const told = async (register: Register) =>
  (await register.list('interventions')).map(({ text }) => text['en'] ?? '');

/** A draft with what Bulgaria said, accepted, and its final text, in which it says another number. */
async function rewordedReport(register: Register, ordinal: number) {
  const earlier = await read(register, [['report draft.txt', `${final(ordinal)}\n\n${reported(312)}`]]);
  const { step } = (await accept(register, earlier.files[0]?.reviewId)) ?? {};
  const later = await read(register, [['report final.txt', `${final(ordinal)}\n\n${reported(321)}`]]);
  return { step, reviewId: later.files[0]?.reviewId };
}

test('what somebody said otherwise in a later version stays one intervention, and the version shows it as one difference', async () => {
  const register = await openTestRegister();
  const { reviewId } = await rewordedReport(register, 114);
  const { review, content } = await reviewOf(reviewId);
  if (!review.versionOf) throw new Error('no version');
  const before = await earlierVersion(register, review.versionOf);
  const { facts } = before ? await differenceFrom(content.draft, content.texts, before) : { facts: null };
  expect(facts?.map(({ kind, fact }) => [kind, fact.kind])).toEqual([['reworded', 'interventions']]);
  await accept(register, review.id);
  // Nothing was taken over: the register says one number, and keeps the other beside it.
  expect(await told(register)).toEqual([reported(312)]);
  const rivals = (await register.list('claims')).filter(({ preferred }) => !preferred);
  expect(rivals.map(({ table, value }) => [table, value])).toEqual([['interventions', reported(321)]]);
});

test('an intervention in other words of a later version is taken over in its review', async () => {
  const register = await openTestRegister();
  const { reviewId } = await rewordedReport(register, 115);
  const { review } = await reviewOf(reviewId);
  const path = '/meetings/0/interventions/0/text';
  await pendingDatabase.reviews.update(review.id, {
    decisions: decide(review.decisions, { kind: 'prefer', path, side: 'draft' }),
  });
  await accept(register, review.id);
  expect(await told(register)).toEqual([reported(321)]);
});

test('of what two versions say otherwise either can be taken back, and the other one’s words stand', async () => {
  for (const [gone, left, ordinal] of [
    ['report draft.txt', 321, 116],
    ['report final.txt', 312, 117],
  ] as const) {
    const register = await openTestRegister();
    const { step, reviewId } = await rewordedReport(register, ordinal);
    const later = await accept(register, reviewId);
    const source = (await register.list('sources')).find(({ fileName }) => fileName === gone);
    const words = { name: 'take-back-files', details: { files: '1', name: gone }, about: [] };
    const brought = await register.changesOfStep((gone === 'report draft.txt' ? step : later?.step) ?? '');
    const taken = await register.execute(takeBackFiles(brought, new Set([source?.id ?? '']), words));
    expect(taken.ok).toBe(true);
    expect(await told(register)).toEqual([reported(left)]);
  }
});

const record = (isFinal: boolean) => {
  const points = isFinal
    ? [
        'Sri Lanka reported that 435 persons had been intercepted at sea since January and that 18 cases had gone to court.',
        'Bangladesh underlined that a lasting solution required voluntary and dignified repatriation to Rakhine, and thanked Indonesia for disembarkation.',
        'Participants requested the Secretariat to circulate guidance on disembarkation by 31 October 2015.',
        'The Philippines and Thailand announced that they would share data on scam centres; Cambodia said it needed more time.',
        'Participants endorsed the Policy Guide on Screening Victims of Forced Criminality and encouraged members to translate it.',
        'Pakistan asked that its reservation on paragraph 8 be placed on record.',
        'The next meeting will be held in Jakarta in June.',
      ]
    : [
        'Sri Lanka reported that 412 persons had been intercepted at sea since January.',
        'Bangladesh stressed that the only lasting solution was voluntary repatriation to Rakhine.',
        'India proposed that the Secretariat keep a table of routes.',
        'Participants requested the Secretariat to circulate guidance on disembarkation by 30 September 2015.',
        'The Philippines and Thailand announced that they would share data on scam centres; Cambodia said it needed more time.',
        'Participants endorsed the Policy Guide on Screening Victims of Forced Criminality and encouraged members to translate it.',
        'The next meeting will be held in Jakarta in June.',
      ];
  const opening = [
    'The Co-Chairs opened the meeting and recalled that no delegation had been asked to accept quotas.',
    'Participants thanked the Government of Kazakhstan for its hospitality and excellent organisation.',
    'Participants took note of the calendar of activities for the coming year.',
    'The Co-Chairs recalled the outcome of the meeting before.',
  ];
  return [...opening, ...points].map((words, at) => `${at + 1}. ${words}`);
};
const recordText = (ordinal: number, isFinal: boolean) => head(ordinal) + record(isFinal).join('\n\n');

const printedOutcome = async (register: Register) =>
  numberParagraphs((await register.list('paragraphs')).toSorted((a, b) => (a.order < b.order ? -1 : 1))).map(
    ({ cited, paragraph: { text } }) => `${cited}. ${text['en'] ?? ''}`,
  );

/** A record whose draft was accepted, and what differs in its final version, of which one paragraph was taken out. */
const finalRecord = async (ordinal: number) =>
  changedRecord(recordText(ordinal, false), recordText(ordinal, true));

async function changedRecord(draftText: string, finalText: string) {
  // Records of other tests are the same but for the head: none is to be taken for a version of this one.
  const { reviews, contents, prints } = pendingDatabase;
  await Promise.all([reviews.clear(), contents.clear(), prints.clear()]);
  const register = await openTestRegister();
  const earlier = await read(register, [['record draft.txt', draftText]]);
  const { step } = (await accept(register, earlier.files[0]?.reviewId)) ?? {};
  const later = await read(register, [['record final.txt', finalText]]);
  const { review, content } = await reviewOf(later.files[0]?.reviewId);
  const { versionOf, hashes } = review;
  if (!versionOf) throw new Error('no version');
  const before = await earlierVersion(register, versionOf);
  if (!before) throw new Error('not kept');
  const difference = await differenceFrom(content.draft, content.texts, before);
  const [joined] = await register.list('meetings');
  const goneFrom = async (meetingId: Id | null = joined?.id ?? null) =>
    goneParagraphs(register, difference, versionOf, { hashes, joins: [meetingId] });
  const goneDelegationsNow = async () =>
    goneDelegations(register, difference, versionOf, { hashes, joins: [joined?.id ?? null] });
  const facts = difference.facts ?? [];
  return { register, review, facts, standing: await goneFrom(), goneFrom, goneDelegationsNow, step };
}

const shownAs = (one: FactDifference) =>
  [one.kind, one.fact.path.split('/').slice(3).join('/'), 'said' in one ? one.said : undefined]
    .filter((part) => part !== undefined)
    .join(' ');

/** All that is offered of a changed version: wordings, numbers, and what is gone. */
const takeAll = (facts: readonly FactDifference[], standing: ReadonlyMap<string, LetGo>) =>
  facts.flatMap((one): readonly ReviewAction[] => {
    switch (one.kind) {
      case 'reworded':
        return [{ kind: 'prefer', path: `${one.fact.path}/text`, side: 'draft' }];
      case 'numbers':
        return one.moves.map(({ path }) => ({ kind: 'prefer', path, side: 'draft' }));
      case 'gone': {
        const gone = standing.get(one.fact.path);
        return gone === undefined ? [] : [{ kind: 'let-go', ...gone, words: '', isGone: true }];
      }
      default:
        return [];
    }
  });

async function decideAll(id: string, actions: readonly ReviewAction[]) {
  const { review } = await reviewOf(id);
  await pendingDatabase.reviews.update(id, { decisions: actions.reduce(decide, review.decisions) });
}

async function takeBack(register: Register, step: string | null | undefined, name: string) {
  const source = (await register.list('sources')).find(({ fileName }) => fileName === name);
  const words = { name: 'take-back-files', details: { files: '1', name }, about: [] };
  const brought = await register.changesOfStep(step ?? '');
  const taken = await register.execute(takeBackFiles(brought, new Set([source?.id ?? '']), words));
  expect(taken.ok).toBe(true);
}

test('of a changed version in which a paragraph was taken out each choice is offered once, numbers together', async () => {
  const { facts, standing } = await finalRecord(107);
  expect(facts.map(shownAs)).toEqual([
    'reworded paragraphs/4',
    'reworded paragraphs/5',
    'reworded paragraphs/6',
    'new paragraphs/9',
    // With what India said in it.
    'gone paragraphs/13 1',
    expect.stringMatching(/^new interventions/u),
    'numbers paragraphs/6',
  ]);
  expect(facts.flatMap((one) => (one.kind === 'numbers' ? one.moves : []))).toMatchObject([
    { now: '7', before: '8' },
    { now: '8', before: '9' },
    { now: '9', before: '10' },
  ]);
  expect([...standing.keys()]).toEqual(['/meetings/0/paragraphs/13']);
});

test('a paragraph that is gone is offered for removal in the meeting that the version is part of alone', async () => {
  const { standing, goneFrom } = await finalRecord(118);
  expect(standing.size).toBe(1);
  expect((await goneFrom(null)).size).toBe(0);
  expect((await goneFrom('another-meeting')).size).toBe(0);
});

test.each([
  ['translated', 119, (en: string) => ({ en, ru: 'Индия предложила вести таблицу маршрутов.' })],
  ['edited', 120, (en: string) => ({ en: en.replace('India', 'INDIA') })],
])('a paragraph that is gone and was %s by hand is not offered for removal', async (_, ordinal, edited) => {
  const { register, standing, goneFrom } = await finalRecord(ordinal);
  const [gone] = [...standing.values()];
  const row = await register.get('paragraphs', gone?.id ?? '');
  const text = edited(row?.text['en'] ?? '');
  const words = { name: 'test', details: {}, about: [] };
  valueOf(await register.execute(editRecord('paragraphs', gone?.id ?? '', { text }, words)));
  expect((await goneFrom()).size).toBe(0);
});

test('of two paragraphs with the same words none is offered for removal while the version has one of them', async () => {
  const again = 'The Co-Chairs recalled that participation in the exchange of data is voluntary.';
  const lines = (isFinal: boolean) => {
    const [one = '', two = '', ...others] = record(false).map((line) => line.replace(/^\d+\. /u, ''));
    const points = isFinal ? [one, again, two, ...others] : [one, again, two, again, ...others];
    return head(121) + points.map((line, at) => `${at + 1}. ${line}`).join('\n\n');
  };
  const { register, standing } = await changedRecord(lines(false), lines(true));
  const texts = (await register.list('paragraphs')).map(({ text }) => text['en']);
  expect(texts.filter((text) => text === again)).toHaveLength(2);
  expect(standing.size).toBe(0);
});

test('with all of a changed version taken over the outcome reads as the version does, and as before when it is taken back', async () => {
  const { register, review, facts, standing } = await finalRecord(101);
  const tables = ['paragraphs', 'statements', 'interventions', 'claims'] as const;
  const rows = async () =>
    Promise.all(
      tables.map(async (table) =>
        (await register.list(table))
          .map((row) => ({ ...row, order: null }))
          .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      ),
    );
  const before = await rows();
  await decideAll(review.id, takeAll(facts, standing));
  const accepted = await accept(register, review.id);
  expect(await printedOutcome(register)).toEqual(record(true));
  const said = (await register.list('interventions')).map(({ text }) => text['en'] ?? '');
  expect(said.filter((one) => one.includes('Bangladesh'))).toHaveLength(1);
  expect(said.filter((one) => one.includes('India'))).toEqual([]);
  await takeBack(register, accepted?.step, 'record final.txt');
  expect(await printedOutcome(register)).toEqual(record(false));
  expect(await rows()).toEqual(before);
});

/** A record whose draft says one thing of Sudan, and its final text another. */
async function saidOfSudan(ordinal: number, before: string, after: string) {
  const lines = (said: string) => `${recordText(ordinal, false)}\n\n${said}`;
  const both = 'Delegations of Kenya and Egypt took part.';
  const changed = await changedRecord(lines(`${both} ${before}`), lines(`${both} ${after}`));
  const { register } = changed;
  const standingOfSudan = async () => {
    const sudan = (await register.list('parties')).find(({ iso3 }) => iso3 === 'SDN');
    const own = (await register.list('delegations')).filter(({ partyId }) => partyId === sudan?.id);
    return own.map(({ withoutPeople }) => withoutPeople);
  };
  const rows = async () => {
    const lists = await Promise.all(
      (['delegations', 'attendances', 'claims'] as const).map(async (table) => register.list(table)),
    );
    return lists.map((list) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  };
  return { ...changed, standingOfSudan, rows };
}

test('a delegation that a changed version no longer names goes once that is decided, and is there again when it is taken back', async () => {
  const one = await saidOfSudan(122, 'Sudan sent its apologies.', '');
  const { register, review, facts, goneDelegationsNow, standingOfSudan, rows } = one;
  const standing = await goneDelegationsNow();
  expect(facts.flatMap(({ kind, fact }) => (fact.kind === 'delegations' ? [kind] : []))).toEqual(['gone']);
  expect(standing.size).toBe(1);
  const before = await rows();
  await decideAll(review.id, takeAll(facts, standing));
  const accepted = await accept(register, review.id);
  expect(await standingOfSudan()).toEqual([]);
  expect(accepted?.staying).toBe(0);
  await takeBack(register, accepted?.step, 'record final.txt');
  expect(await rows()).toEqual(before);
});

test('a delegation that is gone from a changed version stays where nothing is decided of it', async () => {
  const { register, review, standingOfSudan } = await saidOfSudan(123, 'Sudan sent its apologies.', '');
  await accept(register, review.id);
  expect(await standingOfSudan()).toEqual(['excused']);
});

test('a delegation that is gone from a changed version and was edited by hand is not offered for removal, and stays where it was edited after', async () => {
  const one = await saidOfSudan(124, 'Sudan sent its apologies.', '');
  const { register, review, facts, goneDelegationsNow, standingOfSudan } = one;
  const standing = await goneDelegationsNow();
  await decideAll(review.id, takeAll(facts, standing));
  const [gone] = [...standing.values()];
  const words = { name: 'test', details: {}, about: [] };
  valueOf(
    await register.execute(editRecord('delegations', gone?.id ?? '', { withoutPeople: 'absent' }, words)),
  );
  expect((await goneDelegationsNow()).size).toBe(0);
  const accepted = await accept(register, review.id);
  expect(await standingOfSudan()).toEqual(['absent']);
  expect(accepted?.staying).toBe(1);
});

test.each([
  ['came after all', 125, 'Sudan sent its chargé d’affaires in Astana instead.', 'took-part'],
  ['was not represented, without apologies', 126, 'Sudan was not represented.', 'absent'],
])(
  'of a delegation that by a changed version %s the new standing is taken over, and taken back',
  async (_, ordinal, after, standing) => {
    const one = await saidOfSudan(ordinal, 'Sudan sent its apologies.', after);
    const { register, review, facts, standingOfSudan, rows } = one;
    const [changed] = facts.flatMap((fact) => (fact.kind === 'changed' ? [fact.other.path] : []));
    expect(changed).toMatch(/delegations\/\d+\/attendance$/u);
    const before = await rows();
    await decideAll(review.id, [{ kind: 'prefer', path: changed ?? '', side: 'draft' }]);
    const accepted = await accept(register, review.id);
    expect(await standingOfSudan()).toEqual([standing]);
    await takeBack(register, accepted?.step, 'record final.txt');
    expect(await rows()).toEqual(before);
  },
);

test('what was said in a paragraph that comes back no longer names a point of the agenda that was removed meanwhile', async () => {
  const { register, review, facts, standing } = await finalRecord(108);
  const [meeting] = await register.list('meetings');
  const saying = async () =>
    (await register.list('interventions')).find(({ text }) => text['en']?.includes('India'));
  const before = await saying();
  if (!meeting || !before) throw new Error('nothing was said');
  const point = anAgendaItem({ meetingId: meeting.id });
  await insert(register, { agendaItems: [point] });
  valueOf(
    await register.execute(
      editRecord(
        'interventions',
        before.id,
        { agendaItemId: point.id },
        { name: 'test', details: {}, about: [] },
      ),
    ),
  );
  await decideAll(review.id, takeAll(facts, standing));
  const accepted = await accept(register, review.id);
  expect(await saying()).toBeUndefined();
  valueOf(await register.execute(removeAgendaItem(point)));
  await takeBack(register, accepted?.step, 'record final.txt');
  expect(await printedOutcome(register)).toEqual(record(false));
  expect(await saying()).toEqual(before);
});

test('with nothing of a changed version taken over the outcome reads as before, with the other words beside it', async () => {
  const { register, review, facts } = await finalRecord(102);
  const [paragraphs, statements] = [await register.list('paragraphs'), await register.list('statements')];
  const parts = facts.flatMap(({ kind, fact }) => (kind === 'new' ? fact.parts : []));
  await decideAll(review.id, [{ kind: 'drop', parts }]);
  await accept(register, review.id);
  expect(await printedOutcome(register)).toEqual(record(false));
  expect(await register.list('paragraphs')).toEqual(paragraphs);
  expect(await register.list('statements')).toEqual(statements);
  const beside = (await register.list('claims')).filter(
    ({ field, preferred }) => field === 'text.en' && !preferred,
  );
  expect(beside.filter(({ table }) => table === 'paragraphs')).toHaveLength(3);
});

test('of a changed version of which only what is new comes in no number stands twice', async () => {
  const { register, review } = await finalRecord(103);
  await accept(register, review.id);
  expect(await printedOutcome(register)).toEqual(
    record(false).toSpliced(
      -1,
      0,
      '10 bis. Pakistan asked that its reservation on paragraph 8 be placed on record.',
    ),
  );
});

test('what a changed version no longer has stays under a number between, where only the numbers go over', async () => {
  const { register, review, facts, standing } = await finalRecord(104);
  await decideAll(
    review.id,
    takeAll(facts, standing).filter(({ kind }) => kind === 'prefer'),
  );
  const accepted = await accept(register, review.id);
  const india = '6 bis. India proposed that the Secretariat keep a table of routes.';
  expect(await printedOutcome(register)).toEqual(record(true).toSpliced(6, 0, india));
  await takeBack(register, accepted?.step, 'record final.txt');
  expect(await printedOutcome(register)).toEqual(record(false));
});

test('the numbers that a final text states stand when its draft is taken back', async () => {
  for (const takes of [true, false]) {
    const { register, review, facts, standing, step } = await finalRecord(takes ? 105 : 106);
    if (takes) await decideAll(review.id, takeAll(facts, standing));
    await accept(register, review.id);
    await takeBack(register, step, 'record draft.txt');
    expect(await printedOutcome(register)).toEqual(record(true));
    const numbers = (await register.list('paragraphs')).map(({ number }) => number);
    // What came in beside the draft's 10 took no number of its own: its place tells it.
    expect(numbers.filter((number) => number !== null)).toHaveLength(takes ? 11 : 10);
  }
});
