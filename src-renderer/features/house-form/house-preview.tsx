import { useDeferredValue, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { HouseForm, Signatory } from '@/domain/house-form';
import type { Process } from '@/domain/process';
import { paperLanguages, type PaperLanguage } from '@/formats/paper/paper';
import { samplePaper } from '@/formats/paper/sample-paper';
import { locales } from '@/i18n/locales';
import { useText } from '@/i18n/use-text';
import { PaperFrame } from '@/pickers/paper/paper-frame';
import { SegmentedControl } from '@/ui/segmented-control';
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
  const paper = useMemo(() => samplePaper({ ...shown, language }), [shown, language]);
  const { size, margins, face, fontSize } = paper.form;
  return (
    <div className={styles.desk}>
      <div className={styles.bar}>
        <SegmentedControl
          label={t('meetings.paper.language')}
          items={paperLanguages.map((id) => ({ id, label: locales[id].name }))}
          value={language}
          onChange={setLanguage}
        />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('house-form.preview')}>
        <PaperFrame
          // The look of a page is set when the frame is loaded.
          key={[size, ...Object.values(margins), face, fontSize].join(' ')}
          kind="house-form"
          paper={paper}
          title={t('house-form.preview')}
          onRecord={() => undefined}
        />
        <p className={styles.foot}>{t('house-form.preview.foot')}</p>
      </div>
    </div>
  );
}
