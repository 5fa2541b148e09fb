import { inLanguage, languageUsed } from '@/domain/fields';
import type { RecommendationRow } from '@/domain/recommendation-row';
import { useText } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';
import { classNames } from '@/ui/class-names';
import styles from './asked-words.module.css';

interface AskedWordsProps {
  readonly row: Pick<RecommendationRow, 'recommendation' | 'opening'>;
  /** Of the interface. */
  readonly language: string;
  /** Whether there is room for one line alone: a long opening is then cut, so that what is asked is seen. */
  readonly narrow?: boolean;
}

/** What a recommendation asks, the opening that it hangs on quietly before it. */
export function AskedWords({ row, language, narrow = false }: AskedWordsProps) {
  const t = useText();
  const { text } = row.recommendation;
  const tag = languageUsed(text, language);
  const opening = row.opening[tag];
  return (
    <Bidi lang={tag === 'und' ? undefined : tag}>
      {opening === undefined ? null : (
        <>
          <span className={classNames(styles.opening, narrow && styles.narrow)}>{opening}</span>{' '}
        </>
      )}
      {inLanguage(text, language) || t('recommendations.no-text')}
    </Bidi>
  );
}
