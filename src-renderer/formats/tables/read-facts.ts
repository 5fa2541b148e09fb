import type { RowFacts, PostFacts, SeatFacts, PersonFacts } from './planned-row';
import { readDays } from './read-days';
import type { TableField, TableKind } from './table-field';
import type { RowProblem, TableRow } from './table-row';
import { consentIn, dutyIn, rolesIn, stateIn } from './value-words';

export interface ReadFacts {
  readonly facts: RowFacts;
  /** Fields that were read; one that was not understood is missing, and said in `problems`. */
  readonly fields: ReadonlySet<TableField>;
  readonly problems: readonly RowProblem[];
}

type Part = { readonly [K in keyof RowFacts]?: RowFacts[K] } | 'unread';

/**
 * The texts of a row as the values of the records.
 * @param wanted fields to read; an empty text empties the field, so that only what is meant is asked for
 */
export function readFacts(
  { cells, dateSystem }: Pick<TableRow, 'cells' | 'dateSystem'>,
  kind: TableKind,
  wanted: (field: TableField, text: string) => boolean,
): ReadFacts {
  let seat: SeatFacts = {};
  let post: PostFacts = {};
  let person: PersonFacts = {};
  const fields = new Set<TableField>();
  const problems: RowProblem[] = [];
  for (const [field, text] of cells) {
    if (!wanted(field, text)) continue;
    const part = partOf(field, text, kind, dateSystem);
    if (part === null) continue;
    if (part === 'unread') {
      problems.push({ code: 'unread', field, text });
      continue;
    }
    fields.add(field);
    seat = { ...seat, ...part.seat };
    post = { ...post, ...part.post };
    person = { ...person, ...part.person };
    if (field === 'days' && readDays(text, dateSystem)?.fromSerial) {
      problems.push({ code: 'serial', text: (part.seat?.days ?? []).join(', ') });
    }
  }
  return { facts: { seat, post, person }, fields, problems };
}

function partOf(field: TableField, text: string, kind: TableKind, system: 1900 | 1904): Part | null {
  const value = text === '' ? null : text;
  const isSeat = kind === 'attendance';
  switch (field) {
    case 'honorific':
      return isSeat ? { seat: { honorific: value } } : { person: { honorific: value } };
    case 'function':
      return isSeat ? { seat: { function: value } } : { post: { function: value } };
    case 'unit':
      return isSeat ? { seat: { unit: value } } : { post: { unit: value } };
    case 'institution':
      return isSeat ? { seat: { institution: value } } : { post: { institution: value } };
    case 'on-behalf-of':
      return isSeat ? { seat: { onBehalfOf: value } } : null;
    case 'capacity':
      return isSeat ? { seat: { capacity: value } } : null;
    case 'roles': {
      const roles = text === '' ? (['delegate'] as const) : rolesIn(text);
      return isSeat ? (roles ? { seat: { roles: [...roles] } } : 'unread') : null;
    }
    case 'state': {
      const state = stateIn(text);
      return isSeat ? (state ? { seat: { state } } : 'unread') : null;
    }
    case 'publish': {
      const publish = text === '' ? 'not-asked' : consentIn(text);
      return isSeat ? (publish ? { seat: { publish } } : 'unread') : null;
    }
    case 'days': {
      const read = readDays(text, system);
      return isSeat ? (read ? { seat: { days: [...read.days] } } : 'unread') : null;
    }
    case 'duty': {
      const duty = text === '' ? null : dutyIn(text);
      return text !== '' && duty === null ? 'unread' : { post: { duty } };
    }
    case 'email':
      return { post: { email: value } };
    case 'phone':
      // What Excel makes of a long number is not the number any more.
      return /^\d[.,]\d+E\+\d+$/iu.test(text) || isDay(text) ? 'unread' : { post: { phone: value } };
    case 'address':
      return { post: { address: value } };
    case 'note':
      return isSeat ? null : { person: { note: value } };
    default:
      return null;
  }
}

/** A day, or the number by which a spreadsheet keeps one of our years: no number that anybody is called by. */
function isDay(text: string): boolean {
  return (
    /^(?:\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2})$/u.test(text) ||
    (/^\d{5}$/u.test(text) && Number(text) >= 10_000 && Number(text) < 60_000)
  );
}
