import { GripVertical, ListChecks } from 'lucide-react';
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
import type { TextLanguage } from '@/pickers/use-text-languages';
import { editAgendaItem, editAgendaText } from '@/store/commands/agenda';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { KeyScope } from '@/ui/key-scope';
import styles from './agenda.module.css';
import { CarriedFrom } from './carried-from';
import { LengthField } from './length-field';
import { PointMenu } from './point-menu';
import { stateIcons } from './point-states';
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
  return (
    <KeyScope
      as="li"
      data-entry={item.id}
      aria-label={name}
      className={classNames(styles.point, level === 1 && styles.sub)}
      onKeys={rowKeys({
        onNext: () => actions.addPoint(sessionId, item.id),
        onMove: (direction) => actions.movePoint(item, direction),
        onLevel: (direction) => actions.setLevel(line, direction),
        onRemove: () => void actions.removePoint(item),
        onState: () => actions.turnState(item),
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
          table="agendaItems"
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
            table="agendaItems"
            name="annotation"
            keep={key('annotation')}
            text={item.annotation}
            languages={languages}
            command={(language, text) => editAgendaText(item, 'annotation', language, text)}
          />
        ) : null}
        <CarriedFrom
          item={item}
          earlier={earlier}
          isChoosing={open === 'carry'}
          onDone={() => setOpen(null)}
          onGone={() => actions.goToPoint(item.id)}
        />
        {item.state === null ? null : (
          <span className={styles.carried} data-state={item.state}>
            <Icon of={stateIcons[item.state]} size="s" />
            {t(`domain.agenda-item-state.${item.state}`)}
          </span>
        )}
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
      <PointMenu
        line={line}
        name={name}
        hasAnnotation={hasAnnotation}
        hasEarlier={earlier.size > 0}
        actions={actions}
        onOpen={setOpen}
      />
    </KeyScope>
  );
}

/** A dash says that the point bears no number; nothing that it follows from the order, a dot that of a sub-point. */
function readNumber(text: string): string | null {
  const typed = text.trim();
  if (typed === countedSubPoint) return countedSubPoint;
  if (/^[-–—]$/u.test(typed)) return '';
  return typed === '' ? null : typed;
}
