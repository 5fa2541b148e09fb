import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { overlapsMarked } from '@/domain/marked-already';
import type { NumberedParagraph } from '@/domain/number-paragraphs';
import type { Statement } from '@/domain/paragraph';
import { useText } from '@/i18n/use-text';
import type { FoundStatements } from '@/store/commands/read-statements';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { KeyScope } from '@/ui/key-scope';
import { readStatement } from '../statements/new-statement';
import { takenOf } from './decisions';
import { ReviewStatements } from './review-statements';
import styles from './recognise.module.css';
import { useProposals, type UnreadParagraph } from './use-proposals';

interface FindInOutcomeProps {
  readonly numbered: readonly NumberedParagraph[];
  readonly statements: readonly Statement[];
  readonly language: string;
  readonly onTake: (found: readonly FoundStatements[]) => void;
  readonly onClose: () => void;
}

/** The statements of paragraphs in which none is marked yet, to confirm in one go. */
export function FindInOutcome({ numbered, statements, language, onTake, onClose }: FindInOutcomeProps) {
  const t = useText();
  const confirm = useRef<HTMLButtonElement>(null);
  const unread = useMemo(
    () =>
      numbered.flatMap(({ paragraph, number, cited }) => {
        const text = paragraph.text[language] ?? '';
        return text.trim() === '' ? [] : [{ key: paragraph.id, number, cited, level: paragraph.level, text }];
      }),
    [numbered, language],
  );
  const isKnown = useCallback(
    ({ key, text }: UnreadParagraph, words: string) => {
      const own = statements.filter((one) => one.paragraphId === key);
      return overlapsMarked(text, words, own, language);
    },
    [statements, language],
  );
  const { paragraphs, isReading, decisions, count } = useProposals(unread, language, { isKnown });
  const found = paragraphs.filter((paragraph) => paragraph.statements.length > 0);
  const isReady = !isReading && count > 0;
  useEffect(() => {
    if (isReady) confirm.current?.focus();
    // The focus goes there once; what is decided afterwards leaves it where it is.
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the reading ends
  }, [isReading]);
  const take = () => {
    if (!isReady) return;
    const paragraphsById = new Map(numbered.map(({ paragraph }) => [paragraph.id, paragraph]));
    onTake(
      found.flatMap((one) => {
        const paragraph = paragraphsById.get(one.key);
        if (!paragraph) return [];
        const read = takenOf(one, decisions).map((taken) => readStatement(taken, language, paragraph.text));
        return [{ paragraphId: paragraph.id, statements: read }];
      }),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    take();
  };
  return (
    <Card title={t('outcome.find.title')}>
      <KeyScope className={styles.paste} onKeys={onKeyDown}>
        {found.length > 0 ? (
          <>
            <p className={styles.keys}>{t('outcome.review.keys')}</p>
            <ReviewStatements paragraphs={found} decisions={decisions} />
          </>
        ) : isReading ? null : (
          <p className={styles.none}>{t('outcome.find.none')}</p>
        )}
        <div className={styles.actions}>
          <Button looksOnly onPress={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button kind="primary" ref={confirm} shortcut="Mod+Enter" isDisabled={!isReady} onPress={take}>
            {t('outcome.find.take', { count })}
          </Button>
        </div>
      </KeyScope>
    </Card>
  );
}
