import type { PaperBase } from '@/domain/paper-template';
import type { AknDocument } from './akn-about';

/** Which document of the standard each paper is, and a paper of the house that was copied from it. */
export const aknOfBase: Readonly<Record<PaperBase, AknDocument>> = {
  minutes: 'report',
  'closing-remarks': 'remarks',
  'chair-summary': 'summary',
  communique: 'communique',
  declaration: 'declaration',
  'annotated-agenda': 'agenda',
  programme: 'programme',
  decisions: 'decisions',
  invitation: 'letter',
  'press-note': 'press-release',
};
