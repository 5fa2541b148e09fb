import { scriptOf, type PersonName } from '@/domain/person';

/** The change of a name with its script: letters of another script make it a name of that script. */
export function withScript(
  now: Pick<PersonName, 'given' | 'family'>,
  patch: Partial<Omit<PersonName, 'id' | 'personId'>>,
): Partial<Omit<PersonName, 'id' | 'personId'>> {
  if (!('given' in patch) && !('family' in patch)) return patch;
  const { given, family } = { ...now, ...patch };
  const written = (given + family).trim();
  return written === '' ? patch : { script: scriptOf(written), ...patch };
}
