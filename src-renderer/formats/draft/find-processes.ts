import { isAbbreviation } from '@/domain/reference/normalise-name';
import { namesOf } from '@/domain/reference/find-names';
import { organisations } from '@/domain/reference/organisations';
import { nameFinder, type ProcessMention } from './name-patterns';

const placesOf = nameFinder(
  organisations
    .filter(({ category }) => category === 'regional-process')
    .flatMap((process) =>
      (['en', 'ru'] as const).flatMap((language) =>
        namesOf(process, language)
          .filter((words) => words !== '' && (!isAbbreviation(words) || words.length > 3))
          .map((words) => ({
            name: process.en.short,
            printedAs: process[language].short || process.en.short,
            words,
            language,
          })),
      ),
    ),
);

/**
 * The places where a text names processes of the reference, in the order of the text. A longer name that holds a shorter
 * one is one place.
 */
export function findProcesses(text: string): readonly ProcessMention[] {
  return withoutInner(placesOf(text));
}

/** Words before "Process" or "Dialogue" that make it no name of one. */
const general =
  /^(?:the|this|that|our|its|their|such|each|every|any|a|an|regional|inter-?regional|sub-?regional|global|international|intergovernmental|consultative|peace|political|policy|high[- ]level|ministerial|strategic|bilateral|multilateral|national|migration|asylum|human|trade|state-led|inter-?state|consultation|consultations|informal|technical|thematic|social|public|electoral|reform|development|security|judicial|review|preparatory|negotiation|dialogue|process|new|annual|joint|hosts?|holds?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/iu;
const nameLike =
  /(?:\p{Lu}[\p{L}’'-]+[ ]){1,3}(?:[Pp]rocess|PROCESS|Dialogue|DIALOGUE|Consultations)(?!\p{L})/gu;
const russianLike =
  /\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)?ск(?:ий|ого|ому|им|ом) (?:процесс|диалог)(?:а|у|ом|е)?(?!\p{L})/gu;

/** As `findProcesses`, with processes that only the look of their name tells: «Самарский диалог». For headings and titles. */
export function findNamedProcesses(text: string): readonly ProcessMention[] {
  const known = findProcesses(text);
  const isKnown = (start: number, end: number) => known.some((one) => one.start < end && one.end > start);
  const english = [...text.matchAll(nameLike)].flatMap(({ index, 0: printed }): readonly ProcessMention[] => {
    const words = printed.split(' ');
    const first = words.findIndex((word) => !general.test(word));
    const own = words.slice(first);
    // "Regional Consultative Process" names none.
    if (first < 0 || own.length < 2 || own.every((word) => general.test(word))) return [];
    const start = index + printed.length - own.join(' ').length;
    const end = index + printed.length;
    const name = own.join(' ');
    return isKnown(start, end) ? [] : [{ name, printedAs: name, start, end }];
  });
  const russian = [...text.matchAll(russianLike)].flatMap(
    ({ index, 0: printed }): readonly ProcessMention[] => {
      const [first = '', second = ''] = printed.split(' ');
      const name = `${first.replace(/ск(?:ий|ого|ому|им|ом)$/u, 'ский')} ${second.replace(/(?:а|у|ом|е)$/u, '')}`;
      const end = index + printed.length;
      return isKnown(index, end) ? [] : [{ name, printedAs: name, start: index, end }];
    },
  );
  return [...known, ...english, ...russian].toSorted((a, b) => a.start - b.start);
}

function withoutInner(found: readonly ProcessMention[]): readonly ProcessMention[] {
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: ProcessMention[] = [];
  for (const one of sorted) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}
