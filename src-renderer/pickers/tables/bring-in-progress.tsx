import { useEffect, useState } from 'react';
import { useText } from '@/i18n/use-text';
import { ProgressBar } from '@/ui/progress-bar';
import { VisuallyHidden } from '@/ui/visually-hidden';

/** Tells whoever draws it how much of a long step is done, from 0 to 1. */
export interface ShareTeller {
  readonly tell: (share: number) => void;
  /** @returns how to hear no more */
  readonly hear: (listener: (share: number) => void) => () => void;
}

export function createShareTeller(): ShareTeller {
  const listeners = new Set<(share: number) => void>();
  return {
    tell: (share) => {
      for (const listener of listeners) listener(share);
    },
    hear: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

interface BringInProgressProps {
  /** Rows that are brought in. */
  readonly total: number;
  readonly teller: ShareTeller;
}

/** Fewer rows are in before a bar could be read. */
const large = 200;
/** Steps of the bar; each draws this much and nothing of the review around it. */
const steps = 50;

/** How far a long table is: a bar for the eye, and each quarter for who listens, who is not to be talked down. */
export function BringInProgress({ total, teller }: BringInProgressProps) {
  const t = useText();
  const [step, setStep] = useState(0);
  useEffect(
    // Lists within the table take their turn one after another: what is done never grows less.
    () => teller.hear((share) => setStep((before) => Math.max(before, Math.floor(share * steps)))),
    [teller],
  );
  if (total < large) return null;
  const rows = (share: number) => Math.floor(share * total);
  const quarter = Math.floor((step / steps) * 4) / 4;
  return (
    <>
      <ProgressBar label={t('tables.review.busy')} done={rows(step / steps)} total={total} />
      <VisuallyHidden>
        <span role="status">
          {quarter > 0 ? t('tables.review.busy-count', { done: rows(quarter), total }) : ''}
        </span>
      </VisuallyHidden>
    </>
  );
}
