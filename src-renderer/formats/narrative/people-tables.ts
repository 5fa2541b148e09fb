import { takeHonorific } from '../person-line/honorifics';
import { fieldOfTitle, isOrganisationTitle } from '../tables/heading-words';
import type { TableField } from '../tables/table-field';
import type { DelegationCategory } from './delegation-category';
import type { PartyMention } from './find-parties';
import type { PersonMention } from './find-people';
import { nameInCell, namesNobody } from './name-in-cell';
import { sectionOf } from './participant-lists';
import type { FoundRole } from './person-roles';
import type { Reading } from './reading';
import { roleOfHead } from './roles-of-sections';
import { byPlace, touching, within, type Span } from './span';
import { findTextTables, type TextRow, type TextTable } from './text-tables';

/** Who is named in the tables of a text whose columns say that they hold people. */
export interface PeopleOfTables {
  readonly people: readonly PersonMention[];
  readonly delegations: readonly {
    readonly party: PartyMention;
    readonly category: DelegationCategory | undefined;
  }[];
  /** The rows that were read; nothing else is to be read out of them. */
  readonly rows: readonly Span[];
  /** The rows of titles above them. */
  readonly heads: readonly Span[];
}

/** What the columns of a table hold, in order; `null` where nobody knows. */
type Columns = readonly (TableField | null)[];

/** What holds for the rows below one another until another says otherwise. */
interface Above {
  readonly party: PartyMention | undefined;
  readonly category: DelegationCategory | undefined;
  readonly part: Part | undefined;
}

/** What all below a line are: "Heads of delegation". */
interface Part {
  readonly role: FoundRole;
  /** Only the first of them is. */
  readonly isOfOne: boolean;
}

/** Titles of a column of names that say as what they are named. */
const callsPeople =
  /^(?:(?:national |state )?(?:coordinators?|co-ordinators?)|speakers?|presenters?|panellists?|panelists?|delegates?|representatives?|focal points?|contact persons?|heads? of delegations?|experts?|members?|(?:национальн\p{L}+ )?координаторы?|докладчики?|спикеры?|выступающ\p{L}+|делегаты?|представител[ьи]|контактн\p{L}+ лиц[оа]|главы? делегаци[ий]|эксперты?)$/iu;

const nobody: PeopleOfTables = { people: [], delegations: [], rows: [], heads: [] };

/**
 * The people in tables that have titles over their columns: who is what from where is told by the column, so that it is
 * right where prose would leave it open.
 * @param original the text as it was written
 * @param toReading from a place in it to the same in the text that was read
 */
export function findPeopleTables(
  reading: Reading,
  original: string,
  toReading: (span: Span) => Span,
): PeopleOfTables {
  const found = findTextTables(original).map((table) => readTable(reading, table, toReading));
  return {
    people: found.flatMap(({ people }) => people),
    delegations: found.flatMap(({ delegations }) => delegations),
    rows: found.flatMap(({ rows }) => rows),
    heads: found.flatMap(({ heads }) => heads),
  };
}

function readTable(reading: Reading, table: TextTable, toReading: (span: Span) => Span): PeopleOfTables {
  const rows = table.map((row) => placed(row, toReading));
  const head = rows.slice(0, 4).findIndex((row) => columnsOf(reading, row) !== undefined);
  const [titles] = rows.slice(head);
  const named = head < 0 || !titles ? undefined : columnsOf(reading, titles);
  if (!named || !titles) return nobody;
  const columns = withPosts(reading, named, rows.slice(head + 1));
  const people: PersonMention[] = [];
  const delegations: { party: PartyMention; category: DelegationCategory | undefined }[] = [];
  const taken: Span[] = [];
  const heads: Span[] = [whole(titles)];
  const own = partOf(reading, titles.cells[columns.indexOf('name')]);
  let above: Above = {
    party: undefined,
    category: undefined,
    part: own ? { ...own, isOfOne: false } : partOf(reading, lineAbove(reading, rows[head - 1], titles)),
  };
  for (const row of rows.slice(head + 1)) {
    const filled = row.cells.filter(isFilled);
    if (columnsOf(reading, row)) heads.push(whole(row));
    else if (filled.length === 1) {
      const cell = filled[0] ?? row;
      const section = sectionRow(reading, cell);
      // "Observers" are heads of delegation too in a list of those; "Members" are not.
      above = section ? { ...above, ...section } : { ...above, part: partOf(reading, cell) };
      if (!section) continue;
      if (section.party) delegations.push({ party: section.party, category: undefined });
    } else {
      const read = readRow(reading, { row, columns, above });
      const place = row.cells[columns.indexOf('name')];
      if (!read) {
        if (place && namesNobody(reading.text.slice(place.start, place.end))) taken.push(whole(row));
        continue;
      }
      const { person, party } = read;
      people.push(above.part ? { ...person, roles: [...person.roles, above.part.role] } : person);
      if (above.part?.isOfOne) above = { ...above, part: undefined };
      if (party) delegations.push({ party, category: above.category });
      // A cell over several rows names their delegation once.
      if (party && columns.includes('party')) above = { ...above, party };
      taken.push(whole(row));
    }
  }
  return people.length > 0 ? { people, delegations, rows: taken, heads } : nobody;
}

function placed(row: TextRow, toReading: (span: Span) => Span): TextRow {
  const cells = row.cells.map((cell) => (isFilled(cell) ? toReading(cell) : { start: 0, end: 0 }));
  return { ...row, cells };
}

function isFilled(cell: Span): boolean {
  return cell.end > cell.start;
}

/** What stands above the titles of a table, in a row of its own or before the table. */
function lineAbove(reading: Reading, row: TextRow | undefined, titles: TextRow): Span | undefined {
  if (row) return row.cells.filter(isFilled).length === 1 ? whole(row) : undefined;
  const { start } = whole(titles);
  return reading.blocks.findLast(({ end }) => end <= start);
}

function partOf(reading: Reading, line: Span | undefined): Part | undefined {
  const head = line && roleOfHead(reading, line);
  return head && { role: { kind: head.kind, span: line }, isOfOne: head.isOfOne };
}

/** From its first words to its last. */
function whole({ cells }: TextRow): Span {
  const filled = cells.filter(isFilled);
  return { start: filled[0]?.start ?? 0, end: filled.at(-1)?.end ?? 0 };
}

/** The columns of people, where a row names them: somebody's name, and what they are or whose. */
function columnsOf(reading: Reading, { cells }: TextRow): Columns | undefined {
  const titles = cells.map((cell) => reading.text.slice(cell.start, cell.end));
  if (titles.filter((title) => title !== '').length < 2) return undefined;
  const told = titles.map((title) => (title === '' || title.length > 80 ? null : fieldOfTitle(title)));
  // "Coordinator" over names is what they all are.
  const asWhom = told.includes('name') ? -1 : titles.findIndex((title) => callsPeople.test(title));
  const fields = told.map((field, at) => (at === asWhom && field === null ? 'name' : field));
  const isName = fields.some((field) => field === 'name' || field === 'family');
  const isSaid = fields.some((field) => field === 'function' || field === 'party' || field === 'institution');
  if (!isName || !isSaid) return undefined;
  // "Organisation" beside "Country" is where somebody works.
  const own = fields.findIndex((field, at) => field === 'party' && !isOrganisationTitle(titles[at] ?? ''));
  return fields.map((field, at) =>
    field === 'party' && isOrganisationTitle(titles[at] ?? '') && own >= 0 ? 'institution' : field,
  );
}

/** "Title" over posts is no column of "Mr" and "Ms". */
function withPosts(reading: Reading, columns: Columns, rows: readonly TextRow[]): Columns {
  const at = columns.indexOf('honorific');
  if (at < 0 || columns.includes('function')) return columns;
  const told = rows.flatMap(({ cells }) => cells[at] ?? []).filter(isFilled);
  const isPost = ({ start, end }: Span) =>
    takeHonorific(`${reading.text.slice(start, end)} X`).honorific === null;
  if (told.filter(isPost).length <= told.length / 2) return columns;
  return columns.map((field, place) => (place === at ? 'function' : field));
}

/** A row of one cell heads those below: a delegation, or as what several came. */
function sectionRow(reading: Reading, cell: Span): Omit<Above, 'part'> | undefined {
  const section = sectionOf(reading.folded.slice(cell.start, cell.end).trim());
  if (section) return { party: undefined, category: section.category };
  const party = partyIn(reading, cell);
  const before = reading.folded.slice(cell.start, party?.start ?? cell.start);
  if (!party || !/^[\s\d.)•–-]*(?:the )?$/u.test(before)) return undefined;
  return { party, category: undefined };
}

function readRow(
  reading: Reading,
  { row, columns, above }: { readonly row: TextRow; readonly columns: Columns; readonly above: Above },
): { readonly person: PersonMention; readonly party: PartyMention | undefined } | undefined {
  const cellOf = (field: TableField): Span | undefined => {
    const cell = row.cells[columns.indexOf(field)];
    return cell && columns.includes(field) && isFilled(cell) ? cell : undefined;
  };
  const name = nameInCell(
    reading,
    cellOf('name') ?? oneName(cellOf('given'), cellOf('family')),
    cellOf('honorific'),
  );
  if (!name) return undefined;
  const own = cellOf('party');
  const place = cellOf('institution');
  const stated = own && partyIn(reading, own);
  const employer = place && partyIn(reading, place);
  const party = stated ?? employer ?? above.party;
  // A ministry in the column of delegations is where somebody works, its State their delegation.
  const post = cellOf('function');
  const [said, below] = post ? halves(reading, post) : [];
  const isWork = place && (!employer || isWider(reading, place, employer));
  const institution = isWork ? place : own && stated && isWider(reading, own, stated) ? own : below;
  const unit = cellOf('unit');
  return {
    person: {
      ...name,
      ...(said ? { function: said } : {}),
      ...(unit ? { unit } : {}),
      ...(institution ? { institution } : {}),
      ...(party ? { party } : {}),
    },
    party,
  };
}

/** What stood on lines of their own in a cell: somebody's post, then where they work. */
function halves(reading: Reading, cell: Span): readonly [Span, Span?] {
  const words = reading.text.slice(cell.start, cell.end);
  const at = words.indexOf('; ');
  if (at < 0) return [cell];
  return [
    { start: cell.start, end: cell.start + at },
    { start: cell.start + at + 2, end: cell.end },
  ];
}

/** Whether a cell says more than the party's name. */
function isWider(reading: Reading, cell: Span, party: Span): boolean {
  const beside = `${reading.folded.slice(cell.start, party.start)} ${reading.folded.slice(party.end, cell.end)}`;
  return /\p{L}{2}/u.test(beside.replace(/(?<!\p{L})the(?!\p{L})/gu, ''));
}

/** Two cells side by side are one name as it is printed. */
function oneName(one: Span | undefined, other: Span | undefined): Span | undefined {
  if (!one || !other) return one ?? other;
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

function partyIn(reading: Reading, cell: Span): PartyMention | undefined {
  const inside = within(reading.parties, cell).filter(
    ({ form, kind }) => form !== 'adjective' && kind !== 'process',
  );
  return inside.find(({ kind }) => kind === 'organisation') ?? inside[0];
}

/** What prose makes of people, without what the tables say better. */
export function besideTables(
  mentions: readonly PersonMention[],
  { rows, people }: PeopleOfTables,
): readonly PersonMention[] {
  if (rows.length === 0) return mentions;
  const isRead = touching(rows);
  return [...mentions.filter((mention) => !isRead(mention)), ...people].sort(byPlace);
}
