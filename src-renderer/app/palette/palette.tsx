import { Search } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useText } from '@/i18n/use-text';
import { classNames } from '@/ui/class-names';
import type { PaletteProvider } from '@/ui/commands/palette-provider';
import { Icon } from '@/ui/icon';
import { Kbd } from '@/ui/kbd';
import { VisuallyHidden } from '@/ui/visually-hidden';
import type { BoundCommand } from '../commands/bound-command';
import { PaletteList } from './palette-list';
import { paletteSections, type PaletteItem } from './palette-items';
import styles from './palette.module.css';
import { useFound } from './use-found';

interface PaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly commands: readonly BoundCommand[];
  readonly providers: readonly PaletteProvider[];
  readonly navigate: (to: string) => void;
}

/** One field for everything: commands by name, records by what is in them. */
export function Palette({ isOpen, onClose, ...rest }: PaletteProps) {
  const t = useText();
  return (
    <ModalOverlay
      className={classNames(styles.backdrop)}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={classNames(styles.modal)}>
        <Dialog aria-label={t('app.palette')} className={classNames(styles.dialog)}>
          <PaletteField {...rest} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteField({ onClose, commands, providers, navigate }: Omit<PaletteProps, 'isOpen'>) {
  const t = useText();
  const id = useId();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const found = useFound(providers, query);
  const isAwaited = useRef(false);
  const sections = paletteSections(query, commands, found.groups);
  const items = sections.flatMap((section) => section.items);
  const current = Math.min(chosen, Math.max(0, items.length - 1));

  const run = (item: PaletteItem | undefined) => {
    if (!item) return;
    onClose();
    if (item.kind === 'command') item.command.run();
    else navigate(item.result.to);
  };

  // Enter right after the last letter means what that query finds, not what still stands there from the one before.
  useEffect(() => {
    if (!isAwaited.current || !found.isCurrent) return;
    isAwaited.current = false;
    run(items[current]);
  });

  const press = (event: KeyboardEvent) => {
    const last = items.length - 1;
    if (event.key === 'ArrowDown') setChosen(current >= last ? 0 : current + 1);
    else if (event.key === 'ArrowUp') setChosen(current <= 0 ? Math.max(0, last) : current - 1);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      if (found.isCurrent) run(items[current]);
      else isAwaited.current = true;
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <div className={styles.field}>
        <Icon of={Search} />
        <input
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the palette is opened to type into it
          autoFocus
          role="combobox"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={items.length > 0 ? `${id}-${current}` : undefined}
          aria-autocomplete="list"
          aria-label={t('app.palette.placeholder')}
          placeholder={t('app.palette.placeholder')}
          className={styles.input}
          dir="auto"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setChosen(0);
            isAwaited.current = false;
          }}
          onKeyDown={press}
        />
      </div>
      <PaletteList
        id={id}
        sections={sections}
        query={query}
        current={current}
        onHover={setChosen}
        onRun={run}
      />
      <VisuallyHidden>
        <span role="status">{t('app.palette.count', { count: items.length })}</span>
      </VisuallyHidden>
      <p className={styles.hints} aria-hidden>
        <span className={styles.hint}>
          <Kbd keys="ArrowUp" />
          <Kbd keys="ArrowDown" />
          {t('app.palette.hint-move')}
        </span>
        <span className={styles.hint}>
          <Kbd keys="Enter" />
          {t('app.palette.hint-run')}
        </span>
        <span className={styles.hint}>
          <Kbd keys="Escape" />
          {t('app.palette.hint-close')}
        </span>
      </p>
    </>
  );
}
