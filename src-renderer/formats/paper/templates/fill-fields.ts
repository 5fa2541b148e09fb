import type { PaperFieldName } from './paper-fields';
import { isPaperField, paperFields, type FieldSource } from './paper-fields';
import type { Inline, RichText } from '../paper';
import { inlinesOf } from '../rich-text';

/** A field that a text asks for and the paper cannot print. */
export type FieldProblem =
  /** Nothing is recorded for it. */
  | { readonly kind: 'empty'; readonly field: PaperFieldName }
  /** There is no field of that name. @param written as it stands between the braces */
  | { readonly kind: 'unknown'; readonly written: string }
  /** A brace that none belongs to. */
  | { readonly kind: 'stray' };

export interface FilledText {
  readonly text: RichText;
  readonly problems: readonly FieldProblem[];
}

/** A name in braces, or a brace by itself. */
const field = /\{([^{}\n]*)\}|[{}]/gu;

/**
 * A text of a template with its fields filled. What cannot be filled stands in brackets and is marked, as open places are
 * in a draft: braces are never printed.
 */
export function fillFields(words: string, language: string, source: FieldSource): FilledText {
  const problems: FieldProblem[] = [];
  const inlines: Inline[] = [];
  let from = 0;
  for (const match of words.matchAll(field)) {
    inlines.push(...inlinesOf(words.slice(from, match.index), 'text'));
    from = match.index + match[0].length;
    const filled = valueOf(match[1], source);
    if (filled.problem) problems.push(filled.problem);
    inlines.push(...filled.inlines);
    // «2026 г.» ends a sentence by its own full stop.
    if (endsInStop(filled.inlines) && /^\.(?!\.)/u.test(words.slice(from))) from += 1;
  }
  inlines.push(...inlinesOf(words.slice(from), 'text'));
  return { text: { inlines, language }, problems };
}

function valueOf(
  written: string | undefined,
  source: FieldSource,
): { readonly inlines: readonly Inline[]; readonly problem: FieldProblem | null } {
  if (written === undefined) return { inlines: gap('…'), problem: { kind: 'stray' } };
  const name = written.trim().toLowerCase();
  if (!isPaperField(name)) {
    return { inlines: gap(written.trim() || '…'), problem: { kind: 'unknown', written: written.trim() } };
  }
  const { value, words } = paperFields[name];
  const found = value(source).trim();
  return found === ''
    ? { inlines: gap(words[source.context.language]), problem: { kind: 'empty', field: name } }
    : { inlines: inlinesOf(found, 'text'), problem: null };
}

function endsInStop(inlines: readonly Inline[]): boolean {
  const last = inlines.at(-1);
  return last?.kind === 'text' && last.text.endsWith('.');
}

function gap(words: string): readonly Inline[] {
  return [
    {
      kind: 'gap',
      text: `[${inlinesOf(words, 'text')
        .map((one) => ('text' in one ? one.text : ' '))
        .join('')}]`,
    },
  ];
}
