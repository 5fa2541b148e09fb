import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { PaperKey } from '@/formats/paper/kinds/paper-of';
import { lacksAdopted } from '@/formats/paper/templates/lacks-adopted';
import { useText } from '@/i18n/use-text';
import { Banner } from '@/ui/banner';

interface NotAdoptedNoteProps {
  readonly dossier: MeetingDossier;
  readonly kind: PaperKey;
}

/** Says of a declaration or a communiqué that nothing of the kind is recorded as adopted, before it is taken for one. */
export function NotAdoptedNote({ dossier, kind }: NotAdoptedNoteProps) {
  const t = useText();
  const lacking = lacksAdopted(dossier, kind);
  return lacking ? <Banner kind="ask">{t(`papers.not-adopted.${lacking}`)}</Banner> : null;
}
