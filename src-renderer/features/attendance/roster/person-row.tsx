import { CircleAlert } from 'lucide-react';
import { memo, type MouseEvent, type ReactNode } from 'react';
import type { AttendanceState } from '@/domain/attendance';
import { useText } from '@/i18n/use-text';
import { LineSources } from '@/pickers/sources/line-sources';
import { Bidi } from '@/ui/bidi';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { Pill } from '@/ui/pill';
import { LineCheck } from './line-check';
import styles from './person-row.module.css';
import { StateButton } from './state-button';
import { stateWords } from './state-words';

/** How a line is chosen: alone in or out, or all from the last one to it. */
export type Choosing = 'toggle' | 'extend';

interface PersonRowProps {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** Roles worth telling, in words; the first is shown, all are read out. */
  readonly roles: string;
  /** What else is to be told: on behalf of, days, not to be published. */
  readonly notes: string;
  /** What of their presence does not go together. */
  readonly doubts: string;
  /** That they were added just now, and to which delegation. */
  readonly added: string;
  readonly state: AttendanceState | null;
  readonly ofPart: boolean;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  readonly onOpen: (id: string) => void;
  readonly onChoose: (id: string, how: Choosing) => void;
  readonly onState: (id: string, state: AttendanceState | null) => void;
  /** How many sources tell of the attendance. */
  readonly sources: number;
  /** The form of the person, under the row while it is open. */
  readonly children?: ReactNode;
}

/** One person of a delegation. The row is one stop of the arrow keys; its form opens under it. */
export const PersonRow = memo(function PersonRow(props: PersonRowProps) {
  const { id, name, title, roles, notes, doubts, added, state, ofPart, isActive, isOpen, isChosen } = props;
  const { onOpen, onChoose, onState, sources, children } = props;
  const t = useText();
  const [firstRole] = roles.split(' · ');
  const onClick = (event: MouseEvent) => {
    if (event.shiftKey) onChoose(id, 'extend');
    else if (event.ctrlKey || event.metaKey) onChoose(id, 'toggle');
    else onOpen(id);
  };
  return (
    <li className={styles.item} data-row={id}>
      <div
        className={classNames(styles.row, isOpen && styles.open, isChosen && styles.chosen)}
        draggable={!isOpen}
      >
        <LineCheck name={name} isChosen={isChosen} onChoose={(how) => onChoose(id, how)} />
        <button
          type="button"
          data-line={id}
          className={classNames(styles.main, !firstRole && styles.plain)}
          tabIndex={isActive ? 0 : -1}
          aria-expanded={isOpen}
          aria-label={[
            name,
            title,
            roles,
            doubts,
            notes,
            added,
            stateWords(state, t).long,
            isChosen && t('attendance.row.chosen'),
          ]
            .filter(Boolean)
            .join(', ')}
          aria-describedby="attendance-keys"
          onClick={onClick}
        >
          <span className={styles.name} title={name}>
            <Bidi>{name}</Bidi>
          </span>
          <span className={styles.title} title={[title, notes].filter(Boolean).join(' · ')}>
            {added === '' ? null : <span className={styles.added}>{added}</span>}
            <Bidi>{title}</Bidi>
            {notes === '' ? null : (
              <span className={styles.notes}>{title === '' ? notes : ` · ${notes}`}</span>
            )}
          </span>
          {firstRole ? (
            <span className={styles.role}>
              <Pill title={roles}>{firstRole}</Pill>
            </span>
          ) : null}
          {doubts === '' ? null : (
            <span className={styles.doubt}>
              <Icon of={CircleAlert} size="s" />
              <span>{doubts}</span>
            </span>
          )}
        </button>
        <span className={styles.sources}>
          <LineSources id={id} label={name} count={sources} />
        </span>
        <StateButton name={name} state={state} ofPart={ofPart} onChange={(next) => onState(id, next)} />
      </div>
      {isOpen ? children : null}
    </li>
  );
});
