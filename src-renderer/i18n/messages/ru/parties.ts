import type { parties as en } from '../en/parties';

export const parties = {} satisfies Record<keyof typeof en, string>;
