import { useEffect, useMemo, useState } from 'react';
import type { NumberedParagraph } from '@/domain/number-paragraphs';
import { traitsOf } from '@/formats/narrative/compare-texts';
import { mapInSlices } from '@/store/in-slices';
import type { MatchedParagraph } from '../paragraphs/match-pasted';
import {
  blocksOfOutcome,
  blocksOfPasted,
  translationFit,
  type TextBlock,
  type TranslationFit,
} from '../paragraphs/text-blocks';

interface Blocks {
  readonly ours: readonly TextBlock[];
  readonly theirs: readonly TextBlock[];
}

const fitsAsItIs: TranslationFit = { order: null, isOther: () => false };

/**
 * Compares a pasted translation with the paragraphs that have its numbers, read between frames.
 * @param pasted matched by their numbers; `null` where the text is none
 */
export function useTranslationFit(
  pasted: readonly MatchedParagraph[] | null,
  numbered: readonly NumberedParagraph[],
  language: string,
): TranslationFit & { readonly isReading: boolean } {
  const blocks = useMemo(
    (): Blocks | null =>
      pasted && { ours: blocksOfOutcome(numbered, language), theirs: blocksOfPasted(pasted) },
    [pasted, numbered, language],
  );
  const [read, setRead] = useState<{ readonly of: Blocks; readonly fit: TranslationFit }>();
  useEffect(() => {
    if (!blocks) return;
    const abort = new AbortController();
    const { ours, theirs } = blocks;
    const readOne = ({ number, text }: TextBlock) => ({
      number,
      traits: text.trim() === '' ? null : traitsOf(text),
    });
    void mapInSlices([...ours, ...theirs], readOne, abort.signal).then((all) => {
      if (!all || abort.signal.aborted) return;
      setRead({ of: blocks, fit: translationFit(all.slice(0, ours.length), all.slice(ours.length)) });
    });
    return () => abort.abort();
  }, [blocks]);
  const isRead = blocks === null || read?.of === blocks;
  return { ...((blocks && isRead && read?.fit) || fitsAsItIs), isReading: !isRead };
}
