import type { papers as en } from '../en/papers';

export const papers = {} satisfies Record<keyof typeof en, string>;
