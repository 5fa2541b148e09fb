import { namesOf } from '@/domain/reference/find-names';
import { isAbbreviation } from '@/domain/reference/normalise-name';
import { organisations } from '@/domain/reference/organisations';
import { nameFinder } from './name-patterns';

/**
 * Where a sentence names intergovernmental bodies that hold meetings of their own, by all names that these are called
 * after.
 */
export const findBodies = nameFinder(
  organisations
    .filter(({ category, code }) => category === 'intergovernmental' && code !== 'ICMPD')
    .flatMap((body) =>
      (['en', 'ru'] as const).flatMap((language) =>
        namesOf(body, language)
          // Two letters in capitals stand for too much.
          .filter((words) => words.length > (isAbbreviation(words) ? 2 : 5))
          .map((words) => ({ name: body.en.short, printedAs: words, words, language })),
      ),
    ),
);
