import type { DraftSource } from '@/domain/draft';
import { findPageDates } from './find-page-dates';
import { derived, type Found } from './found';
import { wordsOf, type Reading } from './reading';
import { touching, within, type Span } from './span';
import { titleBlock } from './title-block';

type SourceType = DraftSource['type'];

const chair =
  "(?:(?:the )?(?:co-?)?chair(?:s|man|men|woman|person|persons|ship)?(?:'s|')?|(?:the )?presidency(?:'s)?(?: pro tempore)?)";
const chairRu = '(?:со)?председател(?:я|ей|ьства|ьствующего|ьствующих)';

/** What a text calls itself, in one of its first lines. The order decides where a line says two things. */
const titles: readonly (readonly [type: SourceType, pattern: RegExp])[] = [
  [
    'closing-remarks',
    new RegExp(
      [
        '(?:closing|concluding) (?:remarks|statement|words|address)',
        `^${chair} (?:summary|conclusions|statement|remarks)`,
        `(?:summary|conclusions|concluding points)(?: prepared| issued)? (?:of|by) ${chair}(?!\\p{L})`,
        String.raw`заключительн\p{L}+ (?:слово|замечани|выступлени|заявлени)`,
        `(?:резюме|вывод(?:ы|ов)|заключени[ея]) ${chairRu}(?!\\p{L})`,
        String.raw`^итоговый документ(?!\p{L})`,
      ].join('|'),
      'u',
    ),
  ],
  [
    'minutes',
    /^(?:draft )?minutes(?!\p{L})|[–—-] (?:draft )?minutes$|^(?:(?:draft )?(?:summary|verbatim) (?:report|record)|record of|meeting report|protocol of the (?:\p{L}+ )?(?:meeting|session)|(?:report|notes) (?:by|of) the (?:secretariat|support unit))(?!\p{L})|^(?:протокол|(?:краткая |стенографическая )?запись|стенограмма)(?!\p{L})/u,
  ],
  [
    'list-of-participants',
    /^(?:(?:provisional|final|draft) )?(?:list of (?:participants|delegations|delegates)|participants'? list|attendance (?:list|sheet)|delegations present|participants (?:of|in) the |who was there)|^(?:(?:предварительный|окончательный|сводный) )?(?:список (?:\p{L}+ и )?участников|список делегаций|состав делегаци[йи])(?!\p{L})/u,
  ],
  [
    'declaration',
    /^(?:the )?(?:[\p{L}-]+ ){0,4}(?:declaration|communique|(?:joint|final|ministerial) (?:statement|conclusions))(?:$| of| on| by)|^(?:[\p{L}-]+ ){0,3}(?:деклараци[яи]|коммюнике|совместное заявление|итоговое заявление)(?:$| о[б]?| по| [\p{L}-]+)/u,
  ],
  [
    'news',
    /^(?:press|news|media) (?:release|item|advisory|statement|information)|^(?:announcement|information)(?: for the (?:media|press))?$|^(?:пресс-релиз|информационное сообщение|сообщение для (?:печати|сми)|анонс$)/u,
  ],
];

/** Where one of these is told of: "adopted the Baku Declaration" is a headline. */
const toldOf =
  /(?<!\p{L})(?:adopts?|adopted|signs?|signed|agrees?|agreed|принял\p{L}*|подписал\p{L}*|одобрил\p{L}*|принята|о принятии)(?!\p{L})/u;

/** Blocks longer than this are prose. */
const longestTitle = 130;

/** What kind of text it is, from what it calls itself in its first lines; a page's or an agency's news by how it is written. */
export function findSourceType(reading: Reading): Found<SourceType> {
  for (const line of titleBlock(reading)) {
    const { words } = line;
    const found = toldOf.test(words) ? undefined : titles.find(([, pattern]) => pattern.test(words));
    if (found) return { value: found[0], clues: [derived(line, 'type')] };
  }
  return { value: typeByManner(reading), clues: [] };
}

function typeByManner(reading: Reading): SourceType {
  const words = reading.folded;
  if (reading.noise.some((item) => /news|новост/u.test(wordsOf(reading, item)))) return 'news';
  if (/(?:^|\n)changed on|(?:^|\n)you are here|(?:^|\n)вы здесь/u.test(words)) return 'page';
  if (reading.paragraphs.length > 2) return 'other';
  return reading.meetings.length > 0 && isTold(reading) ? 'news' : 'other';
}

const told =
  /(?:said|says|отметил|заявил|сообщил)\p{L}* |(?<!\p{L})(?:today|yesterday|сегодня|вчера|накануне)(?!\p{L})/u;
const headlineRu =
  /^(?:об? (?:участии|заседании|встрече|проведении|итогах|переносе|подготовке)|в \p{L}+ (?:состоя|прош|обсуд))/u;

/** As agencies and ministries tell: under a dateline, with what somebody said, or of today. */
function isTold(reading: Reading): boolean {
  if (told.test(reading.folded.slice(0, 4000))) return true;
  const isNoise = touching(reading.noise);
  const blocks = reading.blocks.filter((block) => !isNoise(block));
  const prose = blocks.filter(({ start, end }) => end - start > longestTitle);
  if (prose.length === 0) return false;
  const { published, dateline } = findPageDates(reading);
  if (published || dateline) return true;
  if (prose.slice(0, 2).some((block) => hasDateline(reading, block))) return true;
  return blocks.slice(0, 3).some((block) => headlineRu.test(wordsOf(reading, block)));
}

/** "ASHGABAT, 14 May 2019 – …", "НУАКШОТ, 3 марта. …": a place, a day perhaps, and a dash or a stop. */
function hasDateline(reading: Reading, block: Span): boolean {
  const opening = reading.text.slice(block.start, block.start + 80);
  const isPlace =
    within(reading.places, block)[0]?.start === block.start || /^\p{Lu}[\p{Lu}-]{2,}/u.test(opening);
  return isPlace && /^(?:[^.–—]|\.(?=\d)){3,50}(?:[–—]|\. (?=[\p{Lu}/])| - )/u.test(opening);
}
