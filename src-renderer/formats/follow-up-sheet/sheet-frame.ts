import type { Locale } from '../tables/table-language';
import { inEach, type SheetLanguage } from './sheet-language';
import { statusChoices } from './status-words';

/** Every word that a State's sheet says by itself, in one language. */
interface SheetFrame {
  readonly title: (party: string) => string;
  /** What to do with a workbook. */
  readonly workbook: string;
  /** What to do with a Word form; `statuses` are the words to choose from. */
  readonly form: (statuses: string) => string;
  readonly asOf: (date: string) => string;
  readonly name: (party: string) => string;
  /** What a field of the form shows until something is chosen. */
  readonly choose: string;
  readonly nothing: string;
}

export const sheetFrames: Readonly<Record<Locale, SheetFrame>> = {
  en: {
    title: (party) => `Follow-up to recommendations: ${party}`,
    workbook:
      'Please fill in the columns from “Status now” to “Evidence”, in English or Russian, and send the file back. The date may be a day, a month or a year. Leave a row empty where there is nothing to report; do not change the hidden column.',
    form: (statuses) =>
      `Please fill in under each recommendation what there is to report, in English or Russian, and send the file back as a Word document. The status is one of these: ${statuses}. The date may be a day, a month or a year. As evidence, name the documents, laws or figures that show it. Leave empty what there is nothing to report on; do not change the references.`,
    asOf: (date) => `As of ${date}`,
    name: (party) => `Follow-up ${party}`,
    choose: 'Choose a status',
    nothing: 'There is nothing to report on: no open recommendation addresses the State.',
  },
  ru: {
    title: (party) => `Ход выполнения рекомендаций: ${party}`,
    workbook:
      'Просим заполнить столбцы от «Статус на сегодня» до «Подтверждение» на русском или английском языке и вернуть файл. Датой может быть день, месяц или год. Если сообщить нечего, оставьте строку пустой; скрытый столбец не изменяйте.',
    form: (statuses) =>
      `Просим заполнить поля под каждой рекомендацией на русском или английском языке и вернуть файл в формате Word. Статус — один из следующих: ${statuses}. Датой может быть день, месяц или год. В поле «Подтверждение» назовите документы, законы или данные, которые это подтверждают. Если сообщить нечего, оставьте поля пустыми; ссылки не изменяйте.`,
    asOf: (date) => `По состоянию на ${date}`,
    name: (party) => `Выполнение ${party}`,
    choose: 'Выберите статус',
    nothing: 'Сообщать нечего: открытых рекомендаций, адресованных государству, нет.',
  },
};

/** What the file is called, without the day and the ending. */
export function sheetName(language: SheetLanguage, party: string): string {
  return sheetFrames[language === 'ru' ? 'ru' : 'en'].name(party);
}

/** What the list of the status field offers: "Under way", or "Under way / Выполняется". */
export function sheetChoices(language: SheetLanguage): readonly string[] {
  return statusChoices('en').map((_, at) => inEach(language, (one) => statusChoices(one)[at] ?? ''));
}

/** The prompt of the status field. */
export function sheetPrompt(language: SheetLanguage): string {
  return inEach(language, (one) => sheetFrames[one].choose);
}

const prompts: ReadonlySet<string> = new Set((['en', 'ru', 'both'] as const).map(sheetPrompt));

/** Whether a field still shows its prompt; programs that know no such fields leave it as plain words. */
export function isPrompt(text: string): boolean {
  return prompts.has(text);
}
