import type { MeetingDossier } from '@/domain/meeting-dossier';

import { baseKindOf, type PaperKey } from '../kinds/paper-of';
import { adoptedDocument } from './annex-parts';

/**
 * Which kind of adopted text a paper is called by though the register does not tell of one: then it prints the outcome of the
 * meeting under a title that nobody gave it. `null` of every other paper.
 */
export function lacksAdopted(dossier: MeetingDossier, key: PaperKey): 'declaration' | 'communique' | null {
  const base = baseKindOf(dossier, key);
  if (base !== 'declaration' && base !== 'communique') return null;
  return adoptedDocument({ dossier }, [base]) ? null : base;
}
