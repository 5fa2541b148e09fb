import { damagedTexts, fileNames, type DamagedText } from '@/formats/bundle/damaged-texts';
import { meetingReference } from '@/domain/meeting-reference';
import type { RegisterContents } from '@/domain/register-contents';
import type { NamedRecommendations } from '@/domain/recommendation-records';
import type { BundleProgress } from '@/formats/bundle/read-bundle';
import type { RegisterComparison } from '@/store/differences/register-comparison';
import type { Register } from '@/store/register';

import type { BundleFile } from '../reading/read-batch';
import { readOnThread, type BundleOnThread } from './read-on-thread';

/** Checks a bundle on another thread, and brings it to today's schema there. */
export function openBundleFile(
  { bytes }: BundleFile,
  signal: AbortSignal,
  onProgress: (progress: BundleProgress) => void,
): Promise<BundleOnThread> {
  // The reader takes the bytes over; the file's own stay, for the page may ask again.
  return readOnThread(bytes.slice(), { signal, onProgress });
}

/** A bundle beside the register as it stands. */
export interface ComparedBundle {
  readonly comparison: RegisterComparison;
  /** The register holds nothing yet: the bundle is adopted whole. */
  readonly isEmpty: boolean;
  /** What recommendations are cited by. */
  readonly named: NamedRecommendations;
  /** What of the bundle itself is not what was given out or kept. */
  readonly damaged: readonly DamagedText[];
  /** What it brings back of what was altered or lost here. */
  readonly mended: readonly DamagedText[];
}

/** Compares a bundle with the register, after everything typed is saved; `null` when the signal ended it. */
export async function compareBundle(
  register: Register,
  contents: RegisterContents,
  signal: AbortSignal,
): Promise<ComparedBundle | null> {
  await register.settled();
  const [isEmpty, named] = await Promise.all([register.isEmpty(), register.namedRecommendations()]);
  const comparison = await register.compareWith(contents, signal);
  if (!comparison) return null;
  const damaged = await damagedTexts(contents);
  return { comparison, isEmpty, named, damaged, mended: mendedTexts(comparison, contents) };
}

function mendedTexts(
  { mends: { versions, files }, recordOf }: RegisterComparison,
  { records }: RegisterContents,
): readonly DamagedText[] {
  const inOrder = versions.toSorted((a, b) => (a.told.at < b.told.at ? -1 : 1));
  const ofVersions = inOrder.map(({ told, damage }): DamagedText => {
    const meeting = recordOf('meetings', told.meetingId);
    return { kind: 'version', version: told, meeting: meeting ? meetingReference(meeting) : '', damage };
  });
  const named = new Set(versions.map(({ told }) => told.sha256));
  const names = fileNames(records.sources ?? []);
  const others = [...files].filter((sha256) => !named.has(sha256));
  return [...ofVersions, ...others.map((one) => ({ kind: 'file', name: names.get(one) ?? one }) as const)];
}
