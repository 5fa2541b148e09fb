import type { MeetingDossier } from '@/domain/meeting-dossier';

import { minutesContext } from '../minutes-context';
import { countedPeople, presentSections } from '../present-people';
import type { PaperChoices } from './paper-choices';

/** How many of those who count asked not to be published: a list that leaves them out says so on the screen. */
export function withheldCount(dossier: MeetingDossier, { language, who }: PaperChoices): number {
  const context = minutesContext(dossier, { language, ...(who === 'by-state' ? {} : { who }) });
  return presentSections(context)
    .flatMap(({ delegations }) => delegations)
    .flatMap(({ delegation }) => countedPeople(context, delegation))
    .filter(({ publish }) => publish === 'no').length;
}
