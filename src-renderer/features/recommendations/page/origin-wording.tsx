import { useIntl } from 'react-intl';
import { openingOfText, withOpening, type OutcomeItems } from '@/domain/outcome-item';
import type { RecommendationOrigin } from '@/domain/recommendation';
import { languageInWords } from '@/i18n/language-in-words';
import { useText } from '@/i18n/use-text';
import { Disclosure } from '@/ui/disclosure';
import styles from './recommendation.module.css';

interface OriginWordingProps {
  readonly origin: RecommendationOrigin;
  /** Of the meeting's outcome, among others. */
  readonly items: OutcomeItems;
}

/** How the recommendation was worded there, where another wording stands now; nothing where it is the same. */
export function OriginWording({ origin, items }: OriginWordingProps) {
  const t = useText();
  const { locale } = useIntl();
  const worded = withOpening(origin.text, openingOfText(origin.text, [origin], items));
  const texts = Object.entries(worded).filter(([, words]) => words.trim() !== '');
  if (texts.length === 0) return null;
  const languages = texts.map(([language]) => languageInWords(language, locale, t));
  return (
    <div className={styles.wording}>
      <Disclosure title={t('recommendations.origins.wording')} summary={languages.join(', ')}>
        {texts.map(([language, words]) => (
          <p
            key={language}
            lang={language === 'und' ? undefined : language}
            dir="auto"
            className={styles.worded}
          >
            {words}
          </p>
        ))}
      </Disclosure>
    </div>
  );
}
