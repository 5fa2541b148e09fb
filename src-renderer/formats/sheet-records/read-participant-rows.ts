import type { Draft } from '@/domain/draft';
import { fullName } from '@/domain/person';

import { takeHonorific } from '../person-line/honorifics';
import { joinedName, readName } from '../tables/read-names';
import { consentIn, rolesIn, stateIn } from '../tables/value-words';
import type { Span } from '../narrative/span';
import { partyCodeOf } from './party-words';
import { unknownParty } from './read-meeting-rows';
import type { RowProblem } from './row-problems';
import type { RowValues, Value } from './row-values';
import { dateOf, problemOf, type RowReader, type TableReading } from './table-reading';
import { namesMeeting } from './table-meetings';
import { meetingInWords } from './meeting-words';
import { categoryIn } from './value-words';

type Category = NonNullable<Draft['meetings'][number]['delegations'][number]['category']>;
type Person = Draft['meetings'][number]['people'][number];

interface Party {
  /** As a draft names it. */
  readonly code: string;
  readonly printed: string;
  readonly span: Span;
  readonly isKnown: boolean;
}

/** What a row says of a delegation as a whole. */
interface Told {
  readonly attendance: 'excused' | 'remote' | 'absent';
  readonly value: Value;
}

/** The rows of a list of participants: one person a row, under the heading of a delegation or with it in a column. */
export function participantRows(reading: TableReading): RowReader {
  const { writer, meetings } = reading;
  let ofSection: Party | null = null;
  let category: Category | null = null;
  let meetingOfSection: number | null = null;

  /** A row of whom nothing says at which meeting they were makes none; it is told of. */
  const meetingOf = (values: RowValues, problems: RowProblem[]): number => {
    const named = values.one('meeting');
    const dated = values.one('date');
    const date = dated ? dateOf(dated, reading.dates(dated.column), problems) : null;
    if (problems.length > 0) return -1;
    if (named) {
      const found =
        meetings.named(named.text, named, values.row, date?.edtf) ??
        meetings.of({ words: named.text }, values.row);
      writer.note(`/meetings/${found}`, named);
      if (writer.meetings[found]?.type === undefined && writer.meetings[found]?.title === undefined)
        writer.set(found, 'title', named.text, named);
      if (date && dated) writer.set(found, 'date', date.edtf, dated, date.surety);
      return found;
    }
    if (date && dated) {
      const found = meetings.of({ date: date.edtf }, values.row);
      writer.set(found, 'date', date.edtf, dated, date.surety);
      return found;
    }
    const known = meetingOfSection ?? reading.meeting;
    if (known === null) problems.push(problemOf('no-meeting', null));
    return known ?? -1;
  };

  /**
   * Delegations of which a row says that somebody comes: one whose rows are all excused sent its apologies, and one of which
   * a row without a name says so took part from afar, or was absent.
   */
  const coming = new Set<string>();
  const addDelegation = (meeting: number, party: Party, own: Category | null, told: Told | null): void => {
    const key = `${meeting} ${party.code.toLowerCase()}`;
    const path = writer.list(
      meeting,
      'delegations',
      party.code,
      {
        party: party.code,
        printedName: party.printed,
        ...(own === null ? {} : { category: own }),
        ...(told && !coming.has(key) ? { attendance: told.attendance } : {}),
      },
      party.span,
      party.isKnown ? {} : unknownParty,
    );
    if (own !== null) writer.note(path, party.span, { certainty: 'derived' });
    if (told && !coming.has(key)) writer.note(`${path}/attendance`, told.value);
    if (told) return;
    coming.add(key);
    writer.unset(path, 'attendance');
  };

  return {
    section(value, row) {
      const words = value.text.replace(/[:.]$/u, '').replace(/^(?:[IVX]+|\d{1,2}|[A-Z])[.)]\s+/u, '');
      const said = meetingInWords(words);
      const code = partyCodeOf(words);
      const kind = categoryIn(words);
      if (kind !== null) {
        category = kind;
        ofSection = null;
      } else if (code !== null) {
        ofSection = { code, printed: words, span: value, isKnown: true };
      } else if (namesMeeting(said)) {
        meetingOfSection = meetings.named(
          words,
          { ...value, start: value.start + value.text.indexOf(words) },
          row,
        );
        ofSection = null;
        category = null;
      } else return false;
      return true;
    },
    row(values) {
      const problems: RowProblem[] = [];
      const printed = values.one('party');
      const party = printed ? partyOf(printed) : ofSection;
      const person = personOf(values, party?.isKnown === true ? party.code : null);
      const stated = values.one('category');
      if (person === null && (values.one('function') || values.one('honorific') || !party)) {
        problems.push(problemOf('no-name', values.one('function')));
        return problems;
      }
      const meeting = meetingOf(values, problems);
      if (problems.length > 0) return problems;
      const own = (stated ? categoryIn(stated.text) : null) ?? category;
      const came = cameOf(values);
      const told = ofWhole(came, person !== null);
      // Who stayed away, or of whom it is not known, makes no delegation that took part.
      const isAway = came !== null && (came.state === 'absent' || came.state === null);
      if (party && (told || !isAway)) addDelegation(meeting, party, own, told);
      if (stated && party && categoryIn(stated.text) !== null)
        writer.note(`/meetings/${meeting}`, stated, { certainty: 'stated' });
      if (person === null) return [];
      const path = writer.list(
        meeting,
        'people',
        `${person.person.name}|${party?.code ?? ''}`,
        { ...person.person, ...(party ? { party: party.code } : {}) },
        person.places[0] ?? { start: -1, end: -1 },
      );
      for (const span of person.places.slice(1)) writer.note(path, span);
      for (const [field, span] of person.contacts) writer.note(`${path}/${field}`, span);
      if (printed && party) writer.note(`${path}/party`, printed, party.isKnown ? {} : unknownParty);
      return [];
    },
  };
}

function partyOf(value: Value): Party {
  const code = partyCodeOf(value.raw) ?? partyCodeOf(value.text);
  return { code: code ?? value.text, printed: value.text, span: value, isKnown: code !== null };
}

interface ReadPerson {
  readonly person: Person;
  readonly places: readonly Span[];
  /** Cells that say how to reach them. */
  readonly contacts: readonly (readonly [field: ContactField, place: Span])[];
}

const contactFields = ['email', 'phone', 'address'] as const;
type ContactField = (typeof contactFields)[number];

/** Who the row is about, with the cells that say it; `null` where it names nobody. */
function personOf(values: RowValues, state: string | null): ReadPerson | null {
  const whole = values.one('name');
  const given = values.one('given');
  const family = values.one('family');
  const titled = values.one('honorific');
  const parts = [whole, given, family].filter((value) => value !== null);
  const taken = takeHonorific(whole?.text ?? given?.text ?? '');
  const name = whole
    ? wholeName(taken.rest, state)
    : fullName(joinedName(given ? taken.rest : '', family?.text ?? '', state));
  if (!/\p{L}/u.test(name)) return null;
  const honorific = titled?.text ?? taken.honorific ?? undefined;
  const places: Span[] = [...parts, ...(titled ? [titled] : [])];
  const text = (field: 'function' | 'unit' | 'institution') => {
    const value = values.one(field);
    if (!value) return {};
    places.push(value);
    return { [field]: value.text };
  };
  const roles = values.one('roles');
  const read = roles ? rolesIn(roles.raw) : null;
  if (roles && read) places.push(roles);
  const came = cameOf(values);
  // A word that is not understood is no word of their having come.
  const attendance = came ? (came.state ?? 'invited') : null;
  if (came?.state) places.push(came.value);
  const contacts = contactFields.flatMap((field) => {
    const value = values.one(field);
    // What is no address is left where it stands, to be seen as not placed.
    const isOne = value !== null && (field !== 'email' || value.text.includes('@'));
    return isOne ? [[field, value] as const] : [];
  });
  return {
    contacts,
    person: {
      name,
      ...(honorific === undefined ? {} : { honorific }),
      ...text('function'),
      ...text('unit'),
      ...text('institution'),
      ...(read ? { roles: [...read] } : {}),
      ...(attendance ? { attendance } : {}),
      ...Object.fromEntries(contacts.map(([field, { text: said }]) => [field, said])),
    },
    places,
  };
}

type Came = ReturnType<typeof cameOf>;

/** Before a meeting it says that somebody will not come, which is no absence yet. */
const bareNo = /^(?:no|нет)[.\s]*$/iu;

/** One who took part from afar or did not come says nothing of the others; where nobody is named the row is about the delegation. */
function ofWhole(came: Came, isOfPerson: boolean): Told | null {
  if (came?.state === 'excused') return { attendance: 'excused', value: came.value };
  if (came?.state === 'remote' && !isOfPerson) return { attendance: 'remote', value: came.value };
  if (came?.state === 'absent' && !isOfPerson && !bareNo.test(came.value.text))
    return { attendance: 'absent', value: came.value };
  return null;
}

/** What the row says of their coming; "apologies (via New Zealand)" by what stands outside the brackets. */
function cameOf(
  values: RowValues,
): { readonly value: Value; readonly state: ReturnType<typeof stateIn> } | null {
  const mail = values.one('email');
  const value = values.one('attendance') ?? (mail && saysWhoCame(mail) ? mail : null);
  if (!value) return null;
  const outside = value.text.replace(/\s*[([][^()[\]]*[)\]]/gu, '').trim();
  return { value, state: stateIn(value.text) ?? stateIn(outside) };
}

/** "excused" among the addresses says who came; "no" there says that somebody has none. */
function saysWhoCame({ text }: Value): boolean {
  return !text.includes('@') && stateIn(text) !== null && consentIn(text) === null;
}

/** As it is printed, but "SULTANBEKOV, Ayan" in the order in which a name is said. */
function wholeName(text: string, state: string | null): string {
  return text.includes(',') ? fullName(readName(text, state)) : text.trim();
}
