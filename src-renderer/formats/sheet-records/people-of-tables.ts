import type { ListedPeople } from '../prior-records/people-without-meeting';
import type { ReadSheet } from '../sheet/sheet';
import type { FoundTable } from './find-tables';
import { headingOfMeeting } from './heading-of-meeting';
import { meetingInWords } from './meeting-words';
import { proposeMapping } from './propose-mapping';
import { openTables } from './read-tables';
import type { ColumnField } from './record-fields';
import type { SheetInText } from './sheet-in-text';
import { namesMeeting } from './table-meetings';

const ofMeeting: ReadonlySet<ColumnField> = new Set<ColumnField>(['meeting', 'date', 'place']);
const ofPeople: ReadonlySet<ColumnField> = new Set<ColumnField>(['name', 'given', 'family']);

/**
 * The people of a file whose tables all list people and name no meeting, as a list of focal points does: to be compared
 * with those of the register, as contact cards are.
 * @param isNamed whether the sheets' names are the file's words, as of a workbook
 * @returns `null` where a table is of anything else, names a meeting, or stands on a hidden sheet
 */
export function peopleOfTables(sheets: readonly ReadSheet[], isNamed: boolean): ListedPeople | null {
  if (sheets.some(({ isHidden }) => isHidden === true)) return null;
  const { sheets: placed, tables } = openTables(sheets, isNamed);
  const areAlone = tables.every(({ sheet, table }) => {
    const of = placed[sheet];
    return of !== undefined && listsPeople(table) && !isOfMeeting(table, of);
  });
  if (tables.length === 0 || !areAlone) return null;
  const count = tables.reduce((sum, { table }) => sum + table.rows.filter(isRow).length, 0);
  const listed = new Set(tables.map(({ sheet }) => placed[sheet]?.sheet));
  return count === 0 ? null : { count, sheets: sheets.filter((sheet) => listed.has(sheet)) };
}

function listsPeople(table: FoundTable): boolean {
  const { mapping } = proposeMapping(table);
  if (mapping.kind !== 'participants') return false;
  const fields = mapping.columns.map(({ field }) => field);
  return fields.some((field) => ofPeople.has(field)) && !fields.some((field) => ofMeeting.has(field));
}

function isOfMeeting(table: FoundTable, { name, nameSpan }: SheetInText): boolean {
  if (headingOfMeeting(table) !== null) return true;
  if (nameSpan && namesMeeting(meetingInWords(name))) return true;
  return table.rows.some(
    ({ kind, cells }) =>
      kind === 'single' && cells.some(({ text }) => namesMeeting(meetingInWords(text.trim()))),
  );
}

function isRow({ kind }: FoundTable['rows'][number]): boolean {
  return kind === 'data';
}
