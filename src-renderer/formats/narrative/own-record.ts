import { listedAs } from './document-lists';
import { derived, stated, type Found } from './found';
import type { DocumentType, DraftDocument } from './document-titles';
import type { Reading } from './reading';
import { titleBlock } from './title-block';

/** Headings of texts that are adopted, where the others are issued. */
const adoptedTypes: ReadonlySet<DocumentType> = new Set(['declaration']);
const records: readonly (readonly [type: DocumentType, words: RegExp])[] = [
  [
    'closing-remarks',
    /(?:closing (?:remarks|statement|words)|заключительн\p{L}+ (?:слово|замечани\p{L}+|выступлени\p{L}+|заявлени\p{L}+))/u,
  ],
  [
    'declaration',
    /^(?:the )?(?:[\p{L}-]+ ){1,4}declaration(?: (?:on|of) .{3,120})?$|^[\p{L}-]+ая декларация(?: .{3,120})?$/u,
  ],
  [
    'opening-remarks',
    /(?:opening (?:remarks|statement)|вступительн\p{L}+ слово|приветственн\p{L}+ слово)(?!\p{L}| ?:)/u,
  ],
  [
    'chairs-summary',
    /(?:(?:co-)?chair(?:person|man)?s?'s? (?:summary|statement|conclusions)|(?:summary|conclusions) (?:of|by) the (?:co-)?chairs?|summary prepared by the (?:chair|presidency)|резюме (?:со)?председател\p{L}+|изложение выводов председател\p{L}+)/u,
  ],
  ['communique', /^(?:joint |final )?(?:communique|communiqué)|^(?:совместное |итоговое )?коммюнике/u],
  [
    'summary-report',
    /(?:summary report|report (?:of|on) the (?:\p{L}+ ){0,6}?(?:meeting|session|workshop|seminar|conference|training|round ?table|consultations?)(?!\p{L})|итоговый отчет|отчет о (?:встрече|совещании))/u,
  ],
  ['minutes', /^(?:minutes|протокол)(?!\p{L})/u],
  ['other', /^(?:итоговый документ|outcome document)$/u],
];

/** Texts that those who met agree on, by the line they open with. */
const agreed: readonly (readonly [type: DocumentType, words: RegExp])[] = [
  [
    'recommendations',
    /^(?:recommendations|рекомендации)(?: (?:of|adopted|участников|совещания|встречи|семинара).{0,120})?$/u,
  ],
  [
    'other',
    /^(?:memorandum of understanding|меморандум о взаимопонимании|joint (?:ministerial )?statement|совместное заявление|обращение участников)(?!\p{L})/u,
  ],
];

/** A line of the title block that says what the text is: "Closing Remarks of the Chair". */
export function ownRecord(reading: Reading): readonly Found<DraftDocument>[] {
  for (const [at, line] of titleBlock(reading).entries()) {
    const text = agreed.find(([, pattern]) => at < 5 && pattern.test(line.words));
    const record = text ?? records.find(([, pattern]) => pattern.test(line.words));
    if (!record) continue;
    // Where a list of documents stands, the title is long past.
    if (listedAs(reading, line)) return [];
    const value = {
      title: reading.text.slice(line.start, line.end).replace(/[,:]$/u, ''),
      type: record[0],
      relation: text || adoptedTypes.has(record[0]) ? ('adopted' as const) : ('issued' as const),
    };
    return [{ value, clues: [stated(line, 'title'), derived(line, 'type'), derived(line, 'relation')] }];
  }
  return [];
}
