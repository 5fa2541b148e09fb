import { normaliseName } from './normalise-name';

/** Words that names of States abbreviate, folded and without the dot. */
const inFull: Readonly<Record<string, string>> = {
  rep: 'republic',
  dem: 'democratic',
  fed: 'federation',
  federated: 'federation',
  isl: 'islamic',
  st: 'saint',
  is: 'islands',
  utd: 'united',
  kgdm: 'kingdom',
  peoples: "people's",
  pdr: "people's democratic republic",
  eq: 'equatorial',
  респ: 'республика',
  исл: 'исламская',
  фед: 'федерация',
  нар: 'народная',
  дем: 'демократическая',
  кор: 'королевство',
};
const joining = new Set(['of', 'the', 'and', 'и']);

/**
 * The words of a name of several, in no order and in full: "Iran (Islamic Rep.)", "Islamic Rep. of Iran" and "Islamic
 * Republic of Iran" are the same; so the United Nations abbreviate. `null` of a name of one word, which says too little.
 */
export function nameWords(name: string): string | null {
  const words = normaliseName(name)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '' && !joining.has(word))
    .flatMap((word) => (inFull[word] ?? word).split(' '));
  return words.length < 2 ? null : words.toSorted().join(' ');
}
