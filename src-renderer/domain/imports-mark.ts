import type { Id } from './fields';

/**
 * What every entry of the journal that brought files in is about, besides its meetings: no record, but the name under
 * which imports are found among all that was ever done.
 */
export const importsMark: Id = '00000000-0000-7000-8000-00000000f11e';
