import type { TableField } from './table-field';
import { halvesOf } from './two-languages';
import type { RowProblem } from './table-row';

type Cells = ReadonlyMap<TableField, string>;

/** What is one person's own; days and the like are said of the row. */
const personal: readonly TableField[] = [
  'honorific',
  'function',
  'unit',
  'institution',
  'function-other',
  'unit-other',
  'institution-other',
  'roles',
  'email',
  'phone',
  'other-names',
  'on-behalf-of',
  'capacity',
];

export interface SharedCells {
  /** One for each person, in their order. */
  readonly cells: readonly Cells[];
  readonly problems: readonly RowProblem[];
}

/**
 * The cells of a row in which several people stand, for each of them: as many lines as people are one's own each, one
 * line is said of all and marked, any other number belongs to nobody for sure and is left out, with a word.
 */
export function shareTitles(cells: Cells, count: number): SharedCells {
  const own = Array.from({ length: count }, () => new Map(cells));
  const doubled: string[] = [];
  const problems: RowProblem[] = [];
  for (const field of personal) {
    const text = cells.get(field) ?? '';
    if (text === '') continue;
    const lines = linesOf(text, count);
    if (lines.length === 1) doubled.push(text);
    else if (lines.length !== count) problems.push({ code: 'unshared', field, text: lines.join('; ') });
    own.forEach((one, at) => {
      if (lines.length === 1) one.set(field, text);
      else one.set(field, lines.length === count ? (lines[at] ?? '') : '');
    });
  }
  if (doubled.length > 0) problems.unshift({ code: 'doubled', text: doubled.join('; ') });
  return { cells: own, problems };
}

/** Lines of the cell; parts between semicolons or strokes where they are as many as the people. */
function linesOf(text: string, count: number): readonly string[] {
  // In two languages it is one post, said of each.
  if (halvesOf(text)) return [text];
  const lines = partsOf(text, /\n/u);
  if (lines.length > 1) return lines;
  const parts = partsOf(text, /;/u);
  if (parts.length > 1) return parts;
  const strokes = partsOf(text, /\s\/\s/u);
  return strokes.length === count ? strokes : lines;
}

function partsOf(text: string, sign: RegExp): readonly string[] {
  return text
    .split(sign)
    .map((part) => part.trim())
    .filter(Boolean);
}
