import type { DraftSource } from '@/domain/draft';
import { derived, type Found } from './found';
import { isHeading } from './main-meeting';
import { wordsOf, type Reading } from './reading';

const headings: readonly (readonly [type: DraftSource['type'], pattern: RegExp])[] = [
  [
    'list-of-participants',
    /(?<!\p{L})(?:list of (?:participants|delegates|delegations|attendees)|delegations present|participants of the|участников(?= .{0,80}(?:заседани|совещани|встреч|конференци))|список (?:участников|делегаций)|состав делегаций)(?!\p{L})|^(?:participants|участники|список|делегации)$/u,
  ],
  [
    'minutes',
    /^(?:(?:draft|final|approved|краткий|краткая) )?(?:minutes|протокол|протокольн\p{L}+|protocol of the (?:\p{L}+ )?(?:meeting|session)|record of|notes of the|summary (?:record|of (?:the )?(?:proceedings|discussions?))|запись|хаттама)(?!\p{L})|(?<!\p{L})(?:minutes|протокол)$/u,
  ],
  [
    'closing-remarks',
    /closing (?:remarks|statement)|concluding (?:remarks|statement)|заключительн\p{L}+ (?:слово|замечани|выступлени|заявлени)|(?:chair\p{L}*'?s?'?|presidency'?s?|co-chairs?'?) (?:summary|conclusions|statement)|(?:summary|conclusions)(?: prepared)? (?:of|by) (?:the )?(?:co-?chairs?|chair\p{L}*|presidency)|резюме (?:со)?председател|(?:краткое изложение|выводы|итоги) .{0,30}председател|^итоговый документ|^(?:joint )?conclusions$/u,
  ],
  [
    'declaration',
    /(?<!\p{L})(?:declaration|communique|joint statement|ministerial statement|joint conclusions|декларац(?:ия|ии)|коммюнике|совместное заявление|хартия|меморандум о)(?:$|[ ,:–])/u,
  ],
];
/** Where one of these is told of: "adopted the Baku Declaration" is a headline. */
const toldOf =
  /(?<!\p{L})(?:adopts?|adopted|signs?|signed|agrees?|agreed|принял\p{L}*|подписал\p{L}*|одобрил\p{L}*|принята|о принятии)(?!\p{L})/u;

/** What kind of text it is, from its headings; a page's or an agency's news by how it is written. */
export function findSourceType(reading: Reading): Found<DraftSource['type']> {
  for (const sentence of reading.sentences.slice(0, 14)) {
    if (!isHeading(reading, sentence) || sentence.block > (reading.sentences[0]?.block ?? 0) + 9) continue;
    const words = wordsOf(reading, sentence);
    const found = toldOf.test(words) ? undefined : headings.find(([, pattern]) => pattern.test(words));
    if (found) return { value: found[0], clues: [derived(sentence, 'type')] };
  }
  const words = reading.folded;
  const start = words.slice(0, 4000);
  const kind =
    /(?<=^|\n)[^\S\n]*(?:press release|news release|news item|media advisory|announcement for the media|press note|information|анонс|сообщение для (?:сми|прессы)|пресс-релиз|информационное сообщение)[^\n]{0,20}(?=\n|$)/u.exec(
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
