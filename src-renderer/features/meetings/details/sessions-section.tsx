import { Plus } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { Session } from '@/domain/meeting';
import { inLanguage } from '@/domain/fields';
import { useText } from '@/i18n/use-text';
import { editText } from '@/store/commands/edit-record';
import {
  addListItem,
  editListItem,
  listItemName,
  moveListItem,
  removeListItem,
} from '@/store/commands/meeting-lists';
import { Button } from '@/ui/button';
import { GroupHeading } from '@/ui/card';
import { KeptTextField } from '@/pickers/rows/kept-text-field';
import { PartRow } from '@/pickers/rows/part-row';
import rows from '@/pickers/rows/rows.module.css';
import { usePartList } from '@/pickers/rows/use-part-list';
import styles from './part-fields.module.css';
import { DayField } from './day-field';
import { lastDay } from './last-day';
import { TimeField } from './time-field';

/** The sessions in their order; Enter in one adds the next. */
export function SessionsSection({ dossier }: { readonly dossier: MeetingDossier }) {
  const t = useText();
  const { meeting, sessions } = dossier;
  const { listRef, rowRef, add, actionsOf } = usePartList(sessions, {
    add: (afterId) => {
      const blank = {
        number: null,
        title: {},
        day: lastDay(sessions, meeting.date),
        startsAt: null,
        endsAt: null,
      };
      return addListItem('sessions', { meetingId: meeting.id, ...blank }, '', afterId);
    },
    move: (session, afterId) => moveListItem('sessions', session, afterId, listItemName(session)),
    remove: (session) => removeListItem('sessions', session, listItemName(session)),
  });
  return (
    <section className={rows.section}>
      <GroupHeading>{t('meetings.details.programme')}</GroupHeading>
      {sessions.length === 0 ? <p className={rows.empty}>{t('meetings.sessions.empty')}</p> : null}
      <div ref={listRef} className={rows.rows}>
        {sessions.map((session, index) => (
          <PartRow
            key={session.id}
            ref={rowRef}
            id={session.id}
            label={t('meetings.sessions.row', { position: index + 1 })}
            actions={actionsOf(session)}
          >
            <SessionFields session={session} />
          </PartRow>
        ))}
      </div>
      <div className={rows.add} data-add>
        <Button kind="quiet" size="s" icon={Plus} onPress={() => void add()}>
          {t('meetings.sessions.add')}
        </Button>
      </div>
    </section>
  );
}

function SessionFields({ session }: { readonly session: Session }) {
  const t = useText();
  const { locale } = useIntl();
  const language = Object.keys(session.title)[0] ?? locale.split('-')[0] ?? 'en';
  const name = listItemName(session);
  const key = (field: string) => `sessions/${session.id}/${field}`;
  const edit = (patch: Partial<Session>) => editListItem('sessions', session, patch, name);
  return (
    <div className={styles.session}>
      <KeptTextField
        label={t('meetings.sessions.number')}
        labelHidden
        look="bare"
        placeholder={t('meetings.sessions.number')}
        keep={key('number')}
        saved={session.number ?? ''}
        command={(text) => edit({ number: text || null })}
      />
      <KeptTextField
        label={t('meetings.sessions.title')}
        labelHidden
        look="bare"
        placeholder={t('meetings.sessions.title')}
        keep={key('title')}
        saved={inLanguage(session.title, language)}
        command={(text) =>
          editText('sessions', session.id, 'title', language, text, {
            name: 'edit-session',
            details: { name: text, field: 'title' },
            about: [session.meetingId],
          })
        }
      />
      <DayField value={session.day} onChange={(day) => edit({ day })} keep={key('day')} />
      <TimeField
        label={t('meetings.sessions.starts')}
        value={session.startsAt}
        keep={key('startsAt')}
        command={(startsAt) => edit({ startsAt })}
      />
      <TimeField
        label={t('meetings.sessions.ends')}
        value={session.endsAt}
        keep={key('endsAt')}
        command={(endsAt) => edit({ endsAt })}
      />
    </div>
  );
}
