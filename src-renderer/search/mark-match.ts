import { foldName } from './fold-name';
import { soundKeysOf, soundMayBegin } from './sound-keys';

/** A stretch of a text as it is shown; `hit` where it is what was typed. */
export interface MarkedPart {
  readonly text: string;
  readonly hit: boolean;
}

/** Parts the beginnings of words that were typed from the rest, in whatever script either is. */
export function markMatch(text: string, typed: string): readonly MarkedPart[] {
  const wanted = typed.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);
  const parts = text
    .split(/([^\p{L}\p{N}\p{M}'’‘ʼ-]+)/u)
    .flatMap((piece, index) => (index % 2 === 1 ? [{ text: piece, hit: false }] : markWord(piece, wanted)));
  return parts.filter((part) => part.text !== '');
}

function markWord(word: string, wanted: readonly string[]): readonly MarkedPart[] {
  const length = Math.max(0, ...wanted.map((typed) => hitLength(word, typed)));
  return [
    { text: word.slice(0, length), hit: true },
    { text: word.slice(length), hit: false },
  ];
}

/** How many characters of the word the typed beginning takes; 0 when it is not its beginning. */
function hitLength(word: string, typed: string): number {
  const beginning = foldName(typed);
  if (beginning === '') return 0;
  const isFolded = (part: string) => foldName(part).startsWith(beginning);
  const keys = soundKeysOf(typed);
  const isHeard = (part: string) =>
    (keys.consonants[0] ?? '').length > 1 && soundMayBegin(keys, soundKeysOf(part));
  for (const isHit of [isFolded, isHeard]) {
    if (!isHit(word)) continue;
    for (let length = 1; length <= word.length; length += 1) if (isHit(word.slice(0, length))) return length;
  }
  return 0;
}
