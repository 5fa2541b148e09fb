import { isSum, readHeadcount, type Headcount } from './headcount';
import { peopleOfLine } from './listed-line';
import { readName } from './read-names';
import type { TableRow } from './table-row';

/**
 * What the user says that a line is which was left out as nobody: somebody, or how many came; `nobody` takes that back. A
 * delegation below "Experts" may be of the experts, or of its State as it is read.
 */
export type LineReading = 'person' | 'headcount' | 'nobody' | 'experts' | 'state';

/** Whether a reading is what the line is anyhow: it is offered where another one was chosen. */
export function isAsRead(reading: LineReading): boolean {
  return reading === 'nobody' || reading === 'state';
}

interface LineContext {
  /** The delegation that the line stands in, as the list writes it; `''` where it stands in none. */
  readonly party: string;
  readonly isParty: (text: string) => boolean;
  /** ISO 3166 alpha-3 of the State of the delegation. */
  readonly state: string | null;
}

/** What a line that was left out may be read as after all: as many as a number in it says, or somebody. */
export function readingsOf(row: TableRow): readonly LineReading[] {
  const text = textOf(row);
  if (isPerhapsOfExperts(row)) return ['experts', 'state'];
  if (isPerhapsSomebody(row)) return ['person', 'nobody'];
  if (!isLeftOut(row) || !/\p{L}/u.test(text)) return [];
  if (isOfPost(row) || headcountIn(text) === null) return ['person', 'nobody'];
  return ['headcount', 'person', 'nobody'];
}

/** The row as the user reads it; as it was where that is nothing it can be. */
export function readAs(row: TableRow, reading: LineReading, context: LineContext): TableRow {
  const text = textOf(row);
  if (isAsRead(reading)) return row;
  if (reading === 'experts') return amongExperts(row);
  const [doubt] = row.problems.flatMap((one) => (one.code === 'body-or-name' ? [one.text] : []));
  if (doubt !== undefined) return asOfBody(row, doubt, context.state);
  if (!isLeftOut(row)) return row;
  if (reading === 'headcount') {
    const found = headcountIn(text, context.isParty);
    if (!found) return row;
    return {
      ...row,
      kind: 'delegation',
      party: found.party || context.party,
      isBent: true,
      headcount: found.headcount,
      cells: new Map(),
      problems: [],
    };
  }
  if (isOfPost(row)) {
    const own = readName(row.cells.get('name') ?? '', context.state);
    return { ...row, kind: 'person', names: [own], problems: [] };
  }
  const [person] = peopleOfLine(text, context.isParty, context.state);
  const name = readName(text, context.state);
  return {
    ...row,
    kind: 'person',
    party: context.party,
    ...(person ?? { names: [name], cells: new Map() }),
    problems: [],
  };
}

/** A delegation below "Experts" as one of the experts. */
function amongExperts(row: TableRow): TableRow {
  const [text = ''] = row.problems.flatMap((one) => (one.code === 'category-perhaps' ? [one.text] : []));
  return {
    ...row,
    category: 'expert',
    problems: [
      ...row.problems.filter(({ code }) => code !== 'category-perhaps'),
      { code: 'category-above', category: 'expert', text },
    ],
  };
}

/** "Ministry of Labour Bekov" as somebody: the last word is the name, those before it the institution. */
function asOfBody(row: TableRow, words: string, state: string | null): TableRow {
  const [, institution = '', name = words] = /^(.+)\s(\S+)$/u.exec(words) ?? [];
  return {
    ...row,
    kind: 'person',
    names: [readName(name, state)],
    cells: new Map([['institution', institution]]),
    problems: [],
  };
}

function isPerhapsOfExperts({ problems }: TableRow): boolean {
  return problems.some(({ code }) => code === 'category-perhaps');
}

function isPerhapsSomebody({ problems }: TableRow): boolean {
  return problems.some(({ code }) => code === 'body-or-name');
}

/** A row of a delegation in which a post stands in the place of a name may be of somebody all the same. */
function isLeftOut(row: TableRow): boolean {
  return row.kind === 'heading' || row.kind === 'nobody' || isOfPost(row);
}

function isOfPost({ kind, cells, problems }: TableRow): boolean {
  const isNobody = kind === 'delegation' && problems.some(({ code }) => code === 'no-name');
  return isNobody && (cells.get('name') ?? '') !== '';
}

/** All that stands in the line. */
export function textOf({ cells }: TableRow): string {
  return [...new Set([...cells.values()].filter(Boolean))].join(', ').replaceAll(' · ', ', ');
}

/** "Total: 5" says how many came once it is said that it does. */
function headcountIn(
  text: string,
  isParty: (text: string) => boolean = () => false,
): { readonly headcount: Headcount; readonly party: string } | null {
  const found = readHeadcount(text, isParty);
  if (found) return found;
  const numbers = text.match(/\d+/gu) ?? [];
  const count = Number(numbers[0]);
  const isOne = numbers.length === 1 && count > 0 && count < 10_000;
  return isOne && (isSum(text) || text.length <= 60)
    ? { headcount: { qualifier: 'exactly', count }, party: '' }
    : null;
}
