import type { RegisterContents } from '@/domain/register-contents';
import type { BundleError } from '@/formats/bundle/bundle-outcome';
import { readBundle } from '@/formats/bundle/read-bundle';
import { schemaVersion } from '@/store/migrations/migrations';
import { upgradeRow } from '@/store/migrations/upgrade-row';

import type { ReadFile } from './read-files';
import type { FilesOfBundle } from '@/formats/bundle/open-bundle';

export type ReadRegister =
  | { readonly ok: true; readonly contents: RegisterContents }
  | { readonly ok: false; readonly message: string };

/** Whether the only file is a register of its own, which needs no reading of prose. */
export function isRegister(files: readonly ReadFile[]): boolean {
  const [only, ...others] = files;
  return others.length === 0 && only?.outcome.ok === false && isBundle(only.outcome.error);
}

function isBundle(error: { readonly code: string; readonly kind?: string }): boolean {
  return error.code === 'unsupported' && error.kind === 'bundle';
}

/** The register in a bundle, brought to the form of today. */
export function readRegister(
  { name, bytes }: Pick<ReadFile, 'name' | 'bytes'>,
  attached: FilesOfBundle = 'checked',
): ReadRegister {
  const outcome = readBundle(bytes, { schemaVersion, migrateRecord: upgradeRow }, { attached });
  if (outcome.ok) return outcome;
  return { ok: false, message: `${name}: ${bundleErrorInWords(outcome.error)}` };
}

function bundleErrorInWords(error: BundleError): string {
  switch (error.code) {
    case 'not-a-bundle':
      return 'is no bundle of a register.';
    case 'cut-off':
      return 'is cut off; get it again from where it came.';
    case 'newer-version':
      return 'was written by a newer Rapporteur; use that one.';
    case 'zip-bomb':
      return 'would unpack to more than a bundle can hold; it was not opened.';
    case 'damaged-record':
      return `line ${error.line} of ${error.table} holds what a register cannot; export the bundle anew.`;
    case 'broken-journal':
      return `line ${error.line} of its history is damaged or was changed; export the bundle anew.`;
    default:
      return `its part ${error.part} is missing or was altered; get it again from where it came.`;
  }
}

/** What it holds, in one line. */
export function registerInWords({ contents: { records } }: Extract<ReadRegister, { ok: true }>): string {
  const count = (rows: readonly unknown[] | undefined, one: string, many: string) =>
    `${rows?.length ?? 0} ${rows?.length === 1 ? one : many}`;
  return [
    count(records.meetings, 'meeting', 'meetings'),
    count(records.parties, 'State or organisation', 'States and organisations'),
    count(
      records.persons?.filter(({ mergedIntoId }) => mergedIntoId === null),
      'person',
      'persons',
    ),
  ].join(', ');
}
