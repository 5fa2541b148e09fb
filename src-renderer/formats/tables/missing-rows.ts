import type { ComparedRegister } from './compared-register';
import type { MissingRow } from './planned-row';
import type { TableRow } from './table-row';

/** Records that no row of the table stands for. A delegation whose persons were added to the table since is not missing. */
export function missingRows(
  { snapshot, here, finder }: ComparedRegister,
  used: ReadonlySet<string>,
  rows: readonly TableRow[],
): readonly MissingRow[] {
  const named = new Set(
    rows.flatMap(({ party }) => {
      const ref = party === '' ? undefined : finder.find(party)?.ref;
      return ref?.kind === 'party' ? [ref.partyId] : [];
    }),
  );
  const leading = new Set([
    ...snapshot.attendances.map(({ personId }) => personId),
    ...snapshot.speakers,
    ...snapshot.persons.flatMap(({ mergedIntoId }) => mergedIntoId ?? []),
  ]);
  const delegations = new Map(snapshot.delegations.map((one) => [one.id, one]));
  const writtenAt = Math.max(0, ...rows.flatMap(({ trace }) => (trace ? [trace.writtenAt] : [])));
  return [...here.values()]
    .filter(
      ({ id, target, partyId }) =>
        !used.has(id) &&
        !isLater(id, writtenAt) &&
        !(target === 'delegation' && partyId !== null && named.has(partyId)),
    )
    .map(({ id, target, label, partyId, attendance, person }) => ({
      id,
      target,
      label,
      party: target === 'delegation' || partyId === null ? '' : finder.label(partyId),
      keptBecause: target === 'person' && leading.has(id) ? 'has-records' : null,
      was:
        target === 'delegation' ? (delegations.get(id) ?? null) : target === 'person' ? person : attendance,
    }));
}

/** Whether the record was made after the table was written: its id, a UUID of version 7, begins with the time. */
function isLater(id: string, writtenAt: number): boolean {
  return id[14] === '7' && Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) > writtenAt;
}
