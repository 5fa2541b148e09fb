import { useState } from 'react';
import { useText } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';
import { Button } from '@/ui/button';
import styles from './sheets.module.css';

interface FoldedTextProps {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

/** Letters and lines that are read in passing. */
const mostLetters = 400;
const mostLines = 6;

/** Words of a report; where they would push the next row out of sight, their beginning, and all of them by a press. */
export function FoldedText({ text, language }: FoldedTextProps) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const beginning = text.split('\n').slice(0, mostLines).join('\n').slice(0, mostLetters);
  const isLong = beginning.length < text.length;
  return (
    <>
      <span className={styles.done} lang={language}>
        <Bidi>{isLong && !isOpen ? `${beginning.replace(/[\s.,;:]+$/u, '')}…` : text}</Bidi>
      </span>
      {isLong ? (
        <span>
          <Button kind="quiet" size="s" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {isOpen ? t('follow-up.returned.fold') : t('follow-up.returned.show-all', { count: text.length })}
          </Button>
        </span>
      ) : null}
    </>
  );
}
