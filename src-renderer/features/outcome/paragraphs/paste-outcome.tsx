import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Checkbox } from '@/ui/checkbox';
import { TextArea } from '@/ui/text-area';
import { proposeStatements } from '@/formats/narrative/propose-statements';
import styles from '../outcome-panel.module.css';
import { splitPasted, type PastedParagraph } from './split-pasted';

interface PasteOutcomeProps {
  readonly onAdd: (pasted: readonly PastedParagraph[], withStatements: boolean) => void;
  readonly onClose: () => void;
}

/** A whole text pasted: taken apart into paragraphs and statements, and added in one go. */
export function PasteOutcome({ onAdd, onClose }: PasteOutcomeProps) {
  const t = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [withStatements, setWithStatements] = useState(true);
  useEffect(() => field.current?.focus(), []);
  const pasted = useMemo(() => splitPasted(text), [text]);
  // Reading a whole text for its verbs takes longer than a keystroke; the count may follow a moment later.
  const read = useDeferredValue(pasted);
  const statements = useMemo(
    () => read.reduce((count, one) => count + proposeStatements(one.text).length, 0),
    [read],
  );
  return (
    <Card title={t('outcome.paste.title')}>
      <div className={styles.paste}>
        <TextArea
          paper
          rows={8}
          label={t('outcome.paste.field')}
          labelHidden
          inputRef={field}
          value={text}
          onChange={setText}
          placeholder={t('outcome.paste.placeholder')}
        />
        <div className={styles.pasteActions}>
          <Checkbox isSelected={withStatements} onChange={setWithStatements} isDisabled={statements === 0}>
            {t('outcome.paste.recognise', { count: statements })}
          </Checkbox>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button
            kind="primary"
            isDisabled={pasted.length === 0}
            onPress={() => onAdd(pasted, withStatements)}
          >
            {t('outcome.paste.add', { count: pasted.length })}
          </Button>
        </div>
      </div>
    </Card>
  );
}
