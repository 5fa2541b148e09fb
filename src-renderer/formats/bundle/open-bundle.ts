import type { JournalEntry } from '@/domain/journal';

import {
  bundleFormatVersion,
  bundleLimits,
  manifestHeadSchema,
  manifestName,
  manifestSchema,
  partKind,
  type BundleManifest,
} from './bundle-format';
import { refuse } from './bundle-outcome';
import { readJournal } from './check-journal';
import { crc32 } from './crc32';
import { inflatePart, refuseOversized } from './inflate-part';
import { readRawRows, type RawRow } from './read-records';
import { sha256Sync } from '../hash/sha256-sync';
import { looksLikeZip, readZipDirectory, type ZipEntry } from './zip-directory';

/** A bundle whose archive, hashes and journal are sound; its rows are of the manifest's schema version, unchecked. */
export interface OpenedBundle {
  readonly manifest: BundleManifest;
  readonly rows: ReadonlyMap<string, readonly RawRow[]>;
  readonly journal: readonly JournalEntry[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** `as-found` takes attached files whatever became of them: a verification is to say what differs in them. */
export type FilesOfBundle = 'checked' | 'as-found';

/**
 * Checks everything that does not depend on the schema. Limits first, on what is declared; then part by part.
 * @throws BundleRefusal
 */
export function openBundle(
  bytes: Uint8Array,
  schemaVersion: number,
  attached: FilesOfBundle = 'checked',
  onProgress?: (progress: { readonly done: number; readonly total: number }) => void,
): OpenedBundle {
  if (!looksLikeZip(bytes)) refuse({ code: 'not-a-bundle' });
  const entries = readZipDirectory(bytes);
  const first = entries.find(({ name }) => name === manifestName);
  if (!first) return refuse({ code: 'not-a-bundle' });
  const manifest = readManifest(first, schemaVersion);
  const parts = entries.filter((entry) => entry !== first);
  refuseMismatch(manifest, parts, attached);
  refuseOversized(parts);

  const rows = new Map<string, readonly RawRow[]>();
  const files = new Map<string, Uint8Array>();
  let journal: readonly JournalEntry[] = [];
  for (const [done, entry] of parts.entries()) {
    onProgress?.({ done, total: parts.length });
    const kind = partKind(entry.name);
    const isAsFound = attached === 'as-found' && kind?.kind === 'file';
    const part = isAsFound ? inflatePart(entry) : checkedPart(entry, manifest);
    if (kind?.kind === 'records') rows.set(kind.table, readRawRows(kind.table, part));
    else if (kind?.kind === 'file') files.set(kind.sha256, part);
    else journal = readJournal(part);
  }
  onProgress?.({ done: parts.length, total: parts.length });
  refuseMiscount(manifest, { rows, journal, files }, attached);
  return { manifest, rows, journal, files: withDamaged(files, manifest) };
}

function readManifest(entry: ZipEntry, schemaVersion: number): BundleManifest {
  const altered = { code: 'altered', part: manifestName } as const;
  if (entry.size > bundleLimits.manifestBytes) refuse({ code: 'zip-bomb', limit: 'declared-size' });
  const bytes = inflatePart(entry);
  // The manifest vouches for every other part; for the manifest itself there is the archive's own checksum.
  if (crc32(bytes) !== entry.crc32) refuse(altered);
  const json = parseJson(bytes);
  const head = manifestHeadSchema.safeParse(json);
  if (!head.success) return refuse({ code: 'not-a-bundle' });
  refuseNewer('format', head.data.formatVersion, bundleFormatVersion);
  refuseNewer('schema', head.data.schemaVersion, schemaVersion);
  const manifest = manifestSchema.safeParse(json);
  return manifest.success ? manifest.data : refuse(altered);
}

function refuseNewer(of: 'format' | 'schema', version: number, supported: number): void {
  if (version > supported) refuse({ code: 'newer-version', of, version, supported });
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** The archive holds exactly the parts the manifest lists, in the sizes it lists, and a file is named by its hash. */
function refuseMismatch(
  { parts }: BundleManifest,
  entries: readonly ZipEntry[],
  attached: FilesOfBundle,
): void {
  const isAsFound = (name: string) => attached === 'as-found' && partKind(name)?.kind === 'file';
  for (const { name, size } of entries) {
    const listed = Object.hasOwn(parts, name) ? parts[name] : undefined;
    const kind = partKind(name);
    if (!listed || !kind) return refuse({ code: 'unexpected-part', part: name });
    if (isAsFound(name)) continue;
    if (size !== listed.size || (kind.kind === 'file' && kind.sha256 !== listed.sha256)) {
      refuse({ code: 'altered', part: name });
    }
  }
  const present = new Set(entries.map(({ name }) => name));
  const missing = Object.keys(parts).find((name) => !present.has(name) && !isAsFound(name));
  if (missing !== undefined) refuse({ code: 'missing-part', part: missing });
}

function checkedPart(entry: ZipEntry, manifest: BundleManifest): Uint8Array {
  const bytes = inflatePart(entry);
  if (sha256Sync(bytes) !== manifest.parts[entry.name]?.sha256) refuse({ code: 'altered', part: entry.name });
  return bytes;
}

/**
 * Files by the hashes under which rows name them: what was altered where it was kept is found under that of what it was, as it
 * was there, so that it is told here too. A hash names no two files.
 */
function withDamaged(
  files: ReadonlyMap<string, Uint8Array>,
  { damaged = {} }: BundleManifest,
): ReadonlyMap<string, Uint8Array> {
  const named = new Map(files);
  for (const [sha256, held] of Object.entries(damaged)) {
    const bytes = files.get(held);
    if (!bytes || files.has(sha256)) return refuse({ code: 'altered', part: manifestName });
    named.set(sha256, bytes.slice());
  }
  return named;
}

/** A part left out of archive and manifest alike still shows in the counts. */
function refuseMiscount(
  { counts }: BundleManifest,
  found: Omit<OpenedBundle, 'manifest'>,
  attached: FilesOfBundle,
): void {
  for (const table of new Set([...Object.keys(counts.records), ...found.rows.keys()])) {
    const rows = found.rows.get(table)?.length ?? 0;
    if (rows !== (counts.records[table] ?? 0))
      refuse({ code: 'missing-part', part: `records/${table}.jsonl` });
  }
  if (found.journal.length !== counts.journal) refuse({ code: 'missing-part', part: 'journal.jsonl' });
  if (attached === 'checked' && found.files.size !== counts.files)
    refuse({ code: 'missing-part', part: 'files' });
}
