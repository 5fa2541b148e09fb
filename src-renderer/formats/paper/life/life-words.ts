import type { PaperLanguage } from '../paper';
import type { PassagePlace } from './passages';

/** What a paper says of the life of its own text. Dates come as they are printed. */
interface LifeWords {
  readonly draft: (date: string | null) => string;
  readonly circulated: (number: number, date: string) => string;
  readonly final: (date: string) => string;
  readonly corrected: (date: string) => string;
  /** Term of the fact that heads a corrected paper. */
  readonly correction: string;
  readonly reason: (date: string | null, reason: string) => string;
  readonly changes: string;
  readonly columns: readonly [place: string, approved: string, corrected: string];
  readonly paragraph: (label: string) => string;
  readonly notThere: string;
  /** Of a copy with marked changes: what its name ends with, what it compares, and how what came in and what went is marked. */
  readonly marked: string;
  readonly earlier: string;
  readonly later: string;
  readonly records: (date: string) => string;
  /** Of a kept text that does not say where it stood. */
  readonly notStated: string;
  readonly legend: readonly [
    before: string,
    inserted: string,
    between: string,
    deleted: string,
    after: string,
  ];
}

export const lifeWords: Readonly<Record<PaperLanguage, LifeWords>> = {
  en: {
    draft: (date) => (date === null ? 'Draft' : `DRAFT of ${date}`),
    circulated: (number, date) => `Circulated, version ${number}, ${date}`,
    final: (date) => `Final, ${date}`,
    corrected: (date) => `Corrected, ${date}`,
    correction: 'Corrected',
    reason: (date, reason) => (date === null ? reason : `${date}: ${reason}`),
    changes: 'What was corrected',
    columns: ['Place', 'Approved text', 'Corrected text'],
    paragraph: (label) => `Para. ${label}`,
    notThere: '—',
    marked: 'with changes marked',
    earlier: 'Earlier text',
    later: 'Later text',
    records: (date) => `Records as of ${date}`,
    notStated: 'Status not stated',
    legend: ['Changes are marked: ', 'inserted', ', ', 'deleted', '.'],
  },
  ru: {
    draft: (date) => (date === null ? 'Проект' : `ПРОЕКТ от ${date}`),
    circulated: (number, date) => `Разослано, редакция ${number}, ${date}`,
    final: (date) => `Утверждено, ${date}`,
    corrected: (date) => `С исправлениями, ${date}`,
    correction: 'Исправлено',
    reason: (date, reason) => (date === null ? reason : `${date}: ${reason}`),
    changes: 'Что исправлено',
    columns: ['Место', 'Утверждённый текст', 'Исправленный текст'],
    paragraph: (label) => `Пункт ${label}`,
    notThere: '—',
    marked: 'с пометами',
    earlier: 'Прежний текст',
    later: 'Новый текст',
    records: (date) => `Записи на ${date}`,
    notStated: 'Статус не указан',
    legend: ['Изменения помечены: ', 'добавлено', ', ', 'исключено', '.'],
  },
};

/** What the pages of a paper carry around its text. */
export type FramePart = 'classification' | 'letterhead' | 'head' | 'foot' | 'logo' | 'form';

export const frameWords: Readonly<Record<PaperLanguage, Readonly<Record<FramePart, string>>>> = {
  en: {
    classification: 'Classification',
    letterhead: 'Letterhead',
    head: 'Head of the pages',
    foot: 'Foot of the pages',
    logo: 'Logo',
    form: 'Form of the pages',
  },
  ru: {
    classification: 'Гриф',
    letterhead: 'Шапка бланка',
    head: 'Верхний колонтитул',
    foot: 'Нижний колонтитул',
    logo: 'Эмблема',
    form: 'Оформление страниц',
  },
};

/** What a place of a paper is called that bears no number and no label of its own. */
export const placeWords: Readonly<Record<PaperLanguage, Readonly<Record<PassagePlace, string>>>> = {
  en: {
    title: 'Title',
    subtitle: 'Subtitle',
    note: 'Note',
    annex: 'Annex',
    other: 'Head of the paper',
    heading: 'Heading',
    paragraph: 'Text',
    numbered: 'Paragraph',
    'section-label': 'Section',
    quotation: 'Statement',
    facts: 'Facts',
    delegation: 'Delegation',
    table: 'Table',
    list: 'List',
    signatures: 'Signatures',
  },
  ru: {
    title: 'Название',
    subtitle: 'Подзаголовок',
    note: 'Сноска',
    annex: 'Приложение',
    other: 'Шапка документа',
    heading: 'Заголовок',
    paragraph: 'Текст',
    numbered: 'Пункт',
    'section-label': 'Раздел',
    quotation: 'Выступление',
    facts: 'Сведения',
    delegation: 'Делегация',
    table: 'Таблица',
    list: 'Перечень',
    signatures: 'Подписи',
  },
};
