import { normaliseName } from '@/domain/reference/normalise-name';

import { fieldOfTitle } from '../tables/heading-words';
import type { TableField } from '../tables/table-field';
import { isPartyName, partyCodeOf } from './party-words';
import { recordTableKinds, type ColumnField, type RecordTableKind } from './record-fields';

type Titles = Readonly<Partial<Record<ColumnField, string>>>;

const numbers =
  'no|no.|№|#|nr|n|s/n|sn|n/n|№ п/п|п/п|№п/п|номер|номер п/п|р/с|рет|т/р|рқ|serial no|serial number|item|№ р/с|р/н|рет саны';
const meeting =
  'meeting|event|conference|name of meeting|meeting name|name of the meeting|name of event|встреча|заседание|мероприятие|совещание|наименование мероприятия|название мероприятия|наименование встречи|название встречи|наименование заседания|кездесу|отырыс|іс-шара|origin|source meeting|made at|where made|adopted at|на каком заседании|где принята|принята на|наименование события|іс-шара атауы|іс-шараның атауы|кездесу атауы|кездесудің атауы|отырыс атауы';
const date =
  'date|dates|date(s)|when|meeting date|date of meeting|date of the meeting|meeting dates|dates of meeting|дата|даты|дата проведения|даты проведения|дата заседания|дата встречи|сроки проведения|когда|период|күні|өткізілген күні|мерзімі|өткізу күні|өткізу мерзімі|өтетін күні|кездесу күні|отырыс күні';
const place =
  'place|location|where|city/country|city, country|city / country|city and country|place of meeting|место|место проведения|где|город, страна|город/страна|город / страна|орны|өткізілген орны|өтетін орны|өткізу орны|кездесу орны|қала, ел|қала/ел';
const party =
  'state|country|party|member state|participating state|delegation|state or organisation|country/organisation|country/organization|страна|государство|государство-участник|государство-член|участник|делегация|страна/организация|государство или организация|мемлекет|ел|елі|қатысушы мемлекет|қатысушы ел|мүше мемлекет|делегациясы|страна участника|представляемое государство|представляемая страна|государство/организация|ұйым немесе мемлекет';
const theme =
  'theme|topic|subject|area|thematic area|field|тема|тематика|направление|сфера|область|тақырыбы|тақырып|бағыты|сала';

/** How tables of prior records call their columns, in English, Russian and Kazakh, by what they are tables of; parted by `|`. */
const titlesOfKind: Readonly<Record<Exclude<RecordTableKind, 'participants'>, Titles>> = {
  meetings: {
    number: numbers,
    meeting,
    title: 'title|title of meeting|meeting title|full title|name|название|полное название|наименование|атауы',
    type: 'type|kind|format of meeting|type of meeting|meeting type|kind of meeting|level of meeting|тип|вид|тип встречи|тип заседания|вид мероприятия|вид встречи|формат встречи|түрі|кездесу түрі|отырыс түрі|іс-шара түрі',
    ordinal:
      'ordinal|session|session no|session number|number|meeting no|meeting number|no of meeting|sequence|номер заседания|номер встречи|№ заседания|№ встречи|порядковый номер|сессия|нөмірі|отырыс нөмірі|кездесу нөмірі',
    date,
    from: 'from|start|start date|begin|begins|date from|opening|first day|с|начало|дата начала|открытие|басталуы|басталу күні|басы',
    to: 'to|until|end|end date|ends|date to|closing|last day|по|до|окончание|конец|дата окончания|завершение|аяқталуы|аяқталу күні|соңы',
    year: 'year|год|жылы|жыл',
    city: 'city|town|город|қала',
    country:
      'country|host country|страна|страна проведения|государство|ел|мемлекет|елі|принимающая страна|қабылдаушы ел|өткізілген елі',
    place,
    venue: 'venue|hotel|premises|address|площадка|гостиница|отель|помещение|адрес|место (здание)',
    theme: `${theme}|main theme|meeting theme|тема встречи|тема заседания`,
    purposes: 'purpose|purposes|aim|aims|objective|objectives|цель|цели|мақсаты',
    chair:
      'chair|chairperson|chaired by|chairman|chairmanship|presided by|председатель|председательство|председательствующий|под председательством|төраға|төрағасы|төрағалық|төрағалық етуші',
    hosts:
      'host|hosts|hosted by|host state|host government|принимающая сторона|принимающее государство|хозяин|қабылдаушы тарап',
    organisers:
      'organiser|organisers|organizer|organizers|organised by|organized by|организатор|организаторы|ұйымдастырушы|ұйымдастырушылар',
    cooperation:
      'in cooperation with|in co-operation with|cooperation|partners|partner|партнёры|партнеры|при участии|в сотрудничестве с|совместно с',
    supporters:
      'supported by|support|with support of|with the support of|support unit|при поддержке|поддержка|қолдау',
    funders: 'funded by|funding|donor|donors|financed by|донор|доноры|финансирование|при финансировании',
    delegations:
      'participants|participating states|states|delegations|states present|countries|attended by|members present|участники|государства|страны|делегации|страны-участницы|государства-участники|присутствовали|қатысушылар|қатысушы мемлекеттер|қатысушы елдер|делегациялар',
    count:
      'number of participants|participants (number)|no. of participants|no of participants|attendance|headcount|total participants|pax|количество участников|число участников|кол-во участников|количество|участников|қатысушылар саны',
    modality:
      'modality|format|mode|in person/online|формат|формат проведения|форма проведения|өткізу форматы',
    'state-of-affairs': 'state of affairs|status|held|held?|статус|состояние|проведено|мәртебесі',
    level: 'level|level of representation|уровень|уровень представительства|деңгейі',
    documents:
      'outcome|outcomes|outcome document|outcome documents|documents adopted|adopted documents|document|documents|result|results|итоговый документ|итоговые документы|принятые документы|документ|документы|итог|итоги|результат|қорытынды құжат|қорытынды құжаттар|қабылданған құжаттар|құжаттар|нәтижесі|қорытындысы',
  },
  recommendations: {
    number: numbers,
    reference:
      'reference|ref|ref.|ref no|para|para.|paragraph|paragraph no|code|recommendation no|rec no|recommendation number|ссылка|пункт|абзац|код|номер рекомендации|№ рекомендации|№ пункта|пункт документа|тармақ',
    text: 'what|что|recommendation|recommendations|text|text of recommendation|text of the recommendation|action|actions|action point|action item|commitment|decision|follow-up|follow-up action|agreed action|рекомендация|рекомендации|текст|текст рекомендации|содержание|мероприятие по выполнению|решение|поручение|действие|обязательство|ұсыным|ұсыныс|мәтіні|ұсынымдар|ұсыныстар|ұсыным мәтіні|ұсынымның мәтіні|шешім|тапсырма|іс-шара мазмұны',
    theme,
    meeting: `${meeting}|source|источник`,
    date: 'date|meeting date|date of meeting|date made|date adopted|дата|дата заседания|дата принятия|күні|қабылданған күні|кездесу күні',
    addressees:
      'addressee|addressees|addressed to|to whom|for|адресат|адресаты|адресовано|кому|кому адресована|исполнители|исполнитель|орындаушы|адресаты|кімге|кімге арналған|орындаушылар',
    due: 'due|due date|deadline|timeline|time frame|timeframe|by when|target date|to be done by|срок|сроки|срок исполнения|срок выполнения|срок реализации|крайний срок|мерзімі|орындау мерзімі|орындалу мерзімі',
    party,
    status:
      'status|state of play|current status|status of implementation|implementation status|implementation|state of implementation|progress status|статус|статус выполнения|статус исполнения|состояние|состояние выполнения|ход выполнения|ход исполнения|выполнение|исполнение|орындалуы|мәртебесі|орындалу мәртебесі|орындалу жағдайы|жағдайы',
    'status-date':
      'status date|as of|as at|status as of|date of status|date of report|reported on|на дату|по состоянию на|дата отчёта|дата отчета|дата статуса',
    owner:
      'owner|who|by whom|кто|responsible|responsible body|responsible agency|responsible ministry|responsible institution|lead|lead agency|ministry|agency|ответственный|ответственные|ответственный орган|ответственное ведомство|ответственный исполнитель|ведомство|жауапты|жауапты орган|жауаптылар|жауапты мекеме|жауапты орындаушы|жауапты министрлік',
    report:
      'report|progress|progress report|what was done|measures taken|measures|action taken|actions taken|comments|comment|remarks|notes|update|отчёт|отчет|что сделано|принятые меры|меры|комментарий|комментарии|примечание|примечания|информация о выполнении|есеп|ход работы|орындау барысы|орындалу барысы|атқарылған жұмыс|қабылданған шаралар|ескерту|ескертпе|түсініктеме',
    'reported-by': 'reported by|source of information|reporter|кто сообщил|сообщил|источник информации',
  },
  documents: {
    number: numbers,
    title:
      'document|documents|title|title of document|document title|name of document|name|документ|документы|название|название документа|наименование|наименование документа|құжат|құжат атауы|құжаттың атауы|құжаттар|атауы',
    symbol:
      'symbol|document symbol|symbol of document|doc symbol|doc. symbol|document no|document no.|document number|doc no|doc. no.|doc number|reference|ref|ref.|ref no|ref. no.|document reference|code|document code|обозначение|обозначение документа|условное обозначение|символ|символ документа|шифр|шифр документа|индекс|индекс документа|номер документа|№ документа|код|код документа|шартты белгі|белгісі|құжат белгісі|құжат нөмірі|құжаттың нөмірі',
    'document-type':
      'type|kind|type of document|document type|тип|вид|вид документа|тип документа|түрі|құжат түрі|құжаттың түрі',
    date: `${date}|date of document|date adopted|adopted on|дата принятия|дата документа|қабылданған күні|құжат күні`,
    meeting,
  },
  statuses: {
    number: numbers,
    party: `${party}|name|организация|organisation|organization|наименование|ұйым|атауы`,
    status: 'status|membership|membership status|category|статус|членство|категория|мәртебесі',
    from: 'from|since|member since|from date|date|date of accession|joined|с|с какого времени|дата|дата вступления|с даты|бастап|қосылған күні|мүше болған күні',
    'as-of': 'as of|as at|по состоянию на|на дату',
  },
};

/** Of lists of participants the titles are known already; these are what a prior record has beside them. */
const ofParticipants: Titles = {
  number: numbers,
  meeting:
    'meeting|event|conference|name of meeting|meeting name|встреча|заседание|мероприятие|совещание|название встречи|название мероприятия|кездесу',
  date: 'meeting date|date of meeting|dates of meeting|дата встречи|дата заседания|дата мероприятия|дата проведения',
  place: 'place of meeting|meeting place|место проведения|место встречи',
  category:
    'category|group|type of participant|категория|группа|категория участника|санаты|қатысушы санаты|тобы',
};

const fromTables: Readonly<Partial<Record<TableField, ColumnField>>> = {
  party: 'party',
  honorific: 'honorific',
  name: 'name',
  given: 'given',
  family: 'family',
  function: 'function',
  unit: 'unit',
  institution: 'institution',
  roles: 'roles',
  state: 'attendance',
  email: 'email',
  phone: 'phone',
  address: 'address',
};

function indexed(titles: Titles): ReadonlyMap<string, ColumnField> {
  // The keys of a literal object of this type are fields.
  const entries = Object.entries(titles) as readonly (readonly [ColumnField, string])[];
  return new Map(
    entries.flatMap(([field, words]) => words.split('|').map((word) => [fold(word), field] as const)),
  );
}

const byTitle: Readonly<Record<RecordTableKind, ReadonlyMap<string, ColumnField>>> = {
  meetings: indexed(titlesOfKind.meetings),
  participants: indexed(ofParticipants),
  recommendations: indexed(titlesOfKind.recommendations),
  documents: indexed(titlesOfKind.documents),
  statuses: indexed(titlesOfKind.statuses),
};

/** What a title says that a column means in a table of the kind; `null` where it says nothing that is known. */
export function fieldOfRecordTitle(title: string, kind: RecordTableKind): ColumnField | null {
  // "Name › Family name": what stands below says what the column holds, what is over it only what it is of.
  const below = title.includes('›') ? fieldOfWords(title.split('›').at(-1) ?? '', kind) : null;
  if (below !== null) return below;
  const whole = fieldOfWords(title, kind);
  if (whole !== null) return whole;
  // "Date / Дата", "Город (City)": twice the same; "Meeting › Date": the words below say more than those above.
  const parts = title
    .split(/[/(|\n›]/u)
    .map((part) => part.replace(/\)\s*$/u, '').trim())
    .filter((part) => /\p{L}/u.test(part));
  if (parts.length < 2) return null;
  const found = parts.flatMap((part) => fieldOfWords(part, kind) ?? []);
  const last = found.at(-1) ?? null;
  const meanings = new Set(found);
  if (title.includes('›') || meanings.size === 1) return last;
  return meanings.size === 2
    ? (wider.find((pair) => pair.every((field) => meanings.has(field)))?.[0] ?? null)
    : null;
}

/** Two languages that call one column by a narrower and by a wider word: the wider, first here, holds for both. */
const wider: readonly (readonly [ColumnField, ColumnField])[] = [
  ['place', 'venue'],
  ['report', 'status'],
];

function fieldOfWords(title: string, kind: RecordTableKind): ColumnField | null {
  const own = byTitle[kind].get(fold(title));
  if (own !== undefined) return own;
  if (kind !== 'participants') return null;
  const field = fieldOfTitle(title.replaceAll('›', '/'));
  return field === null ? null : (fromTables[field] ?? null);
}

function fold(title: string): string {
  return normaliseName(title)
    .replace(/[:*;]+$/u, '')
    .replace(/ё/gu, 'е')
    .trim();
}

/** "Status › Kazakhstan", "Status Kazakhstan", "Kazakhstan (status)" and "Kazakhstan" alone: its code; `null` of any other title. */
export function stateOfStatusTitle(title: string): string | null {
  // "Who" asks who does it, "WHO" is an organisation.
  if (title !== title.toUpperCase() && fieldOfWords(title, 'recommendations') !== null) return null;
  const whole = partyCodeOf(title.split('›').at(-1) ?? '');
  if (whole !== null) return whole;
  const words = title
    .replace(/[›:()/,–—-]+/gu, ' ')
    .trim()
    .split(/\s+/u);
  for (let at = 1; at < words.length && words.length <= mostWords; at += 1) {
    const [before, after] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const state = isStatus(before) ? partyCodeOf(after) : isStatus(after) ? partyCodeOf(before) : null;
    if (state !== null) return state;
  }
  return null;
}

/** "Status of implementation Bosnia and Herzegovina" and little more. */
const mostWords = 9;

function isStatus(words: string): boolean {
  return fieldOfWords(words.replace(/ (?:of|in|by|for)$/iu, ''), 'recommendations') === 'status';
}

/** Whether a cell is a title in a table of any kind. */
export function isColumnTitle(text: string): boolean {
  if (text === '' || text.length > 80) return false;
  return (
    fieldOfTitle(text) !== null ||
    (stateOfStatusTitle(text) !== null && !isPartyName(text)) ||
    recordTableKinds.some((kind) => fieldOfRecordTitle(text, kind) !== null)
  );
}
