import type { RegisterContents } from '@/domain/register-contents';

import type { BundleManifest } from './bundle-format';

/** Why a bundle was refused. Nothing of a refused bundle is used. */
export type BundleError =
  /** Not a zip, or a zip of something else. */
  | { readonly code: 'not-a-bundle' }
  /** The end is missing: an interrupted download or copy. */
  | { readonly code: 'cut-off' }
  /** The part is not what the manifest or the archive's directory says it is. */
  | { readonly code: 'altered'; readonly part: string }
  | { readonly code: 'missing-part'; readonly part: string }
  /** A part that no bundle has, or one that is there twice. */
  | { readonly code: 'unexpected-part'; readonly part: string }
  /** Written by a newer Rapporteur: `version` is the bundle's, `supported` what this one reads. */
  | {
      readonly code: 'newer-version';
      readonly of: 'format' | 'schema';
      readonly version: number;
      readonly supported: number;
    }
  /** Would unpack to more than `bundleLimits` allow; refused without unpacking it. */
  | { readonly code: 'zip-bomb'; readonly limit: 'parts' | 'total' | 'ratio' | 'overlap' | 'declared-size' }
  /** A row that its schema does not accept; `line` counts from 1. */
  | { readonly code: 'damaged-record'; readonly table: string; readonly line: number }
  /** An entry of the history is damaged, missing, doubled or was changed; `line` counts from 1. */
  | { readonly code: 'broken-journal'; readonly line: number };

export type BundleOutcome =
  | { readonly ok: true; readonly contents: RegisterContents; readonly manifest: BundleManifest }
  | { readonly ok: false; readonly error: BundleError };

/**
 * Carries a `BundleError` up through the reading functions, which are many and each of which can fail at every byte;
 * `readBundle` turns it into a value. Nothing else throws or catches it.
 */
export class BundleRefusal extends Error {
  readonly bundleError: BundleError;
  constructor(bundleError: BundleError) {
    super(bundleError.code);
    this.bundleError = bundleError;
  }
}

/** Ends the reading of a bundle. @throws {BundleRefusal} */
export function refuse(error: BundleError): never {
  throw new BundleRefusal(error);
}
