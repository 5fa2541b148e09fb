import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { commitmentStatuses, confidences, type ProgressUpdate } from '@/domain/commitment';
import { languageInWords } from '@/i18n/language-in-words';
import { useText } from '@/i18n/use-text';
import { EdtfField } from '@/pickers/edtf-field';
import { MeetingPicker } from '@/pickers/meeting-picker';
import { statusIcons } from '@/pickers/recommendations/status-icons';
import { Select } from '@/ui/select';
import styles from './cell.module.css';

export type ReportText =
  { readonly field: 'reportedBy' } | { readonly field: 'text'; readonly language: string };

interface ReportFieldsProps {
  /** The place of the report, by which what stands in a field unfinished is found again. */
  readonly keep: string;
  readonly report: Omit<ProgressUpdate, 'id' | 'commitmentId'>;
  readonly onChange: (patch: Partial<Omit<ProgressUpdate, 'id' | 'commitmentId' | 'text'>>) => void;
  /** A field for a text, which is kept otherwise in a record than in a draft. */
  readonly renderText: (text: ReportText, label: string) => ReactNode;
}

const none = 'none';
/** The languages the house writes in; others are shown where a report has them. */
const written = ['en', 'ru'] as const;

/** The fields of a report, in the order in which one asks: how far, when, by whom, where, what. */
export function ReportFields({ report, keep, onChange, renderText }: ReportFieldsProps) {
  const t = useText();
  const { locale } = useIntl();
  const [own = 'en'] = locale.split('-');
  const languages = [...new Set([own, ...written, ...Object.keys(report.text)])];
  return (
    <div className={styles.fields}>
      <Select
        label={t('follow-up.report.status')}
        items={[
          ...commitmentStatuses.map((id) => ({
            id,
            label: t(`domain.commitment-status.${id}`),
            icon: statusIcons[id],
          })),
          { id: none, label: t('follow-up.report.no-status') },
        ]}
        value={report.status ?? none}
        onChange={(status) => onChange({ status: status === none ? null : status })}
      />
      <EdtfField
        label={t('follow-up.report.date')}
        value={report.date}
        onChange={(date) => onChange({ date })}
      />
      {renderText({ field: 'reportedBy' }, t('follow-up.report.by'))}
      <Select
        label={t('follow-up.report.confidence')}
        items={confidences.map((id) => ({ id, label: t(`domain.confidence.${id}`) }))}
        value={report.confidence}
        onChange={(confidence) => onChange({ confidence })}
      />
      <div className={styles.wide}>
        <MeetingPicker
          label={t('follow-up.report.meeting')}
          keep={`${keep}/meeting`}
          value={report.meetingId}
          onChange={(meetingId) => onChange({ meetingId })}
        />
      </div>
      {languages.map((language) => (
        <div key={language} className={styles.wide} lang={language}>
          {renderText(
            { field: 'text', language },
            t('follow-up.report.text', { language: languageInWords(language, locale, t) }),
          )}
        </div>
      ))}
    </div>
  );
}
