import { useEffect, useState, type RefObject } from 'react';
import { useText } from '@/i18n/use-text';
import { ProgressBar } from '@/ui/progress-bar';
import { VisuallyHidden } from '@/ui/visually-hidden';

/** Where a long step tells how much of it is done, from 0 to 1. */
export type ShareHeard = RefObject<((share: number) => void) | null>;

interface BringInProgressProps {
  /** Rows that are brought in. */
  readonly total: number;
  readonly heard: ShareHeard;
}

/** Fewer rows are in before a bar could be read. */
const large = 200;
/** Steps of the bar; each draws this much and nothing of the review around it. */
const steps = 50;

/** How far a long table is: a bar for the eye, and each quarter for who listens, who is not to be talked down. */
export function BringInProgress({ total, heard }: BringInProgressProps) {
  const t = useText();
  const [step, setStep] = useState(0);
  useEffect(() => {
    // Lists within the table take their turn one after another: what is done never grows less.
    heard.current = (share) => setStep((before) => Math.max(before, Math.floor(share * steps)));
    return () => {
      heard.current = null;
    };
  }, [heard]);
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
