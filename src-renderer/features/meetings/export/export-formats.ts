import { Code, FileText, FileType, Globe, Printer, type LucideIcon } from 'lucide-react';
import type { MessageKey } from '@/i18n/messages/en/messages';

export const exportFormats = ['docx', 'pdf', 'html', 'md', 'txt'] as const;
export type ExportFormat = (typeof exportFormats)[number];

interface FormatLooks {
  readonly label: MessageKey;
  readonly icon: LucideIcon;
}

export const formatLooks: Readonly<Record<ExportFormat, FormatLooks>> = {
  docx: { label: 'meetings.export.docx', icon: FileText },
  pdf: { label: 'meetings.export.pdf', icon: Printer },
  html: { label: 'meetings.export.html', icon: Globe },
  md: { label: 'meetings.export.md', icon: Code },
  txt: { label: 'meetings.export.txt', icon: FileType },
};
