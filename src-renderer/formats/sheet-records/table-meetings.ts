import type { DraftMeeting } from '@/domain/draft';
import { compatibleEdtf } from '@/domain/edtf';
import { normaliseName } from '@/domain/reference/normalise-name';

import type { Span } from '../narrative/span';
import type { DraftWriter } from './draft-writer';
import { meetingInWords, type MeetingWords } from './meeting-words';

/** By what a meeting is known again in another row or table of the file. */
export interface MeetingFacts {
  readonly type?: DraftMeeting['type'] | undefined;
  readonly ordinal?: number | undefined;
  readonly date?: string | undefined;
  readonly city?: string | undefined;
  /** The words that name it. */
  readonly words?: string | undefined;
}

/** The meetings of a file, each once however many rows and tables name it. */
export interface TableMeetings {
  /** The meeting of the facts; made where no row named it before. */
  readonly of: (facts: MeetingFacts, row: number) => number;
  /** The row of a meeting with the same number and kind and another date; `null` where nothing contradicts. */
  readonly contradicted: (facts: MeetingFacts) => number | null;
  /** The meeting that words name, with all that they say of it written down; `null` where they name none. */
  readonly named: (words: string, span: Span, row: number, date?: string) => number | null;
}

interface Known {
  readonly index: number;
  readonly row: number;
  facts: MeetingFacts;
}

/** A register has hundreds of meetings, a list of participants one column that names them over and over. */
export function createTableMeetings(writer: DraftWriter): TableMeetings {
  const all: Known[] = [];
  const byWords = new Map<string, Known>();
  const byNumber = new Map<string, Known[]>();
  const byDate = new Map<string, Known[]>();

  const remember = (known: Known, facts: MeetingFacts) => {
    known.facts = { ...known.facts, ...present(facts) };
    if (facts.words !== undefined) byWords.set(wordsKey(facts.words), known);
    const number = numberKey(facts);
    if (number !== null) push(byNumber, number, known);
    if (facts.date !== undefined) push(byDate, facts.date, known);
  };
  const find = (facts: MeetingFacts): Known | undefined => {
    const spoken = facts.words === undefined ? undefined : byWords.get(wordsKey(facts.words));
    if (spoken && agrees(spoken.facts, facts)) return spoken;
    const number = numberKey(facts);
    if (number !== null) return byNumber.get(number)?.find((known) => agrees(known.facts, facts));
    if (facts.date === undefined || !/\d{4}-\d{2}-\d{2}/u.test(facts.date)) return undefined;
    return byDate
      .get(facts.date)
      ?.find((known) => agrees(known.facts, facts) && isSamePlace(known.facts, facts));
  };
  const of = (facts: MeetingFacts, row: number): number => {
    let known = find(facts);
    if (!known) {
      known = { index: writer.addMeeting(), row, facts: {} };
      all.push(known);
    }
    remember(known, facts);
    return known.index;
  };
  return {
    of,
    contradicted(facts) {
      const number = numberKey(facts);
      if (number === null || facts.date === undefined) return null;
      const { date } = facts;
      const other = byNumber
        .get(number)
        ?.find(({ facts: own }) => own.date !== undefined && !compatibleEdtf(own.date, date));
      return other?.row ?? null;
    },
    named(words, span, row, date) {
      const said = meetingInWords(words);
      if (!namesMeeting(said) && date === undefined) return null;
      const facts = { ...factsOf(said), ...(date === undefined ? {} : { date }), words };
      const index = of(facts, row);
      writeWords(writer, index, said, span);
      return index;
    },
  };
}

/** Whether the words tell one meeting from another: a kind with its number, or a day. */
export function namesMeeting({ type, ordinal, date }: MeetingWords): boolean {
  if (ordinal !== undefined || (type !== undefined && date !== undefined)) return true;
  return type !== undefined && !type.isWeak;
}

export function factsOf({ type, ordinal, date, city }: MeetingWords): MeetingFacts {
  return {
    ...(type && !type.isWeak ? { type: type.value } : {}),
    ...(ordinal ? { ordinal: ordinal.value } : {}),
    ...(date && !date.value.startsWith('XXXX') ? { date: date.value } : {}),
    ...(city ? { city: city.value } : {}),
  };
}

/** Writes down what words say of their meeting, and that they are of it as a whole. */
export function writeWords(writer: DraftWriter, meeting: number, said: MeetingWords, span: Span): void {
  const at = ({ start, end }: Span): Span => ({ start: span.start + start, end: span.start + end });
  const standing = writer.meetings[meeting];
  if (said.type) {
    const surety = said.type.isWeak
      ? ({ certainty: 'uncertain', why: 'review.why.weak-type' } as const)
      : ({ certainty: 'derived' } as const);
    if (!said.type.isWeak || standing?.type === undefined)
      writer.set(meeting, 'type', said.type.value, at(said.type), surety);
  }
  if (said.ordinal) writer.set(meeting, 'ordinal', said.ordinal.value, at(said.ordinal));
  // A year beside a day that is known says nothing new.
  const isLess = said.date && standing?.date !== undefined && compatibleEdtf(standing.date, said.date.value);
  if (said.date && !isLess) writer.set(meeting, 'date', said.date.value, at(said.date));
  if (said.city && standing?.city === undefined) writer.set(meeting, 'city', said.city.value, at(said.city));
  if (said.country && standing?.country === undefined)
    writer.set(meeting, 'country', said.country.value, at(said.country), { certainty: 'derived' });
  writer.note(`/meetings/${meeting}`, span, { certainty: 'stated' });
}

function numberKey({ type, ordinal }: MeetingFacts): string | null {
  return type === undefined || type === 'other' || ordinal === undefined ? null : `${type} ${ordinal}`;
}

function wordsKey(words: string): string {
  return normaliseName(words);
}

function agrees(one: MeetingFacts, other: MeetingFacts): boolean {
  if (one.date !== undefined && other.date !== undefined && !compatibleEdtf(one.date, other.date))
    return false;
  return (
    agree(one.ordinal, other.ordinal) &&
    (one.type === 'other' || other.type === 'other' || agree(one.type, other.type))
  );
}

function agree<T>(one: T | undefined, other: T | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

function isSamePlace(one: MeetingFacts, other: MeetingFacts): boolean {
  return (
    one.city === undefined ||
    other.city === undefined ||
    normaliseName(one.city) === normaliseName(other.city)
  );
}

function present(facts: MeetingFacts): MeetingFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
