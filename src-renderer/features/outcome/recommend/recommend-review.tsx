import { useEffect, useRef, useState } from 'react';
import type { Id, Localized } from '@/domain/fields';
import type { Paragraph, Statement } from '@/domain/paragraph';
import { wordsByLanguage } from '@/domain/statement-words';
import { useText } from '@/i18n/use-text';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { takeUpStatements } from '@/store/commands/take-up-statements';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { useRecommend } from './recommend-context';
import { translationsOf } from '@/formats/narrative/pair-words';
import { StatementChoice } from './statement-choice';
import { leaderOf, takenUp, usualChoice } from './choices';
import styles from './recommend.module.css';
import { useRepeatsOf } from './use-repeats-of';

/** What becomes of the statements that are being taken up, to confirm in one go; nothing while none are. */
export function RecommendReview({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }) {
  const { taking } = useRecommend();
  if (taking === null) return null;
  const textOf = (statement: Statement): Localized => {
    const texts = paragraphs.find(({ id }) => id === statement.paragraphId)?.text ?? {};
    return {
      ...translationsOf(statement.text, texts, statement.language),
      ...wordsByLanguage(statement),
    };
  };
  return <OpenReview key={taking.map(({ id }) => id).join()} statements={taking} textOf={textOf} />;
}

interface OpenReviewProps {
  readonly statements: readonly Statement[];
  readonly textOf: (statement: Statement) => Localized;
}

function OpenReview({ statements, textOf }: OpenReviewProps) {
  const t = useText();
  const run = useRun();
  const notice = useUndoNotice();
  const { done } = useRecommend();
  const offers = useRepeatsOf(statements);
  const [chosen, setChosen] = useState<ReadonlyMap<Id, string>>(new Map());
  const confirm = useRef<HTMLButtonElement>(null);
  const isReady = offers !== undefined;
  // Who opened the review confirms it with Enter, once there is something to confirm.
  useEffect(() => {
    if (isReady) confirm.current?.focus();
  }, [isReady]);
  const choiceOf = (id: Id) => chosen.get(id) ?? usualChoice(offers?.get(id) ?? []);
  const taken = takenUp(statements, choiceOf, textOf);
  const close = () => {
    done();
    const [first] = statements;
    document.querySelector<HTMLElement>(`[data-statement="${first?.id}"]`)?.focus();
  };
  const take = async () => {
    if ((await run(takeUpStatements(taken))) === null) return;
    close();
    const made = taken.filter(({ reaffirms, joins }) => reaffirms === null && joins === undefined).length;
    const reaffirmed = taken.filter(({ reaffirms }) => reaffirms !== null).length;
    notice(t('outcome.recommend.done', { made, reaffirmed }));
  };
  return (
    <Card title={t('outcome.recommend.title', { count: statements.length })}>
      <div className={styles.review}>
        {isReady ? null : <p role="status">{t('outcome.recommend.looking')}</p>}
        <ul className={styles.statements}>
          {statements.map((statement, index) => (
            <StatementChoice
              key={statement.id}
              statement={statement}
              text={textOf(statement)}
              joins={index > 0 && leaderOf(statements, index, choiceOf) !== null}
              offers={offers?.get(statement.id) ?? []}
              choice={choiceOf(statement.id)}
              onChoose={(choice) => setChosen((all) => new Map(all).set(statement.id, choice))}
            />
          ))}
        </ul>
        <div className={styles.actions}>
          <Button onPress={close}>{t('ui.cancel')}</Button>
          <Button
            kind="primary"
            ref={confirm}
            isDisabled={!isReady || taken.length === 0}
            onPress={() => void take()}
          >
            {t('outcome.recommend.confirm', { count: taken.length })}
          </Button>
        </div>
      </div>
    </Card>
  );
}
