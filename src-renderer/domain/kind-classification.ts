import type { Localized } from './fields';
import type { HouseForm } from './house-form';
import { symbolKinds, type SymbolKind } from './paper-symbol';

/**
 * A classification of its own of a kind of paper: a press note is public while minutes are restricted. It stands beside the
 * letters of the kinds, whose record takes any key, because bundles of this version are out and know no other place: a
 * register that does not look for it carries it along unread.
 */
const keyOf = (kind: SymbolKind, language: string): string => `${kind} classification ${language}`;

/** Languages that a classification is written in. */
export const classificationLanguages = ['en', 'ru'] as const;

type Kept = Pick<HouseForm, 'kindLetters'>;

/** `null` where papers of the kind bear that of all papers; without words in any language they bear none. */
export function classificationOfKind({ kindLetters }: Kept, kind: SymbolKind): Localized | null {
  const own = classificationLanguages.flatMap((language) => {
    const words = kindLetters[keyOf(kind, language)];
    return words === undefined ? [] : [[language, words] as const];
  });
  return own.length === 0 ? null : Object.fromEntries(own.filter(([, words]) => words.trim() !== ''));
}

/** Kinds that have a classification of their own, in the order of kinds. */
export function classifiedKinds(house: Kept): readonly SymbolKind[] {
  return symbolKinds.filter((kind) => classificationOfKind(house, kind) !== null);
}

/** With the classification of a kind in its place; `null` takes it away. */
export function withClassification(
  { kindLetters }: Kept,
  kind: SymbolKind,
  own: Localized | null,
): HouseForm['kindLetters'] {
  const keys = classificationLanguages.map((language) => keyOf(kind, language));
  const others = Object.entries(kindLetters).filter(([key]) => !keys.includes(key));
  // Each language is written, empty or not: that a kind bears none is said too.
  const words = classificationLanguages.map(
    (language) => [keyOf(kind, language), own?.[language] ?? ''] as const,
  );
  return Object.fromEntries([...others, ...(own ? words : [])]);
}
