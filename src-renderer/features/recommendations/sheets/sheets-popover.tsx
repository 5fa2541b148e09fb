import { FileDown, FileUp, Send } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Id } from '@/domain/fields';
import { matrixParties } from '@/domain/follow-up-matrix';
import { followUpSheetFormats, type FollowUpSheetFormat } from '@/formats/follow-up-sheet/follow-up-form';
import { sheetLanguages, type SheetLanguage } from '@/formats/follow-up-sheet/sheet-language';
import { tableLanguage } from '@/formats/tables/table-language';
import { useHost } from '@/host/react/host-context';
import { useText } from '@/i18n/use-text';
import type { RecommendationsInHand } from '@/pickers/recommendations/use-recommendation-rows';
import { openTable } from '@/pickers/tables/open-table';
import { today } from '@/pickers/today';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { useNotify } from '@/ui/notices';
import { Popover } from '@/ui/popover';
import { SegmentedControl } from '@/ui/segmented-control';
import { Select } from '@/ui/select';
import { beginReview } from './begin-review';
import { saveFollowUpSheet } from './save-follow-up-sheet';
import styles from './sheets.module.css';

/** A State's sheet out, to be filled in by its ministries, and in again. */
export function SheetsPopover({ inHand }: { readonly inHand: RecommendationsInHand }) {
  const t = useText();
  const { locale } = useIntl();
  const host = useHost();
  const notify = useNotify();
  const [partyId, setParty] = useState<Id | null>(null);
  const [language, setLanguage] = useState<SheetLanguage>(tableLanguage(locale));
  const [format, setFormat] = useState<FollowUpSheetFormat>('docx');
  const [isBusy, setBusy] = useState(false);
  const { records, rows } = inHand;
  const parties = useMemo(() => {
    const counts = new Map<Id, number>();
    for (const { isOpen, states } of rows) {
      if (!isOpen) continue;
      for (const [id, { isAddressed }] of states) if (isAddressed) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return matrixParties(records, (id) => counts.has(id), { language: locale, today: today() }).map(
      ({ party, name }) => ({ id: party.id, label: name, end: String(counts.get(party.id) ?? 0) }),
    );
  }, [records, rows, locale]);

  const undecided = rows.filter(({ isOpen, isUndecided }) => isOpen && isUndecided).length;

  const busy = (work: Promise<void>) => {
    setBusy(true);
    void work.finally(() => setBusy(false));
  };
  const save = (party: Id) =>
    busy(
      saveFollowUpSheet(host, t, records, { partyId: party, language, format }).then((saved) => {
        if (saved.kind === 'saved')
          notify({ kind: 'done', text: t('follow-up.sheet.saved', { name: saved.name }) });
        else if (saved.kind === 'failed') notify({ kind: 'error', text: saved.text });
      }),
    );
  const read = (close: () => void) =>
    busy(
      openTable(host, t, {
        onReading: () => undefined,
        signal: new AbortController().signal,
        isReturned: true,
      }).then(async (opened) => {
        if (opened.kind === 'cancelled') return;
        if (opened.kind === 'failed') {
          notify({ kind: 'error', text: opened.text });
          return;
        }
        if (beginReview(opened)) close();
        else notify({ kind: 'error', text: t('follow-up.returned.other-table', { name: opened.name }) });
      }),
    );
  return (
    <Popover
      label={t('follow-up.sheets')}
      placement="bottom end"
      trigger={<Button icon={Send}>{t('follow-up.sheets')}</Button>}
    >
      {(close) => (
        <div className={styles.form}>
          <p className={styles.hint}>{t('follow-up.sheets.hint')}</p>
          {undecided > 0 ? (
            <Banner kind="ask">{t('follow-up.sheets.undecided', { count: undecided })}</Banner>
          ) : null}
          <Select
            label={t('follow-up.sheets.party')}
            items={parties}
            value={partyId}
            onChange={setParty}
            isDisabled={parties.length === 0}
          />
          <SegmentedControl
            label={t('follow-up.sheets.language')}
            items={sheetLanguages.map((id) => ({ id, label: t(`follow-up.sheets.language.${id}`) }))}
            value={language}
            onChange={setLanguage}
          />
          <SegmentedControl
            label={t('follow-up.papers.format')}
            items={followUpSheetFormats.map((id) => ({ id, label: t(`follow-up.papers.format.${id}`) }))}
            value={format}
            onChange={setFormat}
          />
          <div className={styles.actions}>
            <Button icon={FileUp} isPending={isBusy} onPress={() => read(close)}>
              {t('follow-up.sheets.read')}
            </Button>
            <Button
              kind="primary"
              icon={FileDown}
              isPending={isBusy}
              isDisabled={partyId === null}
              onPress={() => {
                if (partyId !== null) save(partyId);
              }}
            >
              {t('follow-up.sheets.save')}
            </Button>
          </div>
        </div>
      )}
    </Popover>
  );
}
