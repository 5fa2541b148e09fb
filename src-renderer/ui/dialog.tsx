import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useText } from '@/i18n/use-text';
import { classNames } from './class-names';
import styles from './dialog.module.css';
import { IconButton } from './icon-button';
import { ReadOnlyContext } from './read-only';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly size?: 's' | 'm' | 'l';
  readonly children: ReactNode;
  /** Buttons, the one that goes on last. */
  readonly actions?: ReactNode;
  /** False while something runs that must be ended by its own Cancel. */
  readonly dismissable?: boolean;
}

/** For what must be settled before anything else; where a page or panel does, use that. */
export function Dialog({
  title,
  isOpen,
  onClose,
  size = 'm',
  children,
  actions,
  dismissable = true,
}: DialogProps) {
  const t = useText();
  return (
    <ModalOverlay
      className={classNames(styles.backdrop)}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={dismissable}
      isKeyboardDismissDisabled={!dismissable}
    >
      <Modal className={classNames(styles.modal, styles[size])}>
        <ReadOnlyContext value={false}>
          <AriaDialog className={classNames(styles.dialog)}>
            <header className={styles.head}>
              <Heading slot="title" level={2} className={classNames(styles.title)}>
                {title}
              </Heading>
              {dismissable ? <IconButton icon={X} label={t('ui.close')} onPress={onClose} /> : null}
            </header>
            <div className={styles.body}>{children}</div>
            {actions ? <footer className={styles.foot}>{actions}</footer> : null}
          </AriaDialog>
        </ReadOnlyContext>
      </Modal>
    </ModalOverlay>
  );
}
