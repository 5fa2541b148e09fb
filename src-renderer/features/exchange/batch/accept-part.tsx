import { CheckCheck } from 'lucide-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';

import { guessProcess } from '@/formats/draft/guess-process';
import { useText } from '@/i18n/use-text';
import { useLive } from '@/store/react/use-live';
import { Button } from '@/ui/button';
import { TextField } from '@/ui/text-field';

import { useUnderWay } from '../accept/batch-acceptance';
import { pendingDatabase } from '../pending/pending-database';
import { isLeftOut } from '../review/fact-state';
import { AcceptingBar } from './accepting-bar';
import { hostsOf, type BatchRow } from './batch-row';
import { isAcceptable, useAcceptBatch } from './use-accept-batch';
import styles from './batch-page.module.css';
import { LockedMeetings } from '../review/match/locked-meetings';

/** Accepts all that is sure of the batch; asks first whose register it is where nobody has said. */
export function AcceptPart({
  batchId,
  rows,
}: {
  readonly batchId: string;
  readonly rows: readonly BatchRow[];
}) {
  const t = useText();
  const accept = useAcceptBatch(batchId);
  const underWay = useUnderWay();
  const hasProcess = useLive(async (register) => (await register.list('processes')).length > 0, []);
  const guess = useGuess(rows, hasProcess === false);
  const [typed, setTyped] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const name = (typed ?? guess).trim();
  // An event comes in with the meeting that it waits for.
  const withHosts = (chosen: readonly BatchRow[]) => {
    const ids = new Set(chosen.map(({ id }) => id));
    return [
      ...chosen,
      ...waits.filter((row) => hostsOf(row.id, row.open).every((host) => ids.has(host.reviewId))),
    ];
  };
  const waits = rows.filter(({ state }) => state === 'waits');
  const sure = withHosts(rows.filter(({ state }) => state === 'sure'));
  const open = rows.filter(({ state }) => state === 'ask');
  const acceptable = open.filter(isAcceptable);
  const all = withHosts([...rows.filter(({ state }) => state === 'sure'), ...acceptable]);
  const leftOut = acceptable.reduce((sum, row) => sum + (row.open?.facts.filter(isLeftOut).length ?? 0), 0);
  if (underWay?.batchId === batchId) {
    return (
      <div className={styles.note}>
        <AcceptingBar underWay={underWay} />
      </div>
    );
  }
  const confirm = (chosen: readonly BatchRow[]) => {
    if (hasProcess === false && name === '') {
      setMissing(true);
      field.current?.focus();
    } else void accept(chosen, [...open, ...waits].filter((row) => !chosen.includes(row)).length, name);
  };
  if (sure.length + acceptable.length === 0) return null;
  return (
    <div className={styles.accept}>
      {underWay === null ? null : <p className={styles.faint}>{t('exchange.batch.accepting-other')}</p>}
      {hasProcess === false ? (
        <div className={styles.process}>
          <TextField
            label={t('exchange.process.label')}
            description={t('exchange.process.hint')}
            error={isMissing && name === '' ? t('exchange.process.required') : undefined}
            value={typed ?? guess}
            onChange={setTyped}
            inputRef={field}
            maxLength={200}
          />
        </div>
      ) : null}
      <LockedMeetings
        decisions={[...sure, ...acceptable].flatMap(
          (row) => row.open?.choices.map(({ decision }) => decision) ?? [],
        )}
      />
      <div className={styles.actions}>
        {sure.length > 0 ? (
          <Button
            kind="primary"
            icon={CheckCheck}
            isDisabled={hasProcess === undefined || underWay !== null}
            onPress={() => confirm(sure)}
          >
            {t('exchange.batch.accept-sure', { count: sure.length })}
          </Button>
        ) : null}
        {acceptable.length > 0 ? (
          <Button isDisabled={hasProcess === undefined || underWay !== null} onPress={() => confirm(all)}>
            {t('exchange.batch.accept-without-open', {
              count: all.length,
              open: leftOut,
            })}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** So many texts are looked at to tell whose records these are. */
const enough = 12;

function useGuess(rows: readonly BatchRow[], isWanted: boolean): string {
  const ids = isWanted ? rows.flatMap(({ review }) => review?.id ?? []).slice(0, enough) : [];
  const key = ids.join(' ');
  return (
    useLiveQuery(async () => {
      const contents = await pendingDatabase.contents.bulkGet(key === '' ? [] : key.split(' '));
      return guessProcess(contents.flatMap((content) => content?.texts ?? []));
    }, [key]) ?? ''
  );
}
