import { betterOrder } from '@/formats/narrative/align-texts';
import { likenessOf, type TextTraits } from '@/formats/narrative/compare-texts';
import { isHeading } from '@/domain/paragraph';
import type { NumberedParagraph } from '@/domain/number-paragraphs';
import type { MatchedParagraph } from './match-pasted';

/** A paragraph with its parts, by its number. */
export interface TextBlock {
  readonly number: string;
  readonly text: string;
}

/** Those of a pasted text, as it numbers them. */
export function blocksOfPasted(pasted: readonly MatchedParagraph[]): readonly TextBlock[] {
  const numbered = pasted.filter(({ kind }) => kind !== 'heading');
  return gather(numbered, ({ level, number, text }) => ({ level, number, text }));
}

/** Those of the outcome in another language than the pasted one; empty where it is in no other. */
export function blocksOfOutcome(
  numbered: readonly NumberedParagraph[],
  language: string,
): readonly TextBlock[] {
  const own = numbered.filter(({ paragraph }) => !isHeading(paragraph));
  return gather(own, ({ cited, paragraph }) => {
    const others = Object.entries(paragraph.text).filter(([tag]) => tag !== language);
    const text = others.find(([, words]) => words.trim() !== '')?.[1] ?? '';
    return { level: paragraph.level, number: cited, text };
  });
}

function gather<Row>(
  rows: readonly Row[],
  read: (row: Row) => TextBlock & { readonly level: number },
): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const row of rows) {
    const { level, number, text } = read(row);
    const last = blocks.at(-1);
    if (level === 0 || !last) blocks.push({ number, text });
    else blocks[blocks.length - 1] = { ...last, text: `${last.text}\n${text}` };
  }
  return blocks;
}

/** A block with what is compared of it; `null` where it has no text. */
export interface ReadBlock {
  readonly number: string;
  readonly traits: TextTraits | null;
}

/** Whether a translation fits the paragraphs that have its numbers. */
export interface TranslationFit {
  /**
   * Where what it says tells another order than its numbers: the paragraph of the outcome by the number in the text,
   * `null` for none. `null` where the numbers fit.
   */
  readonly order: ReadonlyMap<string, string | null> | null;
  /** Whether a text can hardly be that of a paragraph. */
  readonly isOther: (number: string, ours: string) => boolean;
}

export function translationFit(ours: readonly ReadBlock[], theirs: readonly ReadBlock[]): TranslationFit {
  const placeOf = new Map(ours.map(({ number }, at) => [number, at]));
  const traits = new Map(theirs.map((one) => [one.number, one.traits]));
  const known = theirs.flatMap((one) => (one.traits ? [{ ...one, traits: one.traits }] : []));
  const better = betterOrder(
    ours.map((one) => one.traits),
    known.map((one) => one.traits),
    known.map(({ number }) => placeOf.get(number) ?? null),
  );
  return {
    order:
      better &&
      new Map(
        known.map(({ number }, place) => {
          const at = better[place] ?? null;
          return [number, at === null ? null : (ours[at]?.number ?? null)];
        }),
      ),
    isOther: (number, own) => {
      const [one, other] = [ours[placeOf.get(own) ?? -1]?.traits, traits.get(number)];
      return one && other ? likenessOf(one, other).isOther : false;
    },
  };
}
