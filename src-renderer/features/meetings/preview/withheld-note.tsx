import { useMemo } from 'react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { PaperChoices } from '@/formats/paper/kinds/paper-choices';
import type { PaperKindId } from '@/formats/paper/kinds/paper-kinds';
import { withheldCount } from '@/formats/paper/kinds/withheld';
import { useText } from '@/i18n/use-text';
import styles from './paper-preview.module.css';

interface WithheldNoteProps {
  readonly dossier: MeetingDossier;
  readonly kind: PaperKindId;
  readonly choices: PaperChoices;
}

/** Tells that a list is not complete, or that it names persons who asked not to be named. */
export function WithheldNote({ dossier, kind, choices }: WithheldNoteProps) {
  const t = useText();
  const lists = kind === 'participants' || kind === 'minutes';
  const count = useMemo(() => (lists ? withheldCount(dossier, choices) : 0), [lists, dossier, choices]);
  if (count === 0) return null;
  const named = kind === 'participants' && choices.unpublished;
  return (
    <p className={styles.note} role="status">
      {t(named ? 'papers.withheld.named' : 'papers.withheld.left-out', { count })}
    </p>
  );
}
