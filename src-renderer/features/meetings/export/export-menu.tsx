import { FileDown, FileInput, type LucideIcon } from 'lucide-react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { PaperFileKind } from '@/formats/paper/kinds/paper-kinds';
import { baseKindOf, paperKindOf } from '@/formats/paper/kinds/paper-of';
import { paperLanguages } from '@/formats/paper/paper';
import { useHost } from '@/host/react/host-context';
import { locales } from '@/i18n/locales';
import { useText } from '@/i18n/use-text';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Popover } from '@/ui/popover';
import { SegmentedControl } from '@/ui/segmented-control';
import type { PaperView } from '../preview/use-paper-settings';
import { KindSelect } from '../preview/kind-select';
import { HeldAlreadyNote } from '../preview/held-already-note';
import { NotAdoptedNote } from '../preview/not-adopted-note';
import { PaperLanguagesSelect } from '../preview/paper-languages-select';
import { formatLooks } from './export-formats';
import { meetingFileKinds, meetingFileLooks, type MeetingFileKind } from './meeting-files';
import { letterFormats, type LetterFormat } from './save-letters';
import { TwoLanguagesNote } from './two-languages-note';
import styles from './export-menu.module.css';

interface ExportMenuProps {
  readonly dossier: MeetingDossier;
  readonly paper: PaperView;
  /** Who stands as typed in the minutes; see `speakersAsTyped`. */
  readonly asTyped: readonly string[];
  readonly onExport: (format: PaperFileKind) => Promise<void>;
  /** A letter to each delegation, as a file of its own. */
  readonly onExportLetters: (format: LetterFormat) => Promise<void>;
  readonly onExportMeeting: (kind: MeetingFileKind) => Promise<void>;
  /** Brings in the changes of a Word file that came back. */
  readonly onBringIn: () => Promise<void>;
}

/** Which paper, the language of its own words, then the kind of file. */
export function ExportMenu({
  dossier,
  paper,
  asTyped,
  onExport,
  onExportLetters,
  onExportMeeting,
  onBringIn,
}: ExportMenuProps) {
  const t = useText();
  const { capabilities } = useHost();
  const labelOf = (format: PaperFileKind) =>
    format === 'pdf' && !capabilities.writesPdf ? t('meetings.export.print') : t(formatLooks[format].label);
  return (
    <Popover
      label={t('meetings.export')}
      placement="bottom end"
      trigger={<Button icon={FileDown}>{t('meetings.export')}</Button>}
    >
      {(close) => (
        <div className={styles.panel}>
          <p className={styles.label} aria-hidden>
            {t('papers.kind')}
          </p>
          <KindSelect dossier={dossier} kind={paper.kind} onKind={(kind) => paper.set({ kind })} />
          <p className={styles.label}>{t('meetings.export.language')}</p>
          <SegmentedControl
            label={t('meetings.export.language')}
            items={paperLanguages.map((id) => ({ id, label: locales[id].name }))}
            value={paper.choices.language}
            onChange={(language) => paper.choose({ language })}
          />
          {paperKindOf(dossier, paper.kind)?.choices.includes('languages') ? (
            <PaperLanguagesSelect choices={paper.choices} onChoose={paper.choose} />
          ) : null}
          <TwoLanguagesNote dossier={dossier} kind={paper.kind} choices={paper.choices} />
          <NotAdoptedNote dossier={dossier} kind={paper.kind} />
          <HeldAlreadyNote dossier={dossier} kind={paper.kind} />
          {paper.kind === 'minutes' && asTyped.length > 0 ? (
            <Banner kind="ask">
              {t('meetings.export.as-typed', { count: asTyped.length, names: asTyped.join('; ') })}
            </Banner>
          ) : null}
          <Ways
            label={t('meetings.export.as')}
            ways={(paperKindOf(dossier, paper.kind)?.formats ?? []).map((format) => ({
              id: format,
              icon: formatLooks[format].icon,
              label: labelOf(format),
            }))}
            onChoose={(format) => {
              close();
              void onExport(format);
            }}
          />
          {baseKindOf(dossier, paper.kind) === 'invitation' ? (
            <Ways
              label={t('meetings.letters')}
              ways={letterFormats
                .filter((format) => format !== 'pdf' || capabilities.writesPdf)
                .map((format) => ({
                  id: format,
                  icon: formatLooks[format].icon,
                  label: t(formatLooks[format].label),
                }))}
              onChoose={(format) => {
                close();
                void onExportLetters(format);
              }}
            />
          ) : null}
          <Ways
            label={t('meetings.export.meeting')}
            ways={meetingFileKinds.map((kind) => ({
              id: kind,
              icon: meetingFileLooks[kind].icon,
              label: t(meetingFileLooks[kind].label),
            }))}
            onChoose={(kind) => {
              close();
              void onExportMeeting(kind);
            }}
          />
          <p className={styles.label} aria-hidden>
            {t('hand.menu')}
          </p>
          <ul className={styles.formats} aria-label={t('hand.menu')}>
            <li>
              <Button
                kind="quiet"
                icon={FileInput}
                onPress={() => {
                  close();
                  void onBringIn();
                }}
              >
                {t('hand.command')}
              </Button>
            </li>
          </ul>
        </div>
      )}
    </Popover>
  );
}

interface WaysProps<Id extends string> {
  readonly label: string;
  readonly ways: readonly { readonly id: Id; readonly icon: LucideIcon; readonly label: string }[];
  readonly onChoose: (id: Id) => void;
}

/** What a file can be made as, one under the other. */
function Ways<Id extends string>({ label, ways, onChoose }: WaysProps<Id>) {
  return (
    <>
      <p className={styles.label} aria-hidden>
        {label}
      </p>
      <ul className={styles.formats} aria-label={label}>
        {ways.map((way) => (
          <li key={way.id}>
            <Button kind="quiet" icon={way.icon} onPress={() => onChoose(way.id)}>
              {way.label}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
