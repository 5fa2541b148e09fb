import * as z from 'zod/mini';
import type { MenuLabel, RequestChannel, Requests, ShownKind } from '../src-preload/contract';

// What no honest page exceeds (a bundle may have 1 GiB); a bound only keeps a hijacked one from exhausting the machine.
const MAX_BYTES = 1024 ** 3;
const MAX_HTML = 100_000_000;

const token = z.string().check(z.maxLength(100));
const filters = z
  .array(
    z.strictObject({
      label: z.string().check(z.maxLength(200)),
      // "*" stands for all files.
      extensions: z.array(z.string().check(z.regex(/^(?:\*|[a-z0-9]{1,20})$/iu))).check(z.maxLength(50)),
    }),
  )
  .check(z.maxLength(20));
/** A base name: anything that could lead the save dialog into another folder is refused. */
const suggestedName = z.string().check(
  z.minLength(1),
  z.maxLength(255),
  z.refine((name) => !/[/\\\0]/u.test(name) && name !== '.' && name !== '..', 'not a file name'),
);
const bytes = z
  .instanceof(Uint8Array)
  .check(z.refine((value: Uint8Array) => value.byteLength <= MAX_BYTES, 'too many bytes'));
const size = z.int().check(z.nonnegative(), z.maximum(MAX_BYTES));
const limit = z.int().check(z.positive(), z.maximum(MAX_BYTES));
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/u));
const markup = z.string().check(z.maxLength(MAX_HTML));
const page = {
  html: markup,
  running: z.nullable(z.strictObject({ css: markup, header: markup, footer: markup, firstPage: markup })),
};

const menuLabels = [
  'undo',
  'redo',
  'open-palette',
  'show-shortcuts',
  'new-meeting',
  'import-records',
  'export-paper',
  'go-overview',
  'go-meetings',
  'go-recommendations',
  'go-people',
  'go-parties',
  'go-settings',
  'file',
  'edit',
  'view',
  'go',
  'help',
  'cut',
  'copy',
  'paste',
  'select-all',
  'quit',
  'zoom-in',
  'zoom-out',
  'zoom-reset',
  'full-screen',
] as const satisfies readonly MenuLabel[];

const shownKinds = [
  'pdf',
  'docx',
  'odt',
  'rtf',
  'xlsx',
  'ods',
  'txt',
  'md',
  'csv',
  'eml',
  'ics',
  'vcf',
] as const satisfies readonly ShownKind[];

/** What each channel accepts. Every request is parsed: the page is the side that reads foreign files. */
export const requestSchemas: { readonly [C in RequestChannel]: z.ZodMiniType<Requests[C]['request']> } = {
  'app:facts': z.null(),
  'file:open': z.strictObject({ filters, multiple: z.boolean() }),
  'file:open-folder': z.null(),
  'file:read': z.strictObject({ token, limit }),
  'file:read-begin': z.strictObject({ token, limit }),
  'file:read-part': z.strictObject({ reading: token }),
  'file:read-give-up': z.strictObject({ reading: token }),
  'file:save': z.strictObject({ suggestedName, filters, bytes }),
  'file:save-begin': z.strictObject({ suggestedName, filters, size }),
  'file:save-part': z.strictObject({ writing: token, bytes }),
  'file:save-end': z.strictObject({ writing: token }),
  'file:save-give-up': z.strictObject({ writing: token }),
  'file:save-again': z.strictObject({ token, bytes, expecting: z.nullable(sha256) }),
  'file:choose-target': z.strictObject({ suggestedName, filters }),
  'file:save-beside': z.strictObject({ token, bytes }),
  'print:pdf': z.strictObject({ suggestedName, filters, ...page }),
  'print:pdf-bytes': z.strictObject(page),
  'print:pdf-again': z.strictObject({ token, ...page }),
  'shell:open-external': z.strictObject({ url: z.string().check(z.maxLength(4000)) }),
  'shell:open-copy': z.strictObject({ name: suggestedName, kind: z.enum(shownKinds), bytes }),
  'shell:reveal': z.strictObject({ token }),
  'menu:labels': z.record(z.enum(menuLabels), z.string().check(z.maxLength(100))),
  'window:title': z.strictObject({ title: z.string().check(z.maxLength(500)) }),
};
