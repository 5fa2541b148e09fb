import type { DraftSource } from '@/domain/draft';
import { derived, type Found } from './found';
import { isHeading } from './main-meeting';
import { wordsOf, type Reading } from './reading';

const headings: readonly (readonly [type: DraftSource['type'], pattern: RegExp])[] = [
  [
    'closing-remarks',
    /closing (?:remarks|statement)|заключительн\p{L}+ (?:слово|замечани|выступлени|заявлени)|chairs?'?s? (?:summary|conclusions|statement)|резюме председателя/u,
  ],
  ['minutes', /^(?:minutes|протокол|record of|summary (?:report|record))(?!\p{L})/u],
  ['list-of-participants', /^(?:provisional |final )?(?:list of participants|список участников)/u],
  [
    'declaration',
    /^(?:the )?(?:[\p{L}-]+ ){0,4}(?:declaration|communique|деклараци[яи]|коммюнике)(?:$| of| on| по| о)/u,
  ],
];

/** What kind of text it is, from its headings; a page's or an agency's news by how it is written. */
export function findSourceType(reading: Reading): Found<DraftSource['type']> {
  for (const sentence of reading.sentences.slice(0, 8)) {
    if (!isHeading(reading, sentence)) continue;
    const words = wordsOf(reading, sentence);
    const found = headings.find(([, pattern]) => pattern.test(words));
    if (found) return { value: found[0], clues: [derived(sentence, 'type')] };
  }
  const words = reading.folded;
  const start = words.slice(0, 4000);
  const kind =
    /(?<=^|\n)[^\S\n]*(?:press release|news release|news item|media advisory|пресс-релиз|информационное сообщение)[^\n]{0,20}(?=\n|$)/u.exec(
      start,
    );
  if (kind)
    return {
      value: 'news',
      clues: [derived({ start: kind.index, end: kind.index + kind[0].length }, 'type')],
    };
  return { value: typeByManner(reading, words, start), clues: [] };
}

function typeByManner(reading: Reading, words: string, start: string): DraftSource['type'] {
  if (reading.noise.some((item) => /news|новост/u.test(wordsOf(reading, item)))) return 'news';
  if (/(?:^|\n)changed on|(?:^|\n)you are here|(?:^|\n)вы здесь/u.test(words)) return 'page';
  if (reading.paragraphs.length > 2) return 'other';
  const told = /(?:^|\n)[^\n]{0,60}[–-] ?(?:\p{L}+ )|(?:said|says|отметил|заявил)\p{L}* |today|сегодня/u;
  return reading.meetings.length > 0 && told.test(start) ? 'news' : 'other';
}
