import type { MeetingDossier } from '@/domain/meeting-dossier';
import { paperBases, type PaperBase } from '@/domain/paper-template';
import type { SymbolKind } from '@/domain/paper-symbol';

import type { WrittenSheet } from '../../sheet/sheet';
import { aknOfBase } from '../akn/akn-of-base';
import type { AknDocument } from '../akn/akn-about';
import { minutesContext, type MinutesContext } from '../minutes-context';
import type { PaperDocument, PaperLanguage } from '../paper';
import { contextOfPlan } from '../templates/context-of-plan';
import { builtInPlan } from '../templates/paper-plan';
import { planPaper } from '../templates/plan-paper';
import { templateWords } from '../templates/template-words';
import { badgesPaper } from './badges';
import { contactsPaper, contactsSheet } from './contacts';
import type { ChoiceName, PaperChoices } from './paper-choices';
import { participantsPaper, participantsSheet } from './participants';
import { platesPaper } from './plates';
import { signInPaper, signInSheet } from './sign-in';

/** Papers that are lists of who takes part, and what is cut and folded for them. */
export const listKindIds = ['participants', 'sign-in', 'plates', 'badges', 'contacts'] as const;
export const paperKindIds = [...paperBases, ...listKindIds] as const;
export type PaperKindId = (typeof paperKindIds)[number];

export const paperFileKinds = ['docx', 'pdf', 'odt', 'html', 'md', 'txt', 'xml', 'xlsx', 'csv'] as const;
export type PaperFileKind = (typeof paperFileKinds)[number];

/** A paper that the register can make of a meeting: all that menus, preview and export need to know of it. */
export interface PaperKind {
  /** For the name of its file, in the paper's language. */
  readonly fileName: Readonly<Record<PaperLanguage, string>>;
  readonly formats: readonly PaperFileKind[];
  readonly choices: readonly ChoiceName[];
  readonly paper: (dossier: MeetingDossier, choices: PaperChoices) => PaperDocument;
  /** Which document of Akoma Ntoso it is; of those that are offered as `xml`. */
  readonly akn?: AknDocument;
  /** The same as a table; only of kinds that are one. */
  readonly sheets?: (dossier: MeetingDossier, choices: PaperChoices) => readonly WrittenSheet[];
}

const prose = ['docx', 'pdf', 'odt', 'html', 'md', 'txt'] as const;
const cards = ['docx', 'pdf', 'html'] as const;
/** What every paper made of sections is written in, a house's own too. */
export const proseFormats: readonly PaperFileKind[] = [...prose, 'xml'];

export const paperKinds: Readonly<Record<PaperKindId, PaperKind>> = {
  ...proseKinds(),
  participants: {
    fileName: { en: 'list of participants', ru: 'список участников' },
    formats: [...prose, 'xml', 'xlsx', 'csv'],
    akn: 'list',
    choices: ['languages', 'order', 'who', 'form', 'columns', 'unpublished'],
    paper: from(participantsPaper, 'participants'),
    sheets: from((context, choices) => [participantsSheet(context, choices)]),
  },
  'sign-in': {
    fileName: { en: 'sign-in sheet', ru: 'лист регистрации' },
    formats: ['docx', 'pdf', 'odt', 'html', 'xlsx', 'csv'],
    choices: ['order', 'who', 'days', 'blankLines'],
    paper: from(signInPaper),
    sheets: from((context, choices) => [signInSheet(context, choices)]),
  },
  plates: {
    fileName: { en: 'name plates', ru: 'таблички' },
    formats: cards,
    choices: ['plateFor', 'plateSize', 'order', 'who'],
    paper: from(platesPaper),
  },
  badges: {
    fileName: { en: 'badges', ru: 'бейджи' },
    formats: cards,
    choices: ['badgeSize', 'order', 'who'],
    paper: from(badgesPaper),
  },
  contacts: {
    fileName: { en: 'contact list', ru: 'контактный список' },
    formats: [...prose, 'xlsx', 'csv'],
    choices: ['contactsOf', 'order', 'who'],
    paper: from(contactsPaper),
    sheets: from((context, choices) => [contactsSheet(context, choices)]),
  },
};

export function choicesOfBase(base: PaperBase): readonly ChoiceName[] {
  return base === 'invitation' ? ['languages', 'letterTo', 'letterDate'] : ['languages'];
}

function proseKinds(): Readonly<Record<PaperBase, PaperKind>> {
  const kinds = paperBases.map((base): readonly [PaperBase, PaperKind] => [
    base,
    {
      fileName: { en: plainFileName(base, 'en'), ru: plainFileName(base, 'ru') },
      formats: proseFormats,
      akn: aknOfBase[base],
      choices: choicesOfBase(base),
      paper: (dossier, choices) =>
        planPaper(contextOfPlan(dossier, base, choices), builtInPlan(base), choices).paper,
    },
  ]);
  return Object.fromEntries(kinds) as Readonly<Record<PaperBase, PaperKind>>;
}

function plainFileName(base: PaperBase, language: PaperLanguage): string {
  return templateWords[language].title[base].toLocaleLowerCase(language);
}

function from<Result>(make: (context: MinutesContext, choices: PaperChoices) => Result, paper?: SymbolKind) {
  return (dossier: MeetingDossier, choices: PaperChoices): Result => {
    const { language, who } = choices;
    const context = minutesContext(dossier, {
      language,
      ...(who === 'by-state' ? {} : { who }),
      ...(paper ? { paper } : {}),
    });
    return make(context, choices);
  };
}

/** The paper of a kind. It holds something for every meeting, if only the words that there is nobody to name. */
export function paperOfKind(
  kind: PaperKindId,
  dossier: MeetingDossier,
  choices: PaperChoices,
): PaperDocument {
  return paperKinds[kind].paper(dossier, choices);
}
