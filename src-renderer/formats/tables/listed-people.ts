import { foldName } from '@/search/fold-name';

import { takeHonorific } from '../person-line/honorifics';
import { endsInName } from '../person-line/name-shapes';
import { isSmallParticle } from '../person-line/particles';
import { wordsOf } from '../person-line/split-listed-name';
import { kindOfTitle, splitTitles } from '../person-line/split-titles';
import { isMadeOfTitles } from '../person-line/title-words';
import { headedParts, type HeadedPart } from './headed-cell';
import { roleIn, takeRoles } from './listed-line';
import { isFormula, isNoName, isTitleAlone } from './nobody';
import { peopleOfCell, type PersonOfCell } from './people-of-cell';
import { problemsOfNames } from './problems-of-names';
import { joinedName, namesIn, type ReadName } from './read-names';
import { nothingSaid, saidOfComing, withSaid } from './said-of-coming';
import { shareTitles } from './share-titles';
import type { TableField } from './table-field';
import type { RowProblem } from './table-row';
import { inTwoLanguages } from './two-languages';
import { unkeptWords } from './unkept-words';

type Cells = ReadonlyMap<TableField, string>;

/** Somebody in a row of a list, with the cells that are theirs. */
export interface ListedPerson {
  readonly honorific: string | null;
  readonly names: readonly ReadName[];
  readonly cells: Cells;
  readonly problems: readonly RowProblem[];
}

export interface ListedPeople {
  readonly people: readonly ListedPerson[];
  /** What was odd about the row where nobody is named in it; each person has it otherwise. */
  readonly problems: readonly RowProblem[];
}

interface ListReading {
  readonly isParty: (text: string) => boolean;
  /** Whether the list has no columns for unit and institution, so that they stand with the function. */
  readonly hasTitlesInOne: boolean;
  /** ISO 3166 alpha-3 of the State whose delegation the row is in; `null` where it is not known. */
  readonly state: string | null;
  /** Of the meeting, where it works in one. */
  readonly language: 'en' | 'ru' | null;
}

/** The people of a row of a list of another make, nobody of whom is told by an id. */
export function listedPeople(
  written: Cells,
  { isParty, hasTitlesInOne, state, language }: ListReading,
): ListedPeople {
  const { cells, problems: ofPosts } = withoutComing(written);
  const found = peopleIn(cells, isParty, state);
  const problems = [...ofPosts, ...found.problems];
  const { people } = found;
  if (people.length === 0) return { people: [], problems };
  const shared = people.length > 1 ? shareTitles(cells, people.length) : { cells: [cells], problems: [] };
  const read = people.map((person, at): ListedPerson => {
    const own = inTwoLanguages(shared.cells[at] ?? cells, language);
    const titled = withRole(withTitles(own, person.titles, hasTitlesInOne), person.role);
    const coming = withSaid(titled.cells, person.said);
    const others = people.length > 1 || !hasParts(cells) ? [] : namesIn(cells.get('name') ?? '', state);
    const { names, left } = inOtherScripts([
      ...person.names,
      ...others,
      ...namesIn(own.get('other-names') ?? '', state),
    ]);
    return {
      honorific: person.honorific ?? (own.get('honorific') || null),
      names,
      cells: coming.cells,
      problems: [
        ...problems,
        ...coming.problems,
        ...shared.problems,
        ...titled.problems,
        ...left.map((text): RowProblem => ({ code: 'unread', field: 'other-names', text })),
        ...problemsOfNames(names),
      ],
    };
  });
  const unkept = unkeptWords(cells.get('name') ?? '', read);
  return {
    problems,
    people: read.map((person) => ({ ...person, problems: [...person.problems, ...unkept] })),
  };
}

function hasParts(cells: Cells): boolean {
  return (cells.get('given') ?? '') !== '' || (cells.get('family') ?? '') !== '';
}

function peopleIn(
  cells: Cells,
  isParty: (text: string) => boolean,
  state: string | null,
): { readonly people: readonly PersonOfCell[]; readonly problems: readonly RowProblem[] } {
  const formula = (['name', 'given', 'family'] as const)
    .map((field) => cells.get(field) ?? '')
    .find(isFormula);
  if (formula !== undefined)
    return { people: [], problems: [{ code: 'unread', field: 'name', text: formula }] };
  if (hasParts(cells)) return inColumns(linesOf(cells.get('given')), linesOf(cells.get('family')), state);
  const whole = cells.get('name') ?? '';
  const headed = headedParts(whole);
  if (headed) return inParts(headed, isParty, state);
  if (isNoName(whole, isParty) || isPostAlone(whole)) return { people: [], problems: [] };
  const read = peopleOfCell(whole, isParty, state);
  // A name that stands in another column alone is one all the same.
  if (whole !== '' || read.people.length > 0) return read;
  const names = namesIn(cells.get('other-names') ?? '', state);
  return {
    people: names.length === 0 ? [] : [{ honorific: null, names, titles: '', said: nothingSaid }],
    problems: [],
  };
}

/** The people of each part of a cell, with the role that its heading says. */
function inParts(parts: readonly HeadedPart[], isParty: (text: string) => boolean, state: string | null) {
  const read = parts.map(({ role, text }) => {
    const { people, problems } = peopleOfCell(text, isParty, state);
    const unread: readonly RowProblem[] =
      people.length === 0 && text !== '' ? [{ code: 'unread', field: 'name', text }] : [];
    return { people: people.map((one) => ({ ...one, role })), problems: [...problems, ...unread] };
  });
  const people = read.flatMap((part) => part.people);
  const problems = read.flatMap((part) => part.problems).filter(({ code }) => code !== 'split');
  return { people, problems: people.length > 1 ? [{ code: 'split' } as const, ...problems] : problems };
}

/** "Minister of Labour" in the place of a name; "Minister Ivan Petrov" and "Секретарёв Иван" are somebody. */
function isPostAlone(text: string): boolean {
  if (roleIn(text) !== null || isMadeOfTitles(text)) return true;
  const isWritten = wordsOf(text).some((word) => /^\p{Ll}/u.test(word) && !isSmallParticle(word));
  return isWritten && kindOfTitle(text) === 'function' && isTitleAlone(text) && !endsInName(text);
}

/** Given and family name in columns of their own, of one person or of as many as both have lines. */
function inColumns(given: readonly string[], family: readonly string[], state: string | null) {
  const isSeveral = given.length > 1 && given.length === family.length;
  const pairs = isSeveral
    ? given.map((one, at) => [one, family[at] ?? ''] as const)
    : [[given.join(' '), family.join(' ')] as const];
  const people = pairs.map(([first, last]) => {
    const { honorific, rest } = takeHonorific(first);
    return { honorific, names: [joinedName(rest, last, state)], titles: '', said: nothingSaid };
  });
  const isOdd = !isSeveral && (given.length > 1 || family.length > 1);
  const problems: readonly RowProblem[] = isSeveral
    ? [{ code: 'split' }]
    : isOdd
      ? [{ code: 'maybe-two' }]
      : [];
  return { people, problems };
}

function linesOf(text = ''): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** What stood after the name, where the columns say nothing of it; the function taken apart where it holds all. */
function withTitles(
  cells: Cells,
  titles: string,
  hasTitlesInOne: boolean,
): { readonly cells: Cells; readonly problems: readonly RowProblem[] } {
  const fields = ['function', 'unit', 'institution'] as const;
  const isFilled = fields.some((field) => (cells.get(field) ?? '') !== '');
  const problems: readonly RowProblem[] =
    titles !== '' && isFilled ? [{ code: 'unread', field: 'name', text: titles }] : [];
  const text = isFilled ? (cells.get('function') ?? '') : titles;
  if (isFilled ? !hasTitlesInOne || !/[,;]/u.test(text) : text === '') return { cells, problems };
  const split = splitTitles(text);
  return {
    cells: new Map([...cells, ...fields.map((field) => [field, split[field] ?? ''] as const)]),
    problems,
  };
}

interface Titled {
  readonly cells: Cells;
  readonly problems: readonly RowProblem[];
}

/**
 * "Head of delegation, Deputy Minister": the role goes to the roles, where no column says them, and the post stays; a
 * role that stands alone is no post.
 */
function withRole(titled: Titled, headed = ''): Titled {
  const { cells } = titled;
  const { roles, rest } = takeRoles(cells.get('function') ?? '');
  if ((cells.get('roles') ?? '') !== '' || (roles.length === 0 && headed === '')) return titled;
  const all = [...new Set([headed, ...roles])].filter((role) => role !== '').join(', ');
  return { ...titled, cells: new Map([...cells, ['function', rest], ['roles', all]]) };
}

/**
 * "tbc" in a cell says that something is not known yet, and is no title and no name; "online" and «вместо …» there speak
 * of coming, and go where a column would say so.
 */
function withoutComing(cells: Cells): Titled {
  const kept = new Map(cells);
  const problems: RowProblem[] = [];
  let said: readonly (readonly [TableField, string])[] = [];
  for (const field of ['function', 'unit', 'institution', 'given', 'family'] as const) {
    const isName = field === 'given' || field === 'family';
    const taken = saidOfComing(cells.get(field) ?? '', isName ? 'person' : 'post');
    if (cells.has(field)) kept.set(field, taken.text);
    problems.push(...taken.problems);
    said = [...said, ...taken.cells];
  }
  return withSaid(kept, { cells: said, problems });
}

/** One name a script; `left` are those that say something else in a script that is there already. */
function inOtherScripts(all: readonly ReadName[]): {
  readonly names: readonly ReadName[];
  readonly left: readonly string[];
} {
  const names: ReadName[] = [];
  const left: string[] = [];
  for (const one of all) {
    const known = names.find(({ script }) => script === one.script);
    if (!known) names.push(one);
    else if (wordsKey(known) !== wordsKey(one)) left.push(`${one.given} ${one.family}`.trim());
  }
  return { names, left };
}

function wordsKey({ given, family }: ReadName): string {
  return foldName(`${given} ${family}`).split(' ').filter(Boolean).toSorted().join(' ');
}
