import {
  ArrowDown,
  ArrowUp,
  Ellipsis,
  GripVertical,
  History,
  IndentDecrease,
  IndentIncrease,
  ListChecks,
  NotebookPen,
  Trash2,
  X,
} from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { AgendaLine } from '@/domain/agenda';
import { countedSubPoint } from '@/domain/agenda-number';
import type { Review } from '@/domain/agenda-item';
import type { EarlierPoint } from '@/domain/earlier-agenda';
import { useText } from '@/i18n/use-text';
import { reviewAddress } from '@/pickers/recommendations/review-address';
import { KeptTextField } from '@/pickers/rows/kept-text-field';
import { rowKeys } from '@/pickers/rows/row-keys';
import { TimeField } from '@/pickers/time-field';
import { useRun } from '@/pickers/use-run';
import type { TextLanguage } from '@/pickers/use-text-languages';
import { editAgendaItem, editAgendaText } from '@/store/commands/agenda';
import { carryInto } from '@/store/commands/carry-over';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { IconButton } from '@/ui/icon-button';
import { Menu, MenuItem, MenuLine } from '@/ui/menu';
import { meetingAddress } from '../page/meeting-address';
import styles from './agenda.module.css';
import { CarryPicker } from './carry-picker';
import { citedPoint } from './cited-point';
import { LengthField } from './length-field';
import { reviewedInWords } from './reviewed-in-words';
import { TitleFields } from './title-fields';
import type { AgendaActions } from './use-agenda-actions';

interface PointRowProps {
  readonly line: AgendaLine;
  readonly sessionId: string | null;
  readonly languages: readonly TextLanguage[];
  /** Points of earlier meetings, by id. */
  readonly earlier: ReadonlyMap<string, EarlierPoint>;
  /** What the meeting takes up, by the point under which it does. */
  readonly reviews: ReadonlyMap<string, readonly Review[]>;
  readonly actions: AgendaActions;
  readonly onPasteLines: (text: string) => boolean;
}

/** A point of the agenda; what follows from the points before it is shown where nothing is recorded. */
export function PointRow(props: PointRowProps) {
  const { line, sessionId, languages, earlier, reviews, actions, onPasteLines } = props;
  const t = useText();
  const { item, number, level, startsAt, endsAt, isComputed, overlaps } = line;
  const [open, setOpen] = useState<'annotation' | 'carry' | null>(null);
  const key = (field: string) => `agendaItems/${item.id}/${field}`;
  const own = reviews.get(item.id) ?? [];
  const name = t('agenda.point', { number: number || '–' });
  const hasAnnotation = Object.values(item.annotation).some((text) => text !== '');
  const remove = () => void actions.removePoint(item);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the fields inside; the menu does the same
    <li
      data-entry={item.id}
      aria-label={name}
      className={classNames(styles.point, level === 1 && styles.sub)}
      onKeyDown={rowKeys({
        onNext: () => actions.addPoint(sessionId, item.id),
        onMove: (direction) => actions.movePoint(item, direction),
        onLevel: (direction) => actions.setLevel(line, direction),
        onRemove: remove,
      })}
    >
      <span className={styles.grip} draggable data-grip aria-hidden title={t('agenda.drag')}>
        <Icon of={GripVertical} size="s" />
      </span>
      <div className={styles.number} data-field="number">
        <KeptTextField
          label={t('agenda.point.number')}
          labelHidden
          look="bare"
          placeholder={item.number === '' ? '–' : number}
          keep={key('number')}
          saved={item.number === countedSubPoint ? '' : (item.number ?? '')}
          command={(text) => editAgendaItem(item, { number: readNumber(text) })}
        />
      </div>
      <div className={styles.words}>
        <TitleFields
          label={t('agenda.point.title')}
          name="title"
          keep={key('title')}
          text={item.title}
          languages={languages}
          command={(language, text) => editAgendaText(item, 'title', language, text)}
          onEnter={() => actions.addPoint(sessionId, item.id)}
          onPasteLines={onPasteLines}
        />
        {hasAnnotation || open === 'annotation' ? (
          <TitleFields
            label={t('agenda.point.annotation')}
            name="annotation"
            keep={key('annotation')}
            text={item.annotation}
            languages={languages}
            command={(language, text) => editAgendaText(item, 'annotation', language, text)}
          />
        ) : null}
        <CarriedFrom
          line={line}
          earlier={earlier}
          isChoosing={open === 'carry'}
          onDone={() => setOpen(null)}
          onGone={() => actions.goToPoint(item.id)}
        />
        {own.length === 0 ? null : (
          <span className={styles.carried}>
            <Icon of={ListChecks} size="s" />
            <Link to={reviewAddress(item.meetingId, item.id)}>{reviewedInWords(own, t)}</Link>
          </span>
        )}
      </div>
      <div className={classNames(styles.times, overlaps && styles.overlaps)}>
        <div data-field="startsAt">
          <TimeField
            label={
              isComputed ? t('agenda.point.computed', { time: startsAt ?? '' }) : t('agenda.point.starts')
            }
            placeholder={startsAt ?? t('agenda.point.starts')}
            value={item.startsAt}
            keep={key('startsAt')}
            command={(time) => editAgendaItem(item, { startsAt: time })}
          />
        </div>
        <div data-field="minutes">
          <LengthField
            label={t('agenda.point.length')}
            value={item.minutes}
            keep={key('minutes')}
            command={(minutes) => editAgendaItem(item, { minutes })}
          />
        </div>
        <span className={styles.until} title={overlaps ? t('agenda.point.overlaps') : undefined}>
          {endsAt === null ? '' : `–${endsAt}`}
          {overlaps ? <span className={styles.sign}>{t('agenda.point.overlap-mark')}</span> : null}
        </span>
      </div>
      <Menu
        label={t('agenda.point.more', { name })}
        placement="bottom end"
        trigger={<IconButton icon={Ellipsis} size="s" label={t('agenda.point.more', { name })} />}
      >
        <MenuItem
          id="annotation"
          icon={NotebookPen}
          label={t('agenda.point.annotate')}
          isDisabled={hasAnnotation}
          onAction={() => setOpen('annotation')}
        />
        <MenuItem
          id="carry"
          icon={History}
          label={t('agenda.carried.set')}
          isDisabled={earlier.size === 0}
          onAction={() => setOpen('carry')}
        />
        <MenuLine />
        <MenuItem
          id="up"
          icon={ArrowUp}
          shortcut="Alt+ArrowUp"
          label={t('meetings.row.up')}
          onAction={() => actions.movePoint(item, 'up')}
        />
        <MenuItem
          id="down"
          icon={ArrowDown}
          shortcut="Alt+ArrowDown"
          label={t('meetings.row.down')}
          onAction={() => actions.movePoint(item, 'down')}
        />
        {level === 0 ? (
          <MenuItem
            id="in"
            icon={IndentIncrease}
            shortcut="Alt+ArrowRight"
            label={t('agenda.point.in')}
            onAction={() => actions.setLevel(line, 'in')}
          />
        ) : (
          <MenuItem
            id="out"
            icon={IndentDecrease}
            shortcut="Alt+ArrowLeft"
            label={t('agenda.point.out')}
            onAction={() => actions.setLevel(line, 'out')}
          />
        )}
        <MenuLine />
        <MenuItem
          id="remove"
          danger
          icon={Trash2}
          shortcut="Alt+Backspace"
          label={t('agenda.point.remove')}
          onAction={remove}
        />
      </Menu>
    </li>
  );
}

interface CarriedFromProps {
  readonly line: AgendaLine;
  readonly earlier: ReadonlyMap<string, EarlierPoint>;
  readonly isChoosing: boolean;
  readonly onDone: () => void;
  /** What had the focus goes. */
  readonly onGone: () => void;
}

/** The earlier point that was not concluded, with the way to it. */
function CarriedFrom({ line: { item }, earlier, isChoosing, onDone, onGone }: CarriedFromProps) {
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

/** A dash says that the point bears no number; nothing that it follows from the order, a dot that of a sub-point. */
function readNumber(text: string): string | null {
  const typed = text.trim();
  if (typed === countedSubPoint) return countedSubPoint;
  if (/^[-–—]$/u.test(typed)) return '';
  return typed === '' ? null : typed;
}
