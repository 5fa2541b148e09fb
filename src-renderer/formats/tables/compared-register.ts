import type { Attendance } from '@/domain/attendance';
import { groupedBy } from '@/domain/grouped-by';
import type { Appointment, PersonName } from '@/domain/person';
import { survivors } from '@/domain/surviving-person';

import { partyFinder, type PartyFinder } from './party-finder';
import { peopleIndex, type PeopleIndex } from './people-index';
import { registerRows, type RegisterRow } from './register-row';
import type { Locale } from './table-language';
import type { TableSnapshot } from './table-snapshot';
import { hashOfCell } from './trace';

/** What the rows of a table are compared with; made once for a table. */
export interface ComparedRegister {
  readonly snapshot: TableSnapshot;
  /** Of the interface. */
  readonly language: Locale;
  readonly finder: PartyFinder;
  readonly index: PeopleIndex;
  /** The rows that a table of the snapshot has, by id, in the language of the interface. */
  readonly here: ReadonlyMap<string, RegisterRow>;
  /** The person's own row in such a table. */
  readonly rowOf: ReadonlyMap<string, RegisterRow>;
  /** Of the person and of those merged into them. */
  readonly appointmentsOf: (personId: string) => readonly Appointment[];
  /** The record with its cells in a language; that of the person who stayed, where the one of the id was merged. */
  readonly byId: (id: string, language: Locale) => RegisterRow | null;
  /** By the hash of its id. */
  readonly byHash: (hash: string, language: Locale) => RegisterRow | null;
  /** By the hashes of its two cells of the name; `null` where several or none have them. */
  readonly byNameHashes: (hashes: string, language: Locale) => RegisterRow | null;
  /** Their rows in such a table. */
  readonly seatsOf: (personId: string) => readonly RegisterRow[];
  /** Of the person and of those merged into them. */
  readonly namesOf: (personId: string) => readonly PersonName[];
  /** Functions under which they are known anywhere, by a post or by a list of a meeting. */
  readonly functionsOf: (personId: string) => readonly string[];
  /** What an id is of that another table has; `null` where none has it. */
  readonly elsewhere: (id: string) => RecordElsewhere | null;
}

/** A seat of another meeting, a delegation there, or somebody of the register in a table of attendance. */
export type RecordElsewhere =
  { readonly kind: 'seat' | 'person'; readonly personId: string } | { readonly kind: 'delegation' };

/** The register as a table is compared with it. @param language of the names and values in its cells */
export function comparedRegister(snapshot: TableSnapshot, language: Locale): ComparedRegister {
  const { kind, persons, attendances, delegations } = snapshot;
  const finder = partyFinder(snapshot.parties, snapshot.partyNames, { ...snapshot, language });
  const survivorOf = survivors(persons);
  const elsewhere = new Map<string, RecordElsewhere>([
    ...(kind === 'people' ? [] : persons).map(
      ({ id }) => [id, { kind: 'person', personId: survivorOf(id) }] as const,
    ),
    ...delegations.map(({ id }) => [id, { kind: 'delegation' }] as const),
    ...attendances.map(({ id, personId }) => [id, { kind: 'seat', personId: survivorOf(personId) }] as const),
  ]);
  const tables = new Map<Locale, ReadonlyMap<string, RegisterRow>>();
  const tableIn = (tag: Locale) => {
    const ready = tables.get(tag) ?? new Map(registerRows(snapshot, tag).map((row) => [row.id, row]));
    tables.set(tag, ready);
    return ready;
  };
  const here = tableIn(language);
  const byId = (id: string, tag: Locale) =>
    tableIn(tag).get(id) ?? (kind === 'people' ? tableIn(tag).get(survivorOf(id)) : undefined) ?? null;
  const appointments = groupedBy(snapshot.appointments, ({ personId }) => survivorOf(personId));
  const personNames = groupedBy(snapshot.personNames, ({ personId }) => survivorOf(personId));
  const seats = groupedBy([...here.values()], ({ personId }) => personId ?? '');
  let attended: ReadonlyMap<string, readonly Attendance[]> | null = null;
  let ids: ReadonlyMap<string, string> | null = null;
  const idOf = (hash: string) => {
    ids ??= new Map([...here.keys(), ...(kind === 'people' ? persons.map(({ id }) => id) : [])].map(hashed));
    return ids.get(hash);
  };
  const names = new Map<Locale, ReadonlyMap<string, RegisterRow | null>>();
  const namesIn = (tag: Locale) => {
    const ready = names.get(tag) ?? onlyOnes([...tableIn(tag).values()]);
    names.set(tag, ready);
    return ready;
  };
  return {
    snapshot,
    language,
    finder,
    index: peopleIndex(snapshot, language === 'ru' ? 'cyrillic' : 'latin'),
    here,
    rowOf: new Map(
      [...here.values()].flatMap((row) => (row.personId === null ? [] : [[row.personId, row] as const])),
    ),
    appointmentsOf: (personId) => appointments.get(personId) ?? [],
    byId,
    byHash: (hash, tag) => byId(idOf(hash) ?? '', tag),
    byNameHashes: (hashes, tag) => namesIn(tag).get(hashes) ?? null,
    seatsOf: (personId) => seats.get(personId) ?? [],
    namesOf: (personId) => personNames.get(personId) ?? [],
    functionsOf: (personId) => {
      attended ??= groupedBy(attendances, (seat) => survivorOf(seat.personId));
      return [...(appointments.get(personId) ?? []), ...(attended.get(personId) ?? [])].flatMap(
        (one) => one.function ?? [],
      );
    },
    elsewhere: (id) => elsewhere.get(id) ?? null,
  };
}

/** The two cells of a name, as a trace remembers them. */
export function nameHashes(hashOf: (field: 'given' | 'family') => string | undefined): string {
  return `${hashOf('given') ?? ''} ${hashOf('family') ?? ''}`;
}

/** The same of a row of the register or of a table. */
export function nameHashesOf({ cells }: Pick<RegisterRow, 'cells'>): string {
  return nameHashes((field) => hashOfCell(cells.get(field) ?? ''));
}

function hashed(id: string): readonly [string, string] {
  return [hashOfCell(id), id];
}

/** Rows by the hashes of their names; `null` where two have one. */
function onlyOnes(rows: readonly RegisterRow[]): ReadonlyMap<string, RegisterRow | null> {
  const found = new Map<string, RegisterRow | null>();
  for (const row of rows) {
    if (row.target === 'delegation') continue;
    const key = nameHashesOf(row);
    found.set(key, found.has(key) ? null : row);
  }
  return found;
}
