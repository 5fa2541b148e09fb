import { useMemo } from 'react';
import { Link } from 'wouter';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { leftOut } from '@/formats/paper/kinds/left-out';
import type { PaperChoices } from '@/formats/paper/kinds/paper-choices';
import type { PaperKindId } from '@/formats/paper/kinds/paper-kinds';
import { useText } from '@/i18n/use-text';
import styles from './paper-preview.module.css';

interface LeftOutNoteProps {
  readonly dossier: MeetingDossier;
  readonly kind: PaperKindId;
  readonly choices: PaperChoices;
}

/** Tells that a paper does not name everybody and why, or that it names persons who asked not to be named. */
export function LeftOutNote({ dossier, kind, choices }: LeftOutNoteProps) {
  const t = useText();
  const { withheld, expected } = useMemo(() => leftOut(dossier, kind, choices), [dossier, kind, choices]);
  const publishes = kind === 'participants' || kind === 'minutes';
  const named = kind === 'participants' && choices.unpublished;
  return (
    <div role="status">
      {expected === 0 ? null : (
        <p className={styles.note}>
          {t('papers.left-out.expected', { count: expected })}{' '}
          <Link to={`/meetings/${dossier.meeting.id}/attendance`}>{t('papers.left-out.attendance')}</Link>
        </p>
      )}
      {withheld === 0 || !publishes ? null : (
        <p className={styles.note}>
          {t(named ? 'papers.withheld.named' : 'papers.withheld.left-out', { count: withheld })}
        </p>
      )}
    </div>
  );
}
