import { useRef } from 'react';
import { organiserRoleKinds } from '@/domain/draft';
import type { OrganiserRole } from '@/domain/meeting';
import { useText } from '@/i18n/use-text';
import { editOrganiser } from '@/store/commands/organisers';
import { Bidi } from '@/ui/bidi';
import { classNames } from '@/ui/class-names';
import { Select } from '@/ui/select';
import { KeptTextField } from '@/pickers/rows/kept-text-field';
import { useRun } from '@/pickers/use-run';
import styles from './organisers.module.css';

interface OrganiserFieldsProps {
  readonly organiser: OrganiserRole;
  /** The party's short name on the meeting's date. */
  readonly name: string;
}

/** A party and what it did; how it is printed, and in what capacity, comes to light where it is filled in or worked on. */
export function OrganiserFields({ organiser, name }: OrganiserFieldsProps) {
  const t = useText();
  const run = useRun();
  const printed = useRef<HTMLInputElement>(null);
  const isFilled = Boolean(organiser.printedName || organiser.capacity);
  return (
    <div className={styles.fields}>
      <Select
        label={t('meetings.organisers.role')}
        labelHidden
        look="bare"
        items={organiserRoleKinds.map((id) => ({ id, label: t(`domain.organiser-role.${id}`) }))}
        value={organiser.role}
        onChange={(role) => void run(editOrganiser(organiser, { role }, name))}
      />
      <button type="button" className={styles.name} onClick={() => printed.current?.focus()}>
        <Bidi>{name}</Bidi>
      </button>
      <div className={classNames(styles.extra, isFilled && styles.filled)}>
        <KeptTextField
          label={t('meetings.organisers.printed')}
          labelHidden
          look="bare"
          placeholder={t('meetings.organisers.printed')}
          inputRef={printed}
          keep={`organiserRoles/${organiser.id}/printedName`}
          saved={organiser.printedName ?? ''}
          command={(text) => editOrganiser(organiser, { printedName: text || null }, name)}
        />
        <KeptTextField
          label={t('meetings.organisers.capacity')}
          labelHidden
          look="bare"
          placeholder={t('meetings.organisers.capacity')}
          keep={`organiserRoles/${organiser.id}/capacity`}
          saved={organiser.capacity ?? ''}
          command={(text) => editOrganiser(organiser, { capacity: text || null }, name)}
        />
      </div>
    </div>
  );
}
