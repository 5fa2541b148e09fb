import type { MeetingDossier } from '@/domain/meeting-dossier';

import { minutesContext, type MinutesOptions } from './minutes-context';
import type { PaperDocument } from './paper';
import { builtInPlan } from './templates/paper-plan';
import { planPaper } from './templates/plan-paper';

/**
 * The minutes of a meeting, in the house model. Nothing is printed for what is not recorded: an empty meeting gives a
 * letterhead and a title; one that is planned gives what is known of it and who is expected, and has no place to sign.
 */
export function minutesPaper(dossier: MeetingDossier, options: MinutesOptions): PaperDocument {
  return planPaper(minutesContext(dossier, { ...options, paper: 'minutes' }), builtInPlan('minutes')).paper;
}
