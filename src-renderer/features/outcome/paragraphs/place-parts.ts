import * as z from 'zod/mini';
import type { Paragraph } from '@/domain/paragraph';
import { isHeadingLine } from '@/formats/narrative/heading-line';
import type { PastedParagraph, PastedPart } from './split-pasted';

/** What becomes of a part that is no numbered paragraph: a heading, a paragraph of its own, the end of the one before it, or nothing. */
export const partPlaces = ['heading', 'own', 'on', 'out'] as const;
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

/** A paragraph or heading under a key that no choice changes. */
export interface PlacedParagraph extends PastedParagraph {
  readonly key: string;
  readonly kind: Paragraph['kind'];
  /** The part it is made of, where that is no numbered paragraph. */
  readonly loose: LoosePart | null;
}

/** What a pasted text becomes, in its order: paragraphs and headings, and between them parts that are neither. */
export type PlacedPart =
  | { readonly kind: 'paragraph'; readonly paragraph: PlacedParagraph }
  | { readonly kind: 'loose'; readonly part: LoosePart };

/**
 * Puts every part where it was chosen to be, else where it usually is: a heading between two paragraphs is one, unless a
 * sub-paragraph follows, which would be a part of nothing below it; of what stands before the first only the line right
 * above it, where the text has headings further on and it is no title; a line between two numbers goes on with the one
 * before it, since a number of its own would be none of the text's; one after the last number is a paragraph. All else is
 * left out.
 * @param chosen by the words of the part
 */
export function placeParts(
  parts: readonly PastedPart[],
  chosen: Readonly<Record<string, PartPlace>>,
): readonly PlacedPart[] {
  const usual = usualPlaces(parts);
  const placed: PlacedPart[] = [];
  parts.forEach((part, at) => {
    const key = String(at);
    if (part.kind === 'paragraph') {
      const { level, text, number } = part;
      const own = { key, kind: 'numbered' as const, level, text, number, loose: null };
      placed.push({ kind: 'paragraph', paragraph: own });
      return;
    }
    const before = placed.findLastIndex(
      (one) => one.kind === 'paragraph' && one.paragraph.kind === 'numbered',
    );
    const places = partPlaces.filter((place) =>
      place === 'on' ? before >= 0 : place !== 'heading' || isAboveMain(parts, at),
    );
    const wanted = chosen[part.text];
    const place = wanted !== undefined && places.includes(wanted) ? wanted : (usual[at] ?? 'out');
    const loose: LoosePart = { key, kind: part.kind, text: part.text, places, place };
    if (place === 'own' || place === 'heading') {
      const kind = place === 'own' ? 'numbered' : 'heading';
      const own = { key, kind, level: 0, text: part.text, number: null, loose } as const;
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

function usualPlaces(parts: readonly PastedPart[]): readonly PartPlace[] {
  const first = parts.findIndex(({ kind }) => kind === 'paragraph');
  const last = parts.findLastIndex(({ kind }) => kind === 'paragraph');
  const isWithin = (at: number) => at > first && at < last;
  const isHead = (at: number) => parts[at]?.kind === 'heading' && isAboveMain(parts, at);
  const hasHeadings = parts.some((_, at) => isHead(at) && isWithin(at));
  return parts.map(({ kind, text }, at) => {
    if (kind === 'paragraph') return 'own';
    if (kind === 'heading') {
      const opens = hasHeadings && at === first - 1 && !isHeadingLine(text);
      return isHead(at) && (isWithin(at) || opens) ? 'heading' : 'out';
    }
    return at < first ? 'out' : at > last ? 'own' : 'on';
  });
}

/** What follows with a number is no sub-paragraph. */
function isAboveMain(parts: readonly PastedPart[], at: number): boolean {
  const next = parts.find(({ kind }, place) => place > at && kind === 'paragraph');
  return (next?.level ?? 0) === 0;
}
