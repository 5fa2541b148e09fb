import { RotateCcw, X } from 'lucide-react';

import { followUpValues, statementClasses } from '@/domain/draft';
import { paragraphKinds } from '@/domain/paragraph';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';

import type { Review } from '../use-review';
import { DraftSelect, DraftText } from './draft-fields';
import styles from './fact-editor.module.css';
import { LinesField } from './lines-field';

interface ParagraphFieldsProps {
  readonly path: string;
  readonly review: Review;
}

/** A paragraph's text, whether it is a heading where it has no number, and its statements: who, the verb, its class, whether it calls for follow-up. */
export function ParagraphFields({ path, review }: ParagraphFieldsProps) {
  const t = useText();
  const [, , meeting, , index] = path.split('/');
  const paragraph = review.draft.meetings[Number(meeting)]?.paragraphs[Number(index)];
  return (
    <>
      <DraftText review={review} path={`${path}/text`} label={t('exchange.field.text')} long required />
      {paragraph?.number === undefined && paragraph?.statements.length === 0 ? (
        <DraftSelect
          review={review}
          path={`${path}/kind`}
          label={t('exchange.field.kind')}
          values={paragraphKinds}
          labelOf={(kind) => t(`domain.paragraph-kind.${kind}`)}
        />
      ) : null}
      {(paragraph?.statements ?? []).map((_, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- statements have no identity but their place
        <StatementFields key={at} path={`${path}/statements/${at}`} number={at + 1} review={review} />
      ))}
    </>
  );
}

function StatementFields({ path, number, review }: ParagraphFieldsProps & { readonly number: number }) {
  const t = useText();
  const isDropped = review.decisions.dropped.includes(path);
  const parts = [path];
  if (isDropped) {
    return (
      <div className={styles.statement}>
        <Button size="s" icon={RotateCcw} onPress={() => review.dispatch({ kind: 'restore', parts })}>
          {t('exchange.action.restore-statement', { number })}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.statement} role="group" aria-label={t('exchange.field.statement', { number })}>
      <div className={styles.pair}>
        <DraftText review={review} path={`${path}/actor`} label={t('exchange.field.actor')} />
        <DraftText review={review} path={`${path}/verb`} label={t('exchange.field.verb')} />
        <DraftSelect
          review={review}
          path={`${path}/class`}
          label={t('exchange.field.class')}
          values={statementClasses}
          labelOf={(kind) => t(`domain.statement-class.${kind}`)}
        />
        <DraftSelect
          review={review}
          path={`${path}/followUp`}
          label={t('exchange.field.follow-up')}
          values={followUpValues}
          labelOf={(value) => t(`domain.follow-up.${value}`)}
        />
      </div>
      <LinesField review={review} path={`${path}/addressees`} label={t('exchange.field.addressees')} />
      <div className={styles.foot}>
        <Button size="s" kind="quiet" icon={X} onPress={() => review.dispatch({ kind: 'drop', parts })}>
          {t('exchange.action.drop-statement')}
        </Button>
      </div>
    </div>
  );
}
