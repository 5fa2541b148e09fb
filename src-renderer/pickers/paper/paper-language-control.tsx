import { paperLanguages, type PaperLanguage } from '@/formats/paper/paper';
import { locales } from '@/i18n/locales';
import { useText } from '@/i18n/use-text';
import { SegmentedControl } from '@/ui/segmented-control';

interface PaperLanguageControlProps {
  readonly language: PaperLanguage;
  readonly onLanguage: (language: PaperLanguage) => void;
}

/** The language of a paper's own words, each by its own name. */
export function PaperLanguageControl({ language, onLanguage }: PaperLanguageControlProps) {
  const t = useText();
  return (
    <SegmentedControl
      label={t('meetings.paper.language')}
      items={paperLanguages.map((id) => ({ id, label: locales[id].name }))}
      value={language}
      onChange={onLanguage}
    />
  );
}
