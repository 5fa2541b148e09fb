import { Columns2, FileDown, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { useText } from '@/i18n/use-text';
import type { Command } from '@/ui/commands/command';
import { useCommands } from '@/ui/commands/command-scope';
import { exportFormats, formatLooks, type ExportFormat } from '../export/export-formats';
import type { PaperView } from '../preview/use-paper-settings';

interface MeetingCommands {
  readonly paper: PaperView;
  readonly exportPaper: (format: ExportFormat) => Promise<void>;
  readonly deleteMeeting: () => Promise<void>;
}

/** Puts what the page can do into the palette, the menu and under the keys. */
export function useMeetingCommands({ paper, exportPaper, deleteMeeting }: MeetingCommands): void {
  const t = useText();
  const { open, set } = paper;
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
      ...exportFormats.map((format): Command => ({
        // The menu's "Export paper" gives the format most ministries file.
        id: format === 'docx' ? 'meeting.export-paper' : `meeting.export-${format}`,
        message: 'meetings.export.command',
        values: { format: t(formatLooks[format].label) },
        group: 'meeting',
        icon: FileDown,
        ...(format === 'docx' ? { shortcuts: ['Mod+Shift+E'] } : {}),
        run: () => void exportPaper(format),
      })),
      {
        id: 'meeting.delete',
        message: 'meetings.delete',
        group: 'meeting',
        icon: Trash2,
        run: () => void deleteMeeting(),
      },
    ],
    [open, set, t, exportPaper, deleteMeeting],
  );
  useCommands(commands);
}
