import type { DraftMeeting } from '@/domain/draft';
import { derived, stated, uncertain, type Found } from './found';
import { sentenceOf, wordsOf, type Reading } from './reading';
import { itemAt, within, type Span } from './span';
import { namesOtherMeeting, type MainMeeting } from './main-meeting';
import { nominativeTitle } from './nominative-title';
import { titleBlock } from './title-block';

export type DraftDocument = DraftMeeting['documents'][number];
type DocumentType = NonNullable<DraftDocument['type']>;

const kinds: readonly (readonly [type: DocumentType, en: string, ru: string])[] = [
  ['declaration', 'Declaration', '[Дд]екларац\\p{L}+'],
  ['communique', 'Communiqu[eé]', '[Кк]оммюнике'],
  ['recommendations', 'Recommendations', 'Рекомендаци\\p{L}+'],
  [
    'operating-modalities',
    '(?:Operating|Operational) Modalities|Terms of Reference|Rules of Procedure',
    '[Рр]егламент\\p{L}*|[Пп]оложени\\p{L}+ о процессе',
  ],
  ['concept-note', 'Concept (?:Note|Paper)', '[Кк]онцептуальн\\p{L}+ (?:записк|документ)\\p{L}*'],
  [
    'other',
    '(?:Action Plan|Plan of Action|Programme of Action|Strategy|Road ?map|Protocol|Memorandum(?: of Understanding)?|Joint Statement|Statement|Outcome Document|Framework|Work ?[Pp]lan|Work(?:ing)? Programme|Resolution|Commitments?|Appeal|Guide(?:lines)?|Checklist|Charter|Consensus|Agreement|Principles|Handbook|Toolkit|Manual|Call for Action)',
    '(?:[Пп]лан\\p{L}* (?:действий|сотрудничества|работы|мероприятий)|[Пп]рограмм\\p{L}+ (?:действий|сотрудничества|работы)|[Сс]тратеги\\p{L}+|[Дд]орожн\\p{L}+ карт\\p{L}+|[Пп]ротокол\\p{L}*|[Мм]еморандум\\p{L}*(?: о взаимопонимании)?|[Сс]овместн\\p{L}+ заявлени\\p{L}+|[Рр]езолюци\\p{L}+|[Оо]бращени\\p{L}+ (?=к )|[Хх]арти\\p{L}+|[Оо]бязательств\\p{L}*)',
  ],
];
const namePart = "(?:\\p{Lu}[\\p{L}’'-]+ (?:of |on |for )?)";
const nameTail =
  "(?: (?:on|for|of) (?:the )?\\p{Lu}[\\p{L}’'-]+(?:(?: and| of| for| in| the|,)? \\p{Lu}[\\p{L}’'-]+){0,7})?(?: (?:for |of )?(?:the (?:years |period )?)?(?:19|20)\\d\\d ?[–-] ?(?:19|20)\\d\\d(?!\\d))?";
/** «Лабуан-Баджскую декларацию», «Нуакшотскую политическую декларацию»: a capital, then adjectives in small letters. */
const namePartRu =
  '(?:(?!\\p{L}+(?:ли|ем|им|ют|ят|ить|ать|ив|ав) )\\p{Lu}[\\p{L}-]+ (?:\\p{Ll}[\\p{L}-]*(?:ую|ой|ая|ий|ого|ое|ом|ые|ых) ){0,2}){0,3}?';
/** A verb, or a word that begins another clause, ends a name. */
const ending =
  '(?:(?:и|а также) )?(?:\\p{L}+(?:ли|лись|лся|ла|лась|ло|лось|ет|ют|ется|ются|ем)|принял|принят\\p{L}|от|в|на|при|с|что|как|котор\\p{L}+|том)(?!\\p{L})';
/** «о защите свидетелей», «министров», «на 2023–2027 годы». */
const nameTailRu = `(?: (?:министров|глав государств|участников))?(?: «[^»]{3,90}»)?(?: об? (?!${ending})[\\p{L}-]+(?: (?!${ending})[\\p{L}-]+){0,9})?(?: на (?:период )?(?:19|20)\\d\\d(?: ?[–-] ?(?:19|20)\\d\\d)? г(?:г\\.|\\.|од\\p{L}*))?`;
const title = new RegExp(
  String.raw`(?<!\p{L})(?:${kinds.map(([, en, ru], at) => `(?<e${at}>${namePart}{0,4}?(?:${en})${nameTail})|(?<r${at}>${namePartRu}(?:${ru})${nameTailRu})`).join('|')})(?!\p{L})`,
  'gu',
);
const adopts =
  /(?<!\p{L})(?:adopt(?:ed|s|ion of|ing)|endorsed|approved|signed|принял\p{L}*(?! (?:участие|во внимание))|принят\p{L}*|одобрен\p{L}*|одобрил\p{L}*|утвержден\p{L}*|утвердил\p{L}*|(?:принима|одобря|утвержда|подписыва)(?:ем|ют|ет)(?! (?:участие|во внимание|к сведению))|issued|подписал\p{L}*|подписан\p{L}*|adoption)(?!\p{L})/u;

/** Documents named in the text: adopted at this meeting, adopted before, or the record that the text itself is. */
export function findDocuments(reading: Reading, main: MainMeeting): readonly Found<DraftDocument>[] {
  const found = new Map<string, Found<DraftDocument>>();
  for (const match of reading.text.matchAll(title)) {
    const at = kinds.findIndex(
      (_, index) => match.groups?.[`e${index}`] !== undefined || match.groups?.[`r${index}`] !== undefined,
    );
    const type = kinds[at]?.[0];
    const span = { start: match.index, end: match.index + match[0].length };
    const sentence = sentenceOf(reading, span);
    if (!type || !sentence) continue;
    const document = readDocument(reading, main, span, sentence, match[0], type);
    if (!document) continue;
    const before = found.get(document.value.title.toLowerCase());
    found.set(document.value.title.toLowerCase(), before ? merge(before, document) : document);
  }
  for (const document of titledReports(reading)) {
    const key = document.value.title.toLowerCase();
    const before = found.get(key);
    found.set(key, before ? merge(before, document) : document);
  }
  const own = ownRecord(reading);
  const titles = new Set(own.map(({ value }) => value.title.toLowerCase()));
  return [
    ...unitedByName([...found.values()]).filter(({ value }) => !titles.has(value.title.toLowerCase())),
    ...own,
  ];
}

/**
 * "adopted the Work Plan" in the text and "Work Plan for 2018–2020" in the list of documents are one, where no other paper
 * of the text begins with those words.
 */
function unitedByName(documents: readonly Found<DraftDocument>[]): readonly Found<DraftDocument>[] {
  const united = [...documents];
  for (const short of documents) {
    const name = short.value.title.toLowerCase();
    if (!/\p{L} \p{L}/u.test(name)) continue;
    const longer = united.filter(({ value }) => value.title.toLowerCase().startsWith(`${name} `));
    const [only] = longer;
    if (!only || longer.length > 1 || differs(only.value.date, short.value.date)) continue;
    const both = merge(short, only);
    united.splice(united.indexOf(only), 1, { ...both, value: { ...both.value, title: only.value.title } });
    united.splice(united.indexOf(short), 1);
  }
  return united;
}

function differs(one: string | undefined, two: string | undefined): boolean {
  return one !== undefined && two !== undefined && one !== two;
}

function readDocument(
  reading: Reading,
  main: MainMeeting,
  span: Span,
  sentence: Span,
  printed: string,
  type: DocumentType,
): Found<DraftDocument> | undefined {
  const words = printed.replace(/^(?:The|This|In|At|An?|Its|Their|Of|На|В|По) /u, '');
  const place = { start: span.end - words.length, end: span.end };
  const quoted = /["«“]/u.test(reading.text.charAt(place.start - 1));
  const around = wordsOf(reading, sentence);
  const verb = adopts.exec(around);
  const near = verb && Math.abs(sentence.start + verb.index - span.start) < 90;
  const listed = listedAs(reading, span);
  const verbBefore =
    verb &&
    /^ (?:the |an? |its |their )?$/u.test(
      around.slice(verb.index + verb[0].length, place.start - sentence.start),
    );
  // "adopted a Communiqué": of one word, it is a name only as what was adopted.
  const named =
    quoted ||
    (verbBefore && type !== 'other' && /^\p{Lu}/u.test(words)) ||
    /^\p{Lu}\p{L}+(?: \p{L}+)* \p{L}+/u.test(words);
  const ofYear = yearBeside(reading, place.end);
  if (!named || (type === 'other' && !near && !ofYear && !listed)) return undefined;
  const after =
    ofYear ?? within(reading.dates, { start: span.end, end: Math.min(sentence.end, span.end + 50) })[0];
  const dated =
    after &&
    (ofYear !== undefined || near) &&
    /^ \($|^,? ?(?:of|от)? ?(?:which |that )?(?:was |were )?(?:adopted|signed|endorsed|принят\p{L}*)?(?: \p{L}+){0,2} ?$/u.test(
      reading.folded.slice(span.end, after.start),
    );
  const elsewhere = dated || namesOtherMeeting(reading, main, sentence) || atAnother(reading, sentence, verb);
  const relation = near && !elsewhere ? ('adopted' as const) : (listed?.relation ?? ('referenced' as const));
  const value = {
    title: nominativeTitle(words),
    type,
    relation,
    ...(dated ? { date: after.edtf } : {}),
  };
  const clues = [
    stated(place, 'title'),
    derived(place, 'type'),
    near && verb
      ? elsewhere
        ? uncertain(place, 'review.why.adopted-elsewhere', 'relation')
        : stated(
            { start: sentence.start + verb.index, end: sentence.start + verb.index + verb[0].length },
            'relation',
          )
      : derived(listed?.head ?? place, 'relation'),
    ...(dated ? [stated(after, 'date')] : []),
  ];
  return { value, clues };
}

const paper =
  '(?:reports?|stud(?:y|ies)|handbook|guide|toolkit|manual|(?:discussion |background |policy )?papers?|concept note|overview|доклад|отчет|исследовани|справочник|пособи|руководств|обзор|записк)';
/** "the report of IOM “Harvest Roads”", «доклад МОМ «Пути возвращения»»: a noun of paper, whose it is, then its title in marks. */
const beforeTitle = new RegExp(
  String.raw`(?<!\p{L})${paper}\p{L}*(?: (?:of|by|from|prepared by) [^;:."]{2,80}| [\p{L} -]{2,60})?(?:,? (?:entitled|titled|called|named|on|под названием|озаглавленн\p{L}+))?,? $`,
  'u',
);
const ofBody = String.raw`(?:of|by) the (?:[\p{Lu}][\p{L}’'-]+ (?:of |on |for )?){1,5}`;
/** "Report of the Working Group on Statelessness". */
const namedReport = new RegExp(
  String.raw`(?<!\p{L})(?:(?:Final|Interim|Progress|Annual|Summary|Activity) )?Report (?:${ofBody}?\p{Lu}[\p{L}’'-]+|on (?:the )?\p{Lu}[\p{L}’'-]+)(?:(?: and| of| for| in| the| on|,)? \p{Lu}[\p{L}’'-]+){0,8}(?!\p{L})`,
  'gu',
);
/** What a meeting does with a paper that it did not make. */
const handles =
  /(?<!\p{L})(?<presented>present(?:ed|s|ation of)|introduced|launched|представил\p{L}*|презентовал\p{L}*|представлен\p{L}*)(?!\p{L})|(?<!\p{L})(?:(?:took|takes?|taking) note|noted|considered|discussed|welcomed|received|heard|examined|reviewed|commended|приня\p{L}+ к сведению|рассмотрел\p{L}*|обсудил\p{L}*|заслушал\p{L}*|приветствовал\p{L}*|ознакомил\p{L}*)(?!\p{L})/u;

/** Reports and studies by their titles, where the text says what was done with them. */
function titledReports(reading: Reading): readonly Found<DraftDocument>[] {
  const quoted = reading.quotations.flatMap(({ start, inner }) => {
    const sentence = sentenceOf(reading, { start, end: start + 1 });
    const before = sentence && reading.folded.slice(Math.max(sentence.start, start - 140), start);
    return before !== undefined && beforeTitle.test(before) ? [inner] : [];
  });
  const named = [...reading.text.matchAll(namedReport)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  return [...quoted, ...named].flatMap((span) => {
    const sentence = sentenceOf(reading, span);
    const verb = sentence && handles.exec(wordsOf(reading, sentence));
    const name = reading.text.slice(span.start, span.end).replace(/[,.;]$/u, '');
    if (!sentence || !verb || !/^\p{Lu}/u.test(name) || !/\p{L}\s+\p{L}/u.test(name)) return [];
    const start = sentence.start + verb.index;
    const relation =
      verb.groups?.['presented'] === undefined ? ('referenced' as const) : ('presented' as const);
    return [
      {
        value: { title: name, type: 'other' as const, relation },
        clues: [
          stated({ start: span.start, end: span.start + name.length }, 'title'),
          derived({ start, end: start + verb[0].length }, 'relation'),
        ],
      },
    ];
  });
}

const listHead =
  /^(?:\p{L}{1,4}\. |annex(?: \p{L}+)?[:.]? |приложение(?: \p{N}+)?[:.]? )?(?:(?:list of|перечень|список) )?(?<adopted>(?:adopted|принят\p{L}{2}) )?(?:documents|papers|документ\p{L}{1,2})(?<adoptedToo> (?:adopted|принят\p{L}{2}))?(?: (?:by|at|of|на|совещани\p{L}+|встреч\p{L}+|конференци\p{L}+|the|meeting|conference|session))*:?$/u;
/** So many lines below its head a list of documents may go on. */
const longestList = 30;

/** A line of a list of documents, with what the head of the list says of all of them. */
function listedAs(
  reading: Reading,
  span: Span,
): { readonly relation: DraftDocument['relation']; readonly head: Span } | undefined {
  const block = itemAt(reading.blocks, span.start);
  if (!block || block.end - block.start > 220) return undefined;
  const at = reading.blocks.indexOf(block);
  for (const head of reading.blocks.slice(Math.max(0, at - longestList), at).toReversed()) {
    const match = head.end - head.start < 90 ? listHead.exec(wordsOf(reading, head)) : null;
    if (match) {
      const isAdopted = match.groups?.['adopted'] !== undefined || match.groups?.['adoptedToo'] !== undefined;
      return { relation: isAdopted ? 'adopted' : 'referenced', head };
    }
    // Prose, or another head, ends a list.
    if (head.end - head.start > 220 || /[.:]$/u.test(wordsOf(reading, head))) return undefined;
  }
  return undefined;
}

/** "the Bishkek Memorandum of 2015", "the Poznań Action Plan (2011)": a paper by its year. */
function yearBeside(reading: Reading, end: number): ({ readonly edtf: string } & Span) | undefined {
  const beside = /^ (?:\(|of |от )(?=(?<year>(?:19|20)\d\d)(?!\d))/u.exec(
    reading.folded.slice(end, end + 12),
  );
  const start = end + (beside?.[0].length ?? 0);
  const year = beside?.groups?.['year'];
  if (year !== undefined) return { start, end: start + 4, edtf: year };
  const date = within(reading.dates, { start: end, end: end + 40 })[0];
  return date && /^ (?:\(|of |от )$/u.test(reading.folded.slice(end, date.start)) ? date : undefined;
}

/** "follows the Conference, at which ministers adopted …": adopted where the clause says. */
function atAnother(reading: Reading, sentence: Span, verb: RegExpExecArray | null): boolean {
  if (!verb) return false;
  const before = reading.folded.slice(sentence.start, sentence.start + verb.index);
  const clause = /,? (?:at which|where|during which|which|на котор\p{L}+|где|котор\p{L}+) [^,;]{0,60}$/u.exec(
    before,
  );
  if (!clause) return false;
  const named = within(reading.meetings, { start: sentence.start, end: sentence.start + clause.index }).at(
    -1,
  );
  return named !== undefined && !named.body && named.ordinal !== undefined;
}

/** A later mention adds its place, and tells the relation where the first did not. */
function merge(a: Found<DraftDocument>, b: Found<DraftDocument>): Found<DraftDocument> {
  const stronger = a.value.relation === 'referenced' && b.value.relation !== 'referenced' ? b : a;
  const other = stronger === a ? b : a;
  const date = stronger.value.date ?? other.value.date;
  return {
    value: { ...stronger.value, ...(date === undefined ? {} : { date }) },
    clues: [
      ...stronger.clues,
      ...other.clues.filter(
        (clue) => clue.field === 'title' || (clue.field === 'date' && stronger.value.date === undefined),
      ),
    ],
  };
}

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
function ownRecord(reading: Reading): readonly Found<DraftDocument>[] {
  for (const [at, line] of titleBlock(reading).entries()) {
    const text = agreed.find(([, pattern]) => at < 5 && pattern.test(line.words));
    const record = text ?? records.find(([, pattern]) => pattern.test(line.words));
    if (!record) continue;
    const value = {
      title: reading.text.slice(line.start, line.end).replace(/[,:]$/u, ''),
      type: record[0],
      relation: text || adoptedTypes.has(record[0]) ? ('adopted' as const) : ('issued' as const),
    };
    return [{ value, clues: [stated(line, 'title'), derived(line, 'type'), derived(line, 'relation')] }];
  }
  return [];
}
