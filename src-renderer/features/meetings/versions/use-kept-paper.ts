import type { PaperVersion } from '@/domain/paper-version';
import { sha256Of } from '@/domain/sha256-of';
import type { Thawed } from '@/formats/paper/life/freeze';
import { useLive } from '@/store/react/use-live';
import type { Register } from '@/store/register';
import { givenOutAs } from './given-out-as';
import { thawKept, type KeptReader } from './thaw-kept';

/** A kept version as it is read. */
export interface KeptPaper {
  readonly thawed: Thawed;
  /** Whether it is another than was given out: its hash differs from its own, or from that of the history. */
  readonly isAltered: boolean;
}

/** A kept version; `undefined` while it is being read. */
export function useKeptPaper(version: PaperVersion): KeptPaper | undefined {
  return useLive((register) => readKeptPaper(register, version), [version.sha256]);
}

export async function readKeptPaper(
  register: Pick<Register, 'file' | 'givenOut'>,
  version: Pick<PaperVersion, 'id' | 'meetingId' | 'sha256'>,
  reader?: KeptReader,
): Promise<KeptPaper> {
  const { bytes, isAltered } = await readKept(register, version);
  return { thawed: await thawKept(bytes, reader), isAltered };
}

/** What is kept of a version, unread; see `KeptPaper`. */
export async function readKept(
  register: Pick<Register, 'file' | 'givenOut'>,
  version: Pick<PaperVersion, 'id' | 'meetingId' | 'sha256'>,
): Promise<{ readonly bytes: Uint8Array | undefined; readonly isAltered: boolean }> {
  const { sha256 } = version;
  const [bytes, given] = await Promise.all([register.file(sha256), givenOutAs(register, version)]);
  const isRewritten = given !== undefined && given !== sha256;
  return { bytes, isAltered: bytes !== undefined && (isRewritten || (await sha256Of(bytes)) !== sha256) };
}
