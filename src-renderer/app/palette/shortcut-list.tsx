import { useText } from '@/i18n/use-text';
import { commandGroups } from '@/ui/commands/command';
import { Dialog } from '@/ui/dialog';
import { Kbd } from '@/ui/kbd';
import { groupLabels, type BoundCommand } from '../commands/bound-command';
import styles from './shortcut-list.module.css';

interface ShortcutListProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly commands: readonly BoundCommand[];
}

/** Every key that does something here, by what it is for. */
export function ShortcutList({ isOpen, onClose, commands }: ShortcutListProps) {
  const t = useText();
  const withKeys = commands.filter(({ shortcuts }) => shortcuts.length > 0);
  return (
    <Dialog title={t('app.shortcuts')} isOpen={isOpen} onClose={onClose} size="m">
      <p className={styles.text}>{t('app.shortcuts.text')}</p>
      <div className={styles.groups}>
        {commandGroups.map((group) => {
          const ofGroup = withKeys.filter((command) => command.group === group);
          if (ofGroup.length === 0) return null;
          return (
            <section key={group} className={styles.group}>
              <h3 className={styles.heading}>{t(groupLabels[group])}</h3>
              <dl>
                {ofGroup.map(({ id, label, shortcuts }) => (
                  <div key={id} className={styles.line}>
                    <dt className={styles.label}>{label}</dt>
                    <dd className={styles.keys}>
                      {shortcuts.map((shortcut) => (
                        <Kbd key={shortcut} keys={shortcut} />
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
      </div>
    </Dialog>
  );
}
