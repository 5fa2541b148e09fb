import type { Meeting } from '@/domain/meeting';
import { meetingReference } from '@/domain/meeting-reference';
import type { PaperFileKind, PaperKind } from '@/formats/paper/kinds/paper-kinds';
import type { PaperChoices } from '@/formats/paper/kinds/paper-choices';
import { otherLanguage } from '@/formats/paper/kinds/paper-in-languages';

/** A name every file system takes and a colleague understands: `SOM 2 (2015) minutes en.docx`, `… en-ru.docx` of both. */
export function fileName(
  meeting: Pick<Meeting, 'type' | 'ordinal' | 'date'>,
  kind: Pick<PaperKind, 'fileName'>,
  { language, languages }: Pick<PaperChoices, 'language' | 'languages'>,
  format: PaperFileKind,
): string {
  const tags = languages === 'one' ? language : `${language}-${otherLanguage(language)}`;
  return `${meetingReference(meeting)} ${kind.fileName[language]} ${tags}.${format}`;
}
