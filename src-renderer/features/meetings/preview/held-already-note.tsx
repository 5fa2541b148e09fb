import type { MeetingDossier } from '@/domain/meeting-dossier';
import { baseKindOf, type PaperKey } from '@/formats/paper/kinds/paper-of';
import { useText } from '@/i18n/use-text';
import { Banner } from '@/ui/banner';

interface HeldAlreadyNoteProps {
  readonly dossier: MeetingDossier;
  readonly kind: PaperKey;
}

/** Says beside an invitation that the meeting it invites to was held, before it is sent out. */
export function HeldAlreadyNote({ dossier, kind }: HeldAlreadyNoteProps) {
  const t = useText();
  const isLate = dossier.meeting.stateOfAffairs === 'held' && baseKindOf(dossier, kind) === 'invitation';
  return isLate ? <Banner kind="ask">{t('papers.invitation.held')}</Banner> : null;
}
