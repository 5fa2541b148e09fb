import { Check, CircleQuestionMark, Eraser, NotebookText, TextSearch } from 'lucide-react';

import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { PageHeader } from '@/ui/page-header';
import { Pill } from '@/ui/pill';

import { notesOf } from '../reading/note-in-words';
import { holdsRecords } from './holds-records';
import type { Review } from './use-review';
import { VisuallyHidden } from '@/ui/visually-hidden';
import styles from './review-screen.module.css';

interface ReviewHeaderProps {
  readonly review: Review;
  readonly isAccepting: boolean;
  readonly onLater: () => void;
  readonly onAccept: (scope: 'all' | 'sure') => void;
}

/** Whose review it is, how much of it is sure, and how to end it. */
export function ReviewHeader({ review, isAccepting, onLater, onAccept }: ReviewHeaderProps) {
  const t = useText();
  const format = useFormat();
  const { content, counts, open } = review;
  const [first] = content.draft.sources;
  const others = content.draft.sources.length - 1;
  const { dropped, unplaced } = content.draft;
  // Said once, whichever files it is true of.
  const notes = notesOf(content.draft.sources, t, format);
  const canAccept = holdsRecords(content.draft) && review.isReady && !isAccepting;
  return (
    <PageHeader
      title={t('exchange.review.title', { name: first?.file ?? '' })}
      state={others > 0 ? <Pill>{t('exchange.review.more-files', { count: others })}</Pill> : null}
      actions={
        <>
          <Button kind="quiet" onPress={onLater}>
            {t('exchange.review.later')}
          </Button>
          {open > 0 ? (
            <Button isDisabled={!canAccept} onPress={() => onAccept('sure')}>
              {t('exchange.review.accept-sure')}
            </Button>
          ) : null}
          <Button kind="primary" shortcut="Mod+Enter" isDisabled={!canAccept} onPress={() => onAccept('all')}>
            {t('exchange.review.accept-all', { open, left: counts.dropped > 0 ? 'some' : 'none' })}
          </Button>
        </>
      }
      meta={
        <>
          <span className={styles.sure}>
            <Icon of={Check} size="s" />
            {t('exchange.review.sure', { count: counts.sure })}
          </span>
          {open > 0 ? (
            <span className={styles.open}>
              <Icon of={CircleQuestionMark} size="s" />
              {t('exchange.review.open', { count: open })}
            </span>
          ) : null}
          {dropped.length > 0 ? (
            <span className={styles.counts}>
              <Icon of={Eraser} size="s" />
              {t('exchange.review.dropped', { count: dropped.length })}
            </span>
          ) : null}
          <span className={styles.counts}>
            {unplaced.length > 0 ? <Icon of={TextSearch} size="s" /> : null}
            {t('exchange.review.unplaced', { count: unplaced.length })}
          </span>
          {[...notes].map(([words, files]) => (
            <span key={words} className={styles.counts} title={files.join('\n')}>
              <Icon of={NotebookText} size="s" />
              {words}
            </span>
          ))}
          <VisuallyHidden>
            <span role="status">{t('exchange.review.status', { sure: counts.sure, open })}</span>
          </VisuallyHidden>
        </>
      }
    />
  );
}
