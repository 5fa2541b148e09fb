import type { BundleOutcome } from '@/formats/bundle/bundle-outcome';
import { readBundle, type BundleProgress } from '@/formats/bundle/read-bundle';
import { schemaVersion } from '@/store/migrations/migrations';
import { upgradeRow } from '@/store/migrations/upgrade-row';

/** What the thread of bundles does. It is not among the readers, because the migrations are the store's. */
export interface BundleApi {
  /** A register of today's schema, from a bundle of this one or of an older one. */
  read(bytes: Uint8Array, onProgress: (progress: BundleProgress) => void): Promise<BundleOutcome>;
}

export const bundleApi: BundleApi = {
  read: async (bytes, onProgress) =>
    readBundle(bytes, { schemaVersion, migrateRecord: upgradeRow }, { onProgress }),
};
