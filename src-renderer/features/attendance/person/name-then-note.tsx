import type { Attendance } from '@/domain/attendance';
import { listName, type PersonName } from '@/domain/person';
import { useText } from '@/i18n/use-text';
import { useRun } from '@/pickers/use-run';
import { editAttendance } from '@/store/commands/attendances';
import { Button } from '@/ui/button';
import styles from './person-form.module.css';

interface NameThenNoteProps {
  readonly attendance: Attendance;
  /** Today's. */
  readonly names: readonly PersonName[];
}

/** That this list prints the name the person bore then, with the way to that of today. Nothing where it is the same. */
export function NameThenNote({ attendance, names }: NameThenNoteProps) {
  const t = useText();
  const run = useRun();
  if (attendance.namesThen.length === 0) return null;
  const then = attendance.namesThen.map((name) => listName(name)).join(', ');
  const today = names.find(({ preferred }) => preferred) ?? names[0];
  return (
    <p className={styles.note}>
      {t('attendance.person.name-then', { name: then })}{' '}
      <Button
        kind="quiet"
        size="s"
        onPress={() => void run(editAttendance(attendance, { namesThen: [] }, then))}
      >
        {t('attendance.person.name-today', { name: today ? listName(today) : '—' })}
      </Button>
    </p>
  );
}
