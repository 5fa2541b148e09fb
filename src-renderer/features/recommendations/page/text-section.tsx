import { Languages } from 'lucide-react';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Recommendation } from '@/domain/recommendation';
import type { RecommendationRow } from '@/domain/recommendation-row';
import { localeCodes } from '@/i18n/locales';
import { languageInWords } from '@/i18n/language-in-words';
import { useText } from '@/i18n/use-text';
import { useKeptText } from '@/pickers/use-kept-text';
import { editRecommendationText } from '@/store/commands/recommendations';
import { Card } from '@/ui/card';
import { Pill } from '@/ui/pill';
import { TextArea } from '@/ui/text-area';
import styles from './recommendation.module.css';

/** The text in the working languages side by side, and in any other it is in; a translation that is missing is seen. */
export function TextSection({
  row,
}: {
  readonly row: Pick<RecommendationRow, 'recommendation' | 'opening'>;
}) {
  const { recommendation, opening } = row;
  const t = useText();
  const languages = [...new Set<string>([...localeCodes, ...Object.keys(recommendation.text)])];
  return (
    <Card title={t('recommendations.text')}>
      <div className={styles.versions}>
        {languages.map((language) => (
          <TextVersion
            key={language}
            recommendation={recommendation}
            opening={opening[language]}
            language={language}
          />
        ))}
      </div>
    </Card>
  );
}

interface TextVersionProps {
  readonly recommendation: Recommendation;
  /** What the text hangs on; it is the outcome's and is edited there. */
  readonly opening: string | undefined;
  readonly language: string;
}

function TextVersion({ recommendation, opening, language }: TextVersionProps) {
  const t = useText();
  const { locale } = useIntl();
  const command = useCallback(
    (text: string) => editRecommendationText(recommendation, language, text),
    [recommendation, language],
  );
  const key = `recommendations/${recommendation.id}/text.${language}`;
  const { text, write, leave } = useKeptText(key, recommendation.text[language] ?? '', command);
  const name = languageInWords(language, locale, t);
  return (
    <div className={styles.version} lang={language === 'und' ? undefined : language}>
      <div className={styles.versionHead}>
        <span>{name}</span>
        {text.trim() === '' ? (
          <Pill kind="ask" icon={Languages}>
            {t('recommendations.text.missing')}
          </Pill>
        ) : null}
      </div>
      {opening === undefined ? null : (
        <p className={styles.opening} dir="auto">
          {opening}
        </p>
      )}
      <TextArea
        label={t('recommendations.text.in', { language: name })}
        labelHidden
        paper
        rows={3}
        value={text}
        onChange={write}
        onBlur={leave}
      />
    </div>
  );
}
