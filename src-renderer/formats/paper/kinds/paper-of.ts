import type { MeetingDossier } from '@/domain/meeting-dossier';
import { inLanguage } from '@/domain/fields';
import { isPaperBase, type PaperTemplate } from '@/domain/paper-template';

import { aknOfBase } from '../akn/akn-of-base';
import { minutesContext } from '../minutes-context';
import type { PaperDocument } from '../paper';
import { richText } from '../rich-text';
import { contextOfPlan } from '../templates/context-of-plan';
import type { FieldProblem } from '../templates/fill-fields';
import { builtInPlan, planOfTemplate, templateOf } from '../templates/paper-plan';
import { planPaper } from '../templates/plan-paper';
import { templateWords } from '../templates/template-words';
import { kindPaper } from './kind-paper';
import type { PaperChoices } from './paper-choices';
import {
  choicesOfBase,
  paperKindIds,
  paperKinds,
  proseFormats,
  type PaperKind,
  type PaperKindId,
} from './paper-kinds';

/** Names a paper of a meeting: a kind that every register has, or the id of a template of the house. */
export type PaperKey = string;

export function isPaperKind(key: PaperKey): key is PaperKindId {
  return (paperKindIds as readonly string[]).includes(key);
}

/** What is behind a key; `null` where it names no kind, and no template that the register still has. */
export function paperKindOf(dossier: MeetingDossier, key: PaperKey): PaperKind | null {
  if (isPaperKind(key)) return paperKinds[key];
  const template = templateOf(dossier, key);
  return template ? kindOfTemplate(template) : null;
}

/** The paper of a meeting that a key names: there always is one. Where its template was deleted, it says so. */
export function paperOf(dossier: MeetingDossier, key: PaperKey, choices: PaperChoices): PaperDocument {
  const kind = paperKindOf(dossier, key);
  if (kind) return kind.paper(dossier, choices);
  const { language } = choices;
  const { title, text } = templateWords[language].gone;
  return kindPaper(minutesContext(dossier, { language }), {
    title,
    blocks: [{ kind: 'paragraph', text: richText(text, language), record: null }],
  });
}

/** The fields of its texts that a paper cannot print, each once; none of a paper that has no such texts. */
export function paperProblems(
  dossier: MeetingDossier,
  key: PaperKey,
  choices: PaperChoices,
): readonly FieldProblem[] {
  const template = templateOf(dossier, key);
  const base = template?.base ?? (isPaperBase(key) ? key : null);
  if (base === null) return [];
  const plan = template ? planOfTemplate(template, dossier.templateSections) : builtInPlan(base);
  return planPaper(contextOfPlan(dossier, base, choices, template?.id), plan, choices).problems;
}

/** Whether the paper lists who took part: then it matters whom it leaves out. */
export function namesPeople(dossier: MeetingDossier, key: PaperKey): boolean {
  const template = templateOf(dossier, key);
  if (!template && !isPaperBase(key)) return true;
  const plan = template ? planOfTemplate(template, dossier.templateSections) : null;
  const { sections } = plan ?? builtInPlan(isPaperBase(key) ? key : 'minutes');
  return sections.some(({ part }) => part === 'annex-participants');
}

/** The kind that a key stands for where it matters what is printed and not how: of a template that which it was copied from. */
export function baseKindOf(dossier: MeetingDossier, key: PaperKey): PaperKindId | null {
  return isPaperKind(key) ? key : (templateOf(dossier, key)?.base ?? null);
}

function kindOfTemplate(template: PaperTemplate): PaperKind {
  const { id, base, name } = template;
  const nameIn = (language: 'en' | 'ru') =>
    inLanguage(name, language).trim() || paperKinds[base].fileName[language];
  return {
    fileName: { en: nameIn('en'), ru: nameIn('ru') },
    formats: proseFormats,
    akn: aknOfBase[base],
    choices: choicesOfBase(base),
    paper: (dossier, choices) =>
      planPaper(
        contextOfPlan(dossier, base, choices, id),
        planOfTemplate(template, dossier.templateSections),
        choices,
      ).paper,
  };
}
