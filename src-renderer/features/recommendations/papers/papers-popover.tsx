import { FileDown, FileOutput } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { FollowUpMatrix } from '@/domain/follow-up-matrix';
import type { RecommendationRow } from '@/domain/recommendation-row';
import { paperLanguages, type PaperLanguage } from '@/formats/paper/paper';
import { tableLanguage } from '@/formats/tables/table-language';
import { useHost } from '@/host/react/host-context';
import { useText } from '@/i18n/use-text';
import type { RecommendationsInHand } from '@/pickers/recommendations/use-recommendation-rows';
import { today } from '@/pickers/today';
import { Button } from '@/ui/button';
import { useNotify } from '@/ui/notices';
import { Popover } from '@/ui/popover';
import { SegmentedControl } from '@/ui/segmented-control';
import { Select } from '@/ui/select';
import styles from '../sheets/sheets.module.css';
import { followUpFiles, saveFollowUpPaper, type FollowUpFile } from './save-follow-up-paper';

interface PapersPopoverProps {
  readonly inHand: RecommendationsInHand;
  /** Those that fit the filter: the paper tells of what is in view. */
  readonly rows: readonly RecommendationRow[];
  readonly columns: FollowUpMatrix['columns'];
  /** ISO 8601; `null` for the present. */
  readonly day: string | null;
}

const whole = 'matrix';

/** What is in view on paper or as a table: the matrix, or what became of it in one State. */
export function PapersPopover({ inHand, rows, columns, day }: PapersPopoverProps) {
  const t = useText();
  const { locale } = useIntl();
  const host = useHost();
  const notify = useNotify();
  const [what, setWhat] = useState<string>(whole);
  const [language, setLanguage] = useState<PaperLanguage>(tableLanguage(locale));
  const [format, setFormat] = useState<FollowUpFile>('docx');
  const [isBusy, setBusy] = useState(false);
  const items = useMemo(
    () => [
      { id: whole, label: t('follow-up.papers.matrix') },
      ...columns.map(({ party, name }) => ({ id: party.id, label: t('follow-up.papers.state', { name }) })),
    ],
    [columns, t],
  );
  const chosen = items.some(({ id }) => id === what) ? what : whole;
  const save = async () => {
    setBusy(true);
    const request = { records: inHand.records, rows, language, day: day ?? today() };
    const kind =
      chosen === whole ? ({ kind: 'matrix' } as const) : ({ kind: 'state', partyId: chosen } as const);
    const saved = await saveFollowUpPaper(host, t, request, kind, format);
    setBusy(false);
    if (saved.kind === 'saved')
      notify({ kind: 'done', text: t('follow-up.sheet.saved', { name: saved.name }) });
    else if (saved.kind === 'failed') notify({ kind: 'error', text: saved.text });
  };
  return (
    <Popover
      label={t('follow-up.papers')}
      placement="bottom end"
      trigger={<Button icon={FileOutput}>{t('follow-up.papers')}</Button>}
    >
      <div className={styles.form}>
        <p className={styles.hint}>{t('follow-up.papers.hint')}</p>
        <Select label={t('follow-up.papers.what')} items={items} value={chosen} onChange={setWhat} />
        <SegmentedControl
          label={t('follow-up.papers.language')}
          items={paperLanguages.map((id) => ({ id, label: t(`follow-up.sheets.language.${id}`) }))}
          value={language}
          onChange={setLanguage}
        />
        <SegmentedControl
          label={t('follow-up.papers.format')}
          items={followUpFiles.map((id) => ({ id, label: t(`follow-up.papers.format.${id}`) }))}
          value={format}
          onChange={setFormat}
        />
        <div className={styles.actions}>
          <Button kind="primary" icon={FileDown} isPending={isBusy} onPress={() => void save()}>
            {t('follow-up.papers.save')}
          </Button>
        </div>
      </div>
    </Popover>
  );
}
