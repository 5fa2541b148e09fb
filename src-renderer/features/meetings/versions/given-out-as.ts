import type { Id } from '@/domain/fields';
import type { PaperVersion } from '@/domain/paper-version';
import type { Register } from '@/store/register';

/** By register what its history told already: that never changes. */
const told = new WeakMap<object, Map<Id, string>>();

type AskedVersion = Pick<PaperVersion, 'id' | 'meetingId'>;

/** The hash under which the history says that a version was given out; `undefined` where it tells nothing of it. */
export async function givenOutAs(
  register: Pick<Register, 'givenOut'>,
  version: AskedVersion,
): Promise<string | undefined> {
  return (await allGivenOutAs(register, [version])).get(version.id);
}

/** The same of several, asked for together; those of which it tells nothing are not among them. */
export async function allGivenOutAs(
  register: Pick<Register, 'givenOut'>,
  versions: readonly AskedVersion[],
): Promise<ReadonlyMap<Id, string>> {
  const known = told.get(register) ?? new Map<Id, string>();
  told.set(register, known);
  const unknown = versions.filter(({ id }) => !known.has(id));
  if (unknown.length > 0) for (const [id, sha256] of await register.givenOut(unknown)) known.set(id, sha256);
  return known;
}
