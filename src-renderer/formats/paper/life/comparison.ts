import type { MeetingDossier } from '@/domain/meeting-dossier';

import type { PaperChoices } from '../kinds/paper-choices';
import { paperOf, type PaperKey } from '../kinds/paper-of';
import type { PaperDocument, PaperLanguage } from '../paper';
import { comparePapers, compareWords, isUnchanged, type PassagePair, type WordRun } from './compare-papers';
import { compareFrames } from './frame-passages';
import { thawPaper } from './freeze';
import { markedPaper, type Markup } from './marked-paper';
import { shownWords, type Passage } from './passages';
import { placeInWords } from './place-in-words';
import { withoutStatus } from './with-status';

/** A version by what is kept of it, or the paper that the records give now. */
export type ComparedSide =
  | { readonly kind: 'kept'; readonly bytes: Uint8Array | undefined }
  | {
      readonly kind: 'records';
      readonly dossier: MeetingDossier;
      readonly key: PaperKey;
      readonly choices: PaperChoices;
    };

/** One side of a passage, as it is shown. */
export interface ComparedText {
  readonly label: string;
  readonly words: string;
  /** Empty where it is not known. */
  readonly language: string;
}

export interface ComparedRow {
  readonly kind: PassagePair['kind'];
  /** Where in the paper it stands, in the paper's language. */
  readonly place: string;
  readonly before: ComparedText | null;
  readonly after: ComparedText | null;
  /** Of a passage that was changed: its words of both sides in turn. */
  readonly runs: readonly WordRun[] | null;
}

export interface Comparison {
  readonly rows: readonly ComparedRow[];
  readonly isUnchanged: boolean;
  /** Both as one paper, what differs marked. */
  readonly marked: PaperDocument;
}

/** Two sides compared passage by passage and marked up as one paper; `null` where one cannot be read. */
export function compareSides(before: ComparedSide, after: ComparedSide, markup: Markup): Comparison | null {
  const [one, other] = [paperOfSide(before), paperOfSide(after)];
  if (!one || !other) return null;
  const pairs = [...compareFrames(one, other), ...comparePapers(one, other)];
  return {
    rows: pairs.map((pair) => rowOf(pair, other.language)),
    isUnchanged: isUnchanged(pairs),
    marked: markedPaper(one, other, markup),
  };
}

function paperOfSide(side: ComparedSide): PaperDocument | null {
  if (side.kind === 'records') return paperOf(side.dossier, side.key, side.choices);
  const thawed = thawPaper(side.bytes);
  return thawed.ok ? withoutStatus(thawed.paper) : null;
}

function rowOf({ kind, before, after }: PassagePair, language: PaperLanguage): ComparedRow {
  const [from, to] = [before && textOf(before), after && textOf(after)];
  const runs =
    kind === 'changed' ? compareWords(from?.words ?? '', to?.words ?? '', to?.language ?? '') : null;
  return { kind, place: placeInWords(after ?? before, language), before: from, after: to, runs };
}

function textOf(passage: Passage): ComparedText {
  const { label, texts } = passage;
  const language = texts[0]?.language ?? '';
  return {
    label,
    words: shownWords({ ...passage, label: '' }),
    language: language === 'und' ? '' : language,
  };
}
