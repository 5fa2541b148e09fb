import type { FoundParty } from './party-finder';
import type { FieldChange, RowPatch } from './planned-row';
import { readFacts } from './read-facts';
import { namesIn, type ReadName } from './read-names';
import type { RegisterRow } from './register-row';
import type { TableField, TableKind } from './table-field';
import type { RowProblem, TableRow } from './table-row';
import { hashOfCell, plainCell } from './trace';

export interface PlannedPatch {
  /** `null` where nothing differs. */
  readonly patch: RowPatch | null;
  readonly problems: readonly RowProblem[];
}

/**
 * What a row changes of its record. A cell that was not edited since the table was written says nothing, whatever the
 * register holds by now; without the memory of that, a cell that differs does. In a list of another make an empty cell
 * says nothing either: `mayEmpty` is for the app's own tables.
 * @param now the record with its cells in the language of the table
 */
export function planPatch(
  row: TableRow,
  now: RegisterRow,
  party: FoundParty | null,
  kind: TableKind,
  mayEmpty: boolean,
): PlannedPatch {
  const hashes = row.trace?.hashes;
  const isEdited = (field: TableField, text: string) => {
    const base = hashes?.get(field);
    if (base !== undefined) return base !== hashOfCell(text);
    if (text === '' && !mayEmpty) return false;
    return plainCell(now.cells.get(field) ?? '') !== text;
  };
  const change = (field: TableField, to: string): FieldChange => {
    const from = now.cells.get(field) ?? '';
    const base = hashes?.get(field);
    return { field, from, to, isConflict: base !== undefined && base !== hashOfCell(from) };
  };
  const read = readFacts(row, kind, isEdited);
  const changes: FieldChange[] = [];
  const problems = [...read.problems];
  for (const field of read.fields) {
    if (differs(field, read.facts, now, kind)) changes.push(change(field, row.cells.get(field) ?? ''));
  }

  const nameEdited =
    (isEdited('given', row.cells.get('given') ?? '') || isEdited('family', row.cells.get('family') ?? '')) &&
    row.cells.has('given') &&
    row.cells.has('family');
  let name: RowPatch['name'] = {};
  if (nameEdited && hashes) {
    const given = row.cells.get('given') ?? '';
    const family = row.cells.get('family') ?? '';
    if (given + family === '') problems.push({ code: 'no-name' });
    else {
      name = { given, family };
      for (const field of ['given', 'family'] as const) {
        const to = row.cells.get(field) ?? '';
        if (to !== (now.cells.get(field) ?? '')) changes.push(change(field, to));
      }
      if (given === (now.name?.given ?? '') && family === (now.name?.family ?? '')) name = {};
    }
  }
  const othersText = row.cells.get('other-names') ?? '';
  const otherNames = hashes
    ? isEdited('other-names', othersText)
      ? newNames(namesIn(othersText), now)
      : []
    : newNames(row.names, now).filter(({ nameId }) => nameId === null);
  if (otherNames.length > 0) {
    const to = otherNames
      .map(({ name: one }) => [one.given, one.family].filter(Boolean).join(' '))
      .join('; ');
    changes.push(
      hashes
        ? { ...change('other-names', othersText), to }
        : { field: 'other-names', from: '', to, isConflict: false },
    );
  }
  const partyText = row.cells.get('party') ?? '';
  const isMoved =
    party !== null &&
    isEdited('party', partyText) &&
    !(party.ref.kind === 'party' && party.ref.partyId === now.partyId);
  if (isMoved) changes.push({ ...change('party', party.label) });
  const isUnplaced = kind === 'people' && !isMoved && now.partyId === null;
  if (isUnplaced && changes.some(({ field }) => isPostField(field))) problems.push({ code: 'no-party' });
  const kept = isUnplaced ? changes.filter(({ field }) => !isPostField(field)) : changes;
  if (kept.length === 0 || now.personId === null) return { patch: null, problems };
  return {
    problems,
    patch: {
      target: now.target === 'person' ? 'person' : 'attendance',
      id: now.id,
      personId: now.personId,
      nameId: now.name?.id ?? null,
      appointmentId: now.appointment?.id ?? null,
      changes: kept,
      party: isMoved ? party.ref : null,
      partyId: now.partyId,
      facts: read.facts,
      name,
      otherNames,
      was: {
        attendance: now.attendance,
        person: now.person,
        name: now.name,
        appointment: now.appointment,
      },
    },
  };
}

/** Of a post, which is at a party. */
function isPostField(field: TableField): boolean {
  return ['function', 'unit', 'institution', 'duty', 'email', 'phone', 'address'].includes(field);
}

/** Names that the person does not have: in a script of their own, or in place of the one in that script. */
function newNames(names: readonly ReadName[], now: RegisterRow): RowPatch['otherNames'] {
  return names.flatMap((name) => {
    const own = now.names.find((one) => one.script === name.script && one !== now.name);
    if (!own && now.name?.script === name.script) return [];
    const isSame = own && own.given === name.given && own.family === name.family;
    return isSame ? [] : [{ nameId: own?.id ?? null, name }];
  });
}

/** Whether what was read is another value than the record's: a state may be written in several words. */
function differs(field: TableField, facts: RowPatch['facts'], now: RegisterRow, kind: TableKind): boolean {
  const key = recordField[field] ?? field;
  const isPost = key in facts.post;
  const given: unknown = isPost
    ? facts.post[key as keyof typeof facts.post]
    : kind === 'attendance'
      ? facts.seat[key as keyof typeof facts.seat]
      : facts.person[key as keyof typeof facts.person];
  const record: object | null = isPost
    ? now.appointment
    : kind === 'attendance'
      ? now.attendance
      : now.person;
  const held: unknown = record && key in record ? Reflect.get(record, key) : null;
  // A title that the table took from the person is not one of the seat.
  if (field === 'honorific') return (given ?? '') !== (now.cells.get('honorific') ?? '');
  return JSON.stringify(sorted(given ?? null)) !== JSON.stringify(sorted(held ?? null));
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.map(String).toSorted() : value;
}

const recordField: Readonly<Partial<Record<TableField, string>>> = { 'on-behalf-of': 'onBehalfOf' };
