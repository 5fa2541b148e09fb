import { useEffect, useRef, type KeyboardEvent } from 'react';

import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { KeyScope } from '@/ui/key-scope';

import type { Fact } from '../fact';
import type { Review } from '../use-review';
import { EditorFields } from './editor-fields';
import styles from './fact-editor.module.css';

interface FactEditorProps {
  readonly fact: Fact;
  readonly review: Review;
  readonly onClose: () => void;
}

/** The fields of one fact, in its place. What is typed is kept as it is typed; Enter and Escape leave. */
export function FactEditor({ fact, review, onClose }: FactEditorProps) {
  const t = useText();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, []);

  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    // A list that is open takes these keys for itself.
    const isOpen = form.current?.querySelector('[aria-expanded="true"]') !== null;
    const ends = event.key === 'Escape' || (event.key === 'Enter' && isPlainField(event.target));
    if (!ends || isOpen || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onClose();
  };

  return (
    <KeyScope ref={form} className={styles.editor} onKeys={press}>
      <EditorFields fact={fact} review={review} />
      <div className={styles.foot}>
        <Button size="s" onPress={onClose}>
          {t('exchange.action.done')}
        </Button>
      </div>
    </KeyScope>
  );
}

function isPlainField(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.getAttribute('role') !== 'combobox';
}
