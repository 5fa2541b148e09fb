import { useState } from 'react';
import { latestDay, parseEdtf } from '@/domain/edtf';
import type { Meeting } from '@/domain/meeting';
import { useText } from '@/i18n/use-text';
import { editMeeting } from '@/store/commands/meetings';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { today } from '@/pickers/today';
import { useRun } from '@/pickers/use-run';

/** Planned is not held: when the date is over, somebody has to say which it is. */
export function PassedBanner({ meeting }: { readonly meeting: Meeting }) {
  const t = useText();
  const run = useRun();
  const date = meeting.date === null ? null : parseEdtf(meeting.date);
  const last = date ? latestDay(date) : null;
  const [day] = useState(() => today());
  if (meeting.stateOfAffairs !== 'planned' || last === null || last >= day) return null;
  return (
    <Banner
      kind="ask"
      title={t('meetings.details.passed')}
      actions={
        <Button size="s" onPress={() => void run(editMeeting(meeting, { stateOfAffairs: 'held' }))}>
          {t('meetings.details.mark-held')}
        </Button>
      }
    />
  );
}
