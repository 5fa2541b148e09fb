import { useIntl } from 'react-intl';

import type { JournalValue } from '@/domain/journal';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';

import type { Fact } from '../fact';
import { placeName } from '../fact-words';
import { placeChoices } from '../place-choices';
import type { ReviewAction } from '../review-decisions';
import { valueInWords } from '../value-in-words';
import type { Review } from '../use-review';
import styles from './fact-row.module.css';

/** A value that a source states, and what takes it. */
interface Choice {
  readonly words: string;
  readonly source: number;
  readonly actions: readonly ReviewAction[];
}

/** Other values that the sources state for the same fact; choosing one makes it the preferred. */
export function CompetingValues({ fact, review }: { readonly fact: Fact; readonly review: Review }) {
  const t = useText();
  const { locale } = useIntl();
  const { sources } = review.content.draft;
  const seen = new Set<string>();
  const choices = choicesOf().filter(({ words, actions }) => {
    const key = JSON.stringify(actions);
    const isNew = words !== '' && actions.length > 0 && !seen.has(key);
    seen.add(key);
    return isNew;
  });
  if (choices.length === 0) return null;
  return (
    <span className={styles.competing}>
      {choices.map(({ words, source, actions }) => (
        <Button key={JSON.stringify(actions)} size="s" onPress={() => review.dispatch(...actions)}>
          {sources.length > 1
            ? t('exchange.competing.use-of', { value: words, file: sources[source]?.file ?? '' })
            : t('exchange.competing.use', { value: words })}
        </Button>
      ))}
    </span>
  );

  function choicesOf(): readonly Choice[] {
    const standing = fact.meeting === null ? undefined : review.draft.meetings[fact.meeting];
    if (fact.kind === 'place' && standing)
      return placeChoices(fact, standing).map(({ place, ...choice }) => ({
        ...choice,
        words: placeName({ ...place, date: standing.date }, locale),
      }));
    return fact.competing
      .filter(({ path, value }) => !isTaken(path, value))
      .map(({ path, value, place }) => ({
        words: valueInWords(path.split('/')[3] ?? '', value, t, locale),
        source: place.source,
        actions: [{ kind: 'correct', path, value: plain(value) }],
      }));
  }

  function isTaken(path: string, value: unknown): boolean {
    return JSON.stringify(review.decisions.corrected[path]) === JSON.stringify(value);
  }
}

/** Evidence holds plain JSON: it came out of a file or another thread. */
function plain(value: unknown): JournalValue {
  return value as JournalValue;
}
