import type { ReadSheet } from '../sheet/sheet';
import { readClipboard, type Pasted } from '../sheet/read-clipboard';
import { readReturnedFile } from '../follow-up-sheet/read-returned-file';
import { readSheets, type SheetErrorCode } from '../sheet/read-sheets';
import { planSheet, type PlannedSheet, type SheetRequest } from '../tables/plan-sheet';
import type { PlannedRow } from '../tables/planned-row';
import type { TableSnapshot } from '../tables/table-snapshot';

/** Lists of the register that a table is compared with. */
export const registerLists = [
  'parties',
  'partyNames',
  'persons',
  'personNames',
  'appointments',
  'delegations',
  'attendances',
  'meetings',
  'presences',
  'sessions',
  'postWordings',
  'speakers',
] as const satisfies readonly (keyof TableSnapshot)[];
type RegisterList = (typeof registerLists)[number];

export type RegisterHead = Omit<TableSnapshot, RegisterList>;
export type RegisterPart = {
  readonly [L in RegisterList]: { readonly list: L; readonly rows: TableSnapshot[L] };
}[RegisterList];

type SheetHead = Omit<ReadSheet, 'rows'>;
type From = SheetRequest['from'];
/** A table without its rows. */
export type TableHead = { readonly kind: 'sheet'; readonly sheet: SheetHead } | { readonly kind: 'rows' };
/** Rows of a sheet, or of a list that was taken apart already. */
export type TableRows = ReadSheet['rows'] | Extract<From, { kind: 'rows' }>['rows'];

/** The tables of a file without their rows, and how many each has. */
export type OpenedSheets =
  | { readonly ok: true; readonly sheets: readonly { readonly head: SheetHead; readonly count: number }[] }
  | { readonly ok: false; readonly error: { readonly code: SheetErrorCode } };

/** A plan without its rows, which are fetched by `plannedRows`. */
export interface PlannedInParts {
  readonly planned: PlannedSheet;
  readonly count: number;
}

export type HeldAsk = Pick<SheetRequest, 'answers' | 'readings' | 'language'> & {
  readonly columns: Extract<From, { kind: 'sheet' }>['columns'];
};

/**
 * The thread's side of a review: the register and the table lie here from one answer to the next, and everything large
 * crosses over a part at a time, because the page would stand still while it unpacks a whole.
 */
export function createTableDesk() {
  let register: { readonly key: string; readonly snapshot: TableSnapshot } | null = null;
  let table: { readonly key: string; readonly from: From } | null = null;
  let sheets: readonly ReadSheet[] = [];
  let rows: readonly PlannedRow[] = [];
  let registerParts: RegisterPart[] = [];
  let tableParts: TableRows[] = [];

  const opened = (read: readonly ReadSheet[]): OpenedSheets => {
    sheets = read;
    return {
      ok: true,
      sheets: read.map(({ rows: own, ...head }) => ({ head, count: own.length })),
    };
  };
  return {
    openSheets: async (bytes: Uint8Array, name: string): Promise<OpenedSheets> => {
      const outcome = await readSheets(bytes, name);
      return outcome.ok ? opened(outcome.sheets) : outcome;
    },
    /** The same of what a State sent back, which may be a Word form. */
    openReturned: async (bytes: Uint8Array, name: string): Promise<OpenedSheets> => {
      const outcome = await readReturnedFile(bytes, name);
      return outcome.ok ? opened(outcome.sheets) : outcome;
    },
    openClipboard: async (pasted: Pasted): Promise<OpenedSheets> => opened(readClipboard(pasted)),
    sheetRows: async (sheet: number, from: number, until: number): Promise<ReadSheet['rows']> =>
      sheets[sheet]?.rows.slice(from, until) ?? [],

    holdsRegister: async (key: string): Promise<boolean> => register?.key === key,
    addToRegister: async (part: RegisterPart): Promise<void> => void registerParts.push(part),
    /** The parts that were added are the register of the key. */
    holdRegister: async (key: string, head: RegisterHead): Promise<void> => {
      register = { key, snapshot: { ...head, ...joined(registerParts) } };
      registerParts = [];
    },

    holdsTable: async (key: string): Promise<boolean> => table?.key === key,
    addToTable: async (part: TableRows): Promise<void> => void tableParts.push(part),
    holdTable: async (key: string, head: TableHead): Promise<void> => {
      table = { key, from: withRows(head, tableParts.flat()) };
      tableParts = [];
    },
    /** Parts that were added for nothing: whoever sent them gave up. */
    letGoOfParts: async (): Promise<void> => {
      registerParts = [];
      tableParts = [];
    },

    planHeld: async (
      { columns, ...ask }: HeldAsk,
      onProgress: (done: number, total: number) => void,
    ): Promise<PlannedInParts> => {
      if (!register || !table) throw new Error('a table is compared once it is held');
      const from = table.from.kind === 'sheet' ? { ...table.from, columns } : table.from;
      const planned = planSheet({ snapshot: register.snapshot, from, ...ask }, onProgress);
      rows = planned.plan.rows;
      return { planned: { ...planned, plan: { ...planned.plan, rows: [] } }, count: rows.length };
    },
    plannedRows: async (from: number, until: number): Promise<readonly PlannedRow[]> =>
      rows.slice(from, until),
  };
}
export type TableDesk = ReturnType<typeof createTableDesk>;

function joined(parts: readonly RegisterPart[]): Pick<TableSnapshot, RegisterList> {
  const lists = Object.fromEntries(
    registerLists.map((list) => [
      list,
      parts.filter((part) => part.list === list).flatMap(({ rows }) => [...rows]),
    ]),
  );
  // Every list is there, and made of its own parts alone.
  return lists as unknown as Pick<TableSnapshot, RegisterList>;
}

function withRows(head: TableHead, rows: readonly unknown[]): From {
  // Whoever adds the rows says in the head of which kind they are.
  return (
    head.kind === 'sheet'
      ? { kind: 'sheet', sheet: { ...head.sheet, rows }, columns: null }
      : { kind: 'rows', rows }
  ) as From;
}
