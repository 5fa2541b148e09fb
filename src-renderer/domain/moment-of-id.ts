import type { Id } from './fields';

/** When a record was made, in ms since 1970, as its id tells: the first 48 bits of a UUID of version 7. */
export function momentOfId(id: Id): number {
  return Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
}
