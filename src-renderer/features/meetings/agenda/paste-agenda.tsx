import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import * as z from 'zod/mini';
import { useText } from '@/i18n/use-text';
import { useUnfinishedWork } from '@/pickers/unfinished-work';
import type { AgendaEntry } from '@/store/commands/agenda';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { KeyScope } from '@/ui/key-scope';
import { TextArea } from '@/ui/text-area';
import styles from './paste-agenda.module.css';
import { readAgenda } from '@/formats/agenda/read-agenda';
import { ReadEntries } from './read-entries';

interface PasteAgendaProps {
  /** Where the text is kept until it is added; see `useUnfinishedWork`. */
  readonly place: string;
  /** Whether it was just asked for: a text that was left from before takes the caret from nobody. */
  readonly isAsked: boolean;
  readonly language: string;
  readonly onAdd: (entries: readonly AgendaEntry[]) => void;
  readonly onClose: () => void;
}

/** A whole agenda pasted: what is recognised in it stands beside the text, and counts once it is added. */
export function PasteAgenda({ place, isAsked, language, onAdd, onClose }: PasteAgendaProps) {
  const t = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const [kept, keep] = useUnfinishedWork(place, z.string());
  const text = kept ?? '';
  useEffect(() => {
    if (isAsked) field.current?.focus();
  }, [isAsked]);
  const { entries, heading } = useMemo(() => readAgenda(text), [text]);
  const count = entries.reduce((sum, entry) => sum + (entry.kind === 'item' ? 1 : 1 + entry.items.length), 0);
  const add = () => {
    if (count > 0) onAdd(entries);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    add();
  };
  return (
    <Card title={t('agenda.paste.title')}>
      <KeyScope className={styles.paste} onKeys={press}>
        <div className={styles.sides}>
          <TextArea
            paper
            rows={10}
            label={t('agenda.paste.field')}
            labelHidden
            inputRef={field}
            value={text}
            onChange={keep}
            placeholder={t('agenda.paste.placeholder')}
          />
          <div className={styles.read} aria-live="polite">
            {entries.length === 0 ? <p className={styles.nothing}>{t('agenda.paste.nothing')}</p> : null}
            {heading.length === 0 ? null : (
              <p className={styles.heading} dir="auto">
                {t('agenda.paste.heading', { words: heading.join(' · ') })}
              </p>
            )}
            <ReadEntries entries={entries} language={language} />
          </div>
        </div>
        <div className={styles.actions}>
          <p className={styles.hint}>{t('agenda.paste.hint')}</p>
          <Button looksOnly onPress={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button kind="primary" shortcut="Mod+Enter" isDisabled={count === 0} onPress={add}>
            {t('agenda.paste.add', { count })}
          </Button>
        </div>
      </KeyScope>
    </Card>
  );
}
