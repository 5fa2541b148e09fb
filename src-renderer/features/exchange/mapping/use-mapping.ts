import { useCallback, useEffect, useRef, useState } from 'react';

import type { Mapping } from '@/formats/sheet-records/mapping';
import type { ShownFile, TablesPreview } from '@/formats/sheet-records/preview-tables';
import { mayRepeat, type ColumnField, type RecordTableKind } from '@/formats/sheet-records/record-fields';
import type { RecordTablesClient } from '@/formats/worker/record-tables-client';

import { formats } from '../reading/formats';
import { keepMappings, type WaitingTables } from './mapping-database';
import { rememberedMappings } from './remembered-mappings';

/** The state of the page: the file is opened on its thread, or could not be. */
export type Opened =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'open'; readonly shown: ShownFile; readonly client: RecordTablesClient };

export interface MappingState {
  readonly opened: Opened;
  readonly mappings: readonly Mapping[];
  /** Of the mappings as they are; `null` while it is worked out. */
  readonly preview: TablesPreview | null;
  readonly setKind: (table: number, kind: RecordTableKind | null) => void;
  readonly setColumn: (table: number, column: number, field: ColumnField, party?: string) => void;
  readonly setOrder: (table: number, order: Mapping['order']) => void;
}

/** Opens a file of tables and holds what is said of its columns; every choice is kept at once. */
export function useMapping(file: WaitingTables): MappingState {
  const [opened, setOpened] = useState<Opened>({ kind: 'opening' });
  const [mappings, setMappings] = useState<readonly Mapping[]>(file.mappings ?? []);
  const [preview, setPreview] = useState<TablesPreview | null>(null);
  const current = useRef(mappings);

  const show = useCallback((client: RecordTablesClient, next: readonly Mapping[]) => {
    current.current = next;
    setMappings(next);
    setPreview(null);
    void client.preview(next).then((read) => {
      // A later choice has a preview of its own.
      if (current.current === next && read.ok) setPreview(read.value);
    });
  }, []);

  useEffect(() => {
    let isCurrent = true;
    const open = async () => {
      const { name, bytes } = file;
      const read = await formats.openRecordTables({ name, bytes }, rememberedMappings());
      if (!isCurrent) return;
      if (!read.ok || !read.value.opened.ok) {
        setOpened({ kind: 'failed' });
        return;
      }
      const client = read.value;
      const { shown } = read.value.opened;
      setOpened({ kind: 'open', shown, client });
      const fits = file.mappings?.length === shown.tables.length;
      show(client, fits && file.mappings ? file.mappings : shown.tables.map(({ mapping }) => mapping));
    };
    void open();
    return () => {
      isCurrent = false;
    };
    // The file is read once; what is decided of it is held here from then on.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [file.id, show]);

  const change = (table: number, next: (mapping: Mapping) => Mapping) => {
    if (opened.kind !== 'open') return;
    const { tables } = opened.shown;
    const shape = tables[table]?.shape;
    const before = current.current[table];
    if (!before) return;
    const changed = next(before);
    // Tables of the same titles mean the same: one answer is for all of them.
    const all = current.current.map((mapping, at) => (tables[at]?.shape === shape ? changed : mapping));
    show(opened.client, all);
    void keepMappings(file.id, all);
  };

  return {
    opened,
    mappings,
    preview,
    setKind(table, kind) {
      if (opened.kind !== 'open') return;
      const proposed = opened.shown.tables[table]?.mapping;
      if (kind === null) change(table, (mapping) => ({ ...mapping, kind: null }));
      else if (proposed?.kind === kind) change(table, () => proposed);
      else
        void opened.client.proposeColumns(table, kind).then((read) => {
          if (read.ok) change(table, ({ order }) => ({ ...read.value, order }));
        });
    },
    setColumn: (table, column, field, party) =>
      change(table, (mapping) => ({
        ...mapping,
        columns: mapping.columns.map((own, at) => {
          if (at === column) return party === undefined ? { field } : { field, party };
          // A meaning that only one column can have is taken from the one that had it.
          return own.field === field && !mayRepeat(field) ? { field: 'ignored' } : own;
        }),
      })),
    setOrder: (table, order) => change(table, (mapping) => ({ ...mapping, order })),
  };
}
