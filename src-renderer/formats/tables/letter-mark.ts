const kinds =
  /^(?:note verbale|verbal note|(?:вербальная\s+)?нота|(?:fax|telefax|telegram|факс|телеграмма))$/iu;
const number =
  /^(?:(?:our|your)\s+)?(?:ref(?:erence)?|вх(?:одящий|\.)?|исх(?:одящий|\.)?|рег(?:истрационный|\.)?)[.:\s]*(?:no\.?|n[°º]|№|номер)?[.:\s]*[\p{L}\p{N}/.-]*\d/iu;
const bareNumber = /^(?:no\.?|n[°º]|№)\s*[\p{L}\p{N}/.-]*\d[\p{L}\p{N}/.-]*(?:\s+(?:of|dated|от)\s.*)?$/iu;
const month = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)\p{L}*\.?`;
const date = String.raw`(?:(?:\d{1,2}\s*[–—-]\s*)?[«"“]?\d{1,2}[»"”]?(?:st|nd|rd|th)?\s+${month},?\s+\d{4}|${month}\s+\d{1,2},?\s+\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})(?:\s*(?:г(?:\.|ода)?|year))?`;
const placeAndDate = new RegExp(
  String.raw`^(?:(?:г(?:\.|ород)\s*)?\p{L}[\p{L}'’.\s-]{1,40}?,\s*)?${date}[.\s]*$`,
  'iu',
);

/** The number of a page at its head or foot. */
const page =
  /^(?:[-–—]\s*\d{1,4}\s*[-–—]|[-–—\s]*(?:page|p\.|стр(?:\.|аница)|лист)\s*\d{1,4}(?:\s*(?:of|из|\/)\s*\d{1,4})?[-–—\s]*|\d{1,4}\s*(?:of|из)\s*\d{1,4})$/iu;

/** Who typed the letter, at its foot. */
const typist = /^(?:исп(?:олнитель|олнил[аи]?|\.)|executed by|prepared by)[.:\s]/iu;

/** What stands over or under the text of a letter and is nobody: "NOTE VERBALE", «Вх. № 123», "Geneva, 1 June 2026". */
export function isLetterMark(text: string): boolean {
  const line = text.trim().replace(/:$/u, '');
  return [kinds, number, bareNumber, placeAndDate, page, typist].some((mark) => mark.test(line));
}
