import type { Meeting } from '@/domain/meeting';
import { meetingReference } from '@/domain/meeting-reference';
import type { PaperFileKind, PaperKind } from '@/formats/paper/kinds/paper-kinds';
import type { PaperLanguage } from '@/formats/paper/paper';

/** A name every file system takes and a colleague understands: `SOM 2 (2015) minutes en.docx`. */
export function fileName(
  meeting: Pick<Meeting, 'type' | 'ordinal' | 'date'>,
  kind: Pick<PaperKind, 'fileName'>,
  language: PaperLanguage,
  format: PaperFileKind,
): string {
  return `${meetingReference(meeting)} ${kind.fileName[language]} ${language}.${format}`;
}
