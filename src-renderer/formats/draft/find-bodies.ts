import { namesOf } from '@/domain/reference/find-names';
import { isAbbreviation } from '@/domain/reference/normalise-name';
import { organisations } from '@/domain/reference/organisations';

import { wordsPattern, type ProcessMention } from './find-processes';

/** Intergovernmental bodies that hold meetings of their own, by all names that these are called after. */
const bodies = organisations
  .filter(({ category, code }) => category === 'intergovernmental' && code !== 'ICMPD')
  .flatMap((body) =>
    (['en', 'ru'] as const).flatMap((language) =>
      namesOf(body, language)
        // Two letters in capitals stand for too much.
        .filter((name) => name.length > (isAbbreviation(name) ? 2 : 5))
        .map((name) => ({ name: body.en.short, printedAs: name, ...wordsPattern(name, language) })),
    ),
  );

/** Where a sentence names such bodies. */
export function findBodies(sentence: string): readonly ProcessMention[] {
  const folded = sentence.toLowerCase();
  return bodies.flatMap(({ name, printedAs, hint, regex }) =>
    folded.includes(hint)
      ? [...sentence.matchAll(regex)].map(({ index, 0: printed }) => ({
          name,
          printedAs,
          start: index,
          end: index + printed.length,
        }))
      : [],
  );
}
