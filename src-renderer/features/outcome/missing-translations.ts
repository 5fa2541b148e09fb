import type { Paragraph } from '@/domain/paragraph';

/** A place where a paragraph has no text in a language although it has one in another. */
export interface MissingText {
  readonly paragraphId: string;
  /** The language it has a text in. */
  readonly from: string;
  readonly language: string;
}

/** The missing translations in the order of the text. */
export function missingTexts(
  paragraphs: readonly Paragraph[],
  languages: readonly string[],
): readonly MissingText[] {
  return paragraphs.flatMap(({ id: paragraphId, text }) => {
    const from = languages.find((tag) => (text[tag] ?? '').trim() !== '');
    if (from === undefined) return [];
    return languages.flatMap((language) =>
      (text[language] ?? '').trim() === '' ? [{ paragraphId, from, language }] : [],
    );
  });
}

/** The next one after a place of the text, and from its end the first again; `null` where none is missing. */
export function nextMissing(
  missing: readonly MissingText[],
  paragraphs: readonly Paragraph[],
  after: { readonly paragraphId: string; readonly language: string } | null,
): MissingText | null {
  const order = new Map(paragraphs.map(({ id }, at) => [id, at]));
  const at = after ? (order.get(after.paragraphId) ?? -1) : -1;
  const own = missing.findIndex(
    (one) => one.paragraphId === after?.paragraphId && one.language === after.language,
  );
  if (own >= 0) return missing[(own + 1) % missing.length] ?? null;
  return missing.find((one) => (order.get(one.paragraphId) ?? 0) >= at) ?? missing.at(0) ?? null;
}
