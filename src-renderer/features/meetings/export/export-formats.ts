import {
  Code,
  FileCode,
  FilePen,
  FileSpreadsheet,
  FileText,
  FileType,
  Globe,
  Printer,
  Table,
  type LucideIcon,
} from 'lucide-react';
import type { PaperFileKind } from '@/formats/paper/kinds/paper-kinds';
import type { MessageKey } from '@/i18n/messages/en/messages';

interface FormatLooks {
  readonly label: MessageKey;
  readonly icon: LucideIcon;
}

export const formatLooks: Readonly<Record<PaperFileKind, FormatLooks>> = {
  docx: { label: 'meetings.export.docx', icon: FileText },
  pdf: { label: 'meetings.export.pdf', icon: Printer },
  odt: { label: 'meetings.export.odt', icon: FilePen },
  html: { label: 'meetings.export.html', icon: Globe },
  md: { label: 'meetings.export.md', icon: Code },
  txt: { label: 'meetings.export.txt', icon: FileType },
  xml: { label: 'meetings.export.xml', icon: FileCode },
  xlsx: { label: 'papers.export.xlsx', icon: FileSpreadsheet },
  csv: { label: 'papers.export.csv', icon: Table },
};
