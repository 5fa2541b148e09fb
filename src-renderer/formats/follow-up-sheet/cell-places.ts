import { groupedBy } from '@/domain/grouped-by';

import type { ReadSheet } from '../sheet/sheet';
import type { ExtraCell, OddPlaces } from './filled-row';
import type { ReadField } from './sheet-columns';

/** A column of a returned sheet; `null` for one that the sheet did not have. */
export interface ReadColumn {
  readonly field: ReadField | null;
  readonly title: string;
}

/** The cells of a row with what merged cells above it say of it, the remarks on them, and what is odd about where they stand. */
export interface PlacedCells {
  readonly cells: readonly string[];
  readonly comments: readonly ExtraCell[];
  readonly odd: OddPlaces;
}

/** What a cell says whose formula failed; the words are those of every language of the program. */
const formulaError = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/u;

/** Finds for the rows of a returned sheet, by their 0-based places, what stands in them and how. */
export function cellPlaces(
  { merges = [], hiddenRows = [], hiddenColumns = [], comments = [], unworked = [] }: Partial<ReadSheet>,
  texts: readonly (readonly string[])[],
  { fields, titles }: { readonly fields: readonly ReadColumn[]; readonly titles: number },
): (row: number) => PlacedCells {
  const titleOf = (column: number) => fields[column]?.title ?? '';
  const rowsOut = new Set(hiddenRows);
  const columnsOut = new Set(hiddenColumns.filter((column) => fields[column]?.field !== 'trace'));
  const traced = fields.findIndex(({ field }) => field === 'trace');
  const commentsOf = groupedBy(comments, ({ row }) => String(row));
  const unworkedOf = groupedBy(unworked, ({ row }) => String(row));
  return (row) => {
    const own = texts[row] ?? [];
    const cells = fields.map((_, column) => own[column] ?? '');
    const merged: string[] = [];
    for (const { top, left, bottom } of merges) {
      if (top <= titles || row <= top || row > bottom || cells[left] !== '') continue;
      const said = texts[top]?.[left] ?? '';
      const isNaming = ['reference', 'text', 'last'].includes(fields[left]?.field ?? '');
      // A row that has its mark needs no words of another one to be known by.
      if (said === '' || left === traced || (isNaming && readsMark(cells[traced]))) continue;
      if (cells.every((cell) => cell === '')) continue;
      cells[left] = said;
      if (!isNaming) merged.push(titleOf(left));
    }
    return {
      cells: cells.map((cell) => (formulaError.test(cell) ? '' : cell)),
      comments: (commentsOf.get(String(row)) ?? []).map(({ column, text }) =>
        commentOn(titleOf(column), text),
      ),
      odd: {
        isHidden: rowsOut.has(row),
        hidden: [...columnsOut].filter((column) => (own[column] ?? '') !== '').map(titleOf),
        merged,
        unworked: [
          ...(unworkedOf.get(String(row)) ?? []).map(({ column }) => titleOf(column)),
          ...cells.flatMap((cell, column) => (formulaError.test(cell) ? [titleOf(column)] : [])),
        ],
      },
    };
  };
}

function readsMark(text: string | undefined): boolean {
  return (text ?? '') !== '';
}

/** In the language of the column that it hangs on. */
function commentOn(title: string, text: string): ExtraCell {
  const isRussian = /\p{Script=Cyrillic}/u.test(title) && !/\p{Script=Latin}/u.test(title);
  const words = title === '' ? '' : isRussian ? ` («${title}»)` : ` (“${title}”)`;
  return { title: `${isRussian ? 'Примечание' : 'Comment'}${words}`, text, from: 'comment' };
}
