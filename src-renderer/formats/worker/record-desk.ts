import type { Draft } from '@/domain/draft';

import { readPriorRecord, type PriorRecord, type ReadError } from '../prior-records/read-prior-record';
import { badRowSheets, type BadRowWords } from '../sheet-records/bad-rows-sheet';
import type { Mapping } from '../sheet-records/mapping';
import { proposeColumns } from '../sheet-records/propose-mapping';
import {
  previewTables,
  showTables,
  type ShownFile,
  type TablesPreview,
} from '../sheet-records/preview-tables';
import { readTables } from '../sheet-records/read-tables';
import type { RecordTableKind } from '../sheet-records/record-fields';
import { proposeTables, type ProposedFile } from '../sheet-records/sheet-proposals';
import type { SheetFormat } from '../sheet/sheet';
import { writeSheets } from '../sheet/write-sheets';

export type RecordTablesOpened =
  { readonly ok: true; readonly shown: ShownFile } | { readonly ok: false; readonly error: ReadError };

export interface RecordTablesRead {
  readonly draft: Draft;
  readonly text: string;
  readonly sha256: string;
  readonly mediaType: string;
}

/**
 * The thread's side of a mapping: the file lies here from one choice to the next, and what crosses over is what is
 * shown. Every call says which file it means; of another than the one that lies here it gives `null`.
 */
export function createRecordDesk() {
  let held: { readonly key: string; readonly proposed: ProposedFile; readonly mediaType: string } | null =
    null;
  const of = (key: string) => (held?.key === key ? held : null);
  return {
    openRecordTables: async (
      key: string,
      file: PriorRecord,
      remembered: readonly (readonly [string, Mapping])[],
    ): Promise<RecordTablesOpened> => {
      const outcome = await readPriorRecord(file);
      if (!outcome.ok) return outcome;
      if (outcome.kind !== 'table') return { ok: false, error: { code: 'damaged', kind: 'xlsx' } };
      const proposed = proposeTables(outcome, file.name, new Map(remembered));
      held = { key, proposed, mediaType: outcome.mediaType };
      return { ok: true, shown: showTables(proposed) };
    },
    /** What the columns of a table mean where it is of another kind than was proposed. */
    proposeRecordColumns: async (
      key: string,
      table: number,
      kind: RecordTableKind,
    ): Promise<Mapping | null> => {
      const found = of(key)?.proposed.file.tables[table];
      return found ? proposeColumns(found.table, kind).mapping : null;
    },
    previewRecordTables: async (key: string, mappings: readonly Mapping[]): Promise<TablesPreview | null> => {
      const known = of(key);
      return known ? previewTables(known.proposed, mappings) : null;
    },
    readRecordTables: async (key: string, mappings: readonly Mapping[]): Promise<RecordTablesRead | null> => {
      const known = of(key);
      if (!known) return null;
      const { file, source } = known.proposed;
      const { draft } = readTables(file, mappings, source);
      return { draft, text: file.text, sha256: source.sha256, mediaType: known.mediaType };
    },
    writeBadRows: async (
      key: string,
      mappings: readonly Mapping[],
      words: BadRowWords,
      format: SheetFormat,
    ): Promise<Uint8Array | null> => {
      const known = of(key);
      return known ? writeSheets(badRowSheets(known.proposed, mappings, words), format) : null;
    },
  };
}
export type RecordDesk = ReturnType<typeof createRecordDesk>;
