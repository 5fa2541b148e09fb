import { useEffect, useRef, useState } from 'react';
import type { Id } from '@/domain/fields';
import type { Statement } from '@/domain/paragraph';
import { useText } from '@/i18n/use-text';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { takeUpStatements } from '@/store/commands/recommendations';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { useRecommend } from './recommend-context';
import { anew, leaveOut, StatementChoice, usualChoice } from './statement-choice';
import styles from './recommend.module.css';
import { useRepeatsOf } from './use-repeats-of';

/** What becomes of the statements that are being taken up, to confirm in one go; nothing while none are. */
export function RecommendReview() {
  const { taking } = useRecommend();
  return taking === null ? null : <OpenReview key={taking.map(({ id }) => id).join()} statements={taking} />;
}

function OpenReview({ statements }: { readonly statements: readonly Statement[] }) {
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
  const taken = statements.flatMap((statement) => {
    const choice = choiceOf(statement.id);
    return choice === leaveOut ? [] : [{ statement, reaffirms: choice === anew ? null : choice }];
  });
  const close = () => {
    done();
    const [first] = statements;
    document.querySelector<HTMLElement>(`[data-statement="${first?.id}"]`)?.focus();
  };
  const take = async () => {
    if ((await run(takeUpStatements(taken))) === null) return;
    close();
    const made = taken.filter(({ reaffirms }) => reaffirms === null).length;
    notice(t('outcome.recommend.done', { made, reaffirmed: taken.length - made }));
  };
  return (
    <Card title={t('outcome.recommend.title', { count: statements.length })}>
      <div className={styles.review}>
        {isReady ? null : <p role="status">{t('outcome.recommend.looking')}</p>}
        <ul className={styles.statements}>
          {statements.map((statement) => (
            <StatementChoice
              key={statement.id}
              statement={statement}
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
