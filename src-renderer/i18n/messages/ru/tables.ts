import type { tables as en } from '../en/tables';

export const tables = {} satisfies Record<keyof typeof en, string>;
