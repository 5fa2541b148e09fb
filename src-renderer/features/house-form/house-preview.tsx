import { useDeferredValue, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { HouseForm, Signatory } from '@/domain/house-form';
import type { Process } from '@/domain/process';
import type { PaperLanguage } from '@/formats/paper/paper';
import { samplePaper } from '@/formats/paper/sample-paper';
import { useText } from '@/i18n/use-text';
import { PaperDesk } from '@/pickers/paper/paper-desk';
import { PaperFrame } from '@/pickers/paper/paper-frame';
import { PaperLanguageControl } from '@/pickers/paper/paper-language-control';
import { today } from '@/pickers/today';
import styles from './house-form.module.css';

interface HousePreviewProps {
  readonly process: Process;
  readonly house: HouseForm | null;
  readonly signatories: readonly Signatory[];
}

/** A page of a paper as it will be printed in this form. */
export function HousePreview(props: HousePreviewProps) {
  const t = useText();
  const { locale } = useIntl();
  const [language, setLanguage] = useState<PaperLanguage>(locale.startsWith('ru') ? 'ru' : 'en');
  const shown = useDeferredValue(props);
  const paper = useMemo(() => samplePaper({ ...shown, language, day: today() }), [shown, language]);
  return (
    <PaperDesk
      label={t('house-form.preview')}
      bar={<PaperLanguageControl language={language} onLanguage={setLanguage} />}
    >
      <PaperFrame
        kind="house-form"
        paper={paper}
        title={t('house-form.preview')}
        onRecord={() => undefined}
      />
      <p className={styles.foot}>{t('house-form.preview.foot')}</p>
    </PaperDesk>
  );
}
