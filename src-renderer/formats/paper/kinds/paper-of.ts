import type { MeetingDossier } from '@/domain/meeting-dossier';

import { minutesContext } from '../minutes-context';
import type { PaperDocument } from '../paper';
import { richText } from '../rich-text';
import { templateWords } from '../templates/template-words';
import { kindPaper } from './kind-paper';
import type { PaperChoices } from './paper-choices';
import { paperKindIds, paperKinds, type PaperKind, type PaperKindId } from './paper-kinds';

/** Names a paper of a meeting: a kind that every register has, or the id of a template of the house. */
export type PaperKey = string;

export function isPaperKind(key: PaperKey): key is PaperKindId {
  return (paperKindIds as readonly string[]).includes(key);
}

/** What is behind a key; `null` where it names no kind, and no template that the register still has. */
export function paperKindOf(_dossier: MeetingDossier, key: PaperKey): PaperKind | null {
  return isPaperKind(key) ? paperKinds[key] : null;
}

/** The paper of a meeting that a key names: there always is one. Where its template was deleted, it says so. */
export function paperOf(dossier: MeetingDossier, key: PaperKey, choices: PaperChoices): PaperDocument {
  const kind = paperKindOf(dossier, key);
  if (kind) return kind.paper(dossier, choices);
  const { language } = choices;
  const { title, text } = templateWords[language].gone;
  return kindPaper(minutesContext(dossier, { language }), {
    title,
    blocks: [{ kind: 'paragraph', text: richText(text, language), record: null }],
  });
}
