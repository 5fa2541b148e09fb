import { inLanguage, languageUsed } from '@/domain/fields';
import { paragraphNumbers } from '@/domain/number-paragraphs';
import { isHeading, numberLabel, type Paragraph } from '@/domain/paragraph';

import { languageMarkOf } from './language-mark-of';
import type { MinutesContext } from './minutes-context';
import { withOperativeVerbs } from './operative-verbs';
import type { HeadingBlock, NumberedBlock, NumberLevel, RecordReference, RichText } from './paper';

/**
 * The numbered paragraphs of the outcome, in one run, and the headings between them; a paragraph without a word yet is left out, its number not. One that
 * has no text in the language of the paper is printed in its own, and says so.
 */
export function minutesParagraphs(context: MinutesContext): readonly (NumberedBlock | HeadingBlock)[] {
  const { paragraphs } = context.dossier;
  const numbers = paragraphNumbers(paragraphs);
  return paragraphs
    .filter(({ text }) => inLanguage(text, context.contentLanguage).trim() !== '')
    .map((paragraph) => {
      const text = textOf(context, paragraph);
      const record: RecordReference = { table: 'paragraphs', id: paragraph.id };
      if (isHeading(paragraph)) return { kind: 'heading', level: 2, text, record };
      const label = numberLabel(numbers.get(paragraph.id) ?? '', paragraph.level);
      return { kind: 'numbered', label, level: levelOf(paragraph), text, record };
    });
}

function levelOf({ level }: Paragraph): NumberLevel {
  return level === 2 ? 2 : level === 1 ? 1 : 0;
}

function textOf(context: MinutesContext, paragraph: Paragraph): RichText {
  const { dossier, contentLanguage } = context;
  const language = languageUsed(paragraph.text, contentLanguage);
  const statements = dossier.statements.filter(
    (statement) =>
      statement.paragraphId === paragraph.id &&
      (statement.language === language || statement.language === 'und' || language === 'und'),
  );
  const inlines = withOperativeVerbs(inLanguage(paragraph.text, contentLanguage), statements);
  return { inlines: [...inlines, ...languageMarkOf(context, language, contentLanguage)], language };
}
