import type { FollowUpStatus } from '@/domain/commitment';

import type { PaperLanguage } from '../paper';

/** Every word that a paper of follow-up says by itself, in one language. */
export interface FollowUpFrame {
  readonly matrix: string;
  readonly report: (name: string) => string;
  readonly asOf: (date: string) => string;
  /** In columns that have no room for a word. */
  readonly short: Readonly<Record<FollowUpStatus, string>>;
  readonly legend: string;
  readonly overdueMark: string;
  readonly overdue: string;
  readonly silent: string;
  readonly due: (date: string) => string;
  readonly reported: (count: number, of: number) => string;
  readonly nothing: string;
  readonly notAddressed: string;
  readonly by: (body: string) => string;
  readonly column: {
    readonly reference: string;
    readonly text: string;
    readonly status: string;
    readonly owner: string;
    readonly reports: string;
  };
}

const en: FollowUpFrame = {
  matrix: 'Follow-up of recommendations by State',
  report: (name) => `Follow-up report: ${name}`,
  asOf: (date) => `As of ${date}`,
  short: {
    'not-reported': 'NR',
    'not-started': 'NS',
    'under-way': 'UW',
    'partly-implemented': 'PI',
    implemented: 'I',
    continuing: 'C',
    superseded: 'S',
    'not-applicable': 'NA',
  },
  legend: 'An empty cell: the recommendation does not address the State. An exclamation mark: overdue.',
  overdueMark: '!',
  overdue: 'overdue',
  silent: 'silent',
  due: (date) => `due ${date}`,
  reported: (count, of) => `Reported on ${count} of ${of}.`,
  nothing: 'There is nothing to follow up.',
  notAddressed: 'not addressed',
  by: (body) => `by ${body}`,
  column: {
    reference: 'Reference',
    text: 'Recommendation',
    status: 'Status',
    owner: 'Responsible',
    reports: 'Reported',
  },
};

const ru: FollowUpFrame = {
  matrix: 'Ход выполнения рекомендаций по государствам',
  report: (name) => `Отчёт о выполнении рекомендаций: ${name}`,
  asOf: (date) => `По состоянию на ${date}`,
  short: {
    'not-reported': 'НС',
    'not-started': 'НН',
    'under-way': 'ВЯ',
    'partly-implemented': 'ВЧ',
    implemented: 'В',
    continuing: 'ВП',
    superseded: 'З',
    'not-applicable': 'НП',
  },
  legend: 'Пустая ячейка: рекомендация государству не адресована. Восклицательный знак: просрочено.',
  overdueMark: '!',
  overdue: 'просрочено',
  silent: 'нет вестей',
  due: (date) => `срок — ${date}`,
  reported: (count, of) => `Сообщено о ходе выполнения: ${count} из ${of}.`,
  nothing: 'Отслеживать нечего.',
  notAddressed: 'не адресовано',
  by: (body) => `сообщило: ${body}`,
  column: {
    reference: 'Ссылка',
    text: 'Рекомендация',
    status: 'Статус',
    owner: 'Ответственное ведомство',
    reports: 'Что сообщено',
  },
};

export const followUpFrames: Readonly<Record<PaperLanguage, FollowUpFrame>> = { en, ru };
