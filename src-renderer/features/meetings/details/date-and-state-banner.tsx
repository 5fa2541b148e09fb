import { useState } from 'react';
import { firstDayOf, lastDayOf } from '@/domain/edtf';
import type { Meeting } from '@/domain/meeting';
import { useText } from '@/i18n/use-text';
import { editMeeting } from '@/store/commands/meetings';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { today } from '@/pickers/today';
import { useRun } from '@/pickers/use-run';

/**
 * Planned is not held: when the date is over, somebody has to say which it is. A meeting that is set to held while its
 * days lie ahead counts as one, so that its recommendations are taken for reported on: this is asked too.
 */
export function DateAndStateBanner({ meeting }: { readonly meeting: Meeting }) {
  const t = useText();
  const run = useRun();
  const [day] = useState(() => today());
  const [first, last] = [firstDayOf(meeting.date), lastDayOf(meeting.date)];
  const isPassed = meeting.stateOfAffairs === 'planned' && last !== null && last < day;
  const isAhead = meeting.stateOfAffairs === 'held' && first !== null && first > day;
  if (!isPassed && !isAhead) return null;
  const meant = isPassed ? 'held' : 'planned';
  return (
    <Banner
      kind="ask"
      title={t(isPassed ? 'meetings.details.passed' : 'meetings.details.ahead')}
      actions={
        <Button size="s" onPress={() => void run(editMeeting(meeting, { stateOfAffairs: meant }))}>
          {t(`meetings.details.mark-${meant}`)}
        </Button>
      }
    />
  );
}
