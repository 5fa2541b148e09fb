import { traceTitles } from '../sheet/own-table';
import type { Locale } from '../tables/table-language';
import { inEach, type SheetLanguage } from './sheet-language';

/** The columns of a follow-up sheet; those from `status` to `evidence` are for the State to fill in. */
export const sheetFields = [
  'reference',
  'text',
  'last',
  'status',
  'date',
  'owner',
  'done',
  'evidence',
  'trace',
] as const;
export type SheetField = (typeof sheetFields)[number];

/** What is understood of a returned sheet: besides its own columns a date by which a State means to be done. */
export const readFields = [...sheetFields, 'due'] as const;
export type ReadField = (typeof readFields)[number];

export const filledFields = ['status', 'date', 'owner', 'done', 'evidence'] as const;
export type FilledField = (typeof filledFields)[number];

export const fieldTitles: Readonly<Record<Locale, Readonly<Record<SheetField, string>>>> = {
  en: {
    reference: 'Reference',
    text: 'Recommendation',
    last: 'Last known status',
    status: 'Status now',
    date: 'As of (date)',
    owner: 'Responsible body',
    done: 'What was done',
    evidence: 'Evidence',
    trace: traceTitles.en,
  },
  ru: {
    reference: 'Ссылка',
    text: 'Рекомендация',
    last: 'Последний известный статус',
    status: 'Статус на сегодня',
    date: 'На дату',
    owner: 'Ответственное ведомство',
    done: 'Что сделано',
    evidence: 'Подтверждение',
    trace: traceTitles.ru,
  },
};

/** As the register's own panel calls it. */
export const dueTitles: Readonly<Record<Locale, string>> = { en: 'Due here', ru: 'Срок здесь' };

/** "Status now", or "Status now / Статус на сегодня"; the hidden column is known by its English title alone. */
export function titleOf(field: SheetField, language: SheetLanguage): string {
  if (field === 'trace' && language === 'both') return fieldTitles.en.trace;
  return inEach(language, (one) => fieldTitles[one][field]);
}

/** In characters. */
export const fieldWidths: Readonly<Record<SheetField, number>> = {
  reference: 22,
  text: 52,
  last: 22,
  status: 22,
  date: 14,
  owner: 28,
  done: 52,
  evidence: 28,
  trace: 10,
};

/** Titles as somebody who made the table anew writes them. */
const otherTitles: Readonly<Record<Exclude<ReadField, 'trace'>, readonly string[]>> = {
  reference: ['ref', 'ref no', 'paragraph', 'пункт', 'номер', '№'],
  text: ['text', 'text of the recommendation', 'текст', 'текст рекомендации'],
  last: ['last status', 'previous status', 'прежний статус'],
  status: ['status', 'current status', 'статус', 'состояние', 'ход выполнения'],
  date: ['date', 'as of', 'дата', 'по состоянию на'],
  owner: ['owner', 'responsible', 'ministry', 'agency', 'ответственный', 'ответственный орган', 'ведомство'],
  done: ['done', 'measures taken', 'progress', 'comments', 'report', 'принятые меры', 'ход работы', 'отчёт'],
  evidence: ['proof', 'documents', 'source', 'подтверждающие документы', 'доказательства', 'источник'],
  due: [
    'due',
    'due date',
    'deadline',
    'to be done by',
    'срок',
    'срок исполнения',
    'срок выполнения',
    'срок реализации',
    'крайний срок',
  ],
};

/**
 * The column that a title means, in either language or in both with a stroke between them; `null` for one that the sheet
 * does not have.
 */
export function fieldOfTitle(title: string): ReadField | null {
  const whole = fieldOfWords(title);
  if (whole !== null || !title.includes('/')) return whole;
  // A program that knows no Cyrillic leaves question marks of the one half.
  const halves = title.split('/').filter((half) => /\p{L}/u.test(half));
  const [first = null, ...others] = halves.map(fieldOfWords);
  return others.every((field) => field === first) ? first : null;
}

function fieldOfWords(title: string): ReadField | null {
  const wanted = fold(title);
  if (wanted === '') return null;
  return (
    readFields.find((field) => {
      const own =
        field === 'due' ? [dueTitles.en, dueTitles.ru] : [fieldTitles.en[field], fieldTitles.ru[field]];
      const titles = field === 'trace' ? own : [...own, ...otherTitles[field]];
      return titles.some((one) => fold(one) === wanted);
    }) ?? null
  );
}

function fold(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[.:()*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
