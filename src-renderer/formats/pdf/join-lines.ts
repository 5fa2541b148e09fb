/** The words of a text in small letters, to tell a word broken at the end of a line from one that has a hyphen. */
export type Vocabulary = ReadonlySet<string>;

const words = /\p{L}+(?:[-‐]\p{L}+)*/gu;

/** Whole words only: the halves of a word broken at a line's end are none. */
export function vocabularyOf(lines: Iterable<string>): Vocabulary {
  const known = new Set<string>();
  for (const line of lines) {
    const whole = line.replace(/\p{L}{1,60}[-‐\u00ad]\s*$/u, '');
    for (const [word] of whole.matchAll(words)) known.add(word.toLowerCase().replaceAll('‐', '-'));
  }
  return known;
}

/** First halves after which the hyphen is the word's own. */
const keepsAfter =
  /^(?:non|self|well|ex|vice|cross|post|pre|co|mid|all|half|long|short|high|low|so|decision|policy|кое|по|во|в|из|северо|южно|восточно|западно|социально|политико|военно|вице|экс|пресс|бизнес|онлайн|интернет|нью)$/iu;
/** Second halves before which it is. */
const keepsBefore = /^(?:то|либо|нибудь|таки|ка|based|related|led|sharing|making|up|in|term|level|wide)$/iu;

/**
 * A line and the next as one. A word broken at the line's end is whole again; a hyphen of its own stays, also in Russian.
 * What tells them apart: how the text writes the word elsewhere, then what follows the hyphen, then the word's halves.
 */
export function joinLines(line: string, next: string, known: Vocabulary): string {
  if (line === '') return next;
  const broken = /(\p{L}{1,60})([-‐\u00ad])$/u.exec(line);
  if (!broken)
    return /[-–—/]$/u.test(line) && /[\d\p{L}][-–/]$/u.test(line) ? line + next : `${line} ${next}`;
  const [whole, first = '', hyphen] = broken;
  const second = /^\p{L}+/u.exec(next)?.[0];
  if (second === undefined) return line + next;
  const start = line.slice(0, line.length - whole.length);
  if (hyphen === '\u00ad') return start + first + next;
  return start + first + (keepsHyphen(first, second, line, known) ? '-' : '') + next;
}

function keepsHyphen(first: string, second: string, line: string, known: Vocabulary): boolean {
  if (/^\p{Lu}/u.test(second) && !/^\p{Lu}+$/u.test(first)) return true;
  const small = `${first}|${second}`.toLowerCase();
  if (known.has(small.replace('|', ''))) return false;
  if (known.has(small.replace('|', '-'))) return true;
  // A chain of hyphens: "side-by-side".
  if (/[-‐]\p{L}{1,60}[-‐]$/u.test(line)) return true;
  if (keepsAfter.test(first) || keepsBefore.test(second)) return true;
  return (
    first.length > 3 && second.length > 3 && known.has(first.toLowerCase()) && known.has(second.toLowerCase())
  );
}
