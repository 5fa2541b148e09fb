import { useIntl } from 'react-intl';

import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';

import type { Fact } from '../fact';
import { valueInWords } from '../value-in-words';
import type { Review } from '../use-review';
import styles from './fact-row.module.css';

/** Other values that the sources state for the same fact; choosing one makes it the preferred. */
export function CompetingValues({ fact, review }: { readonly fact: Fact; readonly review: Review }) {
  const t = useText();
  const { locale } = useIntl();
  const several = review.content.draft.sources.length > 1;
  const seen = new Set<string>();
  const values = fact.competing.filter(({ path, value }) => {
    const key = `${path} ${JSON.stringify(value)}`;
    const isNew =
      !seen.has(key) && JSON.stringify(review.decisions.corrected[path]) !== JSON.stringify(value);
    seen.add(key);
    return isNew;
  });
  if (values.length === 0) return null;
  return (
    <span className={styles.competing}>
      {values.map(({ path, value, place }) => {
        const words = valueInWords(path.split('/')[3] ?? '', value, t, locale);
        const file = review.content.draft.sources[place.source]?.file ?? '';
        return words === '' ? null : (
          <Button
            key={`${path} ${words}`}
            size="s"
            onPress={() => review.dispatch({ kind: 'correct', path, value: plain(value) })}
          >
            {several
              ? t('exchange.competing.use-of', { value: words, file })
              : t('exchange.competing.use', { value: words })}
          </Button>
        );
      })}
    </span>
  );
}

/** Evidence holds plain JSON: it came out of a file or another thread. */
function plain(value: unknown) {
  return value as Parameters<typeof JSON.stringify>[0] as string;
}
