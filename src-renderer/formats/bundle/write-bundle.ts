import { compareText } from '@/domain/by-order';
import { deflateSync, zipSync, type Zippable } from 'fflate';

import { canonicalJson } from '@/domain/canonical-json';
import type { JournalEntry } from '@/domain/journal';
import { tableNames } from '@/domain/records';
import type { RegisterContents } from '@/domain/register-contents';

import {
  bundleFormat,
  bundleFormatVersion,
  bundleLimits,
  fileName,
  journalName,
  manifestName,
  partKind,
  recordsName,
  type BundleManifest,
} from './bundle-format';
import { writeJsonLines } from './json-lines';
import { sha256Sync } from '../hash/sha256-sync';

// zip keeps local time; made from local parts, it is the same bytes in every time zone.
const noTime = new Date(1980, 0, 1, 12);

/**
 * The register as a bundle; see `bundle-format.ts`. Equal registers give equal bytes for the same `exportedAt`.
 *
 * @param exportedAt ISO 8601 UTC with milliseconds
 * @throws RangeError when the register exceeds `bundleLimits`, so that nothing is written that could not be read
 */
export function writeBundle(
  contents: RegisterContents,
  { exportedAt }: { readonly exportedAt: string },
): Uint8Array {
  const journal = contents.journal.toSorted(compareEntries);
  const { files, damaged } = heldFiles(contents);
  const parts = [
    ...recordParts(contents),
    [journalName, writeJsonLines(journal)] as const,
    ...[...files].map(([sha256, bytes]) => [fileName(sha256), bytes] as const),
  ]
    .filter(([name, bytes]) => bytes.length > 0 || name.startsWith('files/'))
    .toSorted(([a], [b]) => compareText(a, b));
  const manifest = manifestOf({ ...contents, journal, files }, damaged, parts, exportedAt);
  const total = parts.reduce((sum, [, bytes]) => sum + bytes.length, 0);
  if (parts.length + 1 > bundleLimits.parts || total > bundleLimits.totalBytes - bundleLimits.manifestBytes) {
    throw new RangeError('The register exceeds what one bundle can hold');
  }
  const archive: Zippable = { [manifestName]: new TextEncoder().encode(`${canonicalJson(manifest)}\n`) };
  for (const [name, bytes] of parts) archive[name] = [bytes, { level: shouldStore(bytes) ? 0 : 6 }];
  return zipSync(archive, { mtime: noTime, level: 6 });
}

type Part = readonly [name: string, bytes: Uint8Array];

function recordParts({ records }: RegisterContents): readonly Part[] {
  return tableNames.map((table) => {
    const rows = (records[table] ?? []).toSorted((a, b) => compareText(a.id, b.id));
    return [recordsName(table), writeJsonLines(rows)] as const;
  });
}

/** Files by the hash they have now, and those that rows name by another: see `damaged` of the manifest. */
function heldFiles({ files: named }: RegisterContents) {
  const files = new Map<string, Uint8Array>();
  const damaged: (readonly [named: string, held: string])[] = [];
  for (const [sha256, bytes] of named) {
    const held = sha256Sync(bytes);
    files.set(held, bytes);
    if (held !== sha256) damaged.push([sha256, held]);
  }
  return { files, damaged };
}

function manifestOf(
  contents: RegisterContents,
  damaged: readonly (readonly [named: string, held: string])[],
  parts: readonly Part[],
  exportedAt: string,
): BundleManifest {
  const { journal } = contents;
  const process = contents.records.processes?.toSorted((a, b) => compareText(a.id, b.id))[0];
  return {
    format: bundleFormat,
    formatVersion: bundleFormatVersion,
    schemaVersion: contents.schemaVersion,
    process: process?.shortName ?? null,
    device: journal.at(-1)?.device ?? null,
    exportedAt,
    counts: {
      records: Object.fromEntries(tableNames.map((table) => [table, contents.records[table]?.length ?? 0])),
      journal: journal.length,
      files: contents.files.size,
    },
    parts: Object.fromEntries(
      parts.map(([name, bytes]) => {
        const kind = partKind(name);
        return [
          name,
          { size: bytes.length, sha256: kind?.kind === 'file' ? kind.sha256 : sha256Sync(bytes) },
        ];
      }),
    ),
    ...(damaged.length > 0 ? { damaged: Object.fromEntries(damaged) } : {}),
  };
}

/** Already compressed, or so repetitive that a reader would take it for a zip bomb. */
function shouldStore(bytes: Uint8Array): boolean {
  const { length } = deflateSync(bytes, { level: 6 });
  return length > bytes.length * 0.95 || length * bundleLimits.ratio < bytes.length;
}

function compareEntries(a: JournalEntry, b: JournalEntry): number {
  return compareText(a.clock, b.clock) || compareText(a.device, b.device) || a.sequence - b.sequence;
}
