/**
 * One Latin spelling for each Cyrillic letter of the languages of the process: Russian, Kazakh, Kyrgyz, Tajik, Uzbek,
 * Turkmen, Azerbaijani and Ukrainian. It follows the passports of the region where they agree; spellings that differ are made equal elsewhere.
 */
const letters: ReadonlyMap<string, string> = new Map(
  [
    'а a|б b|в v|г g|д d|е e|ё e|ж zh|з z|и i|й y|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ф f',
    'х kh|ц ts|ч ch|ш sh|щ shch|ъ |ы y|ь |э e|ю yu|я ya',
    'ә a|ғ gh|қ q|ң ng|ө o|ұ u|ү u|һ h|і i|ӣ i|ӯ u|ҳ h|ҷ j|ў o|ї yi|є ye|ґ g|җ j|ҹ j|ҝ g|ј y',
  ]
    .flatMap((line) => line.split('|'))
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);

/** The text with its Cyrillic letters written in Latin; everything else stays. Expects small, composed letters. */
export function cyrillicToLatin(text: string): string {
  return text.replace(
    /\p{Script=Cyrillic}/gu,
    (letter) => latinOf(letter) ?? latinOf(baseOf(letter)) ?? letter,
  );
}

const latinOf = (letter: string) => letters.get(letter);

/** The letter without its marks, for those of languages that are not in the table. */
const baseOf = (letter: string) => letter.normalize('NFD').charAt(0);
