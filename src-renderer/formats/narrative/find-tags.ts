import { groupTerms, themeTerms, type TagTerm } from '@/domain/reference/tag-terms';
import { foldText } from './fold-text';

/** Themes and affected groups that a text speaks of, by the terms of the field, in the language of the text. */
export interface TagsFound {
  readonly themes: readonly string[];
  readonly groups: readonly string[];
}

interface Sign {
  readonly term: TagTerm;
  readonly pattern: RegExp;
}

const themes = signsOf(themeTerms);
const groups = signsOf(groupTerms);

/**
 * Themes and groups that a text speaks of, in the words of its language.
 * @param language BCP 47; all but Russian count as English
 */
export function findTags(text: string, language: string): TagsFound {
  const words = foldText(text);
  const found = (signs: readonly Sign[]) =>
    signs
      .filter(({ pattern }) => pattern.test(words))
      .map(({ term }) => (language.startsWith('ru') ? term.ru : term.en));
  return { themes: found(themes), groups: found(groups) };
}

/** Each part of a sign is the beginning of a word, so that the endings of Russian words do not matter. */
function signsOf(terms: readonly TagTerm[]): readonly Sign[] {
  return terms
    .filter(({ signs }) => signs.length > 0)
    .map((term) => {
      const any = term.signs
        .map((sign) =>
          sign
            .trim()
            .split(' ')
            .join(String.raw`\p{L}*[ -]`),
        )
        .join('|');
      return { term, pattern: new RegExp(String.raw`(?<![\p{L}])(?:${any})`, 'u') };
    });
}
