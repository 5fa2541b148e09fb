import type { ReadSheet } from '../sheet/sheet';
import { cellText } from './cell-text';
import { isNumberTitle } from './heading-words';
import type { Columns } from './recognise-columns';
import { titleAt } from './title-at';

/**
 * Columns, 0-based, in which something stands that is not brought in; those that number the rows and those of the app's
 * own memory say nothing of anybody.
 */
export function columnsLeftOut({ rows }: ReadSheet, { titles, fields }: Columns): readonly number[] {
  const body = rows.slice(titles === null ? 0 : titles + 1);
  return fields.flatMap((field, at) => {
    if (field !== 'ignored') return [];
    const title = titleAt({ rows }, titles, at);
    if (title !== '' && isNumberTitle(title)) return [];
    const isNumbering = title === '' ? /^\d{1,5}[.)]?$/u : /^$/u;
    return body.some((row) => !isNumbering.test(cellText(row[at])) && cellText(row[at]) !== '') ? [at] : [];
  });
}
