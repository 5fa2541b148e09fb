import { isAbbreviation } from '@/domain/reference/normalise-name';
import { foldText } from './fold-text';
import { russianForms } from './russian-forms';
import type { Token } from './tokenise';

/** How a name is printed in the gazetteer; an adjective names a side ("Kazakhstani"), never a delegation. */
export type NameForm = 'short' | 'formal' | 'acronym' | 'variant' | 'adjective';

export interface GazetteerName<Entry> {
  readonly name: string;
  readonly form: NameForm;
  readonly entry: Entry;
}

interface Pattern<Entry> extends GazetteerName<Entry> {
  readonly words: readonly ReadonlySet<string>[];
  /** Indexes of words that a comma stands before: "Bureau of Population, Refugees and Migration". */
  readonly commas: ReadonlySet<number>;
  /** Single-word acronyms are met as printed only: "US" is a State, "us" is not. */
  readonly exact: boolean;
}

export type NameIndex<Entry> = ReadonlyMap<string, readonly Pattern<Entry>[]>;

export interface NameHit<Entry> extends GazetteerName<Entry> {
  /** Index of the first token, and how many tokens the name takes. */
  readonly at: number;
  readonly count: number;
}

/** Compiles names for `findNames`; Russian words are indexed in every case. */
export function buildNameIndex<Entry>(names: readonly GazetteerName<Entry>[]): NameIndex<Entry> {
  const index = new Map<string, Pattern<Entry>[]>();
  for (const name of names) {
    const pattern = compile(name);
    for (const form of pattern.words[0] ?? []) {
      const known = index.get(form);
      if (known) known.push(pattern);
      else index.set(form, [pattern]);
    }
  }
  for (const patterns of index.values()) patterns.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function compile<Entry>(name: GazetteerName<Entry>): Pattern<Entry> {
  const matches = [...foldText(name.name).matchAll(/,?[^\p{L}\p{M}\p{N}]*([\p{L}\p{M}]+|\p{N}+)/gu)];
  const words = matches.map((match) => match[1] ?? '');
  const commas = new Set(matches.flatMap((match, at) => (match[0].includes(',') ? [at] : [])));
  const exact = words.length === 1 && isAbbreviation(name.name);
  return { ...name, exact, commas, words: words.map((word) => new Set(exact ? [word] : russianForms(word))) };
}

/**
 * Every name of the index in the tokens, the longest at each place, without overlaps. Time is linear in the tokens.
 * @param text the plain text the tokens were cut from
 */
export function findNames<Entry>(
  index: NameIndex<Entry>,
  tokens: readonly Token[],
  text: string,
): readonly NameHit<Entry>[] {
  const hits: NameHit<Entry>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const patterns = token && index.get(token.word);
    const found = patterns?.find((pattern) => fits(pattern, tokens, at, text));
    if (!found) continue;
    hits.push({ name: found.name, form: found.form, entry: found.entry, at, count: found.words.length });
    at += found.words.length - 1;
  }
  return hits;
}

function fits<Entry>(pattern: Pattern<Entry>, tokens: readonly Token[], at: number, text: string): boolean {
  const first = tokens[at];
  if (!first) return false;
  if (pattern.exact && text.slice(first.start, first.end) !== pattern.name) return false;
  // Russian writes adjectives of States in lower case; every other name begins with a capital.
  if (!first.capital && !(pattern.form === 'adjective' && /^[а-я]/u.test(first.word))) return false;
  for (let offset = 1; offset < pattern.words.length; offset += 1) {
    const token = tokens[at + offset];
    const before = tokens[at + offset - 1];
    if (!token || !before || !pattern.words[offset]?.has(token.word)) return false;
    if (!joins(text.slice(before.end, token.start), token.word, pattern.commas.has(offset))) return false;
  }
  return true;
}

/** What may stand between two words of a name; a comma only before the last of a list ("Refugees, and Migration"). */
function joins(gap: string, next: string, comma: boolean): boolean {
  if (gap.length > 4) return false;
  if (gap.includes(',')) return (comma || next === 'and' || next === 'и') && !gap.includes('.');
  return /^[\s.'’`´ʼ"/()«»“”‐‑–-]*$/u.test(gap);
}
