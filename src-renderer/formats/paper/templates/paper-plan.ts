import { byOrder } from '@/domain/by-order';
import type { Localized } from '@/domain/fields';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { PaperBase, PaperTemplate, TemplateSection } from '@/domain/paper-template';

import { builtInSections } from './built-in-sections';

/** One section of a paper, of the house or as every register has it. */
export type PlanSection = Pick<TemplateSection, 'part' | 'heading' | 'text'>;

/** What a paper is made of: its sections in their order, without those that are switched off. */
export interface PaperPlan {
  readonly base: PaperBase;
  /** Over the paper; empty for what its base is called. */
  readonly title: Localized;
  readonly sections: readonly PlanSection[];
}

export function builtInPlan(base: PaperBase): PaperPlan {
  return {
    base,
    title: {},
    sections: builtInSections[base]
      .filter(({ isOff }) => !isOff)
      .map(({ part, heading = {}, text = {} }) => ({ part, heading, text })),
  };
}

/** What a template of the house makes. */
export function planOfTemplate(
  { id, base, title }: PaperTemplate,
  sections: readonly TemplateSection[],
): PaperPlan {
  return {
    base,
    title,
    sections: sections.filter(({ templateId, isOn }) => templateId === id && isOn).toSorted(byOrder),
  };
}

export function templateOf(
  { paperTemplates }: Pick<MeetingDossier, 'paperTemplates'>,
  key: string,
): PaperTemplate | undefined {
  return paperTemplates.find(({ id }) => id === key);
}
