import type { PaperDocument } from '../paper';
import { comparePapers, type PassagePair } from './compare-papers';
import { compareFrames } from './frame-passages';

/** Everything in which a paper differs from an earlier one: what its pages carry first, then its text in its order. */
export function changesBetween(before: PaperDocument, after: PaperDocument): readonly PassagePair[] {
  return [
    ...compareFrames(before, after),
    ...comparePapers(before, after).filter(({ kind }) => kind !== 'same'),
  ];
}
