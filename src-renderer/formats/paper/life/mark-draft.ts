import { plainHouseForm } from '@/domain/house-form';
import type { MeetingDossier } from '@/domain/meeting-dossier';

import type { PaperKindId } from '../kinds/paper-kinds';
import type { PaperDocument } from '../paper';
import { withStatus } from './with-status';

/**
 * Texts that are agreed or approved before they hold, agendas among them. Letters are sent, and lists are working papers that
 * are true on their day; the house form says so where it is switched on.
 */
const approvedTexts: ReadonlySet<PaperKindId> = new Set<PaperKindId>([
  'minutes',
  'closing-remarks',
  'chair-summary',
  'communique',
  'declaration',
  'decisions',
  'press-note',
  'annotated-agenda',
  'programme',
]);

interface Draft {
  readonly dossier: MeetingDossier;
  /** Of a template of the house, the kind that it was copied from; `null` where that is not known. */
  readonly kind: PaperKindId | null;
  /** ISO 8601: drafts are told apart by the day on which they were printed. */
  readonly day: string;
}

/**
 * The paper as it is printed while no text of it is approved: marked as a draft of that day where the house has it so. What
 * was adopted elsewhere, and is recorded as final, is not made a draft by being printed.
 */
export function markDraft(paper: PaperDocument, { dossier, kind, day }: Draft): PaperDocument {
  const { marksDrafts } = dossier.houseForm ?? plainHouseForm;
  if (!marksDrafts || kind === null || !approvedTexts.has(kind) || paper.status !== null) return paper;
  return isAdopted(dossier, kind) ? paper : withStatus(paper, { state: 'draft', day });
}

function isAdopted({ meetingDocuments, documents }: MeetingDossier, kind: PaperKindId): boolean {
  if (kind !== 'declaration' && kind !== 'communique') return false;
  const adopted = new Set(
    meetingDocuments.filter(({ relation }) => relation === 'adopted').map(({ documentId }) => documentId),
  );
  return documents.some(
    ({ id, type, state }) =>
      type === kind &&
      adopted.has(id) &&
      (state === 'final' || state === 'corrected' || state === 'not-stated'),
  );
}
