import type { FollowUpStatus } from '@/domain/commitment';

import type { Locale } from '../../tables/table-language';

const printed: Readonly<Record<Locale, Readonly<Record<FollowUpStatus, string>>>> = {
  en: {
    'not-reported': 'Not reported',
    'not-stated': 'Reported, status not stated',
    'not-started': 'Not started',
    'under-way': 'Under way',
    'partly-implemented': 'Partly implemented',
    implemented: 'Implemented',
    continuing: 'Continuing',
    superseded: 'Superseded',
    'not-applicable': 'Not applicable',
  },
  ru: {
    'not-reported': 'Нет сведений',
    'not-stated': 'Сообщено, статус не указан',
    'not-started': 'Не начато',
    'under-way': 'Выполняется',
    'partly-implemented': 'Выполнено частично',
    implemented: 'Выполнено',
    continuing: 'Выполняется постоянно',
    superseded: 'Заменено',
    'not-applicable': 'Неприменимо',
  },
};

/** The word by which papers, tables and sheets say a status. */
export function statusWord(status: FollowUpStatus, language: Locale): string {
  return printed[language][status];
}
