import type { Localized } from './fields';
import type { HouseForm } from './house-form';
import { symbolKinds, type SymbolKind } from './paper-symbol';

/** Languages that a classification is written in. */
export const classificationLanguages = ['en', 'ru'] as const;

type Kept = Pick<HouseForm, 'kindClassifications'>;

/** `null` where papers of the kind bear that of all papers; without words in any language they bear none. */
export function classificationOfKind({ kindClassifications }: Kept, kind: SymbolKind): Localized | null {
  return kindClassifications[kind] ?? null;
}

/** Kinds that have a classification of their own, in the order of kinds. */
export function classifiedKinds(house: Kept): readonly SymbolKind[] {
  return symbolKinds.filter((kind) => classificationOfKind(house, kind) !== null);
}

/** With the classification of a kind in its place; `null` takes it away. */
export function withClassification(
  { kindClassifications }: Kept,
  kind: SymbolKind,
  own: Localized | null,
): HouseForm['kindClassifications'] {
  const { [kind]: _, ...others } = kindClassifications;
  if (own === null) return others;
  const written = Object.entries(own).filter(([, words]) => words.trim() !== '');
  return { ...others, [kind]: Object.fromEntries(written) };
}
