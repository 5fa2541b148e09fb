import type { outcome as en } from '../en/outcome';

export const outcome = {} as const satisfies Record<keyof typeof en, string>;
