import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { momentKey, presenceAt, stateAtPart, type PartOfMeeting } from '@/domain/moment';
import { presenceStates, type Presence } from '@/domain/presence';
import { presenceContradictions } from '@/domain/presence-contradictions';
import { useText } from '@/i18n/use-text';
import { useRun } from '@/pickers/use-run';
import { setPresenceState, setPresenceTimes } from '@/store/commands/presences';
import { useRegister } from '@/store/react/register-context';
import { Select } from '@/ui/select';
import { Switch } from '@/ui/switch';
import type { PersonLineView } from '../roster/roster-view';
import { doubtBeside } from '../when/doubt-words';
import { momentWords } from '../when/moment-words';
import { allParts, momentsOf } from '../when/moments-of';
import styles from './presence-grid.module.css';
import { TimeField } from './time-field';

interface PresenceGridProps {
  readonly person: PersonLineView;
  readonly dossier: MeetingDossier;
}

const asMeeting = 'as-meeting';

/** How the person stood on each day, and in each session where that is wanted; when they came and went. */
export function PresenceGrid({ person, dossier }: PresenceGridProps) {
  const t = useText();
  const parts = allParts(momentsOf(dossier));
  const hasSessionRows = person.presences.some(({ sessionId }) => sessionId !== null);
  const [withSessions, setWithSessions] = useState(hasSessionRows);
  const shown = parts.filter(({ kind }) => kind === 'day' || withSessions);
  if (parts.length === 0) return null;
  return (
    <div className={styles.presence}>
      <table className={styles.grid} aria-label={t('attendance.presence')}>
        <thead>
          <tr>
            <th scope="col">{t('attendance.presence')}</th>
            <th scope="col">{t('attendance.person.state')}</th>
            <th scope="col">{t('attendance.presence.arrived')}</th>
            <th scope="col">{t('attendance.presence.left')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((part) => (
            <PresenceRow key={momentKey(part)} part={part} person={person} dossier={dossier} />
          ))}
        </tbody>
      </table>
      {parts.some(({ kind }) => kind === 'session') ? (
        <Switch isSelected={withSessions} onChange={setWithSessions}>
          {t('attendance.presence.sessions')}
        </Switch>
      ) : null}
    </div>
  );
}

interface PresenceRowProps extends PresenceGridProps {
  readonly part: PartOfMeeting;
}

function PresenceRow({ part, person, dossier }: PresenceRowProps) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const register = useRegister();
  const { attendance, presences, name } = person;
  const when = momentWords(part, dossier.sessions, locale, t);
  const own = presenceAt(presences, part);
  const derived = stateAtPart(
    attendance,
    own ? presences.filter((one) => one !== own) : presences,
    part,
    dossier,
  );
  const words = { name, when };
  const keepTime = (field: 'arrived' | 'left') => (time: Presence['arrived']) =>
    register.typing.keep(`presences/${attendance.id}/${momentKey(part)}/${field}`, () =>
      setPresenceTimes(attendance, part, { [field]: time }, words),
    );
  const isClose = derived !== stateAtPart(attendance, [], part, dossier);
  const from = !isClose ? 'as-meeting' : part.kind === 'day' ? 'by-sessions' : 'as-day';
  const otherwise =
    derived === null
      ? t('attendance.state-short.none')
      : t(`attendance.presence.${from}`, {
          state: t(`attendance.state-short.${derived}`),
        });
  const doubts = presenceContradictions(presences, dossier.sessions).filter(({ row }) => row === own);
  const doubt = doubts.find(({ kind }) => kind !== 'left-before-arrival');
  return (
    <tr className={part.kind === 'session' ? styles.session : undefined}>
      <th scope="row">{when}</th>
      <td>
        <Select
          label={t('attendance.presence.state-of', { when })}
          labelHidden
          items={[
            { id: asMeeting, label: otherwise },
            ...presenceStates.map((id) => ({ id, label: t(`domain.attendance-state.${id}`) })),
          ]}
          description={doubt && doubtBeside(doubt, dossier.sessions, locale, t)}
          value={own?.state ?? asMeeting}
          onChange={(state) =>
            void run(setPresenceState([attendance], part, state === asMeeting ? null : state, words))
          }
        />
      </td>
      <td data-label={t('attendance.presence.arrived')}>
        <TimeField
          label={t('attendance.presence.arrived-of', { when })}
          value={own?.arrived ?? null}
          onChange={keepTime('arrived')}
        />
      </td>
      <td data-label={t('attendance.presence.left')}>
        <TimeField
          label={t('attendance.presence.left-of', { when })}
          value={own?.left ?? null}
          onChange={keepTime('left')}
          error={
            doubts.some(({ kind }) => kind === 'left-before-arrival')
              ? t('attendance.presence.left-first')
              : undefined
          }
        />
      </td>
    </tr>
  );
}
