import type { Sheet } from 'hucre';

import type { CellComment, CellPlace, ReadSheet } from './sheet';

/** What a sheet of a workbook says besides the values of its cells: remarks on them, columns out of sight, formulas without a value. */
export function besideValues({
  cells,
  columns,
}: Pick<Sheet, 'cells' | 'columns'>): Pick<ReadSheet, 'hiddenColumns' | 'comments' | 'unworked'> {
  const hiddenColumns = (columns ?? []).flatMap(({ hidden }, at) => (hidden === true ? [at] : []));
  const comments: CellComment[] = [];
  const unworked: CellPlace[] = [];
  for (const [key, { comment, formula, formulaResult }] of cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const text = comment === undefined ? '' : withoutPreamble(comment.text);
    if (text !== '') comments.push({ row, column, text });
    if (formula !== undefined && (formulaResult === null || formulaResult === undefined))
      unworked.push({ row, column });
  }
  comments.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
    ...(comments.length > 0 ? { comments } : {}),
    ...(unworked.length > 0 ? { unworked } : {}),
  };
}

/** What newer versions of Excel say to older ones before the remark itself: "[Threaded comment] Your version … Comment: …". */
function withoutPreamble(text: string): string {
  const isThread = /^\[[^\]]{4,40}\]/u.test(text.trim()) && text.includes('go.microsoft.com');
  const words = isThread ? text.replace(/^[\s\S]*?go\.microsoft\.com\S*\s+[^\n:]{0,40}:\s*/u, '') : text;
  return words.trim();
}
