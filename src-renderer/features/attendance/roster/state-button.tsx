import { useRef, useState } from 'react';
import { Menu } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { attendanceStates, type AttendanceState } from '@/domain/attendance';
import { presenceStates } from '@/domain/presence';
import { useText } from '@/i18n/use-text';
import { classNames } from '@/ui/class-names';
import { MenuItem, MenuLine } from '@/ui/menu';
import { useOff } from '@/ui/read-only';
import menu from '@/ui/menu.module.css';
import { keyOfState } from './row-keys';
import styles from './person-row.module.css';
import { StateMark } from './state-mark';
import { stateWords } from './state-words';

interface StateButtonProps {
  readonly name: string;
  readonly state: AttendanceState | null;
  /** The list speaks of a day or session: nobody is invited to half a day. */
  readonly ofPart: boolean;
  /** `null` takes back what is recorded for the day or session alone. */
  readonly onChange: (state: AttendanceState | null) => void;
}

/**
 * The state of one person, changed by the pointer; the keys do it on the row. A plain button, because a list has
 * hundreds of them; the menu exists only while it is open.
 */
export function StateButton({ name, state, ofPart, onChange }: StateButtonProps) {
  const t = useText();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { isDisabled, ...reason } = useOff({});
  return (
    <>
      <button
        type="button"
        ref={button}
        className={styles.state}
        tabIndex={-1}
        aria-label={`${name}: ${stateWords(state, t).long}`}
        {...reason}
        disabled={isDisabled}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        <StateMark state={state} />
      </button>
      {isOpen ? (
        <Popover
          className={classNames(menu.popover)}
          triggerRef={button}
          isOpen
          onOpenChange={setOpen}
          placement="bottom end"
          offset={4}
        >
          <Menu
            aria-label={t('attendance.person.state')}
            className={classNames(menu.menu)}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- an opened menu takes the focus, as a menu does
            autoFocus="first"
            onClose={() => setOpen(false)}
          >
            {(ofPart ? presenceStates : attendanceStates).map((one) => {
              const shortcut = keyOfState(one);
              return (
                <MenuItem
                  key={one}
                  id={one}
                  label={t(`domain.attendance-state.${one}`)}
                  {...(shortcut ? { shortcut } : {})}
                  onAction={() => onChange(one)}
                />
              );
            })}
            {ofPart ? <MenuLine /> : null}
            {ofPart ? (
              <MenuItem
                id="as-meeting"
                label={t('attendance.state.as-meeting')}
                shortcut="0"
                onAction={() => onChange(null)}
              />
            ) : null}
          </Menu>
        </Popover>
      ) : null}
    </>
  );
}
