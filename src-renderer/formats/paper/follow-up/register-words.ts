import type { addressedKinds, originRelations, recommendationLinkKinds } from '@/domain/recommendation';
import type { Confidence } from '@/domain/commitment';

import type { PaperLanguage } from '../paper';

type Words<K extends string> = Readonly<Record<K, string>>;

/** Names and titles of the register's tables, as they are taken out whole. */
export interface RegisterWords {
  readonly table: Words<'recommendations' | 'origins' | 'links' | 'states' | 'reports'>;
  readonly addressed: Words<(typeof addressedKinds)[number] | 'undecided'>;
  readonly relation: Words<(typeof originRelations)[number]>;
  readonly link: Words<(typeof recommendationLinkKinds)[number]>;
  readonly confidence: Words<Confidence>;
  readonly yes: string;
  readonly no: string;
  readonly column: Words<
    | 'id'
    | 'recommendationId'
    | 'otherId'
    | 'partyId'
    | 'meetingId'
    | 'reference'
    | 'text'
    | 'language'
    | 'addressed'
    | 'addressees'
    | 'themes'
    | 'groups'
    | 'goals'
    | 'due'
    | 'closed'
    | 'open'
    | 'note'
    | 'meeting'
    | 'date'
    | 'relation'
    | 'link'
    | 'paragraph'
    | 'state'
    | 'code'
    | 'status'
    | 'owner'
    | 'overdue'
    | 'silent'
    | 'reportedBy'
    | 'confidence'
    | 'evidence'
    | 'isAddressed'
  >;
}

const en: RegisterWords = {
  table: {
    recommendations: 'Recommendations',
    origins: 'Where they were made',
    links: 'Links between them',
    states: 'Recommendations in States',
    reports: 'Reports',
  },
  addressed: {
    participants: 'States that took part',
    members: 'All member States',
    named: 'Named addressees',
    undecided: 'To be decided',
  },
  relation: { made: 'Made', reaffirmed: 'Reaffirmed', amended: 'Amended' },
  link: { supersedes: 'Supersedes', merges: 'Merges', repeats: 'Repeats' },
  confidence: { stated: 'As stated', confirmed: 'Confirmed', doubted: 'Doubted' },
  yes: 'yes',
  no: 'no',
  column: {
    id: 'Id',
    recommendationId: 'Recommendation id',
    otherId: 'Other recommendation id',
    partyId: 'State id',
    meetingId: 'Meeting id',
    reference: 'Reference',
    text: 'Text',
    language: 'Language',
    addressed: 'Addressed to',
    addressees: 'Addressees',
    themes: 'Themes',
    groups: 'Affected groups',
    goals: 'SDGs',
    due: 'Due',
    closed: 'Follow-up ended',
    open: 'Open',
    note: 'Note',
    meeting: 'Meeting',
    date: 'Date',
    relation: 'At the meeting',
    link: 'How it is linked',
    paragraph: 'Paragraph',
    state: 'State',
    code: 'Code',
    status: 'Status',
    owner: 'Responsible body',
    overdue: 'Overdue',
    silent: 'Silent',
    reportedBy: 'Reported by',
    confidence: 'Confidence',
    evidence: 'Evidence files',
    isAddressed: 'Addressed',
  },
};

const ru: RegisterWords = {
  table: {
    recommendations: 'Рекомендации',
    origins: 'Где даны',
    links: 'Связи',
    states: 'Рекомендации в государствах',
    reports: 'Отчёты',
  },
  addressed: {
    participants: 'Государства-участники совещания',
    members: 'Все государства-члены',
    named: 'Названные адресаты',
    undecided: 'Не определены',
  },
  relation: { made: 'Дана', reaffirmed: 'Подтверждена', amended: 'Изменена' },
  link: { supersedes: 'Заменяет', merges: 'Объединяет', repeats: 'Повторяет' },
  confidence: { stated: 'Со слов стороны', confirmed: 'Подтверждено', doubted: 'Вызывает сомнения' },
  yes: 'да',
  no: 'нет',
  column: {
    id: 'Код записи',
    recommendationId: 'Код рекомендации',
    otherId: 'Код другой рекомендации',
    partyId: 'Код государства в реестре',
    meetingId: 'Код совещания',
    reference: 'Ссылка',
    text: 'Текст',
    language: 'Язык',
    addressed: 'Кому адресовано',
    addressees: 'Адресаты',
    themes: 'Темы',
    groups: 'Затронутые группы',
    goals: 'ЦУР',
    due: 'Срок',
    closed: 'Отслеживание завершено',
    open: 'Открыто',
    note: 'Примечание',
    meeting: 'Совещание',
    date: 'Дата',
    relation: 'На совещании',
    link: 'Вид связи',
    paragraph: 'Пункт',
    state: 'Государство',
    code: 'Код ИСО',
    status: 'Статус',
    owner: 'Ответственное ведомство',
    overdue: 'Просрочено',
    silent: 'Давно нет сообщений',
    reportedBy: 'Кто сообщил',
    confidence: 'Достоверность',
    evidence: 'Подтверждающие файлы',
    isAddressed: 'Адресовано',
  },
};

export const registerWords: Readonly<Record<PaperLanguage, RegisterWords>> = { en, ru };
