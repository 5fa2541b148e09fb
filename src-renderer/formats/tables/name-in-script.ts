import { scriptOf } from '@/domain/person';

import type { RowPatch } from './planned-row';
import type { RegisterRow } from './register-row';

/**
 * A name that was typed over the one in another script, its given and its family name: it comes beside that one, which
 * is none the less theirs. `null` where it is in the same script, or in two.
 */
export function nameInScript(
  given: string,
  family: string,
  { name, nameThen }: Pick<RegisterRow, 'name' | 'nameThen'>,
): RowPatch['otherNames'][number] | null {
  const script = scriptOf(family);
  // The name of then that a list prints is one alone, and is set right as it is.
  if (!name || nameThen || given === '' || family === '' || scriptOf(given) !== script) return null;
  if (script === 'other' || script === scriptOf(`${name.given}${name.family}`)) return null;
  return { was: null, name: { given, family, nameOrder: 'given-first', script } };
}
