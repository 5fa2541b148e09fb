import * as z from 'zod/mini';
import type { PastedParagraph, PastedPart } from './split-pasted';

/** What becomes of a part that is no numbered paragraph: one of its own, the end of the one before it, or nothing. */
export const partPlaces = ['own', 'on', 'out'] as const;
export const partPlaceSchema = z.enum(partPlaces);
export type PartPlace = (typeof partPlaces)[number];

/** A part that is no numbered paragraph, with what it may become and what becomes of it. */
export interface LoosePart {
  readonly key: string;
  readonly kind: 'heading' | 'loose';
  readonly text: string;
  readonly places: readonly PartPlace[];
  readonly place: PartPlace;
}

/** A paragraph under a key that no choice changes. */
export interface PlacedParagraph extends PastedParagraph {
  readonly key: string;
  /** The part it is made of, where that is no numbered paragraph. */
  readonly loose: LoosePart | null;
}

/** What a pasted text becomes, in its order: paragraphs, and between them parts that are none. */
export type PlacedPart =
  | { readonly kind: 'paragraph'; readonly paragraph: PlacedParagraph }
  | { readonly kind: 'loose'; readonly part: LoosePart };

/**
 * Puts every part where it was chosen to be, else where it usually is: a heading and what stands before the first number
 * is no paragraph; a line between two numbers goes on with the one before it, since a number of its own would be none of
 * the text's; one after the last number is a paragraph.
 * @param chosen by the words of the part
 */
export function placeParts(
  parts: readonly PastedPart[],
  chosen: Readonly<Record<string, PartPlace>>,
): readonly PlacedPart[] {
  const lastNumbered = parts.findLastIndex(({ kind }) => kind === 'paragraph');
  const placed: PlacedPart[] = [];
  parts.forEach((part, at) => {
    const key = String(at);
    if (part.kind === 'paragraph') {
      const { level, text, number } = part;
      placed.push({ kind: 'paragraph', paragraph: { key, level, text, number, loose: null } });
      return;
    }
    const before = placed.findLastIndex(({ kind }) => kind === 'paragraph');
    const places = partPlaces.filter((place) => place !== 'on' || before >= 0);
    const usual: PartPlace = part.kind === 'heading' || before < 0 ? 'out' : at > lastNumbered ? 'own' : 'on';
    const wanted = chosen[part.text];
    const place = wanted !== undefined && places.includes(wanted) ? wanted : usual;
    const loose: LoosePart = { key, kind: part.kind, text: part.text, places, place };
    if (place === 'own') {
      const own = { key, level: 0 as const, text: part.text, number: null, loose };
      placed.push({ kind: 'paragraph', paragraph: own });
      return;
    }
    placed.push({ kind: 'loose', part: loose });
    const above = placed[before];
    if (place === 'on' && above?.kind === 'paragraph') {
      const text = `${above.paragraph.text} ${part.text}`;
      placed[before] = { kind: 'paragraph', paragraph: { ...above.paragraph, text } };
    }
  });
  return placed;
}
