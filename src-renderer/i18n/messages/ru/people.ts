import type { people as en } from '../en/people';

export const people = {} satisfies Record<keyof typeof en, string>;
