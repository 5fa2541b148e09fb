import { byOrder } from './by-order';
import type { Id } from './fields';
import type { MergeRequest } from './merge-request';
import { scripts, type Appointment, type PersonName } from './person';

interface Merged<Row> {
  readonly kept: readonly Row[];
  /** By the id of a row that goes, the id of the equal one that stays. */
  readonly replaced: ReadonlyMap<Id, Id>;
}

/** The names of both, those of the one that is kept first; of equal ones one. One name a script is the preferred one. */
export function mergedNames(
  names: readonly PersonName[],
  { keepId, choices, orderKeys }: Pick<MergeRequest, 'keepId' | 'choices' | 'orderKeys'>,
): Merged<PersonName> {
  const sorted = names.toSorted(
    (a, b) => Number(b.personId === keepId) - Number(a.personId === keepId) || byOrder(a, b),
  );
  const { kept, replaced } = unique(sorted, nameKey);
  const chosen = (choices.preferredNames ?? []).map((id) => replaced.get(id) ?? id);
  const areOwn = kept.every(({ personId }) => personId === keepId);
  if (areOwn && chosen.length === 0) return { kept, replaced };
  const preferred = new Set(scripts.flatMap((script) => preferredOf(kept, script, chosen) ?? []));
  const keys = orderKeys(kept.length);
  return {
    kept: kept.map((name, index) => ({
      ...name,
      personId: keepId,
      preferred: preferred.has(name.id),
      order: areOwn ? name.order : (keys[index] ?? name.order),
    })),
    replaced,
  };
}

/** The appointments of both; of two that say the same, one, with what either says of contacts. */
export function mergedAppointments(appointments: readonly Appointment[], keepId: Id): Merged<Appointment> {
  const sorted = appointments.toSorted(
    (a, b) => Number(b.personId === keepId) - Number(a.personId === keepId) || (a.id < b.id ? -1 : 1),
  );
  const kept: Appointment[] = [];
  const replaced = new Map<Id, Id>();
  for (const appointment of sorted) {
    const index = kept.findIndex((one) => one.personId !== appointment.personId && same(one, appointment));
    const equal = kept[index];
    if (!equal || appointment.personId === keepId) kept.push(appointment);
    else {
      replaced.set(appointment.id, equal.id);
      kept[index] = {
        ...equal,
        email: equal.email ?? appointment.email,
        phone: equal.phone ?? appointment.phone,
        address: equal.address ?? appointment.address,
      };
    }
  }
  return { kept: kept.map((one) => ({ ...one, personId: keepId })), replaced };
}

/** The chosen name of a script, else the preferred one of the person that is kept, else of the other. */
function preferredOf(names: readonly PersonName[], script: PersonName['script'], chosen: readonly Id[]) {
  const own = names.filter((name) => name.script === script);
  const found = own.find(({ id }) => chosen.includes(id)) ?? own.find((name) => name.preferred) ?? own.at(0);
  if (!found) return null;
  // A script with one name needs no choice: whether it goes before the other scripts is left as it was.
  return own.length === 1 && !chosen.includes(found.id) && !found.preferred ? null : found.id;
}

function nameKey({ script, given, family, nameOrder }: PersonName): string {
  return JSON.stringify([script, given.trim(), family.trim(), nameOrder]);
}

const facts = ['partyId', 'function', 'unit', 'institution', 'duty', 'from', 'until'] as const;
const contacts = ['email', 'phone', 'address'] as const;

/** Equal in all that a paper prints, and of no two different contacts. */
function same(a: Appointment, b: Appointment): boolean {
  return (
    facts.every((field) => a[field] === b[field]) &&
    contacts.every((field) => a[field] === null || b[field] === null || a[field] === b[field])
  );
}

function unique<Row extends { readonly id: Id }>(rows: readonly Row[], keyOf: (row: Row) => string) {
  const kept = new Map<string, Row>();
  const replaced = new Map<Id, Id>();
  for (const row of rows) {
    const known = kept.get(keyOf(row));
    if (known) replaced.set(row.id, known.id);
    else kept.set(keyOf(row), row);
  }
  return { kept: [...kept.values()], replaced };
}
