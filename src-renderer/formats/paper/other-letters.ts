import { scriptOf } from '@/domain/person';

import type { Inline, PaperLanguage } from './paper';
import { inlinesOf } from './rich-text';

/**
 * Words that follow each other in a line. Those in letters that the language of the paper is not written in are set apart as
 * of a language that is not known: no program checks their spelling or reads them out as if they were its own.
 */
export function inTheirLetters(words: readonly string[], language: PaperLanguage): readonly Inline[] {
  const inlines: Inline[] = [];
  let own = '';
  const end = () => {
    inlines.push(...inlinesOf(own, 'text'));
    own = '';
  };
  for (const word of words) {
    if (!isOfOtherLetters(word, language)) {
      own += word;
      continue;
    }
    const [before = '', rest = word] = /^([\s,;]*)(.*)$/su.exec(word)?.slice(1) ?? [];
    own += before;
    end();
    inlines.push(
      ...inlinesOf(rest, 'text').map((inline): Inline =>
        inline.kind === 'text' ? { ...inline, language: 'und' } : inline,
      ),
    );
  }
  end();
  return inlines;
}

/** An acronym in Latin letters is at home in Russian too. */
function isOfOtherLetters(text: string, language: PaperLanguage): boolean {
  if (!/\p{Ll}|\p{Lo}/u.test(text)) return false;
  return scriptOf(text) !== (language === 'ru' ? 'cyrillic' : 'latin');
}
