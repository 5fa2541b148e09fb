import type { RegisterContents } from '@/domain/register-contents';
import type { BundleManifest } from '@/formats/bundle/bundle-format';
import type { BundleError } from '@/formats/bundle/bundle-outcome';
import type { WorkError } from '@/formats/worker/formats-client';
import { schemaVersion } from '@/store/migrations/migrations';
import { upgradeRow } from '@/store/migrations/upgrade-row';
import type { Register } from '@/store/register';

import { formats } from '../reading/formats';
import type { BundleFile } from '../reading/importer';
import { countBundle, type BundleCounts } from './count-bundle';

export type OpenedBundleFile =
  | {
      readonly ok: true;
      readonly contents: RegisterContents;
      readonly manifest: BundleManifest;
      readonly counts: BundleCounts;
      /** The register holds nothing yet: the bundle is adopted whole. */
      readonly isEmpty: boolean;
    }
  | { readonly ok: false; readonly error: BundleError | WorkError };

/** Checks a bundle on the other thread and compares it with the register. Writes nothing. */
export async function openBundleFile(register: Register, { bytes }: BundleFile): Promise<OpenedBundleFile> {
  // The reader takes the bytes over; the file's own stay, for the page may ask again.
  const outcome = await formats.readBundle(bytes.slice(), { schemaVersion, migrateRecord: upgradeRow });
  if (!outcome.ok) return outcome;
  const { contents, manifest } = outcome;
  const isEmpty = await register.isEmpty();
  return { ok: true, contents, manifest, isEmpty, counts: await countBundle(register, contents) };
}
