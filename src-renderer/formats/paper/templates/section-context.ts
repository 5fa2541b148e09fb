import { inLanguage, languageUsed, type Localized } from '@/domain/fields';

import type { MinutesContext } from '../minutes-context';
import type { Block, RichText } from '../paper';
import { fillFields, type FieldProblem } from './fill-fields';
import type { PaperPlan } from './paper-plan';
import type { Recipient } from './recipients';
import { templateWords, type TemplateWords } from './template-words';

/** What the sections of a paper are written from. */
export interface SectionContext {
  readonly context: MinutesContext;
  readonly words: TemplateWords;
  readonly plan: PaperPlan;
  /** Of a letter. */
  readonly recipient: Recipient | null;
  /** Of a letter, EDTF; `null` leaves a place for it. */
  readonly letterDate: string | null;
  /** Fields that could not be filled, in the order in which they stand; grows while the paper is written. */
  readonly problems: FieldProblem[];
}

export function sectionContext(context: MinutesContext, plan: PaperPlan): SectionContext {
  return {
    context,
    words: templateWords[context.language],
    plan,
    recipient: null,
    letterDate: null,
    problems: [],
  };
}

/** A text of the template in the paper's language, with its fields filled; `null` where it has none. */
export function filled(section: SectionContext, text: Localized): RichText | null {
  const { language } = section.context;
  const words = inLanguage(text, language).trim();
  if (words === '') return null;
  const { text: printed, problems } = fillFields(words, languageUsed(text, language), section);
  section.problems.push(...problems);
  return printed;
}

/** The same, one paragraph a line. */
export function filledParagraphs(section: SectionContext, text: Localized): readonly Block[] {
  const { language } = section.context;
  const used = languageUsed(text, language);
  return inLanguage(text, language)
    .split(/\r?\n/u)
    .flatMap((line): readonly Block[] => {
      const printed = filled(section, { [used]: line });
      return printed ? [{ kind: 'paragraph', text: printed, record: null }] : [];
    });
}
