/** Of a word in the genitive, what its nominative may be: «Турции» is of «Турция», «Китая» of «Китай». */
const endings: readonly (readonly [ending: RegExp, nominatives: readonly string[]])[] = [
  [/ской$/u, ['ская']],
  [/ого$/u, ['ый', 'ий', 'ое']],
  [/ой$/u, ['ая']],
  [/ии$/u, ['ия']],
  [/ов$/u, ['ы']],
  [/а$/u, ['', 'о']],
  [/я$/u, ['й', 'ь', 'е']],
  [/ы$/u, ['а']],
  [/и$/u, ['ь', 'а']],
];
const most = 64;

/**
 * What a name in the Russian genitive may be called, itself first; to be compared with names that are known.
 * «Республики Казахстан» may be «Республика Казахстан».
 */
export function russianNominatives(text: string): readonly string[] {
  if (!/\p{Script=Cyrillic}/u.test(text)) return [text];
  let found: readonly string[] = [''];
  for (const word of text.split(/(?<=\s)/u)) {
    const forms = formsOf(word);
    found = found.flatMap((before) => forms.map((form) => before + form)).slice(0, most);
  }
  return found;
}

function formsOf(word: string): readonly string[] {
  const plain = word.trimEnd();
  const lower = plain.toLocaleLowerCase();
  const [ending, nominatives] = endings.find(([one]) => one.test(lower)) ?? [/$^/u, []];
  const space = word.slice(plain.length);
  const bent = nominatives.map((nominative) => {
    const form = lower.replace(ending, nominative);
    return plain.startsWith(lower.charAt(0)) ? form : form.charAt(0).toLocaleUpperCase() + form.slice(1);
  });
  return [plain, ...bent].map((form) => form + space);
}
