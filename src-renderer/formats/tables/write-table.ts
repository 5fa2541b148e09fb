import { postGlossary } from '@/domain/post-glossary';

import { traceTitles } from '../sheet/own-table';
import type { WrittenSheet } from '../sheet/sheet';
import { otherLanguage, otherWords } from './planned-posts';
import { registerRows } from './register-row';
import {
  columnWidths,
  columnsOf,
  contactFields,
  fieldTitles,
  otherPostOf,
  type TableField,
} from './table-field';
import type { Locale } from './table-language';
import type { TableSnapshot } from './table-snapshot';
import { writeTrace } from './trace';

export interface TableOptions {
  readonly language: Locale;
  /** E-mail, telephone and address, which are in no paper unless they are asked for. */
  readonly withContacts: boolean;
  /** Function, unit and institution in the other language beside them, as the glossary has them. */
  readonly withPosts?: boolean;
  readonly name: string;
  /** In ms since 1970. */
  readonly writtenAt: number;
  /** Ids of delegations in the order in which they are written; others follow. */
  readonly delegationOrder?: readonly string[];
}

/** The table of a meeting's attendance, or of the register's people, to be edited elsewhere and read again. */
export function writeTable(snapshot: TableSnapshot, options: TableOptions): WrittenSheet {
  const { language, withContacts, withPosts = false, name, writtenAt, delegationOrder = [] } = options;
  const glossary = postGlossary(snapshot.postWordings);
  const fields: readonly TableField[] = columnsOf[snapshot.kind].filter(
    (field) => (withContacts || !contactFields.includes(field)) && (withPosts || otherPostOf(field) === null),
  );
  const place = new Map(delegationOrder.map((id, at) => [id, at]));
  const rows = registerRows(snapshot, language).toSorted((a, b) =>
    snapshot.kind === 'people'
      ? sortName(a.cells).localeCompare(sortName(b.cells), language)
      : (place.get(a.attendance?.delegationId ?? a.id) ?? place.size) -
        (place.get(b.attendance?.delegationId ?? b.id) ?? place.size),
  );
  const written = fields.filter((field) => field !== 'id' && field !== 'trace');
  const cellOf = (cells: ReadonlyMap<TableField, string>, field: TableField) => {
    const part = otherPostOf(field);
    if (part === null) return cells.get(field) ?? '';
    const words = cells.get(part) ?? '';
    return otherWords(glossary, part, words, otherLanguage(words));
  };
  return {
    name,
    columns: fields.map((field) => ({
      title: field === 'trace' || field === 'ignored' ? traceTitles[language] : fieldTitles[language][field],
      width: columnWidths[field] ?? 14,
      hidden: field === 'trace',
    })),
    rows: rows.map(({ id, cells }) =>
      fields.map((field) => {
        if (field === 'id') return id;
        if (field !== 'trace') return cellOf(cells, field) || null;
        const remembered = written.map((one) => [one, cellOf(cells, one)] as const);
        // The id too: a sort of its column alone would give the rows one another's records.
        return writeTrace(new Map([...remembered, ['id', id]]), language, writtenAt);
      }),
    ),
  };
}

function sortName(cells: ReadonlyMap<TableField, string>): string {
  return `${cells.get('family') ?? ''} ${cells.get('given') ?? ''}`.trim();
}
