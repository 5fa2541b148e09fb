import { inLanguage, type Id } from '@/domain/fields';
import { reportDate } from '@/domain/follow-up';
import { formatEdtf } from '@/domain/format-edtf';
import type { RecommendationRecords } from '@/domain/recommendation-records';

import type { CellValue, WrittenSheet } from '../sheet/sheet';
import type { Locale } from '../tables/table-language';
import { fieldTitles, fieldWidths, sheetFields, type SheetField } from './sheet-columns';
import { isAskedNow, partyName, sheetLines, type SheetLine } from './sheet-register';
import { writeSheetTrace } from './sheet-trace';
import { statusChoices, statusWord } from './status-words';

export interface FollowUpSheetOptions {
  readonly partyId: Id;
  readonly language: Locale;
  /** ISO 8601. */
  readonly today: string;
  /** In ms since 1970. */
  readonly writtenAt: number;
}

interface Frame {
  readonly title: (name: string, process: string) => string;
  readonly instructions: string;
  readonly name: (party: string) => string;
}

const frames: Readonly<Record<Locale, Frame>> = {
  en: {
    title: (name, process) => [`Follow-up to recommendations: ${name}`, process].filter(Boolean).join(' · '),
    instructions:
      'Please fill in the columns from “Status now” to “What was done”, in English or Russian, and send the file back. The date may be a day, a month or a year. Leave a row empty where there is nothing to report; do not change the hidden column.',
    name: (party) => `Follow-up ${party}`,
  },
  ru: {
    title: (name, process) => [`Ход выполнения рекомендаций: ${name}`, process].filter(Boolean).join(' · '),
    instructions:
      'Просим заполнить столбцы от «Статус на сегодня» до «Что сделано» на русском или английском языке и вернуть файл. Датой может быть день, месяц или год. Если сообщить нечего, оставьте строку пустой; скрытый столбец не изменяйте.',
    name: (party) => `Выполнение ${party}`,
  },
};

export function sheetFrame(language: Locale): Frame {
  return frames[language];
}

/** The sheet of one State: a row for each open recommendation that addresses it, with columns for it to fill in. */
export function writeFollowUpSheet(
  records: RecommendationRecords,
  options: FollowUpSheetOptions,
): WrittenSheet {
  const { partyId, language, today } = options;
  const frame = frames[language];
  const party = partyName(records, partyId, language, today);
  const dates = new Map(records.meetings.map(({ id, date }) => [id, date]));
  const lines = sheetLines(records, partyId, language, today).filter(isAskedNow);
  return {
    name: frame.name(party),
    above: [frame.title(party, inLanguage(records.process?.shortName ?? {}, language)), frame.instructions],
    columns: sheetFields.map((field) => ({
      title: fieldTitles[language][field],
      width: fieldWidths[field],
      hidden: field === 'trace',
      ...(field === 'status' ? { choices: statusChoices(language) } : {}),
    })),
    rows: lines.map((line) => sheetFields.map((field) => cellOf(field, line, { ...options, dates }))),
  };
}

interface Context extends FollowUpSheetOptions {
  readonly dates: ReadonlyMap<Id, string | null>;
}

function cellOf(
  field: SheetField,
  line: SheetLine,
  { partyId, language, writtenAt, dates }: Context,
): CellValue {
  const owner = line.state?.commitment?.owner ?? '';
  switch (field) {
    case 'reference':
      return line.reference || null;
    case 'text':
      return line.text || null;
    case 'last':
      return lastKnown(line, language, dates);
    case 'owner':
      return owner || null;
    case 'trace': {
      const { id: recommendationId } = line.row.recommendation;
      return writeSheetTrace({ language, writtenAt, partyId, recommendationId }, owner, line.reference);
    }
    default:
      return null;
  }
}

/** "Under way (March 2016)". */
export function lastKnown(line: SheetLine, language: Locale, dates: Context['dates']): string {
  const { state } = line;
  const status = state?.status ?? 'not-reported';
  const last = state?.reports.findLast((report) => report.status === status);
  const date = last ? reportDate(last, dates) : null;
  const word = statusWord(status, language);
  return date === null ? word : `${word} (${formatEdtf(date, language)})`;
}
