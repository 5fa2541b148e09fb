import { compatibleEdtf, earliestDay, latestDay, parseEdtf } from '@/domain/edtf';
import type { DraftMeeting } from '@/domain/draft';
import { ownWords } from '@/domain/own-title';
import { differInKind, differInNumber } from '@/domain/title-kind';
import { cityByName } from '@/domain/reference/cities';
import { normaliseName } from '@/domain/reference/normalise-name';

import { likelihood } from './likelihood';
import { findingsOf, type Match } from './match';
import { meetingRatios } from './ratios';

/** What tells one meeting from another: of a draft, or of a meeting in the register. */
export type MeetingFacts = Pick<
  DraftMeeting,
  'type' | 'ordinal' | 'date' | 'city' | 'country' | 'title' | 'processes'
>;
export const matchFields = ['process', 'type', 'ordinal', 'date', 'place', 'title'] as const;
export type MatchField = (typeof matchFields)[number];

export type MeetingMatch = Match<MatchField>;

/**
 * Whether two records speak of one meeting: by the process whose meeting it is, type, ordinal, place, title and dates that
 * can mean the same day (an unknown year contradicts nothing, 14–16 March overlaps 15–16 March). What one of them does
 * not state neither helps nor hinders. The same day and place alone are no proof: two bodies may meet next door; nor are
 * the same day and number.
 */
export function matchMeeting(a: MeetingFacts, b: MeetingFacts): MeetingMatch {
  const compared: readonly (readonly [MatchField, boolean | undefined])[] = [
    ['process', compareProcesses(a, b)],
    ['type', compareTypes(a, b)],
    ['ordinal', a.ordinal === undefined || b.ordinal === undefined ? undefined : a.ordinal === b.ordinal],
    ['date', a.date === undefined || b.date === undefined ? undefined : compatibleEdtf(a.date, b.date)],
    ['place', comparePlaces(a, b)],
    ['title', compareTitles(a, b)],
  ];
  const { reasons, contradictions } = findingsOf(compared);
  const ratiosOf = (fields: readonly MatchField[], same: boolean) =>
    fields.map((field) => ratioOf(field, same, a, b));
  return {
    match: verdict(new Set(reasons), new Set(contradictions), isDay(a.date) && isDay(b.date)),
    reasons,
    contradictions,
    likelihood: likelihood(meetingRatios.prior, [
      ...ratiosOf(reasons, true),
      ...ratiosOf(contradictions, false),
    ]),
  };
}

function verdict(
  agree: ReadonlySet<MatchField>,
  differ: ReadonlySet<MatchField>,
  bothDays: boolean,
): MeetingMatch['match'] {
  // Two processes' meetings are two, unless everything else says one: a joint meeting, or a process named in passing.
  if (differ.has('process')) {
    return differ.size === 1 && bothDays && agree.has('date') && (agree.has('place') || agree.has('type'))
      ? 'possible'
      : 'different';
  }
  // The number of a meeting counts in its series: of one kind, or of one body that the titles name.
  const isOfBody = agree.has('title') && !differ.has('type');
  const isSeries = agree.has('ordinal') && (agree.has('type') || isOfBody);
  if (differ.size === 0) {
    if (isSeries) return agree.has('date') || agree.has('place') ? 'same' : 'possible';
    if (agree.has('date') && agree.has('title')) return bothDays ? 'same' : 'possible';
    if (agree.has('date') && agree.has('place')) {
      const isTelling = agree.has('type') || agree.has('ordinal') || agree.has('title');
      return isTelling || (bothDays && agree.has('process')) ? 'same' : 'possible';
    }
    // One number on one day: two papers may call one body otherwise, or in two languages.
    const isNumbered = agree.has('ordinal') && bothDays;
    return agree.has('date') && (agree.has('type') || agree.has('place') || isNumbered)
      ? 'possible'
      : 'different';
  }
  // One number of one series is one meeting: a source is mistaken, or it was moved.
  if (isSeries) return 'possible';
  if (agree.has('type') && agree.has('date')) return bothDays ? 'possible' : 'different';
  // Meetings of two kinds back to back in one city are usual; which of them is meant is to be said.
  return agree.has('date') && agree.has('place') && bothDays ? 'possible' : 'different';
}

/** Days apart that are a slip or a day of arrival more often than another meeting. */
const nearDays = 10;

function ratioOf(field: MatchField, same: boolean, a: MeetingFacts, b: MeetingFacts): number {
  if (field !== 'date') return meetingRatios[field][same ? 0 : 1];
  const { date: agreeing, dateNear, dateFar } = meetingRatios;
  if (!same) return areNear(a.date, b.date) ? dateNear : dateFar;
  const coarseness = [a.date, b.date].map((date) => {
    const parsed = date === undefined ? null : parseEdtf(date);
    if (!parsed) return agreeing.year;
    if (parsed.start.year === null) return agreeing.dayOfAnyYear;
    return parsed.start.day !== null
      ? agreeing.day
      : parsed.start.month !== null
        ? agreeing.month
        : agreeing.year;
  });
  return Math.min(...coarseness);
}

export function areNear(one: string | undefined, two: string | undefined): boolean {
  const [a, b] = [one, two].map((date) => (date === undefined ? null : parseEdtf(date)));
  const [from, until] = [a ? earliestDay(a) : null, b ? latestDay(b) : null];
  const [other, last] = [b ? earliestDay(b) : null, a ? latestDay(a) : null];
  if (from === null || until === null || other === null || last === null) return false;
  const gap = Math.max(Date.parse(from) - Date.parse(until), Date.parse(other) - Date.parse(last));
  return gap <= nearDays * 86_400_000;
}

/** Joint meetings name several: one in common is enough. */
function compareProcesses({ processes: one = [] }: MeetingFacts, { processes: two = [] }: MeetingFacts) {
  if (one.length === 0 || two.length === 0) return undefined;
  const others = new Set(two.map(normaliseName));
  return one.some((name) => others.has(normaliseName(name)));
}

/** "Other" is no kind: a page that only says "conference" may mean any of them. */
function compareTypes(a: MeetingFacts, b: MeetingFacts): boolean | undefined {
  if (a.type === undefined || b.type === undefined) return undefined;
  if (a.type === 'other' || b.type === 'other') return undefined;
  return a.type === b.type;
}

/** Cities by what they are, not how they are spelt: Nur-Sultan is Astana, «Алматы» is Almaty. */
function comparePlaces(a: MeetingFacts, b: MeetingFacts): boolean | undefined {
  if (a.city !== undefined && b.city !== undefined) {
    const [left, right] = [cityByName(a.city), cityByName(b.city)];
    if (left && right) return left === right;
    return a.city.toLowerCase() === b.city.toLowerCase();
  }
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return false;
  return undefined;
}

/**
 * Two papers of one meeting are seldom titled alike, so that other titles say nothing; but where the type or the number is
 * not known beside, other kinds or numbers in the titles are of other meetings, back to back as they usually are.
 */
function compareTitles(a: MeetingFacts, b: MeetingFacts): boolean | undefined {
  const [{ title: one = '' }, { title: two = '' }] = [a, b];
  if (compareTypes(a, b) === undefined && differInKind(one, two)) return false;
  if ((a.ordinal === undefined || b.ordinal === undefined) && differInNumber(one, two)) return false;
  const [own, other] = [ownWords(one), ownWords(two)];
  if (own === '' || other === '') return undefined;
  if (normaliseName(one) === normaliseName(two)) return true;
  // The body whose meeting it is, with or without the process that it is of.
  return own === other && own.split(' ').filter(tellsBody).length > 1 ? true : undefined;
}

/** A preposition or an abbreviation tells no body. */
function tellsBody(word: string): boolean {
  return word.length > 3;
}

function isDay(date: string | undefined): boolean {
  const parsed = date === undefined ? null : parseEdtf(date);
  return parsed !== null && parsed.start.day !== null;
}
