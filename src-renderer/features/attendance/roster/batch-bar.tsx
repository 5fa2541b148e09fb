import { Trash2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { attendanceStates, consents } from '@/domain/attendance';
import { attendanceRoles } from '@/domain/draft';
import { presenceStates } from '@/domain/presence';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { IconButton } from '@/ui/icon-button';
import { Menu, MenuItem, MenuLine } from '@/ui/menu';
import { dayWords } from '../when/moment-words';
import styles from './batch-bar.module.css';
import { keyOfState } from './row-keys';
import type { DelegationView, PersonLineView } from './roster-view';
import type { RosterActions } from './use-roster-actions';

interface BatchBarProps {
  readonly people: readonly PersonLineView[];
  readonly delegations: readonly DelegationView[];
  /** Days of the meeting; none where it has only one. */
  readonly days: readonly string[];
  readonly ofPart: boolean;
  readonly actions: RosterActions;
  readonly onRemove: () => void;
  readonly onClear: () => void;
}

/** A delegation has one head, so that being it is not given to several at once. */
const rolesForSeveral = attendanceRoles.filter((role) => role !== 'head-of-delegation');

/** What can be done to all who are chosen, each one step of Undo. */
export function BatchBar({ people, delegations, days, ofPart, actions, onRemove, onClear }: BatchBarProps) {
  const t = useText();
  const { locale } = useIntl();
  const rolesHere = new Set(people.flatMap(({ attendance }) => attendance.roles));
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('attendance.batch')}>
      <span role="status" className={styles.count}>
        {t('attendance.batch.count', { count: people.length })}
      </span>
      <BatchMenu name={t('attendance.person.state')} label={t('attendance.person.state')}>
        {(ofPart ? presenceStates : attendanceStates).map((state) => {
          const shortcut = keyOfState(state);
          return (
            <MenuItem
              key={state}
              id={state}
              label={t(`domain.attendance-state.${state}`)}
              {...(shortcut ? { shortcut } : {})}
              onAction={() => actions.setState(people, state)}
            />
          );
        })}
        {ofPart ? (
          <MenuItem
            id="as-meeting"
            label={t('attendance.state.as-meeting')}
            shortcut="0"
            onAction={() => actions.setState(people, null)}
          />
        ) : null}
      </BatchMenu>
      {days.length > 1 ? (
        <BatchMenu name={t('attendance.batch.days')} label={t('attendance.person.days')}>
          <MenuItem
            id="all"
            label={t('attendance.when.all')}
            onAction={() => actions.edit(people, { days: [] })}
          />
          {days.map((day) => (
            <MenuItem
              key={day}
              id={day}
              label={t('attendance.batch.only-day', { day: dayWords(day, locale) })}
              onAction={() => actions.edit(people, { days: [day] })}
            />
          ))}
        </BatchMenu>
      ) : null}
      <BatchMenu name={t('attendance.batch.role')} label={t('attendance.person.roles')}>
        {rolesForSeveral.map((role) => (
          <MenuItem
            key={role}
            id={role}
            label={t(`domain.attendance-role.${role}`)}
            onAction={() => actions.edit(people, { addRole: role })}
          />
        ))}
        <MenuLine />
        {attendanceRoles
          .filter((role) => role !== 'delegate' && rolesHere.has(role))
          .map((role) => (
            <MenuItem
              key={role}
              id={`remove/${role}`}
              label={t('attendance.batch.no-role', { role: t(`domain.attendance-role.${role}`) })}
              onAction={() => actions.edit(people, { removeRole: role })}
            />
          ))}
      </BatchMenu>
      <BatchMenu name={t('attendance.batch.publish')} label={t('attendance.person.publish')}>
        {consents.map((consent) => (
          <MenuItem
            key={consent}
            id={consent}
            label={t(`attendance.person.publish.${consent}`)}
            onAction={() => actions.edit(people, { publish: consent })}
          />
        ))}
      </BatchMenu>
      <BatchMenu name={t('attendance.batch.move')} label={t('attendance.batch.move')}>
        {delegations.map((delegation) => (
          <MenuItem
            key={delegation.id}
            id={delegation.id}
            label={delegation.name}
            onAction={() =>
              actions.moveTo(people, delegation, delegation.people.at(-1)?.id ?? null, delegations)
            }
          />
        ))}
      </BatchMenu>
      <span className={styles.end}>
        <IconButton icon={Trash2} size="s" label={t('attendance.person.remove')} onPress={onRemove} />
        <IconButton
          looksOnly
          icon={X}
          size="s"
          label={t('attendance.batch.clear')}
          shortcut="Escape"
          onPress={onClear}
        />
      </span>
    </div>
  );
}

interface BatchMenuProps {
  /** On the button. */
  readonly name: string;
  /** Of the menu: what is chosen in it. */
  readonly label: string;
  readonly children: ReactNode;
}

function BatchMenu({ name, label, children }: BatchMenuProps) {
  return (
    <Menu
      label={label}
      placement="top start"
      trigger={
        <Button size="s" kind="quiet">
          {name}
        </Button>
      }
    >
      {children}
    </Menu>
  );
}
