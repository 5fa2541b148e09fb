import type { MeetingDossier } from '@/domain/meeting-dossier';

import type { PaperChoices } from '../kinds/paper-choices';
import { paperOf, type PaperKey } from '../kinds/paper-of';
import { freezePaper, thawPaper, type FrozenPaper } from './freeze';
import { tablesOfPaper } from './tables-of-paper';
import { withStatus, type TextStanding } from './with-status';

/** Where the text of a version is to stand; what was approved before a correction by what is kept of it. */
export type VersionStanding =
  | Exclude<TextStanding, { readonly state: 'draft' | 'corrected' }>
  | (Omit<Extract<TextStanding, { readonly state: 'corrected' }>, 'approved'> & {
      readonly approved: Uint8Array | undefined;
    });

export interface VersionRequest {
  readonly dossier: MeetingDossier;
  readonly key: PaperKey;
  readonly choices: PaperChoices;
  readonly standing: VersionStanding;
}

/** A paper of a meeting as it is kept as a version. */
export interface FrozenVersion {
  readonly title: string;
  readonly symbol: string | null;
  /** What it printed of the meeting; see `tablesOfPaper`. */
  readonly tables: readonly string[];
  readonly frozen: FrozenPaper;
}

/** The paper as the records give it, frozen with what it says of where it stands; `null` where what it corrects cannot be read. */
export function freezeVersion({ dossier, key, choices, standing }: VersionRequest): FrozenVersion | null {
  const stands = readStanding(standing);
  if (!stands) return null;
  const paper = paperOf(dossier, key, choices);
  return {
    title: paper.name,
    symbol: paper.symbol ?? null,
    tables: tablesOfPaper(dossier, (watched) => paperOf(watched, key, choices)),
    frozen: freezePaper(withStatus(paper, stands)),
  };
}

function readStanding(standing: VersionStanding): TextStanding | null {
  if (standing.state !== 'corrected') return standing;
  const approved = thawPaper(standing.approved);
  return approved.ok ? { ...standing, approved: approved.paper } : null;
}
