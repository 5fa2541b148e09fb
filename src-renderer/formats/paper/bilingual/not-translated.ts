import { frameFor } from '../frame/frame-for';
import type { Block, PaperLanguage, RichText } from '../paper';
import type { LanguagePair } from './language-pair';
import { mapTexts } from './map-texts';

/** What exists in the other of two languages alone is not said twice: its place tells that there is no translation. */
export function withoutBorrowed(block: Block, place: 0 | 1, pair: LanguagePair): Block {
  return pair.approved.has(pair.languages[place])
    ? block
    : mapTexts(block, (text) => orNotTranslated(text, place, pair));
}

/** @param place of the language that the text is to be in */
export function orNotTranslated(
  text: RichText,
  place: 0 | 1,
  { languages, approved }: LanguagePair,
): RichText {
  const language = languages[place];
  return !approved.has(language) && isIn(text, languages[place === 0 ? 1 : 0])
    ? notTranslated(language)
    : text;
}

/** Whether the words are in the language, of whichever region. */
export function isIn({ language, inlines }: RichText, wanted: PaperLanguage): boolean {
  return inlines.length > 0 && language.split('-')[0] === wanted;
}

function notTranslated(language: PaperLanguage): RichText {
  return { inlines: [{ kind: 'gap', text: frameFor(language).notTranslated }], language };
}
