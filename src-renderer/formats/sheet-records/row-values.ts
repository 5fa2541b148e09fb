import type { CellValue } from '../sheet/sheet';
import type { Span } from '../narrative/span';
import type { TableLine } from './find-tables';
import type { Mapping } from './mapping';
import type { ColumnField } from './record-fields';
import type { TextCell } from './sheet-in-text';

/** What a cell says, without the blanks around it. */
export interface Value extends Span {
  /** On one line. */
  readonly text: string;
  /** With the line ends of the cell. */
  readonly raw: string;
  readonly value: CellValue;
  readonly column: number;
  /** Of a column of one State: its code. */
  readonly party?: string;
}

/** A row by what its columns mean. */
export interface RowValues {
  readonly row: number;
  readonly one: (field: ColumnField) => Value | null;
  readonly all: (field: ColumnField) => readonly Value[];
  /** Everything that is filled and means something. */
  readonly used: readonly Value[];
}

export function valuesOfRow({ row, cells }: TableLine, { columns }: Mapping): RowValues {
  const byField = new Map<ColumnField, Value[]>();
  const used: Value[] = [];
  cells.forEach((cell, at) => {
    const { field, party } = columns[at] ?? { field: 'ignored' };
    const value = valueOf(cell);
    if (value === null || field === 'ignored') return;
    const known = party === undefined ? value : { ...value, party };
    byField.set(field, [...(byField.get(field) ?? []), known]);
    used.push(known);
  });
  return {
    row,
    used,
    one: (field) => byField.get(field)?.[0] ?? null,
    all: (field) => byField.get(field) ?? [],
  };
}

/** `null` of an empty cell, and of one that only says that there is nothing. */
export function valueOf({ text, value, start, column }: TextCell): Value | null {
  const raw = text.trim();
  if (raw === '' || /^[-–—.]+$/u.test(raw)) return null;
  const from = start + text.indexOf(raw);
  return {
    text: raw.replace(/\s+/gu, ' '),
    raw,
    value: typeof value === 'string' ? raw : value,
    start: from,
    end: from + raw.length,
    column,
  };
}

/** A part of a value as a place of its own. */
export function within(value: Value, { start, end }: Span): Span {
  return { start: value.start + start, end: value.start + end };
}
