import { headcountOfCell, readHeadcount } from './headcount';
import { withoutLead } from './party-finder';
import type { TableRow } from './table-row';

interface WrittenRow extends Pick<
  TableRow,
  'line' | 'id' | 'trace' | 'honorific' | 'names' | 'cells' | 'dateSystem' | 'party'
> {
  /** The texts of all cells that hold one and are not left out. */
  readonly said: readonly string[];
}

export interface CountedRow {
  readonly row: TableRow;
  readonly party: string;
  /** Whether the row says nothing else, and names nobody. */
  readonly isAll: boolean;
}

/** A row that says how many came in a delegation, in a column of its own or in words; `null` where none does. */
export function countedRow(
  { said, party: written, ...base }: WrittenRow,
  isParty: (text: string) => boolean,
): CountedRow | null {
  const { cells } = base;
  const cell = cells.get('headcount') ?? '';
  const name = cells.get('name') ?? '';
  const inColumn = cell === '' ? null : headcountOfCell(cell);
  const inName = readHeadcount(name, isParty) ?? ofNumber(name);
  const inRow = said.length <= 2 ? readHeadcount(said.join(' '), isParty) : null;
  const found = inColumn ? { headcount: inColumn, party: '' } : (inName ?? inRow);
  if (!found) return null;
  const party = found.party || written;
  const isBent = !said.some((text) => text.includes(party)) || withoutLead(party) !== party;
  const isAll =
    inColumn === null ||
    !['name', 'given', 'family'].some((field) => (cells.get(field as 'name') ?? '') !== '');
  return {
    party,
    isAll,
    row: {
      ...base,
      id: '',
      kind: 'delegation',
      party,
      ...(isBent ? { isBent } : {}),
      headcount: found.headcount,
      cells: new Map(),
      problems: [],
    },
  };
}

function ofNumber(text: string) {
  const headcount = headcountOfCell(text);
  return headcount && { headcount, party: '' };
}
