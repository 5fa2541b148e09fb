import type { Id } from '@/domain/fields';
import type { PaperVersion } from '@/domain/paper-version';
import type { Register } from '@/store/register';

/** By register what its history told already: that never changes, and each look goes through all steps of a meeting. */
const told = new WeakMap<object, Map<Id, string>>();

/** The hash under which the history says that a version was given out; `undefined` where it tells nothing of it. */
export async function givenOutAs(
  register: Pick<Register, 'givenOut'>,
  { id, meetingId }: Pick<PaperVersion, 'id' | 'meetingId'>,
): Promise<string | undefined> {
  const known = told.get(register) ?? new Map<Id, string>();
  told.set(register, known);
  if (!known.has(id)) for (const [one, sha256] of await register.givenOut(meetingId)) known.set(one, sha256);
  return known.get(id);
}
