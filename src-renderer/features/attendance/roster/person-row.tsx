import { memo, type ReactNode } from 'react';
import type { AttendanceState } from '@/domain/attendance';
import { useText } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';
import { classNames } from '@/ui/class-names';
import { Pill } from '@/ui/pill';
import styles from './person-row.module.css';
import { StateButton } from './state-button';

interface PersonRowProps {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** Roles worth telling, in words; the first is shown, all are read out. */
  readonly roles: string;
  /** What else is to be told: on behalf of, days, not to be published. */
  readonly notes: string;
  readonly state: AttendanceState;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (id: string) => void;
  readonly onState: (id: string, state: AttendanceState) => void;
  /** The form of the person, under the row while it is open. */
  readonly children?: ReactNode;
}

/** One person of a delegation. The row is one stop of the arrow keys; its form opens under it. */
export const PersonRow = memo(function PersonRow(props: PersonRowProps) {
  const { id, name, title, roles, notes, state, isActive, isOpen, onOpen, onState, children } = props;
  const t = useText();
  const words = t(`domain.attendance-state.${state}`);
  const [firstRole] = roles.split(' · ');
  return (
    <li className={styles.item}>
      <div className={classNames(styles.row, isOpen && styles.open)}>
        <button
          type="button"
          data-line={id}
          className={styles.main}
          tabIndex={isActive ? 0 : -1}
          aria-expanded={isOpen}
          aria-label={[name, title, roles, notes, words].filter(Boolean).join(', ')}
          aria-describedby="attendance-keys"
          onClick={() => onOpen(id)}
        >
          <span className={styles.name} title={name}>
            <Bidi>{name}</Bidi>
          </span>
          <span className={styles.title} title={[title, notes].filter(Boolean).join(' · ')}>
            <Bidi>{title}</Bidi>
            {notes === '' ? null : (
              <span className={styles.notes}>{title === '' ? notes : ` · ${notes}`}</span>
            )}
          </span>
          <span className={styles.role}>{firstRole ? <Pill title={roles}>{firstRole}</Pill> : null}</span>
        </button>
        <StateButton name={name} state={state} onChange={(next) => onState(id, next)} />
      </div>
      {isOpen ? children : null}
    </li>
  );
});
