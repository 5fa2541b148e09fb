import { Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { meetingRemoval, type MeetingRemoval } from '@/domain/meeting-removal';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { RecommendationRecords } from '@/domain/recommendation-records';
import { useText, type Translate } from '@/i18n/use-text';
import { meetingName } from '@/pickers/meeting-name';
import { today } from '@/pickers/today';
import { useLive } from '@/store/react/use-live';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import styles from './delete-meeting.module.css';
import { contentOf } from './meeting-content';

interface DeleteMeetingDialogProps {
  readonly dossier: MeetingDossier;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

/** So many references are named; of the others there is a count. */
const named = 5;

/** What goes with a meeting that has something in it, and what that changes for recommendations. */
export function DeleteMeetingDialog({ dossier, onDelete, onClose }: DeleteMeetingDialogProps) {
  const t = useText();
  const { locale } = useIntl();
  const { id } = dossier.meeting;
  const records = useLive((register) => register.recommendationRecordsAt(id), [id]);
  const lines = useMemo(() => {
    const content = contentOf(dossier).map(({ kind, count }) => t(`meetings.delete.${kind}`, { count }));
    return { content, changes: records ? changesOf(records, id, locale, t) : [] };
  }, [dossier, records, id, locale, t]);
  return (
    <Dialog
      title={t('meetings.delete.title', { name: meetingName(dossier.meeting, locale, t) })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button kind="danger" icon={Trash2} isDisabled={!records} onPress={onDelete}>
            {t('meetings.delete')}
          </Button>
        </>
      }
    >
      <div className={styles.what}>
        <p>{t('meetings.delete.goes')}</p>
        <ul>
          {lines.content.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {lines.changes.length === 0 ? null : (
          <>
            <p>{t('meetings.delete.recommendations')}</p>
            <ul>
              {lines.changes.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
        <p className={styles.note}>{t('meetings.delete.undo')}</p>
      </div>
    </Dialog>
  );
}

function changesOf(
  records: RecommendationRecords,
  meetingId: string,
  locale: string,
  t: Translate,
): readonly string[] {
  const removal = meetingRemoval(records, meetingId, { today: today(), day: null }, locale);
  if (removal.losing === 0) return [];
  const { losing, alone, references } = removal;
  return [
    t('meetings.delete.losing', { count: losing }),
    ...(alone > 0 ? [t('meetings.delete.alone', { count: alone })] : []),
    ...references
      .slice(0, named)
      .map(({ before, after }) =>
        after === ''
          ? t('meetings.delete.unreferenced', { before })
          : t('meetings.delete.reference', { before, after }),
      ),
    ...(references.length > named
      ? [t('meetings.delete.references', { count: references.length - named })]
      : []),
    ...figuresInWords(removal, t),
  ];
}

/** What the matrix and the summary will count otherwise. */
function figuresInWords({ before, after }: MeetingRemoval, t: Translate): readonly string[] {
  return (['addressed', 'overdue', 'silent'] as const).flatMap((figure) =>
    before[figure] === after[figure]
      ? []
      : [t(`meetings.delete.${figure}`, { before: before[figure], after: after[figure] })],
  );
}
