import type { RegisterContents } from '@/domain/register-contents';
import type { NamedRecommendations } from '@/domain/recommendation-records';
import type { BundleManifest } from '@/formats/bundle/bundle-format';
import type { BundleError } from '@/formats/bundle/bundle-outcome';
import type { TooLong, WorkError } from '@/formats/worker/formats-client';
import type { RegisterComparison } from '@/store/differences/register-comparison';
import { schemaVersion } from '@/store/migrations/migrations';
import { upgradeRow } from '@/store/migrations/upgrade-row';
import type { Register } from '@/store/register';

import { formats } from '../reading/formats';
import type { BundleFile } from '../reading/read-batch';

export type OpenedBundleFile =
  | { readonly ok: true; readonly contents: RegisterContents; readonly manifest: BundleManifest }
  | { readonly ok: false; readonly error: BundleError | TooLong | WorkError };

/** Checks a bundle on the other thread. */
export function openBundleFile({ bytes }: BundleFile): Promise<OpenedBundleFile> {
  // The reader takes the bytes over; the file's own stay, for the page may ask again.
  return formats.readBundle(bytes.slice(), { schemaVersion, migrateRecord: upgradeRow });
}

/** A bundle beside the register as it stands. */
export interface ComparedBundle {
  readonly comparison: RegisterComparison;
  /** The register holds nothing yet: the bundle is adopted whole. */
  readonly isEmpty: boolean;
  /** What recommendations are cited by. */
  readonly named: NamedRecommendations;
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
  return comparison && { comparison, isEmpty, named };
}
