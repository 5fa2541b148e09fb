import { editDistance } from '@/search/edit-distance';

import type { PartyMention } from './find-parties';
import { foldText } from './fold-text';
import { contains, overlapping, type Span } from './span';

/** A name with its acronym behind it in brackets: "the Upper River Basin Authority (URBA)". */
export interface Introduction extends Span {
  /** The words that the acronym is short for, as printed. */
  readonly name: string;
  readonly acronym: string;
}

/**
 * Whose the acronyms are that the text spells out otherwise than the gazetteer, or in several ways. An owner is a name of
 * the text or a code of the gazetteer.
 */
export interface SpelledAcronyms {
  /** All owners of an acronym. */
  readonly owners: ReadonlyMap<string, ReadonlySet<string>>;
  /** The owner at each place where such an acronym is spelled out. */
  readonly ownerAt: ReadonlyMap<Introduction, string>;
}

const bracketed =
  / \((?:далее[\s–—-]+|hereinafter,? (?:referred to as )?(?:the )?)?["“«]?(\p{Lu}[\p{Lu}\d-]{1,9})["”»]?\)/gu;
const named = /(?:\p{Lu}[\p{L}’'-]+)(?: (?:of|for|on|in|and|the|to|по|и|в|для|при|\p{L}[\p{L}’'-]+)){1,9}$/gu;

/** Names that the text gives with their acronyms, as far back as the initials reach. In order of place. */
export function introductionsIn(text: string): readonly Introduction[] {
  const found: Introduction[] = [];
  // A bracketed acronym is found first, because looking for a long name at every capital would be slow.
  for (const match of text.matchAll(bracketed)) {
    const [bracket, acronym = ''] = match;
    const from = Math.max(0, match.index - 120);
    for (const inner of text.slice(from, match.index).matchAll(named)) {
      const at = initialsStart(inner[0], acronym);
      if (at === undefined) continue;
      const start = from + inner.index + at;
      const end = match.index + bracket.length;
      found.push({ start, end, name: text.slice(start, match.index), acronym });
    }
  }
  return found;
}

/**
 * Acronyms that are given to several bodies, or that the gazetteer knows as another's: "the Regional Centre for
 * Migration (RCM)" is no Regional Conference on Migration, whatever the letters.
 * @param known what the gazetteer finds in the text
 * @param namesOf the names by which the gazetteer knows a party
 */
export function spelledAcronyms(
  introductions: readonly Introduction[],
  known: readonly Omit<PartyMention, 'printed'>[],
  namesOf: (code: string) => readonly string[],
): SpelledAcronyms {
  const owners = new Map<string, Set<string>>();
  const ownerAt = new Map<Introduction, string>();
  const codes = new Map(
    known.flatMap(({ form, name, party }) => (form === 'acronym' ? [[name, party]] : [])),
  );
  for (const one of introductions) {
    const { acronym, name } = one;
    const own = owners.get(acronym) ?? new Set<string>();
    owners.set(acronym, own);
    const code = codes.get(acronym);
    // A name that the gazetteer knows, in this spelling or nearly, keeps its acronym.
    const whole = overlapping(known, one).find((other) => isNameOf(other, one));
    const isKnown = code !== undefined && namesOf(code).some((other) => isOneName(name, other));
    const owner = whole?.party ?? (isKnown ? code : [...own].find((other) => isOneName(name, other))) ?? name;
    own.add(owner);
    ownerAt.set(one, owner);
  }
  const isPlain = (acronym: string) => {
    const [owner = '', ...others] = owners.get(acronym) ?? [];
    return others.length === 0 && (codes.get(acronym) ?? owner) === owner;
  };
  return {
    owners: new Map([...owners].filter(([acronym]) => !isPlain(acronym))),
    ownerAt: new Map([...ownerAt].filter(([{ acronym }]) => !isPlain(acronym))),
  };
}

/** Whether the gazetteer knows the name that the acronym stands behind, and not a word of it alone. */
export function isNameOf(known: Omit<PartyMention, 'printed'>, { start, name }: Introduction): boolean {
  return known.form !== 'acronym' && contains(known, { start, end: start + name.length });
}

const small = /^(?:of|for|on|in|and|the|to|по|и|в|для|при)$/u;

/** One name in two spellings or cases: «Молодёжного объединения мигрантов» and «Молодёжное объединение мигрантов». */
function isOneName(one: string, other: string): boolean {
  const [a, b] = [mainWords(one), mainWords(other)];
  return a.length === b.length && a.every((word, at) => isOneWord(word, b[at] ?? ''));
}

function isOneWord(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  // An ending is bent, or one letter is another: "Centre" and "Center" are one word, "Centre" and "Council" are two.
  const kept = Math.max(shorter - 3, Math.min(shorter, 4));
  return a.slice(0, kept) === b.slice(0, kept) || editDistance(a, b, 1) <= 1;
}

function mainWords(name: string): readonly string[] {
  return (foldText(name).match(/[\p{L}’'-]+/gu) ?? []).filter((word) => !small.test(word));
}

/** Where in `name` the words begin whose initials are the acronym; `undefined` when they are another's. */
function initialsStart(name: string, acronym: string): number | undefined {
  const words = [...name.matchAll(/[\p{L}’'-]+/gu)];
  const target = acronym.replace(/[^\p{L}]/gu, '').toLowerCase();
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const rest = words.slice(from).map((word) => word[0]);
    const initials = (of: readonly string[]) =>
      of
        .map((word) => word.charAt(0))
        .join('')
        .toLowerCase();
    if (initials(rest) === target || initials(rest.filter((word) => !small.test(word))) === target)
      return words[from]?.index;
  }
  return undefined;
}
