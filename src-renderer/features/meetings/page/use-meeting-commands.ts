import { Columns2, FileDown, FileText, ListChecks, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { useText } from '@/i18n/use-text';
import type { Command } from '@/ui/commands/command';
import { useCommands } from '@/ui/commands/command-scope';
import { paperKindIds, paperKinds, type PaperFileKind } from '@/formats/paper/kinds/paper-kinds';
import { formatLooks } from '../export/export-formats';
import { meetingFileKinds, meetingFileLooks, type MeetingFileKind } from '../export/meeting-files';
import type { PaperView } from '../preview/use-paper-settings';

interface MeetingCommands {
  readonly paper: PaperView;
  readonly exportPaper: (format: PaperFileKind) => Promise<void>;
  readonly exportMeeting: (kind: MeetingFileKind) => Promise<void>;
  readonly deleteMeeting: () => Promise<void>;
  readonly goToReview: () => void;
}

/** Puts what the page can do into the palette, the menu and under the keys. */
export function useMeetingCommands({
  paper,
  exportPaper,
  exportMeeting,
  deleteMeeting,
  goToReview,
}: MeetingCommands): void {
  const t = useText();
  const { open, kind, set } = paper;
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
      ...paperKindIds.map((id): Command => ({
        id: `meeting.paper-${id}`,
        message: 'papers.command.show',
        values: { kind: t(`papers.kind.${id}`) },
        group: 'meeting',
        icon: FileText,
        run: () => set({ kind: id, open: true }),
      })),
      ...paperKinds[kind].formats.map((format): Command => ({
        // The menu's "Export paper" gives the format most ministries file.
        id: format === 'docx' ? 'meeting.export-paper' : `meeting.export-${format}`,
        message: 'papers.command.export',
        values: { kind: t(`papers.kind.${kind}`), format: t(formatLooks[format].label) },
        group: 'meeting',
        icon: FileDown,
        ...(format === 'docx' ? { shortcuts: ['Mod+Shift+E'] } : {}),
        run: () => void exportPaper(format),
      })),
      ...meetingFileKinds.map((file): Command => ({
        id: `meeting.export-${file}`,
        message: 'meetings.command.export',
        values: { format: t(meetingFileLooks[file].label) },
        group: 'meeting',
        icon: FileDown,
        run: () => void exportMeeting(file),
      })),
      {
        id: 'meeting.review',
        message: 'agenda.review',
        group: 'meeting',
        icon: ListChecks,
        run: goToReview,
      },
      {
        id: 'meeting.delete',
        message: 'meetings.delete',
        group: 'meeting',
        icon: Trash2,
        run: () => void deleteMeeting(),
      },
    ],
    [open, kind, set, t, exportPaper, exportMeeting, deleteMeeting, goToReview],
  );
  useCommands(commands);
}
