import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { PaperBase } from '@/domain/paper-template';

import { minutesContext, type MinutesContext } from '../minutes-context';
import type { PaperLanguage } from '../paper';

/** What a paper in prose is written from: a letter goes to all who are invited, the others name those who were there. */
export function contextOfPlan(
  dossier: MeetingDossier,
  base: PaperBase,
  { language }: { readonly language: PaperLanguage },
): MinutesContext {
  return minutesContext(dossier, { language, ...(base === 'invitation' ? { who: 'expected' } : {}) });
}
