import { scriptOf } from '@/domain/person';
import { postParts } from '@/domain/post-wording';

import { kindOfTitle } from '../person-line/split-titles';
import { cellText } from './cell-text';
import { withHeadcount, withoutRunningNumbers } from './counting-columns';
import { presenceIn } from './day-columns';
import { namesDays } from './days-of-cell';
import { fieldOfTitle, isOrganisationTitle } from './heading-words';
import { monthDay } from './month-day';
import { isNameLike } from './name-like';
import { isOwnTitle } from '../sheet/own-table';
import type { ReadSheet } from '../sheet/sheet';
import { readDays } from './read-days';
import { pairOfPosts } from './post-pairs';
import { choosableFields, otherPostOf, otherPosts, type TableField, type TableKind } from './table-field';
import { consentIn, isSurelyRole, rolesIn, stateIn } from './value-words';

/** Which row holds the titles, and what each column means. */
export interface Columns {
  /** 0-based; `null` where the table has no titles. */
  readonly titles: number | null;
  readonly fields: readonly TableField[];
}

const headLimit = 20;
const sampleLimit = 200;
/** Of the cells that are filled. */
const enough = 0.6;

/** Fields of which a table may have several columns: names in several scripts, the days of a meeting. */
export const several: readonly TableField[] = ['other-names', 'day', 'ignored'];

/**
 * By the titles in either language, else by what stands in the columns.
 * @param isParty whether a text names a party
 * @param isMeetingDay whether a title names a day of the meeting
 */
export function recogniseColumns(
  rows: ReadSheet['rows'],
  kind: TableKind,
  isParty: (text: string) => boolean,
  isMeetingDay: (title: string) => boolean = () => false,
): Columns {
  const texts = rows.slice(0, headLimit + sampleLimit).map((row) => row.map(cellText));
  const choosable = choosableFields(kind, true);
  const first = titleRow(texts);
  const titles = first === null ? null : lastTitleRow(texts, first, isMeetingDay);
  const titleOf = (at: number) =>
    titles === null || first === null ? '' : texts[titles]?.[at] || (texts[first]?.[at] ?? '');
  const body = texts.slice(titles === null ? 0 : titles + 1);
  // The app's own titles say what they mean, whatever was written under them.
  const isOwn = first !== null && (texts[first] ?? []).some(isOwnTitle);
  const width = Math.max(0, ...texts.map((row) => row.length));
  const found = Array.from({ length: width }, (_, at): TableField => {
    const title = titleOf(at);
    const cells = body.map((row) => row[at] ?? '').filter((cell) => cell !== '');
    if (title !== '' && cells.length > 0 && isMeetingDay(title) && mostly(cells, isMark)) return 'day';
    const named = title === '' ? null : fieldOfTitle(title);
    // "Organization" over ministries is where somebody works.
    if (!isOwn && named === 'party' && isOrganisationTitle(title) && areBodies(cells, isParty))
      return 'institution';
    // "Title" is Mr. in one list and Director in the next.
    if (!isOwn && named === 'honorific' && cells.length > 0 && !mostly(cells, isHonorific))
      return byContents(cells, isParty);
    const field = named ?? (isOwn ? 'ignored' : byContents(cells, isParty));
    return field === 'trace' || choosable.includes(field) ? field : 'ignored';
  });
  const titled = withInstitution(
    found,
    found.map((_, at) => titleOf(at)),
  );
  const paired = withPairs(withWholeNames(titled, body), body, titles === null);
  const numbered = withoutRunningNumbers(paired, body, titleOf);
  const counted = titles === null && kind === 'attendance' ? withHeadcount(numbered, body) : numbered;
  const once = onceEach(counted, body);
  return { titles, fields: once.map((field) => (isKept(field, choosable) ? field : 'ignored')) };
}

function isKept(field: TableField, choosable: readonly TableField[]): boolean {
  return otherPostOf(field) === null || choosable.includes(field);
}

/** "Organisation" beside "Country" is where somebody works; alone it is the delegation. */
function withInstitution(fields: readonly TableField[], titles: readonly string[]): readonly TableField[] {
  const isOrganisation = (at: number) => fields[at] === 'party' && isOrganisationTitle(titles[at] ?? '');
  const isBeside = fields.some((field, at) => field === 'party' && !isOrganisation(at));
  if (!isBeside || fields.includes('institution')) return fields;
  return fields.map((field, at) => (isOrganisation(at) ? 'institution' : field));
}

function titleRow(texts: readonly (readonly string[])[]): number | null {
  let best: number | null = null;
  let most = 1;
  texts.slice(0, headLimit).forEach((row, at) => {
    const hits = row.filter((cell) => cell !== '' && fieldOfTitle(cell) !== null).length;
    const filled = row.filter((cell) => cell !== '').length;
    // A lone "Name" counts where nothing else stands beside it.
    if (hits > most || (hits === 1 && most === 1 && filled === 1 && best === null && isLoneTitle(row, at))) {
      best = at;
      most = hits;
    }
  });
  return best;
}

/** "Present" over "10 June" and "11 June", "Name" over "First name" and "Family name": these are titles too. */
function lastTitleRow(
  texts: readonly (readonly string[])[],
  first: number,
  isMeetingDay: (title: string) => boolean,
): number {
  const below = (texts[first + 1] ?? []).filter((cell) => cell !== '');
  const areDays = below.length > 0 && below.every(isMeetingDay);
  const areTitles = below.length > 1 && below.every((cell) => fieldOfTitle(cell) !== null);
  return areDays || areTitles ? first + 1 : first;
}

function isLoneTitle(row: readonly string[], at: number): boolean {
  return at === 0 && row.some((cell) => ['name', 'given', 'family'].includes(fieldOfTitle(cell) ?? ''));
}

function byContents(cells: readonly string[], isParty: (text: string) => boolean): TableField {
  if (cells.length === 0) return 'ignored';
  const tests: readonly (readonly [TableField, (cell: string) => boolean])[] = [
    ['id', (cell) => /^[0-9a-f]{8}-[0-9a-f]{4}-/iu.test(cell)],
    ['email', (cell) => /^\S+@\S+\.\S+$/u.test(cell)],
    ['ignored', (cell) => /^\d{1,4}\.?$/u.test(cell)],
    ['days', isDays],
    ['phone', isPhone],
    ['party', isParty],
    ['honorific', isHonorific],
    ['state', (cell) => stateIn(cell) !== null && consentIn(cell) === null],
  ];
  const [field] = tests.find(([, test]) => mostly(cells, test)) ?? [];
  if (field !== undefined) return field;
  if (areRoles(cells)) return 'roles';
  const titles: typeof tests = [
    ['name', isNameLike],
    ['institution', (cell) => kindOfTitle(cell) === 'institution'],
    ['unit', (cell) => kindOfTitle(cell) === 'unit'],
    ['function', isFunctionLike],
    // Functions, units and institutions in one column: what somebody is, as the list says it.
    ['function', (cell) => isFunctionLike(cell) || kindOfTitle(cell) !== null],
  ];
  return titles.find(([, test]) => mostly(cells, test))?.[0] ?? 'ignored';
}

/** Bodies of States, and hardly a party among them. */
function areBodies(cells: readonly string[], isParty: (text: string) => boolean): boolean {
  return mostly(cells, (cell) => kindOfTitle(cell) === 'institution' && !isParty(cell));
}

function isMark(cell: string): boolean {
  return presenceIn(cell) !== null;
}

function isDays(cell: string): boolean {
  return (
    cell.split(/[,;\n]/u).every((part) => monthDay(part.trim()) !== null) ||
    namesDays(cell) ||
    readDays(cell, 1900) !== null
  );
}

/** Days of a spreadsheet and days with points are numbers too: in a column of them nothing is a telephone. */
function isPhone(cell: string): boolean {
  return /^[+\d][\d\s()+/.-]{5,}$/u.test(cell) && readDays(cell, 1900) === null;
}

/**
 * "Head" and "Expert" are functions as well as roles: without a title a column is one of roles only where each of its
 * cells names some, and most say what can be nothing else ("Head of delegation").
 */
function areRoles(cells: readonly string[]): boolean {
  return cells.every((cell) => rolesIn(cell) !== null) && mostly(cells, isSurelyRole);
}

function isFunctionLike(cell: string): boolean {
  return kindOfTitle(cell) === 'function' || rolesIn(cell) !== null;
}

function mostly(cells: readonly string[], test: (cell: string) => boolean): boolean {
  return cells.filter(test).length >= cells.length * enough;
}

const honorificAlone =
  /^(?:mr|mrs|ms|miss|mme|dr|prof|h\.?\s?e\.?|amb|ambassador|hon|г-н|г-жа|господин|госпожа|д-р|е\.?\s?п\.?)\.?(?:\s+(?:mr|mrs|ms|dr)\.?)?$/iu;

function isHonorific(cell: string): boolean {
  return honorificAlone.test(cell.trim());
}

/** «Имя» beside "Name" holds the whole name once more: a given name stands beside a family name. */
function withWholeNames(
  fields: readonly TableField[],
  body: readonly (readonly string[])[],
): readonly TableField[] {
  const at = fields.indexOf('given');
  if (at === -1 || fields.includes('family')) return fields;
  const cells = body.map((row) => row[at] ?? '').filter(Boolean);
  return cells.length > 0 && mostly(cells, isNameLike) ? fields.with(at, 'name') : fields;
}

/** Without titles a column of single words beside another is the given name beside the family name. */
function withPairs(
  fields: readonly TableField[],
  body: readonly (readonly string[])[],
  untitled: boolean,
): readonly TableField[] {
  if (!untitled || fields.includes('name')) return fields;
  const at = fields.findIndex(
    (field, index) => isWordColumn(field, body, index) && isWordColumn(fields[index + 1], body, index + 1),
  );
  if (at === -1) return fields;
  const capitals = (index: number) =>
    body.filter((row) => row[index] === row[index]?.toLocaleUpperCase() && (row[index]?.length ?? 0) > 1)
      .length;
  const familyFirst = capitals(at) > capitals(at + 1);
  return fields.map((field, index) => {
    if (index === at) return familyFirst ? 'family' : 'given';
    if (index === at + 1) return familyFirst ? 'given' : 'family';
    return field;
  });
}

function isWordColumn(
  field: TableField | undefined,
  body: readonly (readonly string[])[],
  at: number,
): boolean {
  const cells = body.map((row) => row[at] ?? '').filter(Boolean);
  return (
    field === 'ignored' &&
    cells.length > 0 &&
    mostly(cells, (cell) => /^\p{Lu}[\p{L}\p{M}’'‘ʼ-]+$/u.test(cell))
  );
}

/**
 * A second column of names holds them in another script; one in the same script is what its words look like, not more.
 * Any other repetition is left out.
 */
function onceEach(
  fields: readonly TableField[],
  body: readonly (readonly string[])[],
): readonly TableField[] {
  const used = new Set<TableField>();
  const names = fields.findIndex((field) => field === 'name' || field === 'family' || field === 'given');
  return fields.map((field, at) => {
    if (several.includes(field)) return field;
    if (field === 'name' && (used.has(field) || (used.has('given') && used.has('family'))))
      return areInOtherScript(body, names, at) ? 'other-names' : 'ignored';
    if (used.has(field)) return otherPost(fields, body, field, at, used);
    used.add(field);
    return field;
  });
}

/** A second column of functions, units or institutions says them in the other language, where most of its cells do. */
function otherPost(
  fields: readonly TableField[],
  body: readonly (readonly string[])[],
  field: TableField,
  at: number,
  used: Set<TableField>,
): TableField {
  const part = postParts.find((one) => one === field);
  if (part === undefined || used.has(otherPosts[part])) return 'ignored';
  const first = fields.indexOf(field);
  const pairs = body.flatMap((row) => pairOfPosts(row[first] ?? '', row[at] ?? '') ?? []);
  const filled = body.filter((row) => (row[first] ?? '') !== '' && (row[at] ?? '') !== '').length;
  if (pairs.length === 0 || pairs.length < filled * enough) return 'ignored';
  used.add(otherPosts[part]);
  return otherPosts[part];
}

function areInOtherScript(body: readonly (readonly string[])[], names: number, others: number): boolean {
  const pairs = body
    .map((row) => [row[names] ?? '', row[others] ?? ''] as const)
    .filter(([name, other]) => name !== '' && other !== '');
  return pairs.filter(([name, other]) => scriptOf(name) !== scriptOf(other)).length >= pairs.length * enough;
}
