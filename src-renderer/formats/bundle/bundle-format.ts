import * as z from 'zod/mini';

/**
 * # The bundle: a whole register in one file
 *
 * A `.rapporteur` file (media type `application/vnd.rapporteur.bundle+zip`) is a plain zip archive that any unzip tool
 * opens. It is lossless: a register that was imported from a bundle exports the same bytes again, but for the time of
 * export in the manifest.
 *
 * | part | holds |
 * |---|---|
 * | `manifest.json` | what this is, in which version, of which process, how much, and the SHA-256 of every other part |
 * | `records/<table>.jsonl` | the rows of one table, one per line, sorted by id; a table without rows has no part |
 * | `journal.jsonl` | every step of the register's history, one per line, sorted by clock |
 * | `files/<sha256>` | plain texts of sources, attached files and, unless left out, the files sources were read from; each named by the SHA-256 of its bytes |
 *
 * **Text** is UTF-8 without a byte-order mark; each line ends with a line feed. JSON is canonical (keys in code-unit
 * order, no white space), so equal registers are equal bytes. Dates are EDTF strings, ids UUIDs, absent values `null`.
 * The rows' fields are those of the schemas in `domain/`, table by table in `domain/records.ts`.
 *
 * **The manifest:** `format` is `rapporteur-bundle`; `formatVersion` is the version of this page (1); `schemaVersion`
 * that of the rows. `process` is the short name of the process by language; `device` the device that wrote the
 * journal's last entry (not the one that exported, so that an export elsewhere is the same); `exportedAt` is ISO 8601
 * in UTC; `counts` the rows per table, journal entries and files; `parts` the size in bytes and the SHA-256 (lower-case
 * hex) of each part by name.
 *
 * **Files:** only those that a row names (`sources.sha256`, `sources.textSha256`, `evidence.sha256`). A source whose
 * original is not among them is whole all the same; whoever adopts the bundle keeps the originals they have. A file that was
 * altered where the register is kept goes along as what it is, under the hash that it has now; `damaged` in the manifest, which
 * is there only then, says by the hash under which rows name it which that is, so that the reader has it as altered too.
 *
 * **The archive:** the manifest first, then the parts by name in code-unit order; stored or deflated; no encryption,
 * comment, directory entries, data outside entries, Zip64 or further parts. Times in the archive say nothing (1 January
 * 1980). A part that would shrink to less than 1/100, or hardly at all, is stored.
 *
 * **Reading:** nothing is used before all of it has been checked. The archive's directory is checked first (limits
 * below, names, overlaps), then the manifest, then every part's size and SHA-256, then every row against its schema,
 * then the journal: in the chain of each device the sequence counts from 1, each entry's `hash` is the SHA-256 of its
 * canonical JSON without `hash`, and `previousHash` is the hash before it. A bundle of a newer format or schema is
 * refused by its number; rows of an older one pass through the store's migrations, the journal stays as it was written.
 * The checks find damage and carelessness; they are no signature, and whoever means to can write a bundle of their own.
 */
export const bundleFormat = 'rapporteur-bundle';
export const bundleFormatVersion = 1;

const mebibyte = 1024 * 1024;

/** What a reader accepts. A writer keeps to them too, so that it never writes what cannot be read. */
export const bundleLimits = {
  /** Parts, the manifest included; plain zip counts to 65,535. */
  parts: 65_000,
  manifestBytes: 16 * mebibyte,
  /** All parts together, inflated. */
  totalBytes: 2048 * mebibyte,
  /** What is more than `ratioFrom` bytes, a part or all together, may be `ratio` times its compressed size at most. */
  ratio: 100,
  ratioFrom: mebibyte,
} as const;

export const manifestName = 'manifest.json';
export const journalName = 'journal.jsonl';
export const recordsName = (table: string): string => `records/${table}.jsonl`;
export const fileName = (sha256: string): string => `files/${sha256}`;

export type PartKind =
  | { readonly kind: 'records'; readonly table: string }
  | { readonly kind: 'journal' }
  | { readonly kind: 'file'; readonly sha256: string };

/** What a part's name says it is; `null` for every other name, `../` and absolute paths among them. */
export function partKind(name: string): PartKind | null {
  if (name === journalName) return { kind: 'journal' };
  const table = /^records\/([A-Za-z]{1,64})\.jsonl$/.exec(name)?.[1];
  if (table !== undefined) return { kind: 'records', table };
  const sha256 = /^files\/([0-9a-f]{64})$/.exec(name)?.[1];
  return sha256 === undefined ? null : { kind: 'file', sha256 };
}

/** Of any version: enough to say whether it can be read. */
export const manifestHeadSchema = z.object({
  format: z.literal(bundleFormat),
  formatVersion: z.int(),
  schemaVersion: z.int(),
});

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const count = z.int().check(z.nonnegative());

export const manifestSchema = z.readonly(
  z.object({
    format: z.literal(bundleFormat),
    formatVersion: z.literal(bundleFormatVersion),
    schemaVersion: z.int().check(z.positive()),
    process: z.nullable(z.record(z.string(), z.string())),
    device: z.nullable(z.string()),
    exportedAt: z.string(),
    counts: z.object({ records: z.record(z.string(), count), journal: count, files: count }),
    parts: z.record(z.string(), z.object({ size: count, sha256: z.string() })),
    /** By the SHA-256 that rows name: that of the bytes kept in its stead. */
    damaged: z.optional(z.record(hash, hash)),
  }),
);
export type BundleManifest = z.infer<typeof manifestSchema>;
