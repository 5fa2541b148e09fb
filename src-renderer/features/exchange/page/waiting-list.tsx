import { FileText, Files, Inbox, Play, X } from 'lucide-react';
import { Link } from 'wouter';

import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { IconButton } from '@/ui/icon-button';

import { useUnderWay } from '../accept/batch-acceptance';
import { AcceptingBar } from '../batch/accepting-bar';
import { useDiscardBatch } from '../batch/use-discard-batch';
import type { PendingReview } from '../pending/pending-review';
import { useDiscard } from '../pending/use-discard';
import { useReadOn } from '../reading/use-read-on';
import { useWaiting, type WaitingBatch } from '../pending/use-waiting';
import styles from './import-page.module.css';

/** Texts that were read and wait for the user's word; those that were read together stand as one. */
export function WaitingList() {
  const t = useText();
  const waiting = useWaiting();
  if (waiting === undefined) return null;
  const { batches, alone, count } = waiting;
  return (
    <Card title={t('exchange.waiting.title', { count })}>
      {count === 0 && batches.length === 0 ? (
        <p className={styles.empty}>
          <Icon of={Inbox} />
          {t('exchange.waiting.none')}
        </p>
      ) : (
        <ul className={styles.waiting}>
          {batches.map((batch) => (
            <BatchLine key={batch.batch.id} waiting={batch} />
          ))}
          {alone.map((review) => (
            <ReviewLine key={review.id} review={review} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function BatchLine({ waiting: { batch, waiting, unread } }: { readonly waiting: WaitingBatch }) {
  const t = useText();
  const format = useFormat();
  const discard = useDiscardBatch();
  const underWay = useUnderWay();
  const readOn = useReadOn();
  const isAccepting = underWay?.batchId === batch.id;
  const when = format.relative(new Date(batch.at));
  return (
    <li className={styles.line}>
      <Link to={`/import/batch/${batch.id}`} className={styles.link}>
        <Icon of={Files} />
        <span className={styles.file}>
          {t('exchange.batch.line', { count: batch.offered, waiting, unread })}
        </span>
        <span className={styles.said}>{t('exchange.batch.line-when', { when })}</span>
      </Link>
      {unread > 0 ? (
        <Button size="s" icon={Play} onPress={() => void readOn(batch.id)}>
          {t('exchange.batch.read-on')}
        </Button>
      ) : null}
      {isAccepting ? (
        <div className={styles.accepting}>
          <AcceptingBar underWay={underWay} />
        </div>
      ) : (
        <IconButton
          icon={X}
          size="s"
          label={t('exchange.batch.discard-named', { when })}
          onPress={() => void discard(batch.id)}
        />
      )}
    </li>
  );
}

function ReviewLine({
  review: { id, files, readAt, meetings, decisions },
}: {
  readonly review: PendingReview;
}) {
  const t = useText();
  const format = useFormat();
  const discard = useDiscard();
  const name = format.list(files);
  const touched =
    decisions.accepted.length + decisions.dropped.length + Object.keys(decisions.corrected).length;
  return (
    <li className={styles.line}>
      <Link to={`/import/review/${id}`} className={styles.link}>
        <Icon of={FileText} />
        <span className={styles.file} title={name}>
          {name}
        </span>
        <span className={styles.said}>
          {t('exchange.waiting.line', { meetings, touched, when: format.relative(new Date(readAt)) })}
        </span>
      </Link>
      <IconButton
        icon={X}
        size="s"
        label={t('exchange.waiting.discard', { name })}
        onPress={() => void discard(id, name)}
      />
    </li>
  );
}
