import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { PaperBase } from '@/domain/paper-template';

import { minutesContext, type MinutesContext, type MinutesOptions } from '../minutes-context';

/** What a paper in prose is written from: a letter goes to all who are invited, the others name those who were there. */
export function contextOfPlan(
  dossier: MeetingDossier,
  base: PaperBase,
  { language, contentLanguage = language }: Pick<MinutesOptions, 'language' | 'contentLanguage'>,
  /** Id of the template of the house that it is printed by. */
  template: string | null = null,
): MinutesContext {
  return minutesContext(dossier, {
    language,
    contentLanguage,
    paper: template ?? base,
    ...(base === 'invitation' ? { who: 'expected' } : {}),
  });
}
