import { frameFor } from '../frame/frame-for';
import type { Block, PaperLanguage, RichText } from '../paper';
import { mapTexts } from './map-texts';

/** What exists in the other of two languages alone is not said twice: its place tells that there is no translation. */
export function withoutBorrowed(block: Block, language: PaperLanguage, other: PaperLanguage): Block {
  return mapTexts(block, (text) => orNotTranslated(text, language, other));
}

export function orNotTranslated(text: RichText, language: PaperLanguage, other: PaperLanguage): RichText {
  return isIn(text, other) ? notTranslated(language) : text;
}

/** Whether the words are in the language, of whichever region. */
export function isIn({ language, inlines }: RichText, wanted: PaperLanguage): boolean {
  return inlines.length > 0 && language.split('-')[0] === wanted;
}

function notTranslated(language: PaperLanguage): RichText {
  return { inlines: [{ kind: 'gap', text: frameFor(language).notTranslated }], language };
}
