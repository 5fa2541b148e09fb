import type { overview as en } from '../en/overview';

export const overview = {} as const satisfies Record<keyof typeof en, string>;
