import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { TextArea } from '@/ui/text-area';

import { useKeptPaste } from './kept-text';
import styles from './import-page.module.css';

interface PasteTextProps {
  readonly onRead: (text: string) => void;
  readonly onClose: () => void;
}

/** A place to paste or write a text; what is in it stays until it is read. */
export function PasteText({ onRead, onClose }: PasteTextProps) {
  const t = useText();
  // What is kept may be read from the disk late: it comes to stand here unless something was typed by then.
  const { text, write } = useKeptPaste();
  return (
    <Card>
      <div className={styles.paste}>
        <TextArea
          label={t('exchange.paste.label')}
          description={t('exchange.paste.hint')}
          value={text}
          onChange={write}
          rows={8}
          paper
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened on request, to paste into
          autoFocus
        />
        <span className={styles.actions}>
          <Button kind="primary" isDisabled={text.trim() === ''} onPress={() => onRead(text)}>
            {t('exchange.paste.read')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('ui.close')}
          </Button>
        </span>
      </div>
    </Card>
  );
}
