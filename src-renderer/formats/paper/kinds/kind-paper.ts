import type { SymbolKind } from '@/domain/paper-symbol';

import type { MinutesContext } from '../minutes-context';
import { paperHeading } from '../minutes-heading';
import type { Block, PaperDocument, Sheet } from '../paper';
import { inHouseForm } from '../paper-form';
import { richText } from '../rich-text';

interface KindPaper {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sheet?: Sheet;
  readonly remarks?: readonly string[];
  /** Whether a name is marked as another than today's. */
  readonly marked?: boolean;
  /** Where the house may want something else of it than of all papers. */
  readonly kind?: SymbolKind;
}

const upright: Sheet = { kind: 'text', orientation: 'portrait' };

/** A paper of the meeting beside its minutes; one that would hold nothing says so. */
export function kindPaper(context: MinutesContext, kind: KindPaper): PaperDocument {
  const { title, blocks, sheet = upright, remarks = [], marked = false, kind: symbolKind = null } = kind;
  const { frame, language, dossier } = context;
  const isEmpty = blocks.length === 0;
  return inHouseForm(
    {
      sheet: isEmpty ? upright : sheet,
      language,
      ...paperHeading(context, title, remarks),
      record: { table: 'meetings', id: dossier.meeting.id },
      blocks: isEmpty
        ? [{ kind: 'paragraph', text: richText(frame.nobody, language), record: null }]
        : blocks,
      status: null,
      notes: marked ? [richText(frame.namesNote, language)] : [],
    },
    dossier.houseForm,
    symbolKind,
  );
}
