import { compareWords } from '../life/compare-papers';
import type { HandDifference } from './hand-difference';
import type { HandPiece } from './hand-pieces';
import { isSameLanguage } from './language-of-words';
import { markOf, type PairedPieces } from './pair-pieces';
import type { PaperMark } from './paper-marks';
import type { HandComment } from './read-hand-docx';
import { sameWords } from './same-words';

/** What became of a piece of the paper, or of several that are one field. Words are tidy. */
export interface ToldPiece {
  /** Place in the file, between two pieces where it is gone. */
  readonly at: number;
  readonly edited: string | null;
  readonly written: string | null;
  readonly now: string | null;
  readonly isSure: boolean;
  /** Ids. */
  readonly comments: readonly string[];
  /** As the bookmark says; `null` where the words themselves tell. */
  readonly isUnchanged: boolean | null;
}

/** What every difference says, unless it says otherwise. */
const nothingTold = {
  record: null,
  place: null,
  borrowedIn: null,
  beside: null,
  written: null,
  now: null,
  nowRuns: [],
  isGap: false,
  paragraph: null,
} as const satisfies Partial<HandDifference>;

type BareDifference = Omit<HandDifference, keyof typeof nothingTold | 'comments'> &
  Partial<Pick<HandDifference, keyof typeof nothingTold>>;

/** The differences as they are found, in the order of the file in the end. */
export class ToldDifferences {
  readonly #of: PairedPieces;
  readonly #found: Found[] = [];
  readonly #commented = new Set<string>();
  #already = 0;

  constructor(of: PairedPieces) {
    this.#of = of;
  }

  get inOrder(): readonly HandDifference[] {
    const inOrder = this.#found.toSorted((a, b) => a.at - b.at);
    return replacedLines(inOrder).map(({ difference }) => difference);
  }

  /** Edited as the register has it by now. */
  get already(): number {
    return this.#already;
  }

  /** Comments that stand beside no difference. */
  get commentsLeft(): readonly HandComment[] {
    return this.#of.edited.comments.filter(({ id }) => !this.#commented.has(id));
  }

  passOver(): void {
    this.#already += 1;
  }

  has(id: string | null): boolean {
    return this.#found.some(({ difference }) => difference.id === id);
  }

  /** @param comments their ids */
  add(at: number, difference: BareDifference, comments: readonly string[] = []): void {
    for (const id of comments) this.#commented.add(id);
    const own = this.#of.edited.comments.filter(({ id }) => comments.includes(id));
    this.#found.push({ at, difference: { ...nothingTold, ...difference, comments: own } });
  }

  tell(piece: HandPiece, told: ToldPiece): void {
    const { at, edited, written, now, isSure, comments, isUnchanged } = told;
    const mark = markOf(this.#of, piece);
    if (isUnchanged ?? isSame(edited, written)) return;
    if (mark && edited !== null && isSame(edited, now)) {
      this.#already += 1;
      return;
    }
    const language = mark?.text.language ?? this.#of.source.paper.language;
    // Of what is not known to have been written the register's words must do.
    const from = written ?? now ?? '';
    const difference = {
      id: piece.key ?? `frame ${this.#found.length}`,
      language,
      written,
      edited,
      runs: compareWords(from, edited ?? '', language),
      isSure,
    };
    this.add(
      at,
      mark ? { ...difference, ...this.#ofRecord(mark, told) } : { ...difference, kind: 'frame' },
      comments,
    );
  }

  #ofRecord({ record, place, text }: PaperMark, { edited, written, now }: ToldPiece) {
    const isChanged = written !== null && now !== null && !isSame(now, written);
    return {
      kind: edited === null ? 'gone' : 'words',
      record,
      place,
      borrowedIn: this.#borrowedIn(text.language),
      now,
      nowRuns: isChanged ? compareWords(written, now, text.language) : [],
      isGap: text.inlines.every((inline) => inline.kind === 'gap'),
    } as const;
  }

  #borrowedIn(language: string): string | null {
    const { paper } = this.#of.source;
    return paper.second || language === 'und' || isSameLanguage(language, paper.language)
      ? null
      : paper.language;
  }
}

interface Found {
  /** Place in the file. */
  readonly at: number;
  readonly difference: HandDifference;
}

/**
 * A line of the paper itself that is gone, and just where it stood one that nobody wrote and that is none of the outcome: the one
 * was written over the other. Where several went or came there, nobody can tell which took the place of which.
 * @param found in the order of the file
 */
function replacedLines(found: readonly Found[]): readonly Found[] {
  const isGone = ({ difference }: Found) => difference.kind === 'frame' && difference.edited === null;
  const isNew = ({ difference }: Found) => difference.kind === 'new' && difference.paragraph === null;
  const united: Found[] = [];
  for (let index = 0; index < found.length; index += 1) {
    const [one, next, after] = [found[index], found[index + 1], found[index + 2]];
    if (!one) continue;
    const isReplaced =
      next !== undefined &&
      isGone(one) &&
      isNew(next) &&
      next.at === one.at + 0.5 &&
      found[index - 1]?.at !== one.at &&
      !(after && isNew(after) && after.at === next.at + 1);
    if (!isReplaced) {
      united.push(one);
      continue;
    }
    const { written, now, language, comments } = one.difference;
    const { edited } = next.difference;
    const runs = compareWords(written ?? now ?? '', edited ?? '', language);
    const all = [...comments, ...next.difference.comments];
    united.push({ at: one.at, difference: { ...one.difference, edited, runs, comments: all } });
    index += 1;
  }
  return united;
}

function isSame(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : sameWords(one) === sameWords(other);
}
