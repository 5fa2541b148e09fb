import { proxy } from 'comlink';

import type { ReadSheet } from '../sheet/sheet';
import type { PlannedSheet, SheetRequest } from '../tables/plan-sheet';
import type { PlannedRow } from '../tables/planned-row';
import type { TableSnapshot } from '../tables/table-snapshot';
import { registerLists, type OpenedSheets, type RegisterPart, type TableDesk } from './table-desk';

/** How far the comparing of a table is, in rows. */
export interface TableProgress {
  readonly stage: 'register' | 'comparing';
  readonly done: number;
  readonly total: number;
}

export interface TableComparison extends Omit<SheetRequest, 'snapshot'> {
  /** The same as long as the register is. */
  readonly registerKey: string;
  /** Called only where the thread does not hold the register of the key. */
  readonly snapshot: () => Promise<TableSnapshot>;
  readonly onProgress?: (progress: TableProgress) => void;
  /** Gives up between two parts; the answer is `null`. */
  readonly signal?: AbortSignal;
}

/** Rows that cross between the threads at once: so many are packed and unpacked within a frame. */
const atOnce = { register: 400, table: 200, planned: 100, sheet: 250 } as const;

/** Compares a table on the other thread; whatever is large goes over and comes back a part at a time. */
export async function planInParts(desk: TableDesk, request: TableComparison): Promise<PlannedSheet | null> {
  const { from, answers, readings = new Map(), language, onProgress, signal } = request;
  await desk.letGoOfParts();
  if (!(await desk.holdsRegister(request.registerKey)) && !(await sendRegister(desk, request))) return null;
  if (signal?.aborted || !(await sendTable(desk, from, signal))) return null;
  const ask = { columns: from.kind === 'sheet' ? from.columns : null, answers, readings, language };
  const report = (done: number, total: number) => onProgress?.({ stage: 'comparing', done, total });
  const { planned, count } = await desk.planHeld(ask, proxy(report));
  const rows: PlannedRow[] = [];
  while (rows.length < count) {
    if (signal?.aborted) return null;
    rows.push(...(await desk.plannedRows(rows.length, rows.length + atOnce.planned)));
  }
  return { ...planned, plan: { ...planned.plan, rows } };
}

async function sendRegister(
  desk: TableDesk,
  { registerKey, snapshot: read, onProgress, signal }: TableComparison,
): Promise<boolean> {
  const snapshot = await read();
  const total = registerLists.reduce((sum, list) => sum + snapshot[list].length, 0);
  let done = 0;
  for (const list of registerLists) {
    for (let at = 0; at < snapshot[list].length; at += atOnce.register) {
      if (signal?.aborted) return false;
      onProgress?.({ stage: 'register', done, total });
      const rows = snapshot[list].slice(at, at + atOnce.register);
      // The rows are those of the list that is named beside them.
      await desk.addToRegister({ list, rows } as RegisterPart);
      done += rows.length;
    }
  }
  const { kind, meetingId, date, languages = [] } = snapshot;
  await desk.holdRegister(registerKey, { kind, meetingId, date, languages });
  return true;
}

/** Names for tables that are held: a sheet that is the same object is the same table. */
const keys = new WeakMap<object, string>();
let count = 0;

function keyOf(rows: object): string {
  const known = keys.get(rows);
  if (known !== undefined) return known;
  count += 1;
  const key = String(count);
  keys.set(rows, key);
  return key;
}

async function sendTable(
  desk: TableDesk,
  from: SheetRequest['from'],
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const rows = from.kind === 'sheet' ? from.sheet.rows : from.rows;
  const key = keyOf(rows);
  if (await desk.holdsTable(key)) return true;
  for (let at = 0; at < rows.length; at += atOnce.table) {
    if (signal?.aborted) return false;
    await desk.addToTable(rows.slice(at, at + atOnce.table));
  }
  if (from.kind === 'rows') await desk.holdTable(key, { kind: 'rows' });
  else {
    const { rows: _sentAlready, ...sheet } = from.sheet;
    await desk.holdTable(key, { kind: 'sheet', sheet });
  }
  return true;
}

/** The tables that the other thread has opened, with their rows; `null` where it was given up. */
export async function sheetsInParts(
  desk: TableDesk,
  opened: Extract<OpenedSheets, { ok: true }>['sheets'],
  { onProgress, signal }: SheetReading = {},
): Promise<readonly ReadSheet[] | null> {
  const total = opened.reduce((sum, sheet) => sum + sheet.count, 0);
  let done = 0;
  const sheets: ReadSheet[] = [];
  for (const [at, { head, count: length }] of opened.entries()) {
    const rows: ReadSheet['rows'][number][] = [];
    while (rows.length < length) {
      if (signal?.aborted) return null;
      onProgress?.({ done, total });
      const part = await desk.sheetRows(at, rows.length, rows.length + atOnce.sheet);
      rows.push(...part);
      done += part.length;
    }
    sheets.push({ ...head, rows });
  }
  return sheets;
}

export interface SheetReading {
  /** Whether it is what a State sent back, which may be a Word form. */
  readonly isReturned?: boolean;
  /** In rows, once the file is taken apart. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  readonly signal?: AbortSignal;
}
