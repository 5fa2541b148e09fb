import { diffArrays } from 'diff';

import type { PaperDocument } from '../paper';
import { plainText } from '../rich-text';
import { passagesOf, passageWords, type Passage } from './passages';

/** Words that both texts have, or only one of them; spaces and marks stand as words of their own. */
export interface WordRun {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

/** A passage of one paper, and the one of the other that it became. */
export interface PassagePair {
  readonly kind: 'same' | 'changed' | 'deleted' | 'inserted';
  readonly before: Passage | null;
  readonly after: Passage | null;
}

/** Passages that are as much alike as this are taken for one that was edited. */
const alike = 0.4;
/** Pairs of a gap that are weighed against one another; in a larger one passages are paired by their records alone. */
const mostWeighed = 4_000;
/** Milliseconds after which two texts are taken to have nothing in common. */
const patience = 1_500;

/** What became of a paper, passage by passage, in the order in which a marked-up copy prints it. */
export function comparePapers(before: PaperDocument, after: PaperDocument): readonly PassagePair[] {
  return comparePassages(passagesOf(before), passagesOf(after));
}

/** The same of passages that were taken from elsewhere. */
export function comparePassages(from: readonly Passage[], to: readonly Passage[]): readonly PassagePair[] {
  const parts = diffArrays(from.map(keyOf), to.map(keyOf), { timeout: patience * 4 });
  if (!parts) return gap(from, to);
  const pairs: PassagePair[] = [];
  let [i, j] = [0, 0];
  let deleted: Passage[] = [];
  let inserted: Passage[] = [];
  const close = () => {
    pairs.push(...gap(deleted, inserted));
    [deleted, inserted] = [[], []];
  };
  for (const { value, added, removed } of parts) {
    const { length } = value;
    if (removed) deleted.push(...from.slice(i, i + length));
    else if (added) inserted.push(...to.slice(j, j + length));
    else {
      close();
      for (let k = 0; k < length; k += 1)
        pairs.push({ kind: 'same', before: from[i + k] ?? null, after: to[j + k] ?? null });
    }
    if (!added) i += length;
    if (!removed) j += length;
  }
  close();
  return pairs;
}

/** Whether anything differs at all. */
export function isUnchanged(pairs: readonly PassagePair[]): boolean {
  return pairs.every(({ kind }) => kind === 'same');
}

/** A number that moved on because of another paragraph is no change of the passage. */
function keyOf({ place, label, texts }: Passage): string {
  return [place, place === 'numbered' || place === 'note' ? '' : label, ...texts.map(plainText)].join(
    '\u001F',
  );
}

/** Pairs what went with what came in its place, in their order. */
function gap(deleted: readonly Passage[], inserted: readonly Passage[]): readonly PassagePair[] {
  const partners = partnersOf(deleted, inserted);
  const pairs: PassagePair[] = [];
  let next = 0;
  deleted.forEach((before, index) => {
    const partner = partners[index];
    if (partner === undefined || partner === null) {
      pairs.push({ kind: 'deleted', before, after: null });
      return;
    }
    for (; next < partner; next += 1) pairs.push(insertedPair(inserted[next]));
    pairs.push({ kind: 'changed', before, after: inserted[partner] ?? null });
    next = partner + 1;
  });
  for (; next < inserted.length; next += 1) pairs.push(insertedPair(inserted[next]));
  return pairs;
}

function insertedPair(after: Passage | undefined): PassagePair {
  return { kind: 'inserted', before: null, after: after ?? null };
}

/** For each passage that went the place of the one that it became; rising, so that the order holds. */
function partnersOf(deleted: readonly Passage[], inserted: readonly Passage[]): readonly (number | null)[] {
  const weighs = deleted.length * inserted.length <= mostWeighed;
  const words = new Map([...deleted, ...inserted].map((one) => [one, weighs ? bag(one) : new Set<string>()]));
  const weight = (a: Passage, b: Passage) => {
    if (a.place !== b.place) return 0;
    // A paper has one of each, whatever it says.
    if (a.place === 'title' || a.place === 'subtitle') return 1;
    if (a.record !== null && a.record.id === b.record?.id) return 1;
    const score = likeness(words.get(a) ?? new Set(), words.get(b) ?? new Set());
    return score >= alike ? score : 0;
  };
  // The heaviest pairs whose order is the same on both sides, as in the longest common subsequence.
  const width = inserted.length + 1;
  const best = new Float64Array((deleted.length + 1) * width);
  const at = (row: number, column: number) => best[row * width + column] ?? 0;
  const weights = deleted.map((a) => inserted.map((b) => weight(a, b)));
  for (let row = deleted.length - 1; row >= 0; row -= 1)
    for (let column = inserted.length - 1; column >= 0; column -= 1) {
      const own = weights[row]?.[column] ?? 0;
      const paired = own > 0 ? own + at(row + 1, column + 1) : 0;
      best[row * width + column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  const partners: (number | null)[] = [];
  let column = 0;
  for (let row = 0; row < deleted.length; row += 1) {
    let partner: number | null = null;
    while (column < inserted.length && at(row, column) > at(row + 1, column)) {
      const own = weights[row]?.[column] ?? 0;
      if (own > 0 && at(row, column) === own + at(row + 1, column + 1)) {
        partner = column;
        column += 1;
        break;
      }
      column += 1;
    }
    partners.push(partner);
  }
  return partners;
}

function bag(passage: Passage): ReadonlySet<string> {
  const text = passageWords(passage).toLowerCase();
  return new Set(wordsOf(text, languageOf(passage)).filter((word) => /[\p{L}\p{N}]/u.test(word)));
}

/** Words that both have among all that either has. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

function languageOf({ texts }: Passage): string {
  return texts[0]?.language ?? 'und';
}

const segmenters = new Map<string, Intl.Segmenter>();

/** A text taken apart into words, spaces and marks; together they are the text again. */
function wordsOf(text: string, language: string): readonly string[] {
  const known = segmenters.get(language);
  const segmenter = known ?? segmenterOf(language);
  if (!known) segmenters.set(language, segmenter);
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function segmenterOf(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('und', { granularity: 'word' });
  }
}

/** What became of a text, by words of any language, not by letters. */
export function compareWords(before: string, after: string, language: string): readonly WordRun[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const parts = diffArrays([...wordsOf(before, language)], [...wordsOf(after, language)], {
    timeout: patience,
  });
  if (!parts) return replaced(before, after);
  const runs: WordRun[] = [];
  let [deleted, inserted] = ['', ''];
  const close = () => {
    runs.push(...replaced(deleted, inserted));
    [deleted, inserted] = ['', ''];
  };
  parts.forEach(({ value, added, removed }, index) => {
    const text = value.join('');
    const isChange = added || removed;
    // A space alone between two changes would make a patchwork of one.
    const joins = !isChange && text.trim() === '' && deleted + inserted !== '' && index < parts.length - 1;
    if (removed || joins) deleted += text;
    if (added || joins) inserted += text;
    if (isChange || joins) return;
    close();
    runs.push({ kind: 'same', text });
  });
  close();
  return runs;
}

/** What went and what came in its place; the space that both begin or end with is no change. */
function replaced(deleted: string, inserted: string): readonly WordRun[] {
  const start = commonSpace(/^\s*/u, deleted, inserted);
  const [went, came] = [deleted.slice(start.length), inserted.slice(start.length)];
  const end = commonSpace(/\s*$/u, went, came);
  const runs: readonly WordRun[] = [
    { kind: 'same', text: start },
    { kind: 'deleted', text: went.slice(0, went.length - end.length) },
    { kind: 'inserted', text: came.slice(0, came.length - end.length) },
    { kind: 'same', text: end },
  ];
  return runs.filter(({ text }) => text !== '');
}

function commonSpace(at: RegExp, one: string, other: string): string {
  const [a = '', b = ''] = [at.exec(one)?.[0], at.exec(other)?.[0]];
  return a === b ? a : '';
}
