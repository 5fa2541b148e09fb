import type { DraftMeeting } from '@/domain/draft';

export type DraftDocument = DraftMeeting['documents'][number];
export type DocumentType = NonNullable<DraftDocument['type']>;

/** A verb, or a word that begins another clause, ends a name. */
const ending =
  '(?:(?:и|а также) )?(?:\\p{L}+(?:ли|лись|лся|ла|лась|ло|лось|ет|ют|ется|ются|ем)|принял|принят\\p{L}|от|в|на|при|с|что|как|котор\\p{L}+|том)(?!\\p{L})';
/** «Концепцию развития процесса», «Порядок работы Группы поддержки»: papers that are nothing without the words behind. */
const ofWhatRu = `(?:[Кк]онцепци\\p{L}+|Поряд(?:ок|к\\p{L}+)|Правил(?:а|ами)|(?:(?:Един|Типов)\\p{L}{2,3} )(?:форм|поряд|соглашени|инструкци|перечен|перечн)\\p{L}+)(?: (?!${ending}|(?:и|а также)(?!\\p{L}) ?(?:${ending})|(?:об?|на)(?!\\p{L}))[\\p{L}-]+){1,9}`;

export const documentKinds: readonly (readonly [type: DocumentType, en: string, ru: string])[] = [
  ['declaration', 'Declaration', '[Дд]екларац\\p{L}+'],
  ['communique', 'Communiqu[eé]', '[Кк]оммюнике'],
  [
    'recommendations',
    'Recommendations',
    // «приняли Ереванские рекомендации»: after a city in small letters, where a capital opens no sentence.
    'Рекомендаци\\p{L}+|(?<=\\p{Ll}[,»]? \\p{Lu}[\\p{L}-]+ск(?:ие|их|им|ими) )рекомендаци\\p{L}+',
  ],
  [
    'operating-modalities',
    '(?:Operating|Operational) Modalities|Terms of Reference|Rules of Procedure',
    '[Рр]егламент\\p{L}*|[Пп]оложени\\p{L}+ о процессе',
  ],
  ['concept-note', 'Concept (?:Note|Paper)', '[Кк]онцептуальн\\p{L}+ (?:записк|документ)\\p{L}*'],
  [
    'other',
    '(?:Action Plan|Plan of Action|Programme of Action|Strategy|Road ?map|Protocol|Memorandum(?: of Understanding)?|Joint Statement|Statement|Outcome Document|Framework|Work ?[Pp]lan|Work(?:ing)? Programme|Resolution|Commitments?|Appeal|Guide(?:lines)?|Checklist|Charter|Consensus|Agreement|Principles|Handbook|Toolkit|Manual|Call for Action)',
    `(?:[Пп]лан\\p{L}* (?:действий|сотрудничества|работы|мероприятий)|[Пп]рограмм\\p{L}+ (?:действий|сотрудничества|работы)|[Сс]тратеги\\p{L}+|[Дд]орожн\\p{L}+ карт\\p{L}+|[Пп]ротокол\\p{L}*|[Мм]еморандум\\p{L}*(?: о взаимопонимании)?|[Сс]овместн\\p{L}+ заявлени\\p{L}+|[Рр]езолюци\\p{L}+|[Оо]бращени\\p{L}+ (?=к )|[Хх]арти\\p{L}+|[Оо]бязательств\\p{L}*|${ofWhatRu})`,
  ],
];
const namePart = "(?:\\p{Lu}[\\p{L}’'-]+ (?:of |on |for )?)";
/** "on a Partnership for Decent Returns", "on Orderly Mobility along the Silk Routes". */
const nameTail =
  "(?: (?:on|for|of) (?:(?:the|an?) )?\\p{Lu}[\\p{L}’'-]+(?:(?: (?:and|of|for|in|along|across|through|between|against|among|within|towards?|beyond)(?: (?:the|an?))?| the|,)? \\p{Lu}[\\p{L}’'-]+){0,7})?(?: (?:for |of )?(?:the (?:years |period )?)?(?:19|20)\\d\\d ?[–-] ?(?:19|20)\\d\\d(?!\\d))?";
/** «Лабуан-Баджскую декларацию», «Нуакшотскую политическую декларацию»: a capital, then adjectives in small letters. */
const namePartRu =
  '(?:(?!\\p{L}+(?:ли|ем|им|ют|ят|[иаяеу]ть|ив|ав) )\\p{Lu}[\\p{L}-]+ (?:\\p{Ll}[\\p{L}-]*(?:ую|ой|ая|ий|ого|ое|ом|ые|ых) ){0,2}){0,3}?';
/** «на Шёлковых путях», «в Центральной Азии»: a region that belongs to a name; «в Астане» is where it was adopted. */
const inRegionRu = '(?:на|в) \\p{Lu}[\\p{L}-]+(?:ых|их|ом|ем|ой|ей) \\p{L}+(?:ах|ях|ом|ем|е|и)(?!\\p{L})';
/** «о защите свидетелей», «министров», «на 2023–2027 годы». */
const nameTailRu = `(?: (?:министров|глав государств|участников))?(?: «[^»]{3,90}»)?(?: (?:об?|по) (?!${ending})[\\p{L}-]+(?: (?!${ending})[\\p{L}-]+){0,9}(?: ${inRegionRu})?)?(?: на (?:период )?(?:19|20)\\d\\d(?: ?[–-] ?(?:19|20)\\d\\d)? г(?:г\\.|\\.|од\\p{L}*))?`;
/** A title of each kind, in the groups e0, r0, e1, …, by its place in the list of kinds and its language. */
const documentTitle = new RegExp(
  String.raw`(?<!\p{L})(?:${namePart}{0,4}?(?:${groupsOf('e')})${nameTail}|${namePartRu}(?:${groupsOf('r')})${nameTailRu})(?!\p{L})`,
  'gu',
);

function groupsOf(language: 'e' | 'r'): string {
  return documentKinds
    .map(([, en, ru], at) => `(?<${language}${at}>${language === 'e' ? en : ru})`)
    .join('|');
}

/** The words of a kind, which every title has. */
const kindWord = new RegExp(documentKinds.flatMap(([, en, ru]) => [en, ru]).join('|'), 'gu');
/** A line is searched with this much of what follows, in characters: what a title quotes may go on below. */
const beyondLine = 100;

/**
 * The titles of documents in a text, in its order, none within another. A title is looked for only on a line that has a
 * word of its kind: trying at each capital letter of a long text takes as long as all else that is read in it.
 */
export function* documentTitlesIn(text: string): Generator<RegExpExecArray> {
  let from = 0;
  for (const { index } of text.matchAll(kindWord)) {
    if (index < from) continue;
    const start = Math.max(from, text.lastIndexOf('\n', index) + 1);
    const lineEnd = endOfLine(text, index);
    const part = text.slice(0, endOfLine(text, lineEnd + beyondLine));
    from = start;
    for (let title = titleFrom(part, from); title; title = titleFrom(part, from)) {
      if (title.index >= lineEnd) break;
      yield title;
      from = title.index + title[0].length;
    }
    from = Math.max(from, lineEnd);
  }
}

function titleFrom(text: string, from: number): RegExpExecArray | null {
  documentTitle.lastIndex = from;
  return documentTitle.exec(text);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
