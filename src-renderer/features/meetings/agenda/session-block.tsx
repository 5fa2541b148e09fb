import { CircleAlert, GripVertical, Plus } from 'lucide-react';
import type { AgendaPart } from '@/domain/agenda';
import type { Review } from '@/domain/agenda-item';
import type { EarlierPoint } from '@/domain/earlier-agenda';
import { inLanguage } from '@/domain/fields';
import { endsBeforeItBegins, type Session } from '@/domain/meeting';
import { useText } from '@/i18n/use-text';
import { KeptTextField } from '@/pickers/rows/kept-text-field';
import { RowButtons } from '@/pickers/rows/row-buttons';
import { rowKeys } from '@/pickers/rows/row-keys';
import { TimeField } from '@/pickers/time-field';
import type { TextLanguage } from '@/pickers/use-text-languages';
import { editText } from '@/store/commands/edit-record';
import { editListItem, listItemName } from '@/store/commands/meeting-lists';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { KeyScope } from '@/ui/key-scope';
import styles from './agenda.module.css';
import { DayField } from './day-field';
import { PointRow } from './point-row';
import { TitleFields } from './title-fields';
import type { AgendaActions } from './use-agenda-actions';

interface SessionBlockProps {
  readonly part: Extract<AgendaPart, { kind: 'session' }>;
  readonly position: number;
  /** EDTF. */
  readonly meetingDate: string | null;
  readonly languages: readonly TextLanguage[];
  readonly earlier: ReadonlyMap<string, EarlierPoint>;
  readonly reviews: ReadonlyMap<string, readonly Review[]>;
  readonly actions: AgendaActions;
  readonly onPasteLines: (text: string) => boolean;
}

/** A session as a section of the agenda, with its points. */
export function SessionBlock(props: SessionBlockProps) {
  const { part, position, meetingDate, languages, earlier, reviews, actions, onPasteLines } = props;
  const { session, startsAt, lines } = part;
  const t = useText();
  const name = listItemName(session);
  const key = (field: string) => `sessions/${session.id}/${field}`;
  const edit = (patch: Partial<Session>) => editListItem('sessions', session, patch, name);
  const onMove = (direction: 'up' | 'down') => actions.moveSession(session, direction);
  const onRemove = () => void actions.removeSession(session);
  const addFirst = () => actions.addPoint(session.id, null);
  return (
    <li className={styles.session} aria-label={t('meetings.sessions.row', { position })}>
      <KeyScope
        role="group"
        aria-label={t('agenda.session.head', { position })}
        data-entry={session.id}
        className={styles.head}
        onKeys={rowKeys({ onNext: addFirst, onMove, onRemove })}
      >
        <span className={styles.grip} draggable data-grip aria-hidden title={t('agenda.drag')}>
          <Icon of={GripVertical} size="s" />
        </span>
        <div className={styles.number} data-field="number">
          <KeptTextField
            label={t('meetings.sessions.number')}
            labelHidden
            look="bare"
            placeholder={t('meetings.sessions.number')}
            keep={key('number')}
            saved={session.number ?? ''}
            command={(text) => edit({ number: text || null })}
          />
        </div>
        <TitleFields
          label={t('agenda.session.title')}
          table="sessions"
          name="title"
          keep={key('title')}
          text={session.title}
          languages={languages}
          command={(language, text) =>
            editText('sessions', session.id, 'title', language, text, {
              name: 'edit-session',
              details: { name: text, field: 'title' },
              about: [session.meetingId],
            })
          }
          onEnter={addFirst}
          onPasteLines={onPasteLines}
        />
        <div className={styles.when}>
          <div data-field="day">
            <DayField
              value={session.day}
              meetingDate={meetingDate}
              onChange={(day) => edit({ day })}
              keep={key('day')}
            />
          </div>
          <div data-field="startsAt">
            <TimeField
              label={t('meetings.sessions.starts')}
              placeholder={startsAt ?? t('meetings.sessions.starts')}
              value={session.startsAt}
              keep={key('startsAt')}
              command={(time) => edit({ startsAt: time })}
            />
          </div>
          <div data-field="endsAt">
            <TimeField
              label={t('meetings.sessions.ends')}
              value={session.endsAt}
              keep={key('endsAt')}
              command={(time) => edit({ endsAt: time })}
            />
          </div>
          <p role="status" className={styles.doubt}>
            {endsBeforeItBegins(session) ? (
              <>
                <Icon of={CircleAlert} size="s" />
                {t('meetings.sessions.ends-first')}
              </>
            ) : null}
          </p>
        </div>
        <span className={styles.tools}>
          <RowButtons onMove={onMove} onRemove={onRemove} />
        </span>
      </KeyScope>
      <ol
        className={styles.points}
        aria-label={t('agenda.session.points', { name: inLanguage(session.title, 'en') || position })}
      >
        {lines.map((line) => (
          <PointRow
            key={line.item.id}
            line={line}
            sessionId={session.id}
            languages={languages}
            earlier={earlier}
            reviews={reviews}
            actions={actions}
            onPasteLines={onPasteLines}
          />
        ))}
      </ol>
      <div className={styles.add}>
        <Button kind="quiet" size="s" icon={Plus} onPress={() => actions.addPoint(session.id)}>
          {t('agenda.point.add')}
        </Button>
      </div>
    </li>
  );
}
