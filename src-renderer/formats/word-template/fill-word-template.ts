import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

import { refuseBomb } from '../archive/refuse-bomb';
import { wordFieldNames, type TemplateData } from './template-data';

/** What keeps a Word file from being filled. `near` are words of the paragraph it stands in. */
export type TemplateProblem =
  | { readonly kind: 'not-word' }
  | { readonly kind: 'unknown'; readonly field: string; readonly near: string }
  | { readonly kind: 'unclosed-field'; readonly field: string; readonly near: string }
  | { readonly kind: 'unopened-field'; readonly field: string; readonly near: string }
  | { readonly kind: 'unclosed-loop'; readonly field: string; readonly near: string }
  | { readonly kind: 'unopened-loop'; readonly field: string; readonly near: string }
  | { readonly kind: 'broken'; readonly field: string; readonly near: string };

export type FilledTemplate =
  | { readonly ok: true; readonly value: Uint8Array }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/**
 * Everything that is wrong with the fields of a house's Word file; none where it can be filled.
 *
 * docxtemplater and not `patchDocument` of docx: it fills loops over paragraphs and rows, finds fields that Word has split
 * into runs, and names every mistake at once. It runs no code of its own making (no `eval`, no `Function`), which the
 * app's policy forbids, and its fields are names alone: nothing in a file is an expression.
 */
export function checkWordTemplate(bytes: Uint8Array): readonly TemplateProblem[] {
  const opened = open(bytes);
  if (!opened.ok) return opened.problems;
  const { zip, names } = opened;
  return [...names]
    .filter((name) => !wordFieldNames.has(name))
    .map((field) => ({ kind: 'unknown', field, near: paragraphWith(zip, `{${field}}`, field) }));
}

/** The Word file with its fields filled; what is wrong with it instead, and never half a file. */
export function fillWordTemplate(bytes: Uint8Array, data: TemplateData): FilledTemplate {
  const problems = checkWordTemplate(bytes);
  if (problems.length > 0) return { ok: false, problems };
  const opened = open(bytes);
  if (!opened.ok) return opened;
  try {
    opened.document.render(data);
    return { ok: true, value: opened.document.toUint8Array() };
  } catch (error) {
    return { ok: false, problems: problemsOf(error, opened.zip) };
  }
}

type Opened =
  | {
      readonly ok: true;
      readonly zip: PizZip;
      /** Of every field and loop, found while the file was taken apart. */
      readonly names: ReadonlySet<string>;
      readonly document: Docxtemplater;
    }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

function open(bytes: Uint8Array): Opened {
  let zip: PizZip;
  try {
    refuseBomb(bytes);
    zip = new PizZip(bytes);
  } catch {
    return { ok: false, problems: [{ kind: 'not-word' }] };
  }
  if (!zip.files['word/document.xml']) return { ok: false, problems: [{ kind: 'not-word' }] };
  const names = new Set<string>();
  try {
    const document = new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      parser: (tag: string) => {
        names.add(tag.trim());
        return byName(tag);
      },
      nullGetter: () => '',
      errorLogging: false,
    });
    return { ok: true, zip, names, document };
  } catch (error) {
    return { ok: false, problems: problemsOf(error, zip) };
  }
}

/** A field is looked up by its whole name, points included. */
function byName(tag: string) {
  const name = tag.trim();
  return {
    get: (scope: unknown): unknown =>
      typeof scope === 'object' && scope !== null && Object.hasOwn(scope, name)
        ? (scope as Readonly<Record<string, unknown>>)[name]
        : undefined,
  };
}

const kinds: Readonly<Record<string, Exclude<TemplateProblem['kind'], 'not-word' | 'unknown'>>> = {
  unclosed_tag: 'unclosed-field',
  duplicate_open_tag: 'unclosed-field',
  unopened_tag: 'unopened-field',
  duplicate_close_tag: 'unopened-field',
  unclosed_loop: 'unclosed-loop',
  unopened_loop: 'unopened-loop',
  closing_tag_does_not_match_opening_tag: 'unclosed-loop',
};

function problemsOf(error: unknown, zip: PizZip): readonly TemplateProblem[] {
  const { errors, id, xtag, openingtag, file, offset } = propertiesOf(error);
  if (Array.isArray(errors) && errors.length > 0) return errors.flatMap((one) => problemsOf(one, zip));
  const field = [xtag, openingtag].find((one) => typeof one === 'string') ?? '';
  const kind = kinds[typeof id === 'string' ? id : ''] ?? 'broken';
  // A lone brace has no words to be found by.
  const near = field.trim() === '' ? paragraphAt(zip, file, offset) : paragraphWith(zip, `{${field}`, field);
  return [{ kind, field: field.trim(), near }];
}

function propertiesOf(error: unknown): Readonly<Record<string, unknown>> {
  if (typeof error !== 'object' || error === null || !('properties' in error)) return {};
  return typeof error.properties === 'object' && error.properties !== null
    ? (error.properties as Readonly<Record<string, unknown>>)
    : {};
}

const nearLetters = 80;

/** The words of the first paragraph of the file that holds one of these, cut to a line. */
function paragraphWith(zip: PizZip, ...wanted: readonly string[]): string {
  const parts = Object.keys(zip.files).filter((name) =>
    /^word\/(?:document|header\d*|footer\d*)\.xml$/u.test(name),
  );
  const paragraphs = parts.flatMap((name) => paragraphsOf(zip, name));
  const found = wanted.flatMap((words) =>
    words === '' ? [] : paragraphs.filter((paragraph) => paragraph.includes(words)),
  )[0];
  return (found ?? '').slice(0, nearLetters);
}

/** The words around a place in a part of the file, counted in letters of its text; `''` where that says nothing. */
function paragraphAt(zip: PizZip, part: unknown, offset: unknown): string {
  if (typeof part !== 'string' || typeof offset !== 'number') return '';
  let end = 0;
  for (const paragraph of paragraphsOf(zip, part)) {
    const start = end;
    end += paragraph.length;
    if (offset >= end) continue;
    const from = Math.max(0, offset - start - nearLetters / 2);
    return paragraph.slice(from, from + nearLetters).trim();
  }
  return '';
}

function paragraphsOf(zip: PizZip, part: string): readonly string[] {
  return [...(zip.file(part)?.asText() ?? '').matchAll(/<w:p[ >].*?<\/w:p>/gsu)].map(([xml]) =>
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join(''),
  );
}
