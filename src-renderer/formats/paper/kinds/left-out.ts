import type { MeetingDossier } from '@/domain/meeting-dossier';
import { isPaperBase } from '@/domain/paper-template';
import { stillExpected } from '@/domain/still-expected';

import { minutesContext } from '../minutes-context';
import { countedPeople, presentSections } from '../present-people';
import type { PaperChoices } from './paper-choices';
import type { PaperKindId } from './paper-kinds';

/** Whom a paper does not name, and why: a list that is not complete says so on the screen. */
export interface LeftOut {
  /** Of those who count, how many asked not to be published. */
  readonly withheld: number;
  /** How many are only confirmed or invited, where the paper names those who were present. */
  readonly expected: number;
}

/** @param kind of which those in lists of persons leave somebody out; name plates are of delegations too */
export function leftOut(dossier: MeetingDossier, kind: PaperKindId, choices: PaperChoices): LeftOut {
  const who = isPaperBase(kind) ? 'by-state' : choices.who;
  const context = minutesContext(dossier, {
    language: choices.language,
    ...(who === 'by-state' ? {} : { who }),
  });
  const { confirmed, invited } = stillExpected(dossier);
  const withheld = presentSections(context)
    .flatMap(({ delegations }) => delegations)
    .flatMap(({ delegation }) => countedPeople(context, delegation))
    .filter(({ publish }) => publish === 'no').length;
  return { withheld, expected: context.who === 'present' ? confirmed.length + invited.length : 0 };
}
