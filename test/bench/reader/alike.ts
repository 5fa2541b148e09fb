/** Sameness of printed words: blind to capitals, marks, quotation marks and articles, never to substance. */

/** The words in lower case, without marks above letters, punctuation and articles. */
export function plainWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`ʼ‘]/gu, '');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !['the', 'a', 'an'].includes(word));
}

export function sameWords(a: string, b: string): boolean {
  return plainWords(a).join(' ') === plainWords(b).join(' ');
}

/** One begins with the other: how far a post or a verb goes on is left open. */
export function sameBeginning(a: string, b: string): boolean {
  const [one, other] = [plainWords(a), plainWords(b)];
  const length = Math.min(one.length, other.length);
  return length > 0 && one.slice(0, length).join(' ') === other.slice(0, length).join(' ');
}

/** One is part of the other and no mere scrap of it. */
export function oneHoldsOther(a: string, b: string, atLeast = 0): boolean {
  const [one, other] = [plainWords(a), plainWords(b)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 0 || short.length < long.length * atLeast) return false;
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}

/** Names of persons: every word of the shorter is in the longer. */
export function sameName(a: string, b: string): boolean {
  const [one, other] = [plainWords(a), plainWords(b)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length > 0 && short.every((word) => long.includes(word));
}

/** Names of events and documents: most of the words are the same. */
export function mostlySame(a: string, b: string): boolean {
  if (oneHoldsOther(a, b, 0.4)) return true;
  const [one, other] = [new Set(plainWords(a)), new Set(plainWords(b))];
  const both = [...one].filter((word) => other.has(word)).length;
  return both >= 0.6 * Math.max(one.size, other.size);
}

/** The first words of a paragraph, as far as both go. */
export function sameStart(a: string, b: string): boolean {
  const [one, other] = [plainWords(a), plainWords(b)];
  const length = Math.min(one.length, other.length, 5);
  return length > 0 && one.slice(0, length).join(' ') === other.slice(0, length).join(' ');
}

/** The same words after a label that was left before them, as in "Decision 3: The Group …". */
export function startsAfterLabel(words: string, labelled: string): boolean {
  const label = /^[^:\n]{1,30}:/u.exec(labelled);
  return label !== null && sameStart(words, labelled.slice(label[0].length));
}
