import type { PaperBase } from '@/domain/paper-template';

import type { PaperLanguage } from '../paper';

/** What papers made of sections say by themselves, beside the frame that all papers have. */
export interface TemplateWords {
  /** What stands over each paper unless a template says otherwise. */
  readonly title: Readonly<Record<PaperBase, string>>;
  /** Over an agenda or a programme of a meeting that is still to be held. */
  readonly provisional: { readonly 'annotated-agenda': string; readonly programme: string };
  readonly heading: { readonly decisions: string; readonly modalities: string };
  readonly aboutProcess: (name: string) => string;
  readonly programmeColumn: { readonly time: string; readonly item: string };
  /** In place of a paper that would hold nothing. */
  readonly empty: string;
  readonly nobodyInvited: string;
  /** In the place of a date that nobody chose. */
  readonly letterDate: string;
  /** In place of a paper whose template is no longer in the register. */
  readonly gone: { readonly title: string; readonly text: string };
  readonly salutation: {
    readonly excellency: string;
    /** @param name with its honorific, as the language addresses somebody by it */
    readonly named: (honorific: string, family: string) => string | null;
    readonly nobody: string;
  };
}

const en: TemplateWords = {
  title: {
    minutes: 'Minutes',
    'closing-remarks': 'Closing Remarks of the Chair',
    'chair-summary': 'Chair’s summary',
    communique: 'Communiqué',
    declaration: 'Declaration',
    'annotated-agenda': 'Annotated agenda',
    programme: 'Programme',
    decisions: 'Extract of decisions',
    invitation: 'Invitation',
    'press-note': 'Press note',
  },
  provisional: { 'annotated-agenda': 'Provisional annotated agenda', programme: 'Provisional programme' },
  heading: { decisions: 'Decisions', modalities: 'Operating modalities' },
  aboutProcess: (name) => (name === '' ? 'About the process' : `About the ${name}`),
  programmeColumn: { time: 'Time', item: 'Item' },
  empty: 'Nothing is recorded yet that this paper could print.',
  letterDate: 'date of the letter',
  nobodyInvited: 'No delegation is recorded yet to which a letter could be addressed.',
  gone: { title: 'Paper', text: 'The template of this paper is no longer in the register.' },
  salutation: {
    excellency: 'Excellency,',
    named: (honorific, family) => `Dear ${[honorific, family].filter(Boolean).join(' ')},`,
    nobody: 'Dear Sir or Madam,',
  },
};

/** Whom Russian addresses by the family name: of other honorifics it is not known whether they are a man's or a woman's. */
const addressed: Readonly<Record<string, string>> = {
  'г-н': 'Уважаемый господин',
  'г-жа': 'Уважаемая госпожа',
};

const ru: TemplateWords = {
  title: {
    minutes: 'Протокол',
    'closing-remarks': 'Заключительное слово Председателя',
    'chair-summary': 'Резюме Председателя',
    communique: 'Коммюнике',
    declaration: 'Декларация',
    'annotated-agenda': 'Аннотированная повестка дня',
    programme: 'Программа',
    decisions: 'Выписка из решений',
    invitation: 'Приглашение',
    'press-note': 'Сообщение для прессы',
  },
  provisional: {
    'annotated-agenda': 'Предварительная аннотированная повестка дня',
    programme: 'Предварительная программа',
  },
  heading: { decisions: 'Решения', modalities: 'Порядок работы' },
  aboutProcess: (name) => (name === '' ? 'Справочно о процессе' : `Справочно: ${name}`),
  programmeColumn: { time: 'Время', item: 'Мероприятие' },
  empty: 'Пока не записано ничего, что можно было бы привести в этом документе.',
  letterDate: 'дата письма',
  nobodyInvited: 'Пока не записана ни одна делегация, которой можно было бы направить письмо.',
  gone: { title: 'Документ', text: 'Шаблона этого документа в реестре больше нет.' },
  salutation: {
    excellency: 'Ваше Превосходительство!',
    named: (honorific, family) => {
      const address = addressed[honorific];
      return address === undefined ? null : `${address} ${family}!`;
    },
    nobody: 'Уважаемые дамы и господа!',
  },
};

export const templateWords: Readonly<Record<PaperLanguage, TemplateWords>> = { en, ru };
