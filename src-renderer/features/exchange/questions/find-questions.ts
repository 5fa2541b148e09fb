import type { OwnProcess } from '@/formats/draft/own-process';
import { normaliseName } from '@/domain/reference/normalise-name';
import { mapInSlices, stepsInSlices } from '@/store/in-slices';

import { whoIsIt } from '../batch/open-of-review';
import { answerActions } from '../same/answer-actions';
import type { Same } from '../same/same-in-words';
import { fileOfMeeting, type BatchRow } from '../batch/batch-row';
import type { Fact } from '../review/fact';
import type { ReviewAction } from '../review/review-decisions';
import { acronymQuestions } from './find-acronyms';
import { doubledQuestions } from './find-doubled';
import type { AnswerOfReview, DoubtedValue, Question } from './question';

/** A fact that is open, and where. */
interface OpenFact {
  readonly row: BatchRow;
  readonly fact: Fact;
}

const unknownParty = 'review.why.unknown-organisation';

/**
 * The questions of a batch that several of its files ask, those about the most files first. Of thousands of files they
 * are found a part at a time, while the page answers.
 * @returns `null` when the signal ended it
 */
export async function findQuestions(
  rows: readonly BatchRow[],
  own: OwnProcess | null,
  same: readonly Same[],
  signal: AbortSignal,
): Promise<readonly Question[] | null> {
  const waiting = rows.filter(({ state, open }) => state === 'ask' && open !== null);
  const found = await mapInSlices(waiting, openFactsOf, signal);
  if (found === null) return null;
  const open = found.flat();
  const isUnknownParty = ({ fact }: OpenFact) => fact.doubts.includes(unknownParty);
  const isDoubt = ({ fact: { isMissing, doubts: why } }: OpenFact) =>
    !isMissing && !why.includes(unknownParty) && !why.includes(whoIsIt);
  const askedTogether = await mapInSlices(
    [
      () => foreign(waiting, own),
      () => parties(open.filter(isUnknownParty)),
      () => years(open.filter(({ fact }) => fact.kind === 'date' && fact.isMissing)),
      () => types(open.filter(({ fact }) => fact.kind === 'kind' && fact.isMissing)),
      () => doubts(open.filter(isDoubt)),
    ],
    (find) => find(),
    signal,
  );
  const byId = new Map(waiting.map((row) => [row.id, row]));
  const persons = await mapInSlices(same, aboutSame, signal);
  if (askedTogether === null || persons === null) return null;
  const [foreigners = [], unknown = [], undated = [], untyped = [], doubted = []] = askedTogether;
  const doubled = await stepsInSlices(doubledQuestions(byId), signal);
  // Of those that are sure otherwise, too: that is what their names rest on.
  const acronyms = await stepsInSlices(
    acronymQuestions(rows.filter(({ open: isOpen }) => isOpen !== null)),
    signal,
  );
  if (doubled === null || acronyms === null) return null;
  return [...foreigners, ...doubled, ...acronyms, ...unknown, ...undated, ...untyped, ...persons, ...doubted];
}

/** Of a meeting that is perhaps another process's, nothing more is asked before that is said. */
function openFactsOf(row: BatchRow): readonly OpenFact[] {
  const { facts = [], choices = [] } = row.open ?? {};
  return facts
    .filter(({ meeting }) => meeting === null || choices[meeting]?.isForeign !== true)
    .map((fact) => ({ row, fact }));
}

/** One file asks it too: nobody may miss it behind the meetings of the register's own. */
function foreign(rows: readonly BatchRow[], own: OwnProcess | null): readonly Question[] {
  const asked = new Map<string, { readonly row: BatchRow; readonly index: number }[]>();
  for (const row of rows)
    for (const { index, other, isForeign } of row.open?.choices ?? [])
      if (isForeign && other) asked.set(other.process, [...(asked.get(other.process) ?? []), { row, index }]);
  return [...asked]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([process, places]): Question => ({
      kind: 'foreign',
      id: `foreign ${process}`,
      process,
      own,
      files: [...new Set(places.map(({ row, index }) => fileOfMeeting(row, index)))],
      count: places.length,
      is: (to) => {
        const byReview = new Map<string, ReviewAction[]>();
        for (const { row, index } of places)
          byReview.set(row.id, [...(byReview.get(row.id) ?? []), { kind: 'belongs', index, to }]);
        return [...byReview].map(([reviewId, actions]) => ({ reviewId, actions }));
      },
    }));
}

function aboutSame(same: Same): Question {
  const profiles: readonly { readonly id: string; readonly places: readonly { readonly file: string }[] }[] =
    same.group.profiles;
  const places = profiles.flatMap((profile) => profile.places);
  return {
    kind: 'same',
    id: `${same.kind} ${profiles.map(({ id }) => id).join(' ')}`,
    files: [...new Set(places.map(({ file }) => file))],
    count: places.length,
    same,
    is: (answer) => answerActions(same, answer),
  };
}

function doubts(open: readonly OpenFact[]): readonly Question[] {
  return [...grouped(open, ({ fact }) => `${fact.kind} ${whyOf(fact)}`)].flatMap(
    ([key, facts]): readonly Question[] => {
      const [first] = facts;
      const asked = askedOf(facts);
      if (!first || !isOfSeveral(facts)) return [];
      return [
        {
          kind: 'doubt',
          id: `doubt ${key}`,
          ...asked,
          fact: first.fact.kind,
          why: whyOf(first.fact),
          values: valuesOf(facts),
          take: answers(facts, ({ path }) => ({ kind: 'accept', path })),
          leave: answers(facts, ({ parts }) => ({ kind: 'drop', parts })),
        },
      ];
    },
  );
}

/** What would be taken, each once, in the order of the files. */
function valuesOf(facts: readonly OpenFact[]): readonly DoubtedValue[] {
  const values = new Map<string, DoubtedValue>();
  for (const { row, fact } of facts) {
    const meeting = fact.meeting === null ? undefined : row.digest?.meetings[fact.meeting];
    const isOfMeeting = fact.kind === 'date' || fact.kind === 'theme' || fact.kind === 'title';
    const value = isOfMeeting ? meeting?.[fact.kind] : nameOf(row, fact) || undefined;
    if (typeof value === 'string') values.set(value, { field: fact.kind, value });
    else if (fact.kind === 'kind' && meeting?.type !== undefined)
      values.set(meeting.type, { field: 'type', value: meeting.type });
    else if (fact.kind === 'place' && meeting) {
      const words = `${meeting.city ?? ''} ${meeting.country ?? ''}`;
      if (words !== ' ') values.set(words, { field: 'place', place: meeting });
    }
  }
  return [...values.values()];
}

function whyOf({ doubts: [why], competing }: Fact): string {
  return why ?? (competing.length > 0 ? 'review.why.competing' : 'exchange.why.uncertain');
}

function parties(open: readonly OpenFact[]): readonly Question[] {
  const named = open.filter(({ row, fact }) => nameOf(row, fact) !== '');
  return [...grouped(named, ({ row, fact }) => normaliseName(nameOf(row, fact)))].flatMap(
    ([key, facts]): readonly Question[] => {
      const [first] = facts;
      const asked = askedOf(facts);
      if (!first || !isOfSeveral(facts)) return [];
      return [
        {
          kind: 'party',
          id: `party ${key}`,
          ...asked,
          name: nameOf(first.row, first.fact),
          take: answers(facts, ({ path }) => ({ kind: 'accept', path })),
          leave: answers(facts, ({ parts }) => ({ kind: 'drop', parts })),
          is: (code) =>
            answers(facts, ({ path }) => ({ kind: 'correct', path: `${path}/party`, value: code })),
        },
      ];
    },
  );
}

function nameOf({ digest }: BatchRow, { path }: Fact): string {
  return digest?.words?.[path] ?? '';
}

/** The last year that a folder or a file name states is the narrowest. */
const year = /(?<!\d)(?:19[5-9]\d|20\d{2})(?!\d)/gu;

function years(open: readonly OpenFact[]): readonly Question[] {
  const proposed = open.flatMap((one) => {
    const { folder } = one.row.file;
    const name = fileOf(one);
    const found = `${folder}/${name}`.match(year)?.at(-1);
    const date = one.row.digest?.meetings[one.fact.meeting ?? 0]?.date;
    // Only a date whose year alone is missing can be completed by one.
    return found !== undefined && date?.startsWith('XXXX-')
      ? [{ ...one, date: date.replaceAll('XXXX', found) }]
      : [];
  });
  if (proposed.length === 0) return [];
  const take = proposed.map(({ row, fact, date }): AnswerOfReview => ({
    reviewId: row.id,
    actions: [{ kind: 'correct', path: `/meetings/${fact.meeting ?? 0}/date`, value: date }],
  }));
  const examples = proposed.slice(0, 3).map((one) => `${fileOf(one)} — ${one.date}`);
  return [{ kind: 'year', id: 'year', ...askedOf(proposed), examples, take }];
}

/** Of meetings titled alike. Those without a title have nothing in common that an answer could rest on. */
function types(open: readonly OpenFact[]): readonly Question[] {
  const titled = open.filter(({ row, fact }) => titleOf(row, fact) !== '');
  return [
    ...grouped(titled, ({ row, fact }) => titleOf(row, fact).replace(/\d+/gu, '#').toLowerCase()),
  ].flatMap(([key, facts]): readonly Question[] => {
    const [first] = facts;
    const asked = askedOf(facts);
    if (!first || !isOfSeveral(facts)) return [];
    return [
      {
        kind: 'type',
        id: `type ${key}`,
        ...asked,
        title: titleOf(first.row, first.fact),
        is: (type) =>
          answers(facts, ({ meeting }) => ({
            kind: 'correct',
            path: `/meetings/${meeting ?? 0}/type`,
            value: type,
          })),
      },
    ];
  });
}

function titleOf({ digest }: BatchRow, { meeting }: Fact): string {
  return digest?.meetings[meeting ?? 0]?.title ?? '';
}

function grouped(
  facts: readonly OpenFact[],
  keyOf: (one: OpenFact) => string,
): ReadonlyMap<string, readonly OpenFact[]> {
  const groups = new Map<string, OpenFact[]>();
  for (const one of facts) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return new Map([...groups].toSorted(([, a], [, b]) => b.length - a.length));
}

function askedOf(facts: readonly OpenFact[]): { readonly files: readonly string[]; readonly count: number } {
  return { files: [...new Set(facts.map(fileOf))], count: facts.length };
}

/** What one review asks is asked in it, of however many files it is. */
function isOfSeveral(facts: readonly OpenFact[]): boolean {
  return new Set(facts.map(({ row }) => row.id)).size > 1;
}

/** The file that states a fact; else one that tells of the meeting which it is of. */
function fileOf({ row, fact: { meeting, places } }: OpenFact): string {
  const [place] = places;
  const stating = place && row.review?.files[place.source];
  if (stating !== undefined) return stating;
  return meeting === null ? row.file.name : fileOfMeeting(row, meeting);
}

function answers(
  facts: readonly OpenFact[],
  actionOf: (fact: Fact) => ReviewAction,
): readonly AnswerOfReview[] {
  const byReview = new Map<string, ReviewAction[]>();
  for (const { row, fact } of facts) byReview.set(row.id, [...(byReview.get(row.id) ?? []), actionOf(fact)]);
  return [...byReview].map(([reviewId, actions]) => ({ reviewId, actions }));
}
