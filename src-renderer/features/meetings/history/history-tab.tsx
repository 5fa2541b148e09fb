import { History, Undo2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { stepText } from '@/i18n/step-text';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { useLive } from '@/store/react/use-live';
import { useNextUndo } from '@/store/react/use-save-state';
import { Button } from '@/ui/button';
import { GroupHeading } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { useNotify } from '@/ui/notices';
import { changesAbout } from './changes-about';
import { dayInWords } from './day-in-words';
import { groupHistory } from './group-history';
import styles from './history.module.css';
import { HistoryStepRow } from './history-step-row';

/** What was done to this meeting, by whom and when; what Undo would take back first stands at the head. */
export function HistoryTab({ dossier }: { readonly dossier: MeetingDossier }) {
  const t = useText();
  const format = useFormat();
  const register = useRegister();
  const notify = useNotify();
  const nextUndo = useNextUndo();
  const [now] = useState(() => new Date());
  const entries = useLive((open) => open.history(dossier.meeting.id), [dossier.meeting.id]);
  const days = useMemo(() => groupHistory(entries ?? [], changesAbout(dossier)), [entries, dossier]);
  if (!entries) return null;
  if (days.length === 0) return <EmptyState icon={History} title={t('meetings.history.empty')} />;

  const undo = async () => {
    const result = await register.undo();
    if (!result.ok) notify({ kind: 'error', text: t(`errors.store.${result.error.code}`) });
  };
  return (
    <div className={styles.history}>
      {nextUndo ? (
        <div className={styles.undo}>
          <Button size="s" icon={Undo2} onPress={() => void undo()}>
            {t('meetings.history.undo-last', { label: stepText(t, nextUndo.command, nextUndo.details) })}
          </Button>
        </div>
      ) : null}
      {days.map(({ day, steps }) => (
        <section key={day} className={styles.day}>
          <GroupHeading>{dayInWords(day, now, format, t)}</GroupHeading>
          <ol className={styles.steps}>
            {steps.map((step) => (
              <HistoryStepRow key={step.step} step={step} dossier={dossier} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
