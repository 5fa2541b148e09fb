import { FileDown } from 'lucide-react';
import { paperLanguages, type PaperLanguage } from '@/formats/paper/paper';
import { useHost } from '@/host/react/host-context';
import { locales } from '@/i18n/locales';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { Popover } from '@/ui/popover';
import { SegmentedControl } from '@/ui/segmented-control';
import { exportFormats, formatLooks, type ExportFormat } from './export-formats';
import styles from './export-menu.module.css';

interface ExportMenuProps {
  readonly language: PaperLanguage;
  readonly onLanguage: (language: PaperLanguage) => void;
  readonly onExport: (format: ExportFormat) => Promise<void>;
}

/** The language of the paper's own words, then the kind of file. */
export function ExportMenu({ language, onLanguage, onExport }: ExportMenuProps) {
  const t = useText();
  const { capabilities } = useHost();
  const labelOf = (format: ExportFormat) =>
    format === 'pdf' && !capabilities.writesPdf ? t('meetings.export.print') : t(formatLooks[format].label);
  return (
    <Popover
      label={t('meetings.export')}
      placement="bottom end"
      trigger={<Button icon={FileDown}>{t('meetings.export')}</Button>}
    >
      {(close) => (
        <div className={styles.panel}>
          <p className={styles.label}>{t('meetings.export.language')}</p>
          <SegmentedControl
            label={t('meetings.export.language')}
            items={paperLanguages.map((id) => ({ id, label: locales[id].name }))}
            value={language}
            onChange={onLanguage}
          />
          <p className={styles.label}>{t('meetings.export.as')}</p>
          <ul className={styles.formats}>
            {exportFormats.map((format) => (
              <li key={format}>
                <Button
                  kind="quiet"
                  icon={formatLooks[format].icon}
                  onPress={() => {
                    close();
                    void onExport(format);
                  }}
                >
                  {labelOf(format)}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Popover>
  );
}
