import { inLanguage, languageUsed } from '@/domain/fields';
import { formatEdtf } from '@/domain/format-edtf';
import type { RecommendationRecords } from '@/domain/recommendation-records';

import type { Block, FormField, PaperDocument, RichText } from '../paper/paper';
import { inHouseForm } from '../paper/paper-form';
import { richText } from '../paper/rich-text';
import { followUpForm, type FollowUpSheetOptions, type FormLine } from './follow-up-form';
import { titleOf, type SheetField } from './sheet-columns';
import { sheetChoices, sheetFrames, sheetName, sheetPrompt } from './sheet-frame';
import { inEach, languagesOf, type SheetLanguage } from './sheet-language';
import { statusChoices } from './status-words';

/**
 * The same sheet as a form for Word: a block for each open recommendation that addresses the State, with what is known
 * and with room for what is to be reported.
 */
export function followUpFormPaper(
  records: RecommendationRecords,
  options: FollowUpSheetOptions,
): PaperDocument {
  const { language, today } = options;
  const { party, process, lines } = followUpForm(records, options);
  const [main] = languagesOf(language);
  const said = (text: string): Block => ({ kind: 'paragraph', text: richText(text, main), record: null });
  const title = inEach(language, (one) => sheetFrames[one].title(party[one]), '\n');
  const paper = {
    sheet: { kind: 'text', orientation: 'portrait' } as const,
    language: main,
    name: sheetName(language, party[languagesOf(language)[0]]),
    letterhead: {
      process: richText(process, main),
      processDetail: null,
      lines: languagesOf(language).map((one) => formatEdtf(today, one)),
    },
    title: richText(title, main),
    subtitle: richText(
      inEach(language, (one) => sheetFrames[one].asOf(formatEdtf(today, one))),
      main,
    ),
    record: null,
    running: {
      head: [process, sheetName(language, party[languagesOf(language)[0]])].filter(Boolean).join(' · '),
      foot: '',
    },
    blocks: [
      ...languagesOf(language).map((one): Block => ({
        kind: 'paragraph',
        text: richText(instructions(one, language), one),
        record: null,
      })),
      ...(lines.length === 0 ? [said(inEach(language, (one) => sheetFrames[one].nothing))] : []),
      ...lines.map((line) => blockOf(line, language)),
    ],
    status: null,
    notes: [],
  };
  return inHouseForm(paper, records.houseForm);
}

/** Both languages have one list, so that each says its own words. */
function instructions(one: 'en' | 'ru', language: SheetLanguage): string {
  const statuses = statusChoices(language === 'both' ? one : language).map((word) =>
    word.toLocaleLowerCase(one),
  );
  return sheetFrames[one].form(statuses.join('; '));
}

function blockOf(line: FormLine, language: SheetLanguage): Block {
  const [main] = languagesOf(language);
  const field = (id: SheetField, more: Partial<FormField> = {}): FormField => ({
    label: titleOf(id, language),
    value: richText('', main),
    isAsked: true,
    ...more,
  });
  const choices = { prompt: sheetPrompt(language), items: sheetChoices(language) };
  return {
    kind: 'form',
    head: [...(line.reference === '' ? [] : [richText(line.reference, main)]), ...textsOf(line, language)],
    mark: line.trace,
    fields: [
      field('last', { value: richText(line.last, main), isAsked: false }),
      field('status', { choices }),
      field('date'),
      field('owner', { value: richText(line.owner, main) }),
      field('done', { height: 18 }),
      field('evidence', { height: 8 }),
    ],
    record: null,
  };
}

/** The text in each language of the sheet that it is in, each with its own; where it is in none of them, as it is. */
function textsOf({ text }: FormLine, language: SheetLanguage): readonly RichText[] {
  const used = new Set(languagesOf(language).map((one) => languageUsed(text, one)));
  return [...used].map((one) => richText(inLanguage(text, one), one));
}
