import { foldText } from './fold-text';

/** How the field calls a text of this kind, or a part of it; the Russian words without their endings. */
const titles =
  /^(?:the )?(?:(?:draft|final|provisional) )?(?:summary|chair(?:man|person)?'?s?'? (?:summary|conclusions|closing|statement|remarks)|closing (?:remarks|statement)|concluding (?:remarks|statement)|opening remarks|final (?:document|text|statement)|outcome(?: document| statement)?(?!\p{L})|outcomes of|recommendations(?: and conclusions)?(?: of|$)|conclusions(?: and recommendations)?(?: of|$)|joint (?:statement|communique)|communique|declaration|preamble|annex|introduction|table of contents)|^(?:проект )?(?:итогов\p{L}+ (?:документ|заявлени|положени)|итоги (?:совещани|встреч|заседани|конференци)|заключительн\p{L}+ (?:замечани|документ|слов|заявлени|положени|акт)|вступительн\p{L}+ слов|резюме|краткое изложение|рекомендации(?: |$)|выводы(?: |$)|совместн\p{L}+ заявлени|коммюнике|декларация|преамбула|приложение|введение|содержание)/u;

const section =
  /^(?:[ivxlc]{1,6}|[ⅰ-ⅻ])[.)] +\S|^(?:part|section|chapter|раздел|часть|глава) [\divxlc]+(?!\p{L})/u;

const month =
  /(?:january|february|march|april|may|june|july|august|september|october|november|december|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}*/u;

const small = /^(?:of|the|and|to|in|at|on|г|гг|год\p{L}?|и|в|во|с|по|город\p{L}?)$/u;

/**
 * Whether a line is a title, the head of a section or the line of place and date, by its own looks: such a line is no
 * paragraph of an outcome. A sentence is none, however short.
 */
export function isHeadingLine(line: string): boolean {
  const text = line.trim();
  if (text === '' || text.length > 160) return false;
  const folded = foldText(text);
  if (isPlaceAndDate(text, folded)) return true;
  return isSureHeading(text) || (!isSentence(text) && titles.test(folded));
}

/** One that no sentence broken into lines can leave at the beginning of a line: in capitals, or of a numbered section. */
export function isSureHeading(line: string): boolean {
  const text = line.trim();
  if (text.length > 160 || isSentence(text)) return false;
  const letters = text.match(/\p{L}/gu) ?? [];
  return (letters.length >= 4 && text === text.toLocaleUpperCase()) || section.test(foldText(text));
}

function isSentence(text: string): boolean {
  return /[.!?…;,][”»"')\]]*$/u.test(text) && !/(?:^|\s)\p{L}{1,2}\.$/u.test(text);
}

/** "Tashkent, 4 May 2017", «г. Душанбе, 4 мая 2017 г.», "4–5 May 2017, Tashkent". */
function isPlaceAndDate(text: string, folded: string): boolean {
  if (text.length > 90) return false;
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  // Names, months and the small words between them; a verb makes it a sentence.
  const isOfNames = words.every(
    (word) => /^\p{Lu}/u.test(word) || month.test(foldText(word)) || small.test(word),
  );
  if (words.length > 10 || !isOfNames) return false;
  if (
    !/(?<!\d)(?:19|20)\d\d(?: ?г(?:\.|од\p{L}*)?)?[)\]]?\.?$|(?<!\d)(?:19|20)\d\d(?: ?г\.?)?, /u.test(folded)
  )
    return false;
  return month.test(folded) || /(?<!\d)\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d/u.test(folded);
}

/** A short line that ends in no stop and begins with a capital: the head of what follows, where a text is numbered. */
export function isShortHead(line: string): boolean {
  const text = line.trim();
  return (
    text.length <= 90 &&
    text.split(/\s+/u).length <= 10 &&
    /^[\p{Lu}\d«“"]/u.test(text) &&
    !/[.!?…;:,–—-][”»"')\]]*$/u.test(text) &&
    // "Australia; Fiji; Samoa": a list.
    !/;.*;/u.test(text)
  );
}
