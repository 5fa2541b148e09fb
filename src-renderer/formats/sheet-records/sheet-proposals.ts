import type { DraftSource, SourceNote } from '@/domain/draft';

import type { ReadSheet } from '../sheet/sheet';
import { shapeOf, type Mapping } from './mapping';
import { proposeMapping, type Proposal } from './propose-mapping';
import { openTables, readTables, type SheetFile, type TablesRead } from './read-tables';

/** What a file of tables was told to be and holds; see `TableOutcome`. */
export interface TableFile {
  readonly sheets: readonly ReadSheet[];
  readonly notes?: readonly SourceNote[];
  readonly mediaType: string;
  readonly sha256: string;
}

export interface TableProposal extends Proposal {
  readonly shape: string;
  /** Whether the mapping is that of an earlier table of the same titles. */
  readonly isRemembered: boolean;
}

export interface ProposedFile {
  readonly file: SheetFile;
  readonly source: Pick<DraftSource, 'file' | 'sha256'> & Partial<DraftSource>;
  /** One a table. */
  readonly proposals: readonly TableProposal[];
}

/**
 * Finds the tables of a file and proposes what their columns mean.
 * @param remembered mappings of earlier tables, by their shape
 */
export function proposeTables(
  { sheets, notes, mediaType, sha256 }: TableFile,
  name: string,
  remembered: ReadonlyMap<string, Mapping> = new Map(),
): ProposedFile {
  const file = openTables(sheets, !mediaType.startsWith('text/'));
  return {
    file,
    source: { file: name, sha256, ...(notes && notes.length > 0 ? { notes: [...notes] } : {}) },
    proposals: file.tables.map(({ sheet, table }): TableProposal => {
      const isHidden = file.sheets[sheet]?.sheet.isHidden === true;
      const shape = shapeOf(table, isHidden);
      const proposal = isHidden ? leftOut(proposeMapping(table)) : proposeMapping(table);
      const before = remembered.get(shape);
      const fits = before?.columns.length === table.titles.length;
      return before && fits
        ? { ...proposal, mapping: before, isSure: true, shape, isRemembered: true }
        : { ...proposal, shape, isRemembered: false };
    }),
  };
}

/** Of a hidden sheet nobody knows whether it was meant to be read: it is left out until somebody says. */
function leftOut(proposal: Proposal): Proposal {
  return { ...proposal, mapping: { ...proposal.mapping, kind: null }, isSure: false };
}

/** Reads the tables whose meaning is sure; the others stay as they are, to be decided by somebody. */
export function readSureTables({ file, source, proposals }: ProposedFile): TablesRead & {
  /** Tables, by index, whose meaning has to be said first. */
  readonly open: readonly number[];
} {
  const open = proposals.flatMap(({ isSure }, at) => (isSure ? [] : [at]));
  const mappings = proposals.map(({ mapping, isSure }): Mapping =>
    isSure ? mapping : { ...mapping, kind: null },
  );
  return { ...readTables(file, mappings, source), open };
}
