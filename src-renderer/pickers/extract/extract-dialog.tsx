import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { decisionExtract, type ExtractSource } from '@/formats/paper/extract/decision-extract';
import { paperLanguages, type PaperLanguage } from '@/formats/paper/paper';
import { plainText } from '@/formats/paper/rich-text';
import { tableLanguage } from '@/formats/tables/table-language';
import { useHost } from '@/host/react/host-context';
import { useText } from '@/i18n/use-text';
import type { Register } from '@/store/register';
import { useRegister } from '@/store/react/register-context';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { useNotify } from '@/ui/notices';
import { SegmentedControl } from '@/ui/segmented-control';
import { Switch } from '@/ui/switch';
import { proseFiles, savePaperFile, type ProseFile } from '../paper/save-paper-file';
import { today } from '../today';
import styles from './extract-dialog.module.css';

interface ExtractDialogProps {
  readonly source: ExtractSource;
  /** How it is cited. */
  readonly name: string;
  readonly onClose: () => void;
}

/** One decision as a paper of its own: in which language, with which texts, in which format. */
export function ExtractDialog({ source, name, onClose }: ExtractDialogProps) {
  const t = useText();
  const { locale } = useIntl();
  const host = useHost();
  const register = useRegister();
  const notify = useNotify();
  const [language, setLanguage] = useState<PaperLanguage>(tableLanguage(locale));
  const [format, setFormat] = useState<ProseFile>('docx');
  const [allLanguages, setAll] = useState(false);
  const [withNotes, setNotes] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    await register.typing.flush();
    const read = await readOf(register, source);
    const paper = decisionExtract({ source, ...read, language, allLanguages, withNotes, today: today() });
    if (!paper) {
      setBusy(false);
      notify({ kind: 'error', text: t('extract.gone') });
      return;
    }
    const saved = await savePaperFile(host, t, paper, {
      name: plainText(paper.title),
      format,
      readPicture: (hash) => register.file(hash),
    });
    setBusy(false);
    if (saved.kind === 'saved') {
      notify({ kind: 'done', text: t('follow-up.sheet.saved', { name: saved.name }) });
      onClose();
    } else if (saved.kind === 'failed') notify({ kind: 'error', text: saved.text });
  };
  return (
    <Dialog
      title={t('extract.title', { name })}
      isOpen
      onClose={onClose}
      size="s"
      actions={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button kind="primary" icon={FileDown} isPending={isBusy} onPress={() => void save()}>
            {t('extract.save')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.hint}>{t('extract.hint')}</p>
        <SegmentedControl
          label={t('follow-up.papers.language')}
          items={paperLanguages.map((id) => ({ id, label: t(`follow-up.sheets.language.${id}`) }))}
          value={language}
          onChange={setLanguage}
        />
        <SegmentedControl
          label={t('follow-up.papers.format')}
          items={proseFiles.map((id) => ({ id, label: t(`extract.format.${id}`) }))}
          value={format}
          onChange={setFormat}
        />
        <Switch isSelected={allLanguages} onChange={setAll}>
          {t('extract.all-languages')}
        </Switch>
        <Switch isSelected={withNotes} onChange={setNotes}>
          {t('follow-up.papers.notes')}
        </Switch>
      </div>
    </Dialog>
  );
}

/** What the extract is made of: of a recommendation every meeting that it was made at. */
async function readOf(register: Register, source: ExtractSource) {
  const records =
    source.kind === 'paragraph'
      ? await register.recommendationRecordsAt(source.meetingId)
      : await register.recommendationRecordsOf(source.recommendationId);
  const meetingIds =
    source.kind === 'paragraph'
      ? [source.meetingId]
      : [
          ...new Set(
            records.origins
              .filter(({ recommendationId }) => recommendationId === source.recommendationId)
              .map(({ meetingId }) => meetingId),
          ),
        ];
  const dossiers = await Promise.all(meetingIds.map((id) => register.dossier(id)));
  return { records, dossiers: dossiers.filter((dossier) => dossier !== null) };
}
