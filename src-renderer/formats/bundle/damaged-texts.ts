import { givenOutHashes } from '@/domain/given-out';
import type { Id } from '@/domain/fields';
import { meetingReference } from '@/domain/meeting-reference';
import type { PaperVersion } from '@/domain/paper-version';
import type { RegisterContents } from '@/domain/register-contents';
import type { Source } from '@/domain/source';

import { sha256Of } from '@/domain/sha256-of';

/** What a register keeps otherwise than it was. */
export type DamagedText =
  | {
      readonly kind: 'version';
      readonly version: PaperVersion;
      /** What its meeting is cited by. */
      readonly meeting: string;
      /** `rewritten` with its hash: the history tells another. */
      readonly damage: 'altered' | 'rewritten' | 'missing';
    }
  /** A file that is no text of a version; its name, where a source has it, else its hash. */
  | { readonly kind: 'file'; readonly name: string }
  /** The text that was read from a source is gone; the name of its file. */
  | { readonly kind: 'source'; readonly id: Id; readonly name: string };

/** The versions of papers and the files that are not what was kept, and sources without their text; hashes every file, without holding up the thread. */
export async function damagedTexts({
  records,
  journal,
  files,
}: Pick<RegisterContents, 'records' | 'journal' | 'files'>): Promise<readonly DamagedText[]> {
  const altered = new Set<string>();
  for (const [sha256, bytes] of files) if ((await sha256Of(bytes)) !== sha256) altered.add(sha256);
  const given = givenOutHashes(journal);
  const meetings = new Map(records.meetings?.map((meeting) => [meeting.id, meetingReference(meeting)]));
  const versions = (records.paperVersions ?? []).toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const ofVersions = versions.flatMap((version): readonly DamagedText[] => {
    const { id, sha256, meetingId } = version;
    const damage =
      (given.get(id) ?? sha256) !== sha256
        ? 'rewritten'
        : altered.has(sha256)
          ? 'altered'
          : files.has(sha256)
            ? null
            : 'missing';
    return damage ? [{ kind: 'version', version, meeting: meetings.get(meetingId) ?? '', damage }] : [];
  });
  for (const { sha256 } of versions) altered.delete(sha256);
  const names = fileNames(records.sources ?? []);
  const others = [...altered].map((sha256) => ({ kind: 'file', name: names.get(sha256) ?? sha256 }) as const);
  const lost = (records.sources ?? [])
    .filter(({ textSha256 }) => !files.has(textSha256))
    .map(({ id, fileName }) => ({ kind: 'source', id, name: fileName }) as const);
  return [...ofVersions, ...others, ...lost];
}

/** What the files are called that sources were read from, and that are not kept: a register may come without them. */
export function missingOriginals({
  records,
  files,
}: Pick<RegisterContents, 'records' | 'files'>): readonly string[] {
  return (records.sources ?? []).filter(({ sha256 }) => !files.has(sha256)).map(({ fileName }) => fileName);
}

/** What sources call their files and their texts, by SHA-256. */
export function fileNames(sources: readonly Source[]): ReadonlyMap<string, string> {
  return new Map(
    sources.flatMap(({ sha256, textSha256, fileName }) => [
      [sha256, fileName] as const,
      [textSha256, fileName] as const,
    ]),
  );
}
