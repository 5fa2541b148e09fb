import { CircleCheck, Info, TriangleAlert } from 'lucide-react';
import { Link } from 'wouter';

import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { ProgressBar } from '@/ui/progress-bar';

import { importer, type ImporterState } from '../reading/importer';
import { outcomeInWords, toneOf } from '../reading/outcome-in-words';
import type { NamedOutcome } from '../reading/read-outcome';
import styles from './import-page.module.css';

const icons = { done: CircleCheck, info: Info, failed: TriangleAlert } as const;

/** The reading under way, then what became of each file. */
export function ReadingPart({ state }: { readonly state: ImporterState }) {
  const t = useText();
  if (state.kind === 'idle') return null;
  if (state.kind === 'reading') {
    return (
      <Card>
        <ProgressBar
          label={t('exchange.reading', { count: state.total })}
          done={state.done}
          total={state.total}
          detail={state.name ?? ''}
          onCancel={() => importer.cancel()}
        />
      </Card>
    );
  }
  if (state.outcomes.length === 0) return null;
  const count = (kind: NamedOutcome['outcome']['kind']) =>
    state.outcomes.filter(({ outcome }) => outcome.kind === kind).length;
  const failed = state.outcomes.filter((outcome) => toneOf(outcome) === 'failed').length;
  const known = count('in-register') + count('waiting') + count('twice');
  return (
    <Card
      title={t('exchange.outcomes.title')}
      actions={
        <Button kind="quiet" size="s" onPress={() => importer.clear()}>
          {t('ui.close')}
        </Button>
      }
    >
      <p role="status" className={styles.hint}>
        {t('exchange.outcomes.summary', { read: count('read'), known, failed })}
      </p>
      <ul className={styles.outcomes}>
        {state.outcomes.map((outcome, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two files may have one name
          <OutcomeLine key={index} outcome={outcome} />
        ))}
      </ul>
    </Card>
  );
}

function OutcomeLine({ outcome: named }: { readonly outcome: NamedOutcome }) {
  const t = useText();
  const format = useFormat();
  const { name, outcome } = named;
  const tone = toneOf(named);
  return (
    <li className={styles.outcome}>
      <span className={styles[tone]}>
        <Icon of={icons[tone]} />
      </span>
      <span className={styles.words}>
        <span className={styles.file} title={name}>
          {name}
        </span>
        <span className={classNames(styles.said)}>{outcomeInWords(named, t, format)}</span>
      </span>
      {outcome.kind === 'read' || outcome.kind === 'waiting' ? (
        <Link to={`/import/review/${outcome.reviewId}`}>{t('exchange.outcome.review')}</Link>
      ) : null}
      {outcome.kind === 'in-register' ? (
        <Link to={`/meetings/${outcome.meetingId}`}>{t('exchange.outcome.meeting')}</Link>
      ) : null}
    </li>
  );
}
