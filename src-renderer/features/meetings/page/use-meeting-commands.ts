import { Columns2, FileDown, FileInput, FileText, ListChecks, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { useHost } from '@/host/react/host-context';
import { useText } from '@/i18n/use-text';
import type { Command } from '@/ui/commands/command';
import { useCommands } from '@/ui/commands/command-scope';
import { paperKindIds, type PaperFileKind } from '@/formats/paper/kinds/paper-kinds';
import { baseKindOf, paperKindOf } from '@/formats/paper/kinds/paper-of';
import { formatLooks } from '../export/export-formats';
import { meetingFileKinds, meetingFileLooks, type MeetingFileKind } from '../export/meeting-files';
import { letterFormats, type LetterFormat } from '../export/save-letters';
import { paperLabel } from '../preview/paper-label';
import type { PaperView } from '../preview/use-paper-settings';

interface MeetingCommands {
  readonly dossier: MeetingDossier;
  readonly paper: PaperView;
  readonly exportPaper: (format: PaperFileKind) => Promise<void>;
  readonly exportMeeting: (kind: MeetingFileKind) => Promise<void>;
  /** A letter to each delegation, as a file of its own. */
  readonly exportLetters: (format: LetterFormat) => Promise<void>;
  /** Brings in the changes of a Word file that came back. */
  readonly bringIn: () => Promise<void>;
  /** `null` where an approved text keeps the meeting. */
  readonly deleteMeeting: (() => Promise<void>) | null;
  readonly goToReview: () => void;
}

/** Puts what the page can do into the palette, the menu and under the keys. */
export function useMeetingCommands({
  dossier,
  paper,
  exportPaper,
  exportMeeting,
  exportLetters,
  bringIn,
  deleteMeeting,
  goToReview,
}: MeetingCommands): void {
  const t = useText();
  const { locale } = useIntl();
  const { open, kind, set } = paper;
  const { paperTemplates } = dossier;
  const papers = useMemo(
    () =>
      [...paperKindIds, ...paperTemplates.map(({ id }) => id)].map((key) => ({
        key,
        name: paperLabel({ paperTemplates }, key, locale, t),
      })),
    [paperTemplates, locale, t],
  );
  const formats = paperKindOf(dossier, kind)?.formats;
  const isLetter = baseKindOf(dossier, kind) === 'invitation';
  const { capabilities } = useHost();
  const label = paperLabel(dossier, kind, locale, t);
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'meeting.toggle-paper',
        message: open ? 'meetings.paper.hide' : 'meetings.paper.show',
        group: 'view',
        icon: Columns2,
        shortcuts: ['Mod+Shift+P', 'P'],
        run: () => set({ open: !open }),
      },
      ...papers.map(({ key, name }): Command => ({
        id: `meeting.paper-${key}`,
        message: 'papers.command.show',
        values: { kind: name },
        group: 'meeting',
        icon: FileText,
        run: () => set({ kind: key, open: true }),
      })),
      ...(formats ?? []).map((format): Command => ({
        // The menu's "Export paper" gives the format most ministries file.
        id: format === 'docx' ? 'meeting.export-paper' : `meeting.export-${format}`,
        message: 'papers.command.export',
        values: { kind: label, format: t(formatLooks[format].label) },
        group: 'meeting',
        icon: FileDown,
        ...(format === 'docx' ? { shortcuts: ['Mod+Shift+E'] } : {}),
        run: () => void exportPaper(format),
      })),
      ...(isLetter ? letterFormats : []).flatMap((format): Command[] =>
        format === 'pdf' && !capabilities.writesPdf
          ? []
          : [
              {
                id: `meeting.letters-${format}`,
                message: 'meetings.command.letters',
                values: { format: t(formatLooks[format].label) },
                group: 'meeting',
                icon: FileDown,
                run: () => void exportLetters(format),
              },
            ],
      ),
      ...meetingFileKinds.map((file): Command => ({
        id: `meeting.export-${file}`,
        message: 'meetings.command.export',
        values: { format: t(meetingFileLooks[file].label) },
        group: 'meeting',
        icon: FileDown,
        run: () => void exportMeeting(file),
      })),
      {
        id: 'meeting.bring-in',
        message: 'hand.command',
        group: 'meeting',
        icon: FileInput,
        run: () => void bringIn(),
      },
      {
        id: 'meeting.review',
        message: 'agenda.review',
        group: 'meeting',
        icon: ListChecks,
        run: goToReview,
      },
      ...(deleteMeeting
        ? [
            {
              id: 'meeting.delete',
              message: 'meetings.delete',
              group: 'meeting',
              icon: Trash2,
              run: () => void deleteMeeting(),
            } as const,
          ]
        : []),
    ],
    [
      open,
      papers,
      formats,
      label,
      set,
      t,
      exportPaper,
      exportMeeting,
      exportLetters,
      isLetter,
      capabilities,
      bringIn,
      deleteMeeting,
      goToReview,
    ],
  );
  useCommands(commands);
}
