import { useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { attendanceStates, type AttendanceState } from '@/domain/attendance';
import { useText } from '@/i18n/use-text';
import { classNames } from '@/ui/class-names';
import { MenuItem } from '@/ui/menu';
import menu from '@/ui/menu.module.css';
import { keyOfState } from './row-keys';
import styles from './person-row.module.css';
import { StateMark } from './state-mark';

interface StateButtonProps {
  readonly name: string;
  readonly state: AttendanceState;
  readonly onChange: (state: AttendanceState) => void;
}

/** The state of one person, changed by the pointer; the keys do it on the row. The menu exists only while it is open. */
export function StateButton({ name, state, onChange }: StateButtonProps) {
  const t = useText();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        ref={button}
        className={classNames(styles.state)}
        excludeFromTabOrder
        aria-label={t('attendance.row.state', { name, state: t(`domain.attendance-state.${state}`) })}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPress={() => setOpen(true)}
      >
        <StateMark state={state} />
      </Button>
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
            {attendanceStates.map((one) => {
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
          </Menu>
        </Popover>
      ) : null}
    </>
  );
}
