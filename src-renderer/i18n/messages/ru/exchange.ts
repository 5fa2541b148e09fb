import type { exchange as en } from '../en/exchange';

export const exchange = {} as const satisfies Record<keyof typeof en, string>;
