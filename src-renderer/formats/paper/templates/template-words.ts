import type { PaperLanguage } from '../paper';

/** What papers made of sections say by themselves, beside the frame that all papers have. */
export interface TemplateWords {
  /** In place of a paper whose template is no longer in the register. */
  readonly gone: { readonly title: string; readonly text: string };
}

const en: TemplateWords = {
  gone: {
    title: 'Paper',
    text: 'The template of this paper is no longer in the register.',
  },
};

const ru: TemplateWords = {
  gone: {
    title: 'Документ',
    text: 'Шаблона этого документа в реестре больше нет.',
  },
};

export const templateWords: Readonly<Record<PaperLanguage, TemplateWords>> = { en, ru };
