import { UserRoundCheck } from 'lucide-react';
import { useMemo } from 'react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { stillExpected } from '@/domain/still-expected';
import { useText } from '@/i18n/use-text';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { setAttendanceState } from '@/store/commands/attendances';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import styles from './order-note.module.css';
import { findLine, type SectionView } from './roster-view';

interface ExpectedNoteProps {
  readonly dossier: MeetingDossier;
  readonly sections: readonly SectionView[];
}

/**
 * Of a meeting that was held: that people are still marked as confirmed or invited, whom its papers therefore leave out,
 * with the one step that marks those who confirmed as present. The invited follow only where nobody confirmed.
 */
export function ExpectedNote({ dossier, sections }: ExpectedNoteProps) {
  const t = useText();
  const run = useRun();
  const notice = useUndoNotice();
  const { confirmed, invited } = useMemo(() => stillExpected(dossier), [dossier]);
  const count = confirmed.length + invited.length;
  if (dossier.meeting.stateOfAffairs !== 'held' || count === 0) return null;
  const which = invited.length === 0 ? 'confirmed' : confirmed.length === 0 ? 'invited' : 'both';
  const seats = confirmed.length > 0 ? confirmed : invited;
  const mark = async () => {
    const name = findLine(sections, seats[0]?.id ?? '')?.person?.name ?? '';
    const done = await run(setAttendanceState(seats, 'present', name));
    if (done !== null) notice(t('attendance.expected.marked', { count: seats.length }));
  };
  return (
    <p className={classNames(styles.note, styles.ask)} role="note">
      {t('attendance.expected.note', { count, which })}{' '}
      <Button kind="quiet" size="s" icon={UserRoundCheck} onPress={() => void mark()}>
        {t('attendance.expected.mark', {
          count: seats.length,
          which: which === 'both' ? 'confirmed' : which,
        })}
      </Button>
    </p>
  );
}
