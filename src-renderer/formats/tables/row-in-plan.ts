import type { DelegationPlace } from '@/domain/delegation-of-party';
import { listName } from '@/domain/person';

import type { FoundParty } from './party-finder';
import type { PlannedRow, RowChoice, RowFacts, RowKind } from './planned-row';
import { readFacts } from './read-facts';
import type { TableKind } from './table-field';
import type { RowProblem, TableRow } from './table-row';

/** A row on its way through the plan: what it says, and what was odd about it so far. */
export interface RowInPlan {
  readonly row: TableRow;
  readonly key: string;
  readonly kind: TableKind;
  readonly party: FoundParty | null;
  readonly place: DelegationPlace;
  readonly problems: readonly RowProblem[];
  /** ISO days of the meeting; none where they are not known. */
  readonly meetingDays: readonly string[];
}

/** What was decided about a row; `problems` come after those it has. */
export interface Outcome extends Partial<Omit<PlannedRow, 'kind' | 'proposed' | 'choices'>> {
  readonly kind: RowKind;
  readonly proposed: RowChoice;
  readonly choices: readonly RowChoice[];
}

export const leftOut: Outcome = { kind: 'left-out', proposed: 'skip', choices: ['skip'] };
export const unchanged: Outcome = { kind: 'same', proposed: 'skip', choices: ['skip'] };

/** Whether the row can be added as somebody new: it names a person, and a party where people sit in delegations. */
export function mayBeAdded({ row, kind, party }: RowInPlan): boolean {
  return row.names.length > 0 && (kind === 'people' || party !== null);
}

/** The row as the preview shows it. */
export function plannedRow(given: RowInPlan, outcome: Outcome): PlannedRow {
  const { row, key, kind, party, place, problems } = given;
  const { facts, problems: unread } = factsOfRow(row, kind);
  const [main, ...others] = row.names;
  // A patch has read the row itself, and said what of it was not understood.
  const all = [
    ...problems,
    ...(outcome.patch === undefined ? unread : []),
    ...(outcome.problems ?? []),
    ...otherDays(given, outcome, facts),
  ];
  return {
    key,
    line: row.line,
    name: main ? [row.honorific, listName(main)].filter(Boolean).join(' ') : '',
    otherNames: others.map((name) => listName(name)).join(' · '),
    titles: (['function', 'unit', 'institution'] as const)
      .map((field) => row.cells.get(field) ?? '')
      .filter(Boolean)
      .join(', '),
    party,
    place,
    partyText: row.isBent && party ? '' : row.cells.get('party') || row.party,
    names: row.names,
    facts,
    candidates: [],
    patch: null,
    seat: null,
    readings: [],
    reading: null,
    ...outcome,
    proposed: waits(outcome, all) ? 'ask' : outcome.proposed,
    problems: all,
  };
}

/** Whether it has to be said first if somebody came, or when, or whether they may be named. */
function waits(outcome: Outcome, problems: readonly RowProblem[]): boolean {
  const isChange = outcome.proposed === 'update' && outcome.kind !== 'delegation';
  if (!isChange && !isComing(outcome)) return false;
  if (isComing(outcome) && problems.some(({ code }) => code === 'hidden-row' || code === 'letters-lost'))
    return true;
  return problems.some((one) => isToBeSaid(one) || one.code === 'other-days');
}

/** Days that are none of the meeting's: whoever has them only would stand on no sheet of a day, without a word. */
function otherDays({ meetingDays }: RowInPlan, outcome: Outcome, facts: RowFacts): readonly RowProblem[] {
  const isChange = outcome.proposed === 'update';
  if (meetingDays.length === 0 || !(isChange || isComing(outcome))) return [];
  const isPatched = outcome.patch?.changes.some(({ field }) => field === 'days') ?? false;
  const seat = isChange ? (isPatched ? outcome.patch?.facts.seat : undefined) : facts.seat;
  const days = seat?.days ?? [];
  const others = days.map(String).filter((day) => !meetingDays.includes(day));
  return others.length === 0 ? [] : [{ code: 'other-days', text: others.join(', ') }];
}

/** Whether somebody is put on the list by what is proposed. */
function isComing({ kind, proposed }: Outcome): boolean {
  return kind !== 'delegation' && proposed !== 'skip' && proposed !== 'update';
}

/**
 * Whether it was not understood if somebody came, when, or whether their name may be published: nobody is taken for
 * present, or printed, by that, unless the user says so.
 */
export function isToBeSaid(problem: RowProblem): boolean {
  return problem.code === 'unread' && ['state', 'days', 'day', 'publish'].includes(problem.field);
}

/** What a row says of somebody who is added by it. */
export function factsOfRow(
  row: TableRow,
  kind: TableKind,
): { readonly facts: RowFacts; readonly problems: readonly RowProblem[] } {
  const { facts, problems } = readFacts(row, kind, (_, text) => text !== '');
  const honorific = row.honorific === null ? {} : { honorific: row.honorific };
  return {
    problems,
    facts: {
      ...facts,
      seat: { ...facts.seat, ...(kind === 'attendance' ? honorific : {}) },
      person: { ...facts.person, ...(kind === 'people' ? honorific : {}) },
    },
  };
}
