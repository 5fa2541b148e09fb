import { scriptOf } from './person';
import { differInKind, differInNumber } from './title-kind';

/** Words that name a meeting of a series: kind, number and the process it belongs to. Folded to lower case. */
const seriesWords = [
  /(?:of|for|under|within) (?:the )?\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,2} (?:process|dialogue|consultations?)/gu,
  // A process by its name alone, as calendars have it: "12th SOM Khartoum Process"; a subject is led in by "on".
  /(?<!(?<!\p{L})(?:on|in|the|and) )\p{L}[\p{L}-]* (?:process|dialogue)/gu,
  /\p{L}+(?:ого|ий|ой) (?:процесс\p{L}*|диалог\p{L}*)/gu,
  /\d+(?:st|nd|rd|th|-?(?:е|я|й|го|ая|ое|ый))?/gu,
  /(?:(?:twent|thirt|fort|fift)[iy]\p{L}*-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)/gu,
  /(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twent|thirt|fort|fift)ieth/gu,
  /(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат)\p{L}*/gu,
  /(?:(?:три|четыр|пят|шест|сем|восем|девят)надцат|двадцат|тридцат)\p{L}*/gu,
  /(?:meeting|senior|officials?|ministerial|regional|conference|technical|experts?|group|thematic)/gu,
  /(?:national|coordinators?|member|states?|annual|the|of|som|teg)/gu,
  /(?:совещани|заседани|встреч|старш|должностн|лиц|министерск|региональн|конференци|группы?)\p{L}*/gu,
  /(?:техническ|эксперт|тематическ|национальн|координатор|государств|член)\p{L}*/gu,
];

/**
 * Whether a title says more than a meeting's kind and number already do. "Second Senior Officials meeting of the Almaty
 * Process" does not: type and ordinal name that meeting in every language. "Regional Conference on Refugee Protection"
 * does.
 */
export function isOwnTitle(title: string): boolean {
  return ownWords(title) !== '';
}

/**
 * Whether two titles of one meeting, in one script, say the same: "14th SOM" and "Fourteenth Senior Officials' Meeting", or one
 * that names kind and number alone beside one that says more. Other kinds or numbers are no spelling of each other.
 */
export function isSameTitle(one: string, two: string): boolean {
  if (scriptOf(one) !== scriptOf(two)) return false;
  if (differInKind(one, two) || differInNumber(one, two)) return false;
  const [own, other] = [ownWords(one), ownWords(two)];
  return own === other || own === '' || other === '';
}

/** Whether a title says more than another that says the same, or says it without abbreviations, or with whose meeting it is. */
export function isFullerTitle(title: string, other: string): boolean {
  const [own, others] = [ownWords(title), ownWords(other)];
  if (own !== others) return own !== '' && others === '';
  const [isShort, isOtherShort] = [hasAbbreviation(title), hasAbbreviation(other)];
  if (isShort !== isOtherShort) return isOtherShort;
  return namesProcess.test(title) && !namesProcess.test(other);
}

const namesProcess = /process|dialogue|consultations?|процесс|диалог|консультаци/iu;

function hasAbbreviation(title: string): boolean {
  return title !== title.toUpperCase() && /(?<![\p{L}\d])\p{Lu}{2,}(?![\p{L}\d])/u.test(title);
}

/**
 * What a title says beyond the kind, the number and the process, folded: "working on trafficking in persons". Empty where it
 * says nothing more.
 */
export function ownWords(title: string): string {
  const rest = seriesWords.reduce(
    (text, words) =>
      text.replace(new RegExp(`(?<![\\p{L}\\d])(?:${words.source})(?![\\p{L}\\d])`, 'gu'), ' '),
    title
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replaceAll(/[’']s?/gu, ' '),
  );
  return (rest.match(/[\p{L}\d]+/gu) ?? []).join(' ');
}
