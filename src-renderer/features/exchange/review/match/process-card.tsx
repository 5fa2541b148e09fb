import type { RefObject } from 'react';

import { useText } from '@/i18n/use-text';
import { TextField } from '@/ui/text-field';

import type { Review } from '../use-review';

interface ProcessCardProps {
  readonly review: Review;
  readonly name: string;
  readonly error: boolean;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** The first import into an empty register: whose register it is has to be known. */
export function ProcessCard({ review, name, error, inputRef }: ProcessCardProps) {
  const t = useText();
  return (
    <TextField
      label={t('exchange.process.label')}
      description={t('exchange.process.hint')}
      error={error ? t('exchange.process.required') : undefined}
      value={name}
      onChange={(value) => review.dispatch({ kind: 'name-process', name: value })}
      inputRef={inputRef}
      maxLength={200}
    />
  );
}
