import { fullName } from '@/domain/person';
import { appointmentOn } from '@/domain/post';
import { isSpelling } from '@/search/name-change';

import { daysBeside, followed } from './days-beside';
import { isSameContact } from './differing-contacts';
import { isLossyCopy } from './lost-letters';
import { nameInScript } from './name-in-script';
import type { FoundParty } from './party-finder';
import type { FieldChange, RowPatch } from './planned-row';
import { readFacts } from './read-facts';
import { editedNames, namesInNewScripts } from './other-names';
import { isOtherPerson } from './other-person';
import { besidePost, type RegisterRow } from './register-row';
import type { Locale } from './table-language';
import { contactFields, type TableField, type TableKind } from './table-field';
import type { RowProblem, TableRow } from './table-row';
import { hashOfCell, plainCell } from './trace';

export interface PatchRequest {
  /** Of the table, for a row that remembers none. */
  readonly language: Locale;
  /** EDTF: the posts in force on it are the ones that are meant. */
  readonly date: string | null;
  readonly kind: TableKind;
  /** Whether an empty cell empties a field: in the app's own tables. */
  readonly mayEmpty: boolean;
}

export interface PlannedPatch {
  /** `null` where nothing differs. */
  readonly patch: RowPatch | null;
  readonly problems: readonly RowProblem[];
  /** Whether the row's name is so different that somebody else may be meant. */
  readonly isOther: boolean;
}

/**
 * What a row changes of its record. A cell that was not edited since the table was written says nothing, whatever the
 * register holds by now; without the memory of that, a cell that differs does. In a list of another make an empty cell
 * says nothing either.
 * @param record with its cells in the language of the table
 */
export function planPatch(
  row: TableRow,
  record: RegisterRow,
  party: FoundParty | null,
  { language, date, kind, mayEmpty }: PatchRequest,
): PlannedPatch {
  const hashes = row.trace?.hashes;
  let hasLost = false;
  const isEdited = (field: TableField, text: string) => {
    const base = hashes?.get(field);
    if (isLossyCopy(text, plainCell(record.cells.get(field) ?? ''))) {
      hasLost = true;
      return false;
    }
    if (base !== undefined) return base !== hashOfCell(text);
    if (text === '' && !mayEmpty) return false;
    return plainCell(record.cells.get(field) ?? '') !== text;
  };
  const partyText = row.cells.get('party') ?? '';
  const isRenamed =
    party !== null &&
    isEdited('party', partyText) &&
    !(party.ref.kind === 'party' && party.ref.partyId === record.partyId);
  const there =
    isRenamed && party.ref.kind === 'party'
      ? appointmentOn(record.appointments, { partyId: party.ref.partyId, date })
      : null;
  // What the row says of a post is of the one at its party: that one may be known already.
  const now = isRenamed ? besidePost(record, there, row.trace?.language ?? language) : record;
  const isMoved = isRenamed && (kind === 'attendance' || there === null);
  const change = (field: TableField, to: string): FieldChange => {
    const from = now.cells.get(field) ?? '';
    const base = hashes?.get(field);
    const isConflict = base !== undefined && base !== hashOfCell(record.cells.get(field) ?? '');
    return {
      field,
      from,
      to,
      isConflict,
      isContact: !mayEmpty && from !== '' && contactFields.includes(field),
    };
  };
  const read = readFacts(row, kind, isEdited);
  const changes: FieldChange[] = [];
  const problems = [...read.problems];
  for (const field of read.fields) {
    if (!differs(field, read.facts, now, kind)) continue;
    const changed = change(field, row.cells.get(field) ?? '');
    if (!changed.isContact || !isSameContact(field, changed.from, changed.to)) changes.push(changed);
  }

  const nameEdited =
    (isEdited('given', row.cells.get('given') ?? '') || isEdited('family', row.cells.get('family') ?? '')) &&
    row.cells.has('given') &&
    row.cells.has('family');
  let name: RowPatch['name'] = {};
  let keepsFormer = false;
  /** Beside a part that was edited the other one may only have lost letters: it stays as it is. */
  const partOf = (field: 'given' | 'family') => {
    const [text, whole] = [row.cells.get(field) ?? '', record.cells.get(field) ?? ''];
    return isLossyCopy(text, plainCell(whole)) ? whole : text;
  };
  const [given, family] = [partOf('given'), partOf('family')];
  const isOther = nameEdited && isOtherPerson({ given, family }, now.names);
  if (isOther) problems.push({ code: 'other-person', text: now.name ? fullName(now.name) : now.label });
  // A name that the person bears already, though not as the first, is no change of another.
  const isBorne = now.names.some((one) => plainCell(one.given) === given && plainCell(one.family) === family);
  const inScript = nameEdited && !isBorne && !isOther ? nameInScript(given, family, now) : null;
  if (inScript) problems.push({ code: 'name-in-script', text: now.name ? fullName(now.name) : now.label });
  else if (nameEdited && hashes && !isBorne) {
    if (given + family === '') problems.push({ code: 'no-name' });
    else {
      name = { given, family };
      const text = now.name ? fullName(now.name) : '';
      // Of another name this list keeps the one of then, unless it is that one that is set right.
      if (now.nameThen) problems.push({ code: 'name-of-then', text });
      else if (now.name) keepsFormer = !isSpelling(now.name, { given, family });
      if (keepsFormer && !isOther) problems.push({ code: 'name-then', text });
      for (const field of ['given', 'family'] as const) {
        const to = partOf(field);
        if (to !== (now.cells.get(field) ?? '')) changes.push(change(field, to));
      }
    }
  }
  const othersText = row.cells.get('other-names') ?? '';
  const edited = hashes
    ? isEdited('other-names', othersText)
      ? editedNames(
          othersText,
          now,
          hashes.get('other-names') === hashOfCell(now.cells.get('other-names') ?? ''),
        )
      : []
    : namesInNewScripts(row.names, now.names);
  const otherNames =
    hashes && inScript && edited.every(({ name: one }) => one.script !== inScript.name.script)
      ? [...edited, inScript]
      : edited;
  if (otherNames.length > 0) {
    const to = otherNames
      .map(({ name: one }) => [one.given, one.family].filter(Boolean).join(' '))
      .join('; ');
    changes.push(
      hashes
        ? { ...change('other-names', othersText), to }
        : { field: 'other-names', from: '', to, isConflict: false, isContact: false },
    );
  }
  if (isMoved) changes.push({ ...change('party', party.label) });
  const byDay = daysBeside(changes, read.facts.seat, now);
  if (byDay === 'follow') problems.push({ code: 'days-follow' });
  else if (byDay === 'beside') problems.push({ code: 'days-beside' });
  if (byDay === 'against') {
    const at = changes.findIndex(({ field }) => field === 'days');
    const days = changes[at];
    if (days) changes[at] = { ...days, isConflict: true, isByDay: true };
  }
  const isUnplaced = kind === 'people' && !isMoved && now.partyId === null && now.appointment === null;
  if (isUnplaced && changes.some(({ field }) => isPostField(field))) problems.push({ code: 'no-party' });
  const kept = isUnplaced ? changes.filter(({ field }) => !isPostField(field)) : changes;
  if (isMoved && kind === 'people' && record.appointment !== null) {
    problems.push({ code: 'post-stays', text: record.cells.get('party') ?? '' });
  }
  const isNewPost =
    now.hasPrintedPost === true && !isMoved && kept.some(({ field }) => titleFields.includes(field));
  const wholePost = readFacts(row, kind, (field, text) => text !== '' && titleFields.includes(field));
  if (hasLost) problems.push({ code: 'letters-kept' });
  if (kept.length === 0 || now.personId === null) return { patch: null, problems, isOther };
  return {
    problems,
    isOther,
    patch: {
      target: now.target === 'person' ? 'person' : 'attendance',
      id: now.id,
      personId: now.personId,
      nameId: now.name?.id ?? null,
      nameThen: now.nameThen,
      keepsFormer,
      appointmentId: now.appointment?.id ?? null,
      changes: kept,
      party: isMoved ? party.ref : null,
      partyId: now.partyId,
      facts: isNewPost
        ? { ...read.facts, post: { ...wholePost.facts.post, ...read.facts.post } }
        : read.facts,
      recordsFollow: followed(byDay, read.facts.seat, now),
      alongside: isNewPost ? titleFields : [],
      newPost: isMoved ? readFacts(row, kind, (_, text) => text !== '').facts.post : {},
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

const titleFields: readonly TableField[] = ['function', 'unit', 'institution'];

/** Of a post, which is at a party. */
function isPostField(field: TableField): boolean {
  return ['function', 'unit', 'institution', 'duty', 'email', 'phone', 'address'].includes(field);
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
      ? now.attendance && { ...now.attendance, ...now.presence }
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
