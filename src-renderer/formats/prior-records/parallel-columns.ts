/** A cell of prose has at least so many characters; an item of a decision may have fewer. */
const proseLength = 60;
/** A cell is looked at this far for what it is written in. */
const sampled = 300;

/**
 * Whether two columns of a table set a text beside itself in another language: they are read one after the other. A list
 * of names in two scripts is a table all the same.
 * @param rows each by the words of its cells
 */
export function areParallel(rows: readonly (readonly string[])[]): boolean {
  const filled = rows
    .map((row) => row.map((words) => words.trim()).filter((words) => words !== ''))
    .filter((row) => row.length > 0);
  if (filled.length === 0 || filled.some((row) => row.length > 2)) return false;
  const pairs = filled.flatMap(([left, right]) =>
    right === undefined ? [] : [[left ?? '', right] as const],
  );
  if (pairs.length === 0 || pairs.length < filled.length * 0.6) return false;
  const prose = pairs.filter((pair) => isProse(pair)).length;
  const parted = pairs.filter(([left, right]) => isOtherLanguage(left, right)).length;
  return prose >= pairs.length * 0.4 && parted >= pairs.length * 0.9;
}

/** Words beside words of some length, or one item of a decision beside the same item. */
function isProse([left, right]: readonly [string, string]): boolean {
  if (left.length >= proseLength && right.length >= proseLength) return true;
  const [one, other] = [itemOf(left), itemOf(right)];
  return one !== undefined && one === other;
}

/** The number that a cell of some words opens with: "2. Request the Secretariat to report." */
function itemOf(words: string): string | undefined {
  return /^\(?(\d{1,3}(?:\.\d{1,2})*|\p{L})[.)/]\s+\S+(?:\s+\S+){2}/u.exec(words.slice(0, sampled))?.[1];
}

function isOtherLanguage(left: string, right: string): boolean {
  const [one, other] = [scriptIn(left), scriptIn(right)];
  if (one !== other) return true;
  return (
    one === 'Cyrillic' && notRussian.test(left.slice(0, sampled)) !== notRussian.test(right.slice(0, sampled))
  );
}

/** Letters of Kazakh, Kyrgyz, Tajik, Uzbek and others that Russian has none of. */
const notRussian = /[әғқңөұүһіӣӯҳҷў]/iu;

const scripts = [
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Latin', /\p{Script=Latin}/gu],
] as const;

/** The script of most letters; numbers alone have none, and stand beside any. */
function scriptIn(words: string): string | undefined {
  const sample = words.slice(0, sampled);
  let most = 0;
  let found: string | undefined;
  for (const [script, letters] of scripts) {
    const count = sample.match(letters)?.length ?? 0;
    if (count > most) [most, found] = [count, script];
  }
  return found;
}
