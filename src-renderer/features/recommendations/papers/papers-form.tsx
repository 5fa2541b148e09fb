import { FileDown } from 'lucide-react';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { FollowUpOutput } from '@/formats/paper/follow-up/follow-up-paper';
import { paperLanguages, type PaperLanguage } from '@/formats/paper/paper';
import { tableLanguage } from '@/formats/tables/table-language';
import { useHost } from '@/host/react/host-context';
import { useText } from '@/i18n/use-text';
import { useTagWords } from '@/pickers/tags/use-tag-words';
import { today } from '@/pickers/today';
import { useRegister } from '@/store/react/register-context';
import { useLive } from '@/store/react/use-live';
import { Button } from '@/ui/button';
import { focusMarked } from '@/ui/focus-marked';
import { useNotify } from '@/ui/notices';
import { SegmentedControl } from '@/ui/segmented-control';
import { Select } from '@/ui/select';
import { Switch } from '@/ui/switch';
import styles from '../sheets/sheets.module.css';
import { AboutField } from './about-field';
import { allThemes, lastMeetingBefore, outputOf, paperIds, type PaperChoice } from './paper-choice';
import type { PapersProps } from './papers-popover';
import { filesOf, saveFollowUpPaper, type FollowUpFile } from './save-follow-up-paper';

const first: PaperChoice = {
  paper: 'matrix',
  size: 'a4',
  partyId: null,
  theme: allThemes,
  meetingId: null,
  sinceMeetingId: null,
  sinceDay: null,
};

/** Which paper, about what, in which language and format. */
export function PapersForm({ inHand, rows, day, partyIds }: PapersProps) {
  const t = useText();
  const { locale } = useIntl();
  const host = useHost();
  const register = useRegister();
  const notify = useNotify();
  const tagWords = useTagWords();
  const meetings = useLive((open) => open.meetingRows(), []) ?? [];
  const [chosen, setChosen] = useState<PaperChoice>(first);
  const [language, setLanguage] = useState<PaperLanguage>(tableLanguage(locale));
  const [wanted, setFormat] = useState<FollowUpFile>('docx');
  // Notes are the secretariat's own: whoever sends a paper out says so.
  const [withNotes, setNotes] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const [isBusy, setBusy] = useState(false);
  const asOf = day ?? today();
  const isSinceOpen = chosen.sinceMeetingId === null && chosen.sinceDay === null;
  const choice = isSinceOpen
    ? { ...chosen, sinceMeetingId: lastMeetingBefore(meetings, asOf)?.id ?? null }
    : chosen;
  const output = outputOf(choice, meetings);
  const files = filesOf({ kind: choice.paper });
  const format = files.includes(wanted) ? wanted : (files[0] ?? wanted);
  const save = async (what: FollowUpOutput) => {
    setBusy(true);
    const ids = rows.map(({ recommendation }) => recommendation.id);
    const request = {
      records: inHand.records,
      ids,
      partyIds,
      tagWords,
      language,
      day: asOf,
      isPast: day !== null,
      withNotes,
    };
    const saved = await saveFollowUpPaper(host, t, request, what, {
      format,
      readPicture: (hash) => register.file(hash),
    });
    setBusy(false);
    if (saved.kind === 'saved')
      notify({ kind: 'done', text: t('follow-up.sheet.saved', { name: saved.name }) });
    else if (saved.kind === 'failed') notify({ kind: 'error', text: saved.text });
  };
  return (
    <div ref={form} className={styles.form}>
      <p className={styles.hint}>{t('follow-up.papers.hint')}</p>
      <Select
        label={t('follow-up.papers.what')}
        items={paperIds.map((id) => ({ id, label: t(`follow-up.papers.${id}`) }))}
        value={choice.paper}
        onChange={(paper) => setChosen({ ...choice, paper })}
      />
      <AboutField
        choice={choice}
        inHand={inHand}
        rows={rows}
        tagWords={tagWords}
        meetings={meetings}
        onChange={setChosen}
      />
      <SegmentedControl
        label={t('follow-up.papers.language')}
        items={paperLanguages.map((id) => ({ id, label: t(`follow-up.sheets.language.${id}`) }))}
        value={language}
        onChange={setLanguage}
      />
      <Select
        label={t('follow-up.papers.format')}
        items={files.map((id) => ({
          id,
          label:
            choice.paper === 'everything' && id === 'csv'
              ? t('follow-up.papers.format.zip')
              : t(`follow-up.papers.format.${id}`),
        }))}
        value={format}
        onChange={setFormat}
      />
      {choice.paper === 'everything' ? null : (
        <Switch isSelected={withNotes} onChange={setNotes}>
          {t('follow-up.papers.notes')}
        </Switch>
      )}
      <div className={styles.actions}>
        <Button
          kind="primary"
          icon={FileDown}
          isPending={isBusy}
          isDisabled={output === null}
          onPress={() => {
            if (output && !focusMarked(form.current)) void save(output);
          }}
        >
          {t('follow-up.papers.save')}
        </Button>
      </div>
    </div>
  );
}
