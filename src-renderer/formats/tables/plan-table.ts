import { fullName } from '@/domain/person';
import { groupedBy } from '@/domain/grouped-by';
import { daysOfMeeting } from '@/domain/days-of-meeting';
import { keysOfDelegations } from '@/domain/delegation-of-party';
import { postGlossary } from '@/domain/post-glossary';

import { askNearRows } from './ask-near-rows';
import { askReplacedHeads } from './ask-replaced-heads';
import { comparedRegister, type ComparedRegister } from './compared-register';
import { withDelegationsInColumns } from './delegations-in-columns';
import { isAsRead, readAs, readingsOf, type LineReading } from './line-reading';
import { missingRows } from './missing-rows';
import { answeredParty, type PartyAnswer } from './party-answer';
import type { FoundParty } from './party-finder';
import { isLossyCopy } from './lost-letters';
import { OneHead } from './one-head';
import { namesInNewScripts } from './other-names';
import { planDelegation } from './plan-delegation';
import { knownPerson, planKnownRow } from './plan-known-row';
import { namedPerson, planNamedRow, saysOtherwise, type OtherRows } from './plan-named-row';
import { keyOfPlace, placesInList } from './place-in-list';
import { planRowOfRecord } from './plan-row-of-record';
import { plannedPosts } from './planned-posts';
import type { PlannedRow, TablePlan } from './planned-row';
import { recordsOfRows, type RecordOfRow } from './record-of-row';
import type { RegisterRow } from './register-row';
import { leftOut, plannedRow, type Outcome, type RowInPlan } from './row-in-plan';
import { rowOfElsewhere, withPostOfTheDay, type RowOfElsewhere } from './row-of-elsewhere';
import type { Locale } from './table-language';
import type { RowProblem, TableRow } from './table-row';
import type { TableSnapshot } from './table-snapshot';

export interface PlanRequest {
  readonly snapshot: TableSnapshot;
  readonly rows: readonly TableRow[];
  /** By the text in the table; by `''` for persons without any. */
  readonly answers: ReadonlyMap<string, PartyAnswer>;
  /** By the key of a row: what the user says that a line is which was left out. */
  readonly readings?: ReadonlyMap<string, LineReading>;
  /** Of the interface. */
  readonly language: Locale;
  /** Whether the table is the app's own, so that rows it lacks were taken out of it. */
  readonly isOwn: boolean;
  /** Called now and then with how many rows are compared. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Rows after which progress is told. */
const toldEach = 250;

/** Compares the rows of a table with the register, and proposes for each what to do. Changes nothing. */
export function planTable(request: PlanRequest): TablePlan {
  const { snapshot, answers, language, isOwn, onProgress } = request;
  const register = comparedRegister(snapshot, language);
  const written = isOwn
    ? request.rows
    : withDelegationsInColumns(request.rows, snapshot, register.finder.find);
  const { rows, readings } = withReadings(written, request, register);
  const found = recordsOfRows(rows, register, isOwn);
  const linesOfRecords = new Map(
    rows.flatMap(({ line }, at) => {
      const id = found[at]?.record?.id;
      return id === undefined ? [] : [[id, line] as const];
    }),
  );
  const stood = new Set<string>();
  const firstRows = new Map<string, TableRow>();
  const heads = new OneHead(language);
  const counted = new Set<string>();
  const meetingDays = snapshot.kind === 'attendance' ? daysOfMeeting(snapshot.date) : [];

  const here = snapshot.delegations.filter(({ meetingId }) => meetingId === snapshot.meetingId);
  const namesOf = groupedBy(snapshot.personNames, ({ personId }) => personId);
  const placeOf = placesInList(rows, (row) => partyOf(row, answers, register).party, here);

  const compared = rows.map((one, at): PlannedRow => {
    if (at % toldEach === 0) onProgress?.(at, rows.length);
    const record = found[at] ?? { record: null, row: one, doubt: null, by: 'trace' };
    const named = isOwn ? { ...one, party: partyAsWritten(one.party, record.record) } : one;
    const own = isOwn ? register.finder.written(named.party, record.record?.partyId ?? null) : null;
    const { party, isSkipped } = own ? { party: own, isSkipped: false } : partyOf(named, answers, register);
    const isOut = isSkipped && isSomebody(one);
    const other = record.record === null && isSomebody(one) ? rowOfElsewhere(record.row, register) : null;
    const today = other ? withPostOfTheDay(other.row, other, party, register) : record;
    const place = placeOf(one, party);
    const led = isOut ? { row: today.row, problems: [] } : heads.take(today.row, party, keyOfPlace(place));
    const { row } = led;
    const isUnknown = !isOut && row.party !== '' && party === null && isSomebody(row);
    const problems: readonly RowProblem[] = [
      ...row.problems,
      ...('problems' in today ? today.problems : []),
      ...led.problems,
      ...(isUnknown ? [{ code: 'unknown-party', text: row.party } as const] : []),
    ];
    const given = { row, key: keyOf(row, at), kind: snapshot.kind, party, place, problems, meetingDays };
    const proposed = plannedRow(given, isOut ? leftOut : outcomeOf(given, { ...record, row }, other));
    const [, known] = /^person\/(.+)$/u.exec(proposed.proposed) ?? [];
    const added = known === undefined ? [] : namesInNewScripts(row.names, namesOf.get(known) ?? []);
    const scripts = added.map(({ name }): RowProblem => ({ code: 'script-added', text: fullName(name) }));
    return { ...proposed, ...readings[at], problems: [...proposed.problems, ...scripts] };
  });

  function outcomeOf(given: RowInPlan, record: RecordOfRow, other: RowOfElsewhere | null): Outcome {
    const { row } = given;
    if (other && other.personId !== null) {
      const known = knownPerson(given, other.personId, register);
      const { before, ofRecord } = rowsBefore(row, known.seated?.id ?? known.personId, known.seated);
      return planKnownRow(given, other, known, register, before ?? ofRecord);
    }
    if (!isSomebody(row)) {
      return { ...leftOut, name: [...row.cells.values()].find((text) => text !== '') ?? '' };
    }
    if (row.id !== '' || record.record !== null) {
      const id = record.record?.id ?? row.id;
      const isTwice = stood.has(id);
      stood.add(id);
      return planRowOfRecord(given, record, register, { isTwice, isOwn });
    }
    if (row.kind === 'delegation') return planDelegation(given, register, counted);
    const person = namedPerson(given, register);
    return planNamedRow(given, person, register, rowsBefore(row, person.identity, person.seated));
  }

  /** Where else in the table somebody stands, of whom this row is another then. */
  function rowsBefore(row: TableRow, identity: string, seated: RegisterRow | null): OtherRows {
    const first = firstRows.get(identity) ?? null;
    const before = first?.line ?? null;
    const ofRecord = (seated && linesOfRecords.get(seated.id)) ?? null;
    if (first === null) firstRows.set(identity, row);
    if (before === null && seated && ofRecord === null) stood.add(seated.id);
    return { before, ofRecord, isOther: first !== null && saysOtherwise(row, first) };
  }

  const planned = askReplacedHeads(isOwn ? compared : askNearRows(compared), [...register.here.values()]);
  // A row that is left out, or says nothing, still stands in the table: its record was not taken out.
  const inTable = rows.flatMap(({ id }, at) => [
    ...(id === '' ? [] : [id, register.byId(id, language)?.id ?? id]),
    found[at]?.record?.id ?? id,
  ]);
  const kinds = new Set(
    found.flatMap(({ record, row }) => (record === null ? (register.elsewhere(row.id)?.kind ?? []) : [])),
  );
  const isElsewhere =
    isOwn &&
    kinds.size > 0 &&
    !found.some(({ record, doubt, by }) => record !== null && (doubt === null || by === 'trace'));
  return {
    rows: planned,
    missing: isOwn && !isElsewhere ? missingRows(register, new Set([...stood, ...inTable]), rows) : [],
    posts: plannedPosts(rows, postGlossary(snapshot.postWordings), isOwn, keyOf),
    writtenFor: !isElsewhere ? 'here' : kinds.has('person') ? 'people' : 'another-meeting',
    unknownParties: unknownParties(planned),
    unplaced: planned.filter(isUnplaced).length,
    known: knownIds(snapshot),
    delegationsHere: snapshot.kind === 'people' ? null : delegationsHere(snapshot),
  };
}

function knownIds({ kind, meetingId, personNames, attendances }: TableSnapshot): readonly string[] {
  const seats = kind === 'people' ? [] : attendances.filter((seat) => seat.meetingId === meetingId);
  return [...new Set(personNames.map(({ personId }) => personId)), ...seats.map(({ id }) => id)];
}

function delegationsHere({ delegations, meetingId }: TableSnapshot): readonly string[] {
  const here = delegations.filter((one) => one.meetingId === meetingId);
  return [...new Set(here.map(({ partyId }) => partyId))].flatMap((id) => keysOfDelegations(here, id));
}

function keyOf({ line }: TableRow, at: number): string {
  return `${line}/${at}`;
}

/** The rows with the lines that the user reads otherwise, each in the delegation above it. */
function withReadings(
  rows: readonly TableRow[],
  { readings = new Map(), isOwn, snapshot }: PlanRequest,
  { finder }: ComparedRegister,
) {
  let above = '';
  let ofExperts = '';
  const { isParty } = finder;
  const read = rows.map((one, at) => {
    if (isSomebody(one)) above = one.party;
    if (one.kind !== 'person') ofExperts = '';
    const isExpert = one.kind === 'person' && one.party === ofExperts && ofExperts !== '' && !one.category;
    const row = isExpert ? { ...one, category: 'expert' as const } : one;
    const own = isOwn ? [] : readingsOf(row);
    const possible =
      snapshot.kind === 'people' ? own.filter((each) => each === 'person' || each === 'nobody') : own;
    const reading = readings.get(keyOf(row, at)) ?? null;
    if (reading === null || !possible.includes(reading))
      return { row, readings: possible.filter((each) => !isAsRead(each)), reading: null };
    if (reading === 'experts') ofExperts = row.party;
    const state = above === '' ? null : (finder.find(above)?.iso3 ?? null);
    return { row: readAs(row, reading, { party: above, isParty, state }), readings: possible, reading };
  });
  return { rows: read.map(({ row }) => row), readings: read.map(({ row: _row, ...rest }) => rest) };
}

/** Whether the row stands for a person or a delegation. */
function isSomebody({ kind }: TableRow): boolean {
  return kind !== 'heading' && kind !== 'nobody';
}

/** The party of a row whose name only lost letters on the way is that of its record. */
function partyAsWritten(text: string, record: RegisterRow | null): string {
  const whole = record?.cells.get('party') ?? '';
  return isLossyCopy(text, whole) ? whole : text;
}

function partyOf(
  { party }: TableRow,
  answers: PlanRequest['answers'],
  { finder }: ComparedRegister,
): { readonly party: FoundParty | null; readonly isSkipped: boolean } {
  const found = party === '' ? null : finder.find(party);
  if (found) return { party: found, isSkipped: false };
  const answer = answers.get(party);
  if (answer?.kind === 'skip') return { party: null, isSkipped: true };
  return { party: answer ? answeredParty(answer, finder) : null, isSkipped: false };
}

/** Somebody new whom nothing places; a record without a party is asked about in its own row. */
function isUnplaced({ kind, problems }: PlannedRow): boolean {
  return (kind === 'left-out' || kind === 'new') && problems.some(({ code }) => code === 'no-party');
}

function unknownParties(rows: readonly PlannedRow[]): TablePlan['unknownParties'] {
  const counts = new Map<string, number>();
  for (const { problems } of rows) {
    for (const problem of problems) {
      if (problem.code === 'unknown-party') counts.set(problem.text, (counts.get(problem.text) ?? 0) + 1);
    }
  }
  return [...counts].map(([text, count]) => ({ text, count }));
}
