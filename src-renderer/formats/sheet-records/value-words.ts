import type { DraftMeeting } from '@/domain/draft';
import { normaliseName } from '@/domain/reference/normalise-name';

import { foldText } from '../narrative/fold-text';
import { ordinalNumber, ordinalSource } from '../narrative/ordinals';

/** Words that tables say a value of a list by, in English and Russian; parted by `|`. */
function reader<T extends string>(words: Readonly<Record<T, string>>): (text: string) => T | null {
  const known = new Map(
    (Object.entries(words) as [T, string][]).flatMap(([value, line]) =>
      line.split('|').map((word) => [normaliseName(word), value] as const),
    ),
  );
  return (text) => known.get(normaliseName(text)) ?? null;
}

export const stateOfAffairsIn = reader<NonNullable<DraftMeeting['stateOfAffairs']>>({
  held: 'held|yes|done|completed|took place|состоялось|состоялась|состоялся|проведено|проведена|проведён|да|өтті',
  planned:
    'planned|scheduled|upcoming|to be held|no|not yet|запланировано|запланирована|планируется|предстоит|нет|жоспарланған',
  postponed:
    'postponed|deferred|отложено|отложена|отложен|перенесено|перенесена|перенесён|кейінге қалдырылды',
  cancelled: 'cancelled|canceled|not held|отменено|отменена|отменён|не состоялось|не состоялась|тоқтатылды',
});

export const modalityIn = reader<NonNullable<DraftMeeting['modality']>>({
  'in-person':
    'in person|in-person|face to face|face-to-face|physical|offline|onsite|очно|очный|очная|очное|офлайн|в очном формате',
  online:
    'online|virtual|remote|by video|video conference|videoconference|vtc|zoom|онлайн|он-лайн|дистанционно|вкс|видеоконференция|виртуально|виртуальный|в онлайн-формате|в режиме вкс',
  hybrid: 'hybrid|mixed|blended|гибрид|гибридный|гибридное|смешанный|смешанное|в гибридном формате',
});

export const levelIn = reader<NonNullable<DraftMeeting['level']>>({
  ministerial:
    'ministerial|ministers|high-level|high level|министерский|министры|на уровне министров|высокий',
  'senior-officials':
    'senior officials|senior official|som|старшие должностные лица|высокопоставленные должностные лица|сдл',
  technical:
    'technical|expert|experts|working level|technical experts|технический|экспертный|эксперты|рабочий',
  mixed: 'mixed|смешанный',
});

export const documentTypeIn = reader<NonNullable<DraftMeeting['documents'][number]['type']>>({
  declaration: 'declaration|декларация',
  communique: 'communique|joint communique|коммюнике|совместное коммюнике',
  'closing-remarks': 'closing remarks|closing statement|заключительное слово|заключительные замечания',
  'opening-remarks': 'opening remarks|opening statement|вступительное слово',
  'chairs-summary': "chair's summary|chairs summary|chair’s summary|summary of the chair|резюме председателя",
  'summary-report': 'summary report|report|meeting report|итоговый отчёт|отчёт|отчет|доклад',
  'concept-note': 'concept note|concept|concept paper|концепция|концептуальная записка',
  agenda: 'agenda|programme|program|повестка|повестка дня|программа',
  invitation: 'invitation|letter of invitation|invitation letter|приглашение|письмо-приглашение',
  credentials: 'credentials|letter of credentials|полномочия',
  'list-of-participants': 'list of participants|participants list|lop|список участников',
  recommendations: 'recommendations|recommendation|рекомендации|рекомендация',
  'operating-modalities': 'operating modalities|modalities|rules of procedure|порядок работы|регламент',
  'press-release': 'press release|news release|пресс-релиз',
  minutes: 'minutes|record|протокол',
  other: 'other|statement|presentation|прочее|другое|заявление|презентация',
});

export const documentTypeOfTitle = (title: string): ReturnType<typeof documentTypeIn> => {
  const plain = normaliseName(title);
  return documentTypeIn(plain) ?? wordsOfType.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
};

const wordsOfType = [
  [/(?:^|\s)(?:declaration|деклараци[яи])(?:\s|$)/u, 'declaration'],
  [/(?:^|\s)(?:communique|коммюнике)(?:\s|$)/u, 'communique'],
  [/^closing (?:remarks|statement)/u, 'closing-remarks'],
  [/^(?:annotated |provisional |draft )*agenda(?:\s|$)|^(?:проект )?повестк/u, 'agenda'],
  [/^concept (?:note|paper)|^концептуальн/u, 'concept-note'],
  [/^(?:provisional |final )?list of participants|^список участников/u, 'list-of-participants'],
  [/^minutes(?:\s|$)|^протокол(?:\s|$)/u, 'minutes'],
  [/^chair'?s'? summary|^резюме председател/u, 'chairs-summary'],
] as const;

export const partyStatusIn = reader<
  'member' | 'observer' | 'invited' | 'applicant' | 'to-be-confirmed' | 'ended'
>({
  member:
    'member|member state|full member|participating state|участник|член|государство-член|государство-участник|мүше',
  observer: 'observer|observer state|наблюдатель|государство-наблюдатель|бақылаушы',
  invited: 'invited|guest|invited state|приглашённый|приглашенный|приглашена|гость',
  applicant: 'applicant|candidate|applied|кандидат|подал заявку|заявитель',
  'to-be-confirmed': 'to be confirmed|tbc|pending|подлежит подтверждению|уточняется|на подтверждении',
  ended: 'ended|former|former member|withdrawn|left|вышел|вышла|прекращено|бывший член|бывший участник',
});

export const categoryIn = reader<
  Exclude<NonNullable<DraftMeeting['delegations'][number]['category']>, 'unspecified'>
>({
  chair: 'chair|chairmanship|the chair|председатель|председательство',
  member:
    'member|members|member state|member states|participating states|государства-участники|государства-члены|государства — участники|страны-участницы|участники|члены',
  observer:
    'observer|observers|observer state|observer states|наблюдатели|наблюдатель|государства-наблюдатели|страны-наблюдатели',
  invited:
    'invited|invited state|invited states|guests|guest|other states|приглашённые|приглашенные|приглашённые государства|приглашенные государства|гости',
  organisation:
    'organisation|organisations|organization|organizations|international organisations|international organizations|un entities|un agencies|united nations|intergovernmental organisations|intergovernmental organizations|организации|международные организации|учреждения оон|структуры оон|межправительственные организации|civil society|ngos|гражданское общество|нпо',
  expert: 'expert|experts|independent experts|эксперты|эксперт|независимые эксперты',
  secretariat: 'secretariat|support unit|the support unit|секретариат|группа поддержки',
});

const ordinalAlone = new RegExp(`^(?:№|no\\.?|#|session)?\\s*(?:${ordinalSource}|\\d{1,2})\\.?$`, 'u');

/** "2", "2nd", "II", "Second", «Вторая»; `null` where it is no number of a meeting. */
export function ordinalIn(text: string): number | null {
  const folded = foldText(text.trim());
  if (!ordinalAlone.test(folded)) return null;
  const printed = text.trim().replace(/^(?:№|no\.?|#|session)\s*/iu, '');
  const number = ordinalNumber(foldText(printed).replace(/\.$/u, ''), printed.replace(/\.$/u, ''));
  return number !== undefined && number > 0 && number < 100 ? number : null;
}

/** "45", "about 100", ">100", "100+", «более 100»; `null` where it is no count. */
export function countIn(text: string): NonNullable<DraftMeeting['approximateAttendance']> | null {
  const match =
    /^(?<before>\D{0,24}?)\s*(?<count>\d{1,3}(?:[ \u00A0,]\d{3})*|\d{1,6})(?:[.,]0+)?\s*(?<plus>\+)?\s*(?:participants|persons|people|delegates|pax|чел\.?|человек|участник\p{L}*|делегат\p{L}*)?\.?$/iu.exec(
      text.trim(),
    );
  if (!match?.groups) return null;
  const count = Number((match.groups['count'] ?? '').replace(/\D/gu, ''));
  const before = (match.groups['before'] ?? '').trim().toLowerCase();
  if (match.groups['plus'] !== undefined) return { qualifier: 'more-than', count };
  const qualifier = before === '' ? 'exactly' : qualifiers.find(([pattern]) => pattern.test(before))?.[1];
  return qualifier === undefined ? null : { qualifier, count };
}

const qualifiers = [
  [
    /^(?:about|around|approximately|approx\.?|circa|ca\.?|c\.|some|~|≈|около|примерно|порядка|приблизительно|ок\.)$/u,
    'about',
  ],
  [/^(?:more than|over|above|>|более|больше|свыше)$/u, 'more-than'],
  [/^(?:at least|no less than|≥|>=|не менее|минимум)$/u, 'at-least'],
  [/^(?:up to|at most|no more than|≤|<=|до|не более)$/u, 'at-most'],
  [/^(?:less than|fewer than|under|below|<|менее|меньше)$/u, 'less-than'],
] as const;
