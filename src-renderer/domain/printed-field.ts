import type { TableName } from './records';

/** The texts of records that papers print as they were typed, by table. */
const printedFields = {
  paragraphs: ['text'],
  interventions: ['printedSpeaker', 'text'],
  agendaItems: ['title', 'annotation'],
  sessions: ['title'],
  meetings: ['purposes', 'theme', 'venue'],
  processes: ['aims'],
  relatedEvents: ['name'],
  projects: ['name'],
  documents: ['title'],
} as const satisfies Partial<Record<TableName, readonly string[]>>;

type PrintedTable = keyof typeof printedFields;

/** One of those texts: a table, and a field that it has. */
export type PrintedField = {
  [Table in PrintedTable]: { readonly table: Table; readonly field: (typeof printedFields)[Table][number] };
}[PrintedTable];

const severalLines: ReadonlySet<PrintedField['field']> = new Set<PrintedField['field']>([
  'text',
  'annotation',
  'purposes',
  'aims',
]);

/** Whether the form has one line for it: breaks of lines have no place there. */
export function isOneLine({ field }: Pick<PrintedField, 'field'>): boolean {
  return !severalLines.has(field);
}
