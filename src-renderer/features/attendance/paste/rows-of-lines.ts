import { scriptOf } from '@/domain/person';
import type { TableField } from '@/formats/tables/table-field';
import type { TableRow } from '@/formats/tables/table-row';
import type { PastedRow } from './read-list';

/** The lines of a pasted list as rows of a table, so that both go through the same preview. */
export function rowsOfLines(lines: readonly PastedRow[]): readonly TableRow[] {
  return lines.map((row, at): TableRow => {
    const base = {
      line: at + 1,
      id: '',
      trace: null,
      honorific: null,
      names: [],
      dateSystem: 1900,
      problems: [],
    } as const;
    switch (row.kind) {
      case 'heading':
        return { ...base, kind: 'heading', party: '', cells: new Map([['name', row.text]]) };
      case 'delegation':
        return {
          ...base,
          kind: 'delegation',
          party: row.party.label,
          cells: new Map([['party', row.text]]),
        };
      case 'person': {
        const { honorific, given, family, nameOrder, ...titles } = row.line;
        const cells = (['function', 'unit', 'institution'] as const).map((field): [TableField, string] => [
          field,
          titles[field] ?? '',
        ]);
        const name = { given, family, nameOrder, script: scriptOf(given + family) };
        const party = row.party?.label ?? '';
        return {
          ...base,
          kind: 'person',
          party,
          honorific,
          names: [name, ...row.others],
          cells: new Map(cells),
        };
      }
    }
  });
}
