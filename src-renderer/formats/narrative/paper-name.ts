import type { DraftSource } from '@/domain/draft';
import type { Reading } from './reading';
import { titleBlock, type TitleLine } from './title-block';

export type SourceType = DraftSource['type'];

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

/** What a text calls itself in one of its first lines, with that line. */
export function paperName(
  reading: Reading,
): { readonly type: SourceType; readonly line: TitleLine } | undefined {
  for (const line of titleBlock(reading)) {
    const { words } = line;
    const found = toldOf.test(words) ? undefined : titles.find(([, pattern]) => pattern.test(words));
    if (found) return { type: found[0], line };
  }
  return undefined;
}

/** Papers of a meeting: their head gives its day and place, and not those of their writing. */
const ofMeeting: ReadonlySet<SourceType | undefined> = new Set([
  'closing-remarks',
  'minutes',
  'list-of-participants',
  'declaration',
]);

/** Whether a text calls itself minutes, remarks, a declaration or a list: a paper of the meeting itself. */
export function isPaperOfMeeting(reading: Reading): boolean {
  return ofMeeting.has(paperName(reading)?.type);
}
