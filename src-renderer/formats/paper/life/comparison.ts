import { formatEdtf } from '@/domain/format-edtf';
import type { MeetingDossier } from '@/domain/meeting-dossier';

import type { PaperChoices } from '../kinds/paper-choices';
import { paperOf, type PaperKey } from '../kinds/paper-of';
import type { PaperDocument, PaperLanguage } from '../paper';
import { comparePapers, compareWords, isUnchanged, type PassagePair, type WordRun } from './compare-papers';
import { compareFrames } from './frame-passages';
import { thawPaper } from './freeze';
import { lifeWords } from './life-words';
import { markedPaper, type Markup } from './marked-paper';
import { shownWords, type Passage } from './passages';
import { placeInWords } from './place-in-words';
import { tellCompared } from './tell-compared';
import { withoutStatus } from './with-status';

/** A version by what is kept of it, or the paper that the records give now. */
export type ComparedSide =
  | { readonly kind: 'kept'; readonly bytes: Uint8Array | undefined }
  | {
      readonly kind: 'records';
      readonly dossier: MeetingDossier;
      readonly key: PaperKey;
      readonly choices: PaperChoices;
      /** On which they stand so, ISO 8601. */
      readonly day: string;
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
  const pairs = [...compareFrames(one.paper, other.paper), ...comparePapers(one.paper, other.paper)];
  return {
    rows: pairs.map((pair) => rowOf(pair, other.paper.language)),
    isUnchanged: isUnchanged(pairs),
    marked: tellCompared(markedPaper(one.paper, other.paper, markup), one.standing, other.standing),
  };
}

/** @returns with where its text stands, in its own language */
function paperOfSide(
  side: ComparedSide,
): { readonly paper: PaperDocument; readonly standing: string } | null {
  if (side.kind === 'records') {
    const paper = paperOf(side.dossier, side.key, side.choices);
    const { language } = paper;
    return { paper, standing: lifeWords[language].records(formatEdtf(side.day, language)) };
  }
  const thawed = thawPaper(side.bytes);
  if (!thawed.ok) return null;
  const { status, language } = thawed.paper;
  return { paper: withoutStatus(thawed.paper), standing: status?.label ?? lifeWords[language].notStated };
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
