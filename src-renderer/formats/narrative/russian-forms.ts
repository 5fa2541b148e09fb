const adjectiveEnds =
  'ий ый ой ого его ому ему им ым ом ем ая яя ой ей ую юю ою ею ое ее ие ые их ых ими ыми'.split(' ');

/** Endings of each declension, by the ending of the nominative; the first that fits is taken. */
const declensions: readonly (readonly [ending: RegExp, cut: number, ends: readonly string[]])[] = [
  [/ия$/u, 2, 'ия ии ию ией иею ий иям иями иях'.split(' ')],
  [/(?:ый|ая|яя|ое|ее|ые)$/u, 2, adjectiveEnds],
  [/[кгхшжщчн]ий$/u, 2, adjectiveEnds],
  [/[кгхшжщчн]ие$/u, 2, [...adjectiveEnds, 'ие', 'ия', 'ию', 'ием', 'ии']],
  [/ие$/u, 2, 'ие ия ию ием ии'.split(' ')],
  [/а$/u, 1, 'а ы и е у ой ою ам ами ах'.split(' ')],
  [/я$/u, 1, 'я и е ю ей ею ям ями ях'.split(' ')],
  [/ь$/u, 1, 'ь я ю ем е и ью ям ями ях ей'.split(' ')],
  [/й$/u, 1, 'й я ю ем е и ев ям ями ях'.split(' ')],
  [/о$/u, 1, 'о а у ом е'.split(' ')],
  [/ы$/u, 1, ['', ...'ы ов ам ами ах'.split(' ')]],
  [/[бвгджзклмнпрстфхцчшщ]$/u, 0, ['', ...'а у ом ем е ы и ов ам ами ах'.split(' ')]],
];

/**
 * The forms in which a Russian word of a name is met, from its nominative. Over-generates within a word's own stem
 * and never across stems: «Иране» comes from «Иран», «иранский» does not.
 * @param word folded: lower case, ё as е
 */
export function russianForms(word: string): readonly string[] {
  if (word.length < 3 || !/^[а-я]+$/u.test(word)) return [word];
  for (const [ending, cut, ends] of declensions) {
    if (!ending.test(word)) continue;
    const stem = cut === 0 ? word : word.slice(0, -cut);
    if (stem.length < 2) return [word];
    // «Египет, Египта»: a vowel that only the nominative has.
    const short = /^(.{2,}[^аеиоуыэюя])[ео]([кцтл])$/u.exec(word);
    const bent = short ? ['а', 'у', 'ом', 'е'].map((end) => `${short[1]}${short[2]}${end}`) : [];
    return [word, ...ends.map((end) => stem + end), ...bent];
  }
  return [word];
}
