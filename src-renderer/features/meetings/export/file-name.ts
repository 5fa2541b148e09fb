import type { Meeting } from '@/domain/meeting';
import { meetingReference } from '@/domain/meeting-reference';
import type { PaperLanguage } from '@/formats/paper/paper';
import type { ExportFormat } from './export-formats';

/** A name every file system takes and a colleague understands: `SOM 2 (2015) minutes en.docx`. */
export function fileName(
  meeting: Pick<Meeting, 'type' | 'ordinal' | 'date'>,
  language: PaperLanguage,
  format: ExportFormat,
): string {
  return `${meetingReference(meeting)} minutes ${language}.${format}`;
}
