import { useEffect, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { AttendanceState } from '@/domain/attendance';
import { delegationForCopied } from '@/domain/copied-place';
import { formatEdtf } from '@/domain/format-edtf';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { meetingLabel, sharedReferences } from '@/domain/meeting-reference';
import { useText } from '@/i18n/use-text';
import { meetingName } from '@/pickers/meeting-name';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { copyAttendance } from '@/store/commands/copy-attendance';
import { useLive } from '@/store/react/use-live';
import type { MeetingRow } from '@/store/register';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Select } from '@/ui/select';
import { useOneAtATime } from '@/ui/use-one-at-a-time';
import { CopyList } from './copy-list';
import styles from './copy-review.module.css';
import { chosenOf, planCopy, usualTicks } from './plan-copy';

interface CopyReviewProps {
  readonly dossier: MeetingDossier;
  /** Meetings to copy from, the one usually meant first. */
  readonly meetings: readonly MeetingRow[];
  readonly onClose: () => void;
}

const states = ['invited', 'confirmed', 'present'] as const satisfies readonly AttendanceState[];

/** Delegations and persons of an earlier meeting, to tick and to take over in one step. Nothing is added before that. */
export function CopyReview({ dossier, meetings, onClose }: CopyReviewProps) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const notice = useUndoNotice();
  const [chosenId, setChosenId] = useState(meetings[0]?.id ?? '');
  const [state, setState] = useState<(typeof states)[number]>(
    dossier.meeting.stateOfAffairs === 'held' ? 'present' : 'invited',
  );
  const earlier = useLive((register) => register.dossier(chosenId), [chosenId]);
  const plan = useMemo(
    () =>
      earlier?.meeting.id === chosenId ? planCopy(earlier, { here: dossier, language: locale, state }) : [],
    [earlier, chosenId, dossier, locale, state],
  );
  const [ticks, setTicks] = useState<{ readonly of: string; readonly keys: ReadonlySet<string> } | null>(
    null,
  );
  const ticked = useMemo(
    () => (ticks?.of === chosenId ? ticks.keys : usualTicks(plan)),
    [ticks, chosenId, plan],
  );
  const chosen = useMemo(() => chosenOf(plan, ticked), [plan, ticked]);
  const people = chosen.reduce((sum, delegation) => sum + delegation.people.length, 0);
  const delegations = chosen.filter((one) => delegationForCopied(dossier.delegations, one) === null).length;
  const counts = { delegations, people, both: delegations > 0 && people > 0 ? 'yes' : 'no' };
  const review = useRef<HTMLDivElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const isReady = plan.length > 0;
  useEffect(() => {
    // What the user went to in the meantime is left alone.
    if (isReady && !review.current?.contains(document.activeElement)) add.current?.focus();
  }, [isReady]);

  const row = meetings.find(({ id }) => id === chosenId);
  const shared = useMemo(() => sharedReferences(meetings), [meetings]);
  const copy = useOneAtATime(async () => {
    if (!row) return;
    const from = meetingLabel(row, locale, shared);
    if ((await run(copyAttendance(dossier.meeting.id, chosen, from))) === null) return;
    notice(t('attendance.copy.done', { ...counts, meeting: from }));
    onClose();
  });
  return (
    <Card title={t('attendance.copy.title')}>
      <div className={styles.review} ref={review}>
        <div className={styles.choices}>
          <Select
            label={t('attendance.copy.meeting')}
            items={meetings.map((meeting) => ({
              id: meeting.id,
              label: `${meetingLabel(meeting, locale, shared)} · ${meetingName(meeting, locale, t)}`,
              ...(meeting.date === null ? {} : { description: formatEdtf(meeting.date, locale) }),
              end: t('attendance.copy.people', { count: meeting.attendances }),
            }))}
            value={chosenId}
            onChange={setChosenId}
          />
          <Select
            label={t('attendance.copy.state')}
            items={states.map((id) => ({ id, label: t(`domain.attendance-state.${id}`) }))}
            value={state}
            onChange={setState}
          />
        </div>
        <CopyList plan={plan} ticked={ticked} onTick={(keys) => setTicks({ of: chosenId, keys })} />
        <p className={styles.note}>{t('attendance.copy.note')}</p>
        <div className={styles.actions}>
          <Button looksOnly onPress={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button kind="primary" isDisabled={chosen.length === 0} onPress={() => void copy()} ref={add}>
            {chosen.length === 0 ? t('attendance.copy.nothing') : t('attendance.copy.add', counts)}
          </Button>
        </div>
      </div>
    </Card>
  );
}
