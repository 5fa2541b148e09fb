import { History, X } from 'lucide-react';
import { Link } from 'wouter';
import type { AgendaItem } from '@/domain/agenda-item';
import type { EarlierPoint } from '@/domain/earlier-agenda';
import { useText } from '@/i18n/use-text';
import { useRun } from '@/pickers/use-run';
import { editAgendaItem } from '@/store/commands/agenda';
import { carryInto } from '@/store/commands/carry-over';
import { Icon } from '@/ui/icon';
import { IconButton } from '@/ui/icon-button';
import { meetingAddress } from '../page/meeting-address';
import styles from './agenda.module.css';
import { CarryPicker } from './carry-picker';
import { citedPoint } from './cited-point';

interface CarriedFromProps {
  readonly item: AgendaItem;
  readonly earlier: ReadonlyMap<string, EarlierPoint>;
  readonly isChoosing: boolean;
  readonly onDone: () => void;
  /** What had the focus goes. */
  readonly onGone: () => void;
}

/** The earlier point that was not concluded, with the way to it. */
export function CarriedFrom({ item, earlier, isChoosing, onDone, onGone }: CarriedFromProps) {
  const t = useText();
  const run = useRun();
  const point = item.carriedFromId === null ? undefined : earlier.get(item.carriedFromId);
  if (isChoosing) {
    const choose = (chosen: EarlierPoint) => {
      onGone();
      onDone();
      void run(carryInto(item, chosen.item));
    };
    return <CarryPicker points={earlier} takesFocus onChoose={choose} onLeave={onDone} />;
  }
  if (!point) return null;
  return (
    <span className={styles.carried}>
      <Icon of={History} size="s" />
      <Link to={meetingAddress(point.meetingId, 'agenda', point.item.id)}>
        {t('agenda.carried', { point: citedPoint(point, t) })}
      </Link>
      <IconButton
        icon={X}
        size="s"
        label={t('agenda.carried.remove')}
        onPress={() => {
          onGone();
          void run(editAgendaItem(item, { carriedFromId: null }));
        }}
      />
    </span>
  );
}
