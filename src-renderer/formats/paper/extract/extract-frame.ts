import type { StatementClass } from '@/domain/paragraph';

import type { PaperLanguage } from '../paper';

/** Every word that an extract says by itself, in one language. */
export interface ExtractFrame {
  readonly title: (reference: string) => string;
  readonly term: {
    readonly meeting: string;
    readonly date: string;
    readonly place: string;
    readonly made: string;
    readonly worded: string;
    readonly addressed: string;
    readonly themes: string;
    readonly groups: string;
    readonly goals: string;
    readonly due: string;
    readonly closed: string;
    readonly note: string;
  };
  readonly text: string;
  readonly statements: string;
  readonly recommendation: (reference: string) => string;
  readonly followUp: string;
  readonly noFollowUp: string;
  readonly undecided: string;
  /** The text is quoted in the language in which it is. */
  readonly notIn: (wanted: string, given: string) => string;
  readonly column: {
    readonly actor: string;
    readonly verb: string;
    readonly words: string;
    readonly kind: string;
    readonly addressees: string;
  };
  readonly class: Readonly<Record<StatementClass, string>>;
  readonly callsForFollowUp: string;
  readonly state: string;
}

const en: ExtractFrame = {
  title: (reference) => `Extract: ${reference}`,
  term: {
    meeting: 'Meeting',
    date: 'Date',
    place: 'Place',
    made: 'Made',
    worded: 'As worded there',
    addressed: 'Addressed to',
    themes: 'Themes',
    groups: 'Affected groups',
    goals: 'SDGs',
    due: 'Due',
    closed: 'Follow-up ended',
    note: 'Note',
  },
  text: 'Text',
  statements: 'Statements',
  recommendation: (reference) => (reference === '' ? 'Recommendation' : `Recommendation: ${reference}`),
  followUp: 'Follow-up',
  noFollowUp: 'It addresses nobody yet, and nothing was reported.',
  undecided: 'Its addressees are to be decided, and nothing was reported.',
  notIn: (wanted, given) => `There is no text in ${wanted}; it is quoted in ${given}.`,
  column: {
    actor: 'Who',
    verb: 'Verb',
    words: 'Words',
    kind: 'Class',
    addressees: 'To whom',
  },
  class: {
    decision: 'Decision',
    commitment: 'Commitment',
    request: 'Request',
    need: 'Need',
    position: 'Position',
    record: 'Record',
    courtesy: 'Courtesy',
  },
  callsForFollowUp: 'calls for follow-up',
  state: 'State',
};

const ru: ExtractFrame = {
  title: (reference) => `Выписка: ${reference}`,
  term: {
    meeting: 'Совещание',
    date: 'Дата',
    place: 'Место',
    made: 'Где дана',
    worded: 'Формулировка совещания',
    addressed: 'Кому адресована',
    themes: 'Темы',
    groups: 'Затронутые группы',
    goals: 'ЦУР',
    due: 'Срок',
    closed: 'Снята с контроля',
    note: 'Примечание',
  },
  text: 'Текст',
  statements: 'Положения',
  recommendation: (reference) => (reference === '' ? 'Рекомендация' : `Рекомендация: ${reference}`),
  followUp: 'Ход выполнения',
  noFollowUp: 'Она пока никому не адресована, и о ней ничего не сообщалось.',
  undecided: 'Её адресаты не определены, и о ней ничего не сообщалось.',
  notIn: (wanted, given) => `Текста нет (язык — ${wanted}); приводится текст, язык которого — ${given}.`,
  column: {
    actor: 'Кто',
    verb: 'Глагол',
    words: 'Слова',
    kind: 'Вид',
    addressees: 'Кому',
  },
  class: {
    decision: 'Решение',
    commitment: 'Обязательство',
    request: 'Просьба',
    need: 'Необходимость',
    position: 'Позиция',
    record: 'Констатация',
    courtesy: 'Признательность',
  },
  callsForFollowUp: 'требует отслеживания',
  state: 'Государство',
};

export const extractFrames: Readonly<Record<PaperLanguage, ExtractFrame>> = { en, ru };
