import { utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';

import { canonicalJson } from '@/domain/canonical-json';

import { sha256Sync } from '../../hash/sha256-sync';
import { paperLanguages, type Block, type Inline, type PaperDocument } from '../paper';
import { passagesOf, passageWords } from './passages';

/** A paper as it is kept: what was printed, word for word. */
export interface FrozenPaper {
  /** The document tree as canonical JSON, UTF-8. */
  readonly bytes: Uint8Array;
  /** Of the bytes, lower-case hex. */
  readonly sha256: string;
  /** Eight figures of the SHA-256 of each passage in turn, by which an altered one is told. */
  readonly parts: string;
}

/** Figures of `parts` that stand for one passage. */
export const partLength = 8;

/** Freezes a paper with everything that was resolved in it: names, statuses, numbers. The same paper gives the same bytes. */
export function freezePaper(paper: PaperDocument): FrozenPaper {
  const bytes = utf8ToBytes(canonicalJson(paper));
  return { bytes, sha256: sha256Sync(bytes), parts: partsOf(paper).join('') };
}

/** The hash of each passage of a paper, in their order. */
export function partsOf(paper: PaperDocument): readonly string[] {
  return passagesOf(paper).map((passage) =>
    sha256Sync(utf8ToBytes(`${passage.place} ${passageWords(passage)}`)).slice(0, partLength),
  );
}

const inlineSchemas: { readonly [Kind in Inline['kind']]: z.ZodMiniType } = {
  text: z.object({ kind: z.literal('text'), text: z.string() }),
  emphasis: z.object({ kind: z.literal('emphasis'), text: z.string() }),
  name: z.object({ kind: z.literal('name'), text: z.string() }),
  gap: z.object({ kind: z.literal('gap'), text: z.string() }),
  'line-break': z.object({ kind: z.literal('line-break') }),
  'note-mark': z.object({ kind: z.literal('note-mark'), note: z.int() }),
};

const textSchema = z.object({
  inlines: z.array(z.union(Object.values(inlineSchemas))),
  language: z.string(),
});
const recordSchema = z.nullable(z.object({ table: z.string(), id: z.string() }));
const lineSchema = z.object({ text: textSchema, record: recordSchema });
const blocksSchema = z.array(z.lazy((): z.ZodMiniType => z.union(Object.values(blockSchemas))));

/** A new kind of block is a type error here until its shape is told: else what is kept of it could not be read back. */
const blockSchemas: { readonly [Kind in Block['kind']]: z.ZodMiniType } = {
  heading: z.object({ kind: z.literal('heading'), text: textSchema }),
  facts: z.object({
    kind: z.literal('facts'),
    facts: z.array(z.object({ term: z.string(), descriptions: z.array(lineSchema) })),
  }),
  numbered: z.object({
    kind: z.literal('numbered'),
    label: z.string(),
    level: z.int(),
    text: textSchema,
    record: recordSchema,
  }),
  paragraph: z.object({ kind: z.literal('paragraph'), text: textSchema, record: recordSchema }),
  quotation: z.object({
    kind: z.literal('quotation'),
    speaker: textSchema,
    text: textSchema,
    record: recordSchema,
  }),
  delegation: z.object({ kind: z.literal('delegation'), name: textSchema, lines: z.array(lineSchema) }),
  'section-label': z.object({ kind: z.literal('section-label'), text: textSchema }),
  table: z.object({
    kind: z.literal('table'),
    columns: z.array(z.object({ title: z.string(), holds: z.enum(['words', 'figures']) })),
    rows: z.array(
      z.union([
        z.object({ kind: z.literal('cells'), cells: z.array(textSchema), record: recordSchema }),
        z.object({ kind: z.literal('group'), level: z.int(), text: textSchema, record: recordSchema }),
      ]),
    ),
  }),
  list: z.object({ kind: z.literal('list'), items: z.array(lineSchema) }),
  signatures: z.object({
    kind: z.literal('signatures'),
    places: z.array(z.object({ capacity: z.string(), name: z.nullable(textSchema) })),
  }),
  'page-break': z.object({ kind: z.literal('page-break') }),
  letter: z.object({ kind: z.literal('letter') }),
  translation: z.object({ kind: z.literal('translation') }),
  parallel: z.object({
    kind: z.literal('parallel'),
    languages: z.array(z.enum(paperLanguages)),
    rows: z.array(z.array(blocksSchema)),
  }),
  cards: z.object({
    kind: z.literal('cards'),
    width: z.number(),
    height: z.number(),
    columns: z.int(),
    rows: z.int(),
    cards: z.array(z.object({ lines: z.array(z.object({ text: textSchema, size: z.number() })) })),
  }),
  form: z.object({
    kind: z.literal('form'),
    head: z.array(textSchema),
    mark: z.string(),
    fields: z.array(z.object({ label: z.string(), value: textSchema, isAsked: z.boolean() })),
  }),
  annex: z.object({ kind: z.literal('annex'), title: textSchema, blocks: blocksSchema }),
};

const paperSchema = z.object({
  sheet: z.object({ kind: z.enum(['text', 'cards']), orientation: z.enum(['portrait', 'landscape']) }),
  language: z.enum(paperLanguages),
  name: z.string(),
  letterhead: z.object({
    process: textSchema,
    processDetail: z.nullable(textSchema),
    lines: z.array(z.string()),
  }),
  title: textSchema,
  subtitle: z.nullable(textSchema),
  record: recordSchema,
  form: z.object({ size: z.enum(['a4', 'letter']), face: z.enum(['serif', 'sans']), fontSize: z.number() }),
  running: z.object({ head: z.string(), foot: z.string() }),
  blocks: blocksSchema,
  notes: z.array(textSchema),
});

/** Of a kept paper: it was not kept, is no JSON, or not of the shape of a paper; `path` says where. */
export type Damage =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'misshapen'; readonly path: string };

export type Thawed =
  { readonly ok: true; readonly paper: PaperDocument } | { readonly ok: false; readonly damage: Damage };

/** Reads a kept paper back, as it was frozen. Whether it is unaltered is told by its hash, not here. */
export function thawPaper(bytes: Uint8Array | undefined): Thawed {
  if (!bytes) return { ok: false, damage: { kind: 'missing' } };
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { ok: false, damage: { kind: 'unreadable' } };
  }
  const parsed = z.safeParse(paperSchema, value);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join('.') ?? '';
    return { ok: false, damage: { kind: 'misshapen', path } };
  }
  // The schema looks at what writers stand on and leaves out the rest; the tree itself is what was kept.
  return { ok: true, paper: value as PaperDocument };
}
