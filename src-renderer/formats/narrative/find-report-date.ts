import { stated, type Found } from './found';
import { isDateline, isOnlyFacts } from './find-meeting-date';
import { sentenceOf, type Reading } from './reading';
import { within } from './span';

/**
 * When a report was given out, where no line says "published": the day in its dateline ("TASHKENT, 27 May 2017 –"), or in
 * a line of nothing but place and day above or below the text.
 */
export function findReportDate(reading: Reading): Found<string> | undefined {
  const [first, last] = [reading.sentences[0]?.block ?? 0, reading.sentences.at(-1)?.block ?? 0];
  for (const date of reading.dates) {
    if (!/^\d{4}-\d\d-\d\d$/u.test(date.edtf) || date.ambiguous) continue;
    const sentence = sentenceOf(reading, date);
    if (!sentence) continue;
    const atEdge = sentence.block - first < 8 || last - sentence.block < 4;
    if (!atEdge || within(reading.meetings, sentence).some(({ start }) => start < date.start)) continue;
    const alone = isOnlyFacts(reading, sentence) && sentence.end - sentence.start < 70;
    if (alone || isDateline(reading, sentence, date)) return { value: date.edtf, clues: [stated(date)] };
  }
  return undefined;
}
