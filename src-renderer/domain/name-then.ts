import * as z from 'zod/mini';

import { nameOrders, scripts, type PersonName } from './person';

/** A name as a person bore it at a meeting, where they bear another one by now. */
export const nameThenSchema = z.object({
  script: z.enum(scripts),
  given: z.string(),
  family: z.string(),
  nameOrder: z.enum(nameOrders),
});
export type NameThen = Readonly<z.infer<typeof nameThenSchema>>;

/**
 * The names of a person as a meeting's list has them: of a script in which they bore another name then, that one alone.
 * @param names of the person today
 */
export function namesAtMeeting(
  names: readonly PersonName[],
  { namesThen }: { readonly namesThen: readonly NameThen[] },
): readonly PersonName[] {
  if (namesThen.length === 0) return names;
  const personId = names[0]?.personId ?? '';
  const then = namesThen.map((name) => ({
    ...name,
    // Not a row of the register: known by its script, of which there is one.
    id: `then ${name.script}`,
    personId,
    preferred: true,
    order: '',
  }));
  return [...then, ...names.filter(({ script }) => !namesThen.some((one) => one.script === script))];
}

export function thenOf({ script, given, family, nameOrder }: NameThen): NameThen {
  return { script, given: given.trim(), family: family.trim(), nameOrder };
}

export function sameNameThen(one: NameThen, other: NameThen): boolean {
  return (['script', 'given', 'family', 'nameOrder'] as const).every((part) => one[part] === other[part]);
}
