/** Words that tie sentences together and say nothing of what is recommended; as they stand after folding. */
const tying: ReadonlySet<string> = new Set(
  [
    'a an and are as at be been by do for from has have in into is it its of on or shall should so than that the their',
    'them these they this those to was were when where which while will with would all any more most other such',
    'participants participating states state parties members member participant',
    'и в во на с со к ко о об от по за из у для до при над под или а но не что чтобы как их его ее они это этот эта',
    'эти тех тем том также же ли бы были был была быть является которые который которая участники государства',
    'государства-участники стороны государств',
  ]
    .join(' ')
    .split(' '),
);

/** A word of a text with what it is compared by. */
export interface ComparedWord {
  readonly word: string;
  /** The beginning of the folded word: what case, number and tense leave of it, in English and Russian alike. */
  readonly stem: string;
}

/** How much of a word is compared: endings change, and few words of the field share so long a beginning by chance. */
const stemLength = 6;

/** The telling words of a text, each stem once, in their order. */
export function comparedWords(text: string): readonly ComparedWord[] {
  const words = text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
  const byStem = new Map<string, ComparedWord>();
  for (const word of words) {
    const folded = foldWord(word);
    if (folded.length < 2 || tying.has(folded)) continue;
    const stem = stemOf(folded);
    if (!byStem.has(stem)) byStem.set(stem, { word, stem });
  }
  return [...byStem.values()];
}

function foldWord(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е').normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** English plurals and Russian endings of short words go too: "visas" and "visa", «меры» and «мер». */
function stemOf(word: string): string {
  const begun = word.slice(0, stemLength);
  return begun.length < stemLength ? begun.replace(/(?:es|s|[аеиоуыэюяйь]{1,2})$/u, '') || begun : begun;
}
