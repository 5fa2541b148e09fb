import { rolesOfOneMeeting } from '@/domain/attendance';
import { isSamePost, postOn, postWords } from '@/domain/post';

import type { ComparedRegister } from './compared-register';
import { isOtherPerson } from './other-person';
import type { FoundParty } from './party-finder';
import type { TableField } from './table-field';
import type { RowProblem, TableRow } from './table-row';
import { hashOfCell } from './trace';
import { consentIn, roleWords, rolesIn, stateIn, wordFor } from './value-words';

/** A row of the app's own table that was written for another meeting, or for the people of the register. */
export interface RowOfElsewhere {
  /** What of the row may be said here: without what it says of the other meeting alone. */
  readonly row: TableRow;
  /** What was edited in it since it was written: the rest says nothing of whoever is here already. */
  readonly edited: TableRow;
  /** Who it is by its id; `null` of a delegation, and where another name was typed over theirs. */
  readonly personId: string | null;
  /** Whether they did not come to the other meeting. */
  readonly wasAway: boolean;
}

/** Said of one meeting, unless it was written for this one since: how somebody stood, when, and for whom they sat. */
const ofThatMeeting: readonly TableField[] = ['state', 'days', 'on-behalf-of'];
/** Of a person and their post, which the register has: a table of another meeting makes none of it anew. */
const ofThePerson: readonly TableField[] = ['email', 'phone', 'address', 'duty', 'note'];
const postFields = ['function', 'unit', 'institution'] as const;

/** `null` where the id of the row is of no record of another table. */
export function rowOfElsewhere(row: TableRow, register: ComparedRegister): RowOfElsewhere | null {
  const found = row.id === '' ? null : register.elsewhere(row.id);
  if (!found) return null;
  const bare: TableRow = { ...row, id: '', trace: null };
  if (found.kind === 'delegation') {
    const delegation: TableRow = { ...bare, kind: 'delegation' };
    return { row: delegation, edited: delegation, personId: null, wasAway: false };
  }
  const isEdited = (field: TableField, text: string) => {
    const hash = row.trace?.hashes.get(field);
    return hash !== undefined && hash !== hashOfCell(text);
  };
  const cells = [...row.cells].flatMap(([field, text]) => {
    if (isEdited(field, text)) return [[field, text] as const];
    if (ofThatMeeting.includes(field) || ofThePerson.includes(field)) return [];
    return [[field, ofEveryMeeting(field, text, register)] as const];
  });
  const edited = [...row.cells].filter(([field, text]) => isEdited(field, text));
  const [name] = row.names;
  const isOther = name !== undefined && isOtherPerson(name, register.namesOf(found.personId));
  const state = row.cells.get('state') ?? '';
  return {
    row: { ...bare, cells: new Map(cells) },
    edited: { ...bare, cells: new Map(edited) },
    personId: isOther ? null : found.personId,
    wasAway: !isEdited('state', state) && stateIn(state) === 'absent',
  };
}

/**
 * The row with the post that the person holds on the day of this meeting, as everywhere a list is taken over: what the
 * other meeting printed counts where no post is known, or where it was written anew in the table.
 */
export function withPostOfTheDay(
  row: TableRow,
  { edited, personId }: RowOfElsewhere,
  party: FoundParty | null,
  { appointmentsOf, snapshot: { date, kind } }: ComparedRegister,
): { readonly row: TableRow; readonly problems: readonly RowProblem[] } {
  const isSaid = postFields.some((field) => edited.cells.has(field));
  if (kind === 'people' || isSaid || personId === null || party?.ref.kind !== 'party')
    return { row, problems: [] };
  const post = postOn(appointmentsOf(personId), { partyId: party.ref.partyId, date });
  const [held = null, unit = null, institution = null] = postFields.map(
    (field) => row.cells.get(field) || null,
  );
  const printed = { function: held, unit, institution };
  if (!post || isSamePost(post, printed)) return { row, problems: [] };
  const cells = new Map(row.cells);
  for (const field of postFields) cells.set(field, post[field] ?? '');
  const before = postWords(printed);
  return {
    row: { ...row, cells },
    problems: before === '' ? [] : [{ code: 'post-of-day', text: before }],
  };
}

/** Roles without those of one meeting; a consent that was given for the other meeting is to be asked for again. */
function ofEveryMeeting(field: TableField, text: string, { language }: ComparedRegister): string {
  if (field === 'publish') return consentIn(text) === 'no' ? text : '';
  const roles = field === 'roles' ? rolesIn(text) : null;
  if (roles === null) return text;
  return roles
    .filter((role) => !rolesOfOneMeeting.includes(role))
    .map((role) => wordFor(roleWords, role, language))
    .join(', ');
}
