import { ListRestart } from 'lucide-react';
import type { Meeting } from '@/domain/meeting';
import { useText } from '@/i18n/use-text';
import { useRun } from '@/pickers/use-run';
import { backToProtocolOrder } from '@/store/commands/delegations';
import { Button } from '@/ui/button';
import styles from './order-note.module.css';

/** Says that the delegations stand as set by hand, with the way back; nothing where they stand by rule. */
export function OrderNote({ meeting }: { readonly meeting: Meeting }) {
  const t = useText();
  const run = useRun();
  if (meeting.delegationOrder !== 'by-hand') return null;
  return (
    <p className={styles.note}>
      {t('attendance.order.note')}{' '}
      <Button
        kind="quiet"
        size="s"
        icon={ListRestart}
        onPress={() => void run(backToProtocolOrder(meeting.id))}
      >
        {t('attendance.order.reset')}
      </Button>
    </p>
  );
}
