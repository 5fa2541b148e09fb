import { headcountOfCell } from './headcount';
import type { TableField } from './table-field';

/** Of the cells that are filled. */
const enough = 0.6;

/** Numbers beside delegations and nobody's name are how many came, unless they count the rows. */
export function withHeadcount(
  fields: readonly TableField[],
  body: readonly (readonly string[])[],
): readonly TableField[] {
  const named: readonly TableField[] = ['name', 'given', 'family', 'id'];
  if (!fields.includes('party') || fields.some((field) => named.includes(field))) return fields;
  const numbers = fields.map((field, at) => {
    const cells = body.map((row) => row[at] ?? '').filter(Boolean);
    const areCounts =
      field === 'ignored' && cells.length > 0 && cells.filter(isHeadcount).length >= cells.length * enough;
    return areCounts && !countsRows(cells, at < fields.indexOf('party'));
  });
  const at = numbers.indexOf(true);
  return at !== -1 && at === numbers.lastIndexOf(true) ? fields.with(at, 'headcount') : fields;
}

/** What says of numbers what they count; "Number" alone says as well that the rows are numbered. */
const saysNumber = /^(?:numbers?|кол-во|количество)?$/iu;

/** "Number" over 1, 2, 3 … before the States counts the rows of the list, and nobody; "Number of participants" counts them. */
export function withoutRunningNumbers(
  fields: readonly TableField[],
  body: readonly (readonly string[])[],
  titleOf: (column: number) => string,
): readonly TableField[] {
  const at = fields.indexOf('headcount');
  const cells = body.map((row) => row[at] ?? '').filter(Boolean);
  if (!saysNumber.test(titleOf(at).trim())) return fields;
  const isFirst = at !== -1 && fields.slice(0, at).every((field) => field === 'ignored');
  return isFirst && cells.length > 1 && countsRows(cells, false) ? fields.with(at, 'ignored') : fields;
}

/**
 * 1, 2, 3 … number the rows wherever they stand; before the State any numbers that only rise do, as "12." left of a
 * list that is an extract.
 */
function countsRows(cells: readonly string[], isBeforeParty: boolean): boolean {
  const numbers = cells.map((cell) =>
    /^\d{1,4}[.)]?$/u.test(cell) ? Number.parseInt(cell, 10) : Number.NaN,
  );
  if (isBeforeParty) return numbers.every((number, at) => number > (numbers[at - 1] ?? 0));
  return numbers.length > 1 && numbers.every((number, at) => number === at + 1);
}

function isHeadcount(cell: string): boolean {
  return headcountOfCell(cell) !== null;
}
