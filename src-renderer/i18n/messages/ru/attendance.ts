import type { attendance as en } from '../en/attendance';

export const attendance = {} as const satisfies Record<keyof typeof en, string>;
