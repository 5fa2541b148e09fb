import { normaliseName } from '@/domain/reference/normalise-name';
import { matchMeeting } from '@/formats/draft/match-meeting';

import type { BatchRow } from '../batch/batch-row';
import type { Fact } from '../review/fact';
import type { ReviewAction } from '../review/review-decisions';
import { findSpellings } from './find-spellings';
import type { AnswerOfReview, Question } from './question';

/** A fact that is open, and where. */
interface OpenFact {
  readonly row: BatchRow;
  readonly fact: Fact;
}

const unknownParty = 'review.why.unknown-organisation';

/** The questions of a batch that several of its files ask, those about the most files first. */
export function findQuestions(rows: readonly BatchRow[], known: ReadonlySet<string>): readonly Question[] {
  const waiting = rows.filter(({ state, open }) => state === 'ask' && open !== null);
  const open = waiting.flatMap((row) => (row.open?.facts ?? []).map((fact) => ({ row, fact })));
  const questions = [
    ...doubles(waiting),
    ...parties(open.filter(({ fact }) => fact.doubts.includes(unknownParty))),
    ...years(open.filter(({ fact }) => fact.kind === 'date' && fact.isMissing)),
    ...types(open.filter(({ fact }) => fact.kind === 'kind' && fact.isMissing)),
    ...findSpellings(rows.filter(({ state }) => state === 'ask' || state === 'sure')),
    ...doubts(open.filter(({ fact }) => !fact.isMissing && !fact.doubts.includes(unknownParty))),
  ];
  return questions.filter(({ id }) => !known.has(id));
}

function doubts(open: readonly OpenFact[]): readonly Question[] {
  return [...grouped(open, ({ fact }) => `${fact.kind} ${whyOf(fact)}`)].flatMap(
    ([key, facts]): readonly Question[] => {
      const [first] = facts;
      const asked = askedOf(facts);
      if (!first || asked.files.length < 2) return [];
      return [
        {
          kind: 'doubt',
          id: `doubt ${key}`,
          ...asked,
          fact: first.fact.kind,
          why: whyOf(first.fact),
          take: answers(facts, ({ path }) => ({ kind: 'accept', path })),
          leave: answers(facts, ({ parts }) => ({ kind: 'drop', parts })),
        },
      ];
    },
  );
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
      if (!first || asked.files.length < 2) return [];
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
    const { folder, name } = one.row.file;
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
  const examples = proposed.slice(0, 3).map(({ row, date }) => `${row.file.name} — ${date}`);
  return [{ kind: 'year', id: 'year', ...askedOf(proposed), examples, take }];
}

function types(open: readonly OpenFact[]): readonly Question[] {
  return [
    ...grouped(open, ({ row, fact }) => titleOf(row, fact).replace(/\d+/gu, '#').toLowerCase()),
  ].flatMap(([key, facts]): readonly Question[] => {
    const [first] = facts;
    const asked = askedOf(facts);
    if (!first || asked.files.length < 2) return [];
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

function doubles(rows: readonly BatchRow[]): readonly Question[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows.flatMap((row) =>
    row.perhapsSame.flatMap((id): readonly Question[] => {
      const other = byId.get(id);
      if (!other || other.id <= row.id) return [];
      const [one] = row.digest?.meetings ?? [];
      const [two] = other.digest?.meetings ?? [];
      const files = [row.file.name, other.file.name];
      const reasons = one && two ? matchMeeting(one, two).reasons : [];
      return [{ kind: 'double', id: `double ${row.id} ${id}`, files, count: 2, pair: [row.id, id], reasons }];
    }),
  );
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
  return { files: [...new Set(facts.map(({ row }) => row.file.name))], count: facts.length };
}

function answers(
  facts: readonly OpenFact[],
  actionOf: (fact: Fact) => ReviewAction,
): readonly AnswerOfReview[] {
  const byReview = new Map<string, ReviewAction[]>();
  for (const { row, fact } of facts) byReview.set(row.id, [...(byReview.get(row.id) ?? []), actionOf(fact)]);
  return [...byReview].map(([reviewId, actions]) => ({ reviewId, actions }));
}
