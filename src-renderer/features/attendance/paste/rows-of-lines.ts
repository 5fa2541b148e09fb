import type { TableField } from '@/formats/tables/table-field';
import type { TableRow } from '@/formats/tables/table-row';
import type { PastedRow } from './pasted-row';

/** The lines of a pasted list as rows of a table, so that both go through the same preview. */
export function rowsOfLines(lines: readonly PastedRow[]): readonly TableRow[] {
  return lines.map((row): TableRow => {
    const base = {
      line: row.at,
      id: '',
      trace: null,
      honorific: null,
      names: [],
      dateSystem: 1900,
      problems: [],
    } as const;
    switch (row.kind) {
      case 'heading':
        return {
          ...base,
          kind: 'heading',
          party: '',
          cells: new Map([['name', row.text]]),
          problems: row.problems,
        };
      case 'delegation': {
        const { headcount, category, capacity, isRemote } = row;
        return {
          ...base,
          kind: 'delegation',
          party: row.party?.label ?? row.text,
          ...(row.text === '' ? { isBent: true } : {}),
          problems: row.problems ?? [],
          ...(headcount ? { headcount } : {}),
          ...(category ? { category } : {}),
          ...(capacity ? { capacity } : {}),
          ...(isRemote ? { isRemote } : {}),
          cells: new Map<TableField, string>(row.text === '' ? [] : [['party', row.text]]),
        };
      }
      case 'person':
        return {
          ...base,
          ...row.person,
          kind: 'person',
          party: row.party?.label ?? '',
          written: row.text,
        };
    }
  });
}
