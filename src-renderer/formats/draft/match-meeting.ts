import { compatibleEdtf, parseEdtf } from '@/domain/edtf';
import type { DraftMeeting } from '@/domain/draft';
import { cityByName } from '@/domain/reference/cities';

/** What tells one meeting from another: of a draft, or of a meeting in the register. */
export type MeetingFacts = Pick<DraftMeeting, 'type' | 'ordinal' | 'date' | 'city' | 'country'>;
export type MatchField = 'type' | 'ordinal' | 'date' | 'place';

export interface MeetingMatch {
  /** `same`: join them; `possible`: ask; `different`: they are two. */
  readonly match: 'same' | 'possible' | 'different';
  /** Fields in which both agree. */
  readonly reasons: readonly MatchField[];
  /** Fields in which they differ: competing claims if they are one meeting after all. */
  readonly contradictions: readonly MatchField[];
}

/**
 * Whether two records speak of one meeting: by type, ordinal, place and dates that can mean the same day (an unknown
 * year contradicts nothing, 14–16 March overlaps 15–16 March). What one of them does not state neither helps nor
 * hinders.
 */
export function matchMeeting(a: MeetingFacts, b: MeetingFacts): MeetingMatch {
  const findings: readonly (readonly [MatchField, boolean | undefined])[] = [
    ['type', compareTypes(a, b)],
    ['ordinal', a.ordinal === undefined || b.ordinal === undefined ? undefined : a.ordinal === b.ordinal],
    ['date', a.date === undefined || b.date === undefined ? undefined : compatibleEdtf(a.date, b.date)],
    ['place', comparePlaces(a, b)],
  ];
  const reasons = findings.flatMap(([field, same]) => (same === true ? [field] : []));
  const contradictions = findings.flatMap(([field, same]) => (same === false ? [field] : []));
  return {
    match: verdict(new Set(reasons), new Set(contradictions), isDay(a.date) && isDay(b.date)),
    reasons,
    contradictions,
  };
}

function verdict(
  agree: ReadonlySet<MatchField>,
  differ: ReadonlySet<MatchField>,
  bothDays: boolean,
): MeetingMatch['match'] {
  if (agree.has('date') && agree.has('place')) {
    if (differ.size === 0) return agree.has('type') || agree.has('ordinal') || bothDays ? 'same' : 'possible';
    // Meetings of two kinds back to back in one city are usual; one kind counted differently is a slip or two meetings.
    return bothDays ? 'possible' : 'different';
  }
  if (agree.has('type') && agree.has('ordinal')) {
    if (differ.size === 0) return agree.has('date') || agree.has('place') ? 'same' : 'possible';
    // The same meeting of the row, with another date or place: one of the sources is mistaken, or it was moved.
    return differ.size === 1 ? 'possible' : 'different';
  }
  if (differ.size > 0) return 'different';
  return agree.has('type') && agree.has('date') && bothDays
    ? 'possible'
    : agree.size >= 3
      ? 'same'
      : 'different';
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

function isDay(date: string | undefined): boolean {
  const parsed = date === undefined ? null : parseEdtf(date);
  return parsed !== null && parsed.start.day !== null;
}
