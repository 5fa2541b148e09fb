import type { meetings as en } from '../en/meetings';

export const meetings = {} as const satisfies Record<keyof typeof en, string>;
