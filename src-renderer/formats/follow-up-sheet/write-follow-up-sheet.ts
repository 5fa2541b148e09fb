import { inLanguage } from '@/domain/fields';
import type { RecommendationRecords } from '@/domain/recommendation-records';

import type { CellValue, WrittenSheet } from '../sheet/sheet';
import { followUpForm, type FollowUpSheetOptions, type FormLine } from './follow-up-form';
import { fieldWidths, sheetFields, titleOf, type SheetField } from './sheet-columns';
import { sheetChoices, sheetFrames, sheetName } from './sheet-frame';
import { inEach, languagesOf, type SheetLanguage } from './sheet-language';

/** The workbook of one State: a row for each open recommendation that addresses it, with columns for it to fill in. */
export function writeFollowUpSheet(
  records: RecommendationRecords,
  options: FollowUpSheetOptions,
): WrittenSheet {
  const { language } = options;
  const { party, process, lines } = followUpForm(records, options);
  const title = inEach(language, (one) => sheetFrames[one].title(party[one]));
  return {
    name: sheetName(language, party[languagesOf(language)[0]]),
    above: [
      [title, process].filter(Boolean).join(' · '),
      ...languagesOf(language).map((one) => sheetFrames[one].workbook),
    ],
    columns: sheetFields.map((field) => ({
      title: titleOf(field, language),
      width: fieldWidths[field],
      hidden: field === 'trace',
      ...(field === 'status' ? { choices: sheetChoices(language) } : {}),
    })),
    rows: lines.map((line) => sheetFields.map((field) => cellOf(field, line, language) || null)),
  };
}

function cellOf(field: SheetField, line: FormLine, language: SheetLanguage): CellValue {
  switch (field) {
    case 'text':
      return inEach(language, (one) => inLanguage(line.text, one), '\n');
    case 'reference':
    case 'last':
    case 'owner':
    case 'trace':
      return line[field];
    default:
      return null;
  }
}
