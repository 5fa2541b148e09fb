import { foldText } from './fold-text';

/** The nouns that meetings are called by, without their endings, with the nominative and the ending of its adjectives. */
const nouns: readonly (readonly [stem: RegExp, ending: string, gender: 'n' | 'f' | 'm' | 'pl'])[] = [
  [/^(совещани|заседани)(?:е|я|ю|ем|и)$/u, 'е', 'n'],
  [/^(встреч)(?:а|и|е|у|ей)$/u, 'а', 'f'],
  [/^(конференци|сесси|комисси|консультаци)(?:я|и|ю|ей)$/u, 'я', 'f'],
  [/^(консультаци)(?:й|ям|ями|ях)$/u, 'и', 'pl'],
  [/^(форум|саммит|семинар|симпозиум|раунд|совет|комитет)(?:|а|у|ом|е)$/u, '', 'm'],
  [/^((?:семинар-)?(?:тренинг|практикум)|вебинар|курс|мастер-класс)(?:|а|у|ом|е)$/u, '', 'm'],
  [/^(стол)(?:|а|у|ом|е)$/u, '', 'm'],
  [/^(групп|программ|форм|карт)(?:а|ы|е|у|ой)$/u, 'а', 'f'],
  [/^(деклараци|резолюци|стратеги|харти|концепци|инструкци)(?:я|и|ю|ей)$/u, 'я', 'f'],
  [/^(план|протокол|меморандум|регламент)(?:|а|у|ом|е)$/u, '', 'm'],
  [/^(поряд)(?:ок|ка|ку|ком|ке)$/u, 'ок', 'm'],
  [/^(переч)(?:ень|ня|ню|нем|не)$/u, 'ень', 'm'],
  [/^(заявлени|обращени|положени|соглашени)(?:е|я|ю|ем|и)$/u, 'е', 'n'],
];
const adjective =
  /^(\p{L}{2,}?)(?:ый|ий|ой|ое|ее|ье|ая|яя|ья|ого|его|ьего|ому|ему|ьему|ым|им|ьим|ом|ем|ьем|ую|юю|ью|ьей|ей|ых|их|ыми|ими)$/u;
const numeral = /^(\d+)-?(?:ое|е|ая|я|ого|го|ой|ей|й|ый|ом|м|ому|му|ую|ю)$/u;

/**
 * A Russian title as it is named: «третьем заседании Группы экспертов» is «третье заседание Группы экспертов». Only
 * where the words up to the noun are its adjectives; any other title stays as it is printed.
 */
export function nominativeTitle(printed: string): string {
  // «семинаре-тренинге»: both halves bend, and the first is the same in every name.
  const title = printed.replace(/(?<=семинар)(?:а|у|ом|е)(?=-(?:тренинг|практикум))/u, '');
  if (!/^\P{L}*\p{Script=Cyrillic}|^\d/u.test(title)) return title;
  const words = title.split(/(\s+)/u);
  for (let at = 0; at < Math.min(words.length, 13); at += 2) {
    const word = words[at] ?? '';
    const bare = foldText(word).replace(/(?<![^\p{L}])[^\p{L}]+$/u, '');
    const noun = nouns.find(([stem]) => stem.test(bare));
    if (noun) {
      const [stem, ending, gender] = noun;
      const kept = (stem.exec(bare)?.[1] ?? '').length;
      const before = words.slice(0, at).map((one, index) => (index % 2 === 0 ? agreeing(one, gender) : one));
      if (before.some((one) => one === undefined)) return title;
      const upper = word === word.toLocaleUpperCase() && word.length > 1;
      const end = upper ? ending.toLocaleUpperCase() : ending;
      const named = word.slice(0, kept) + end + word.slice(bare.length);
      return [...before, named, ...words.slice(at + 1)].join('');
    }
    if (
      !adjective.test(bare) &&
      !numeral.test(bare) &&
      !/^[IVXLivxl]+$|^двадцать$|^тридцать$|^сорок$/u.test(word)
    )
      return title;
  }
  return title;
}

function agreeing(word: string, gender: 'n' | 'f' | 'm' | 'pl'): string | undefined {
  const number = numeral.exec(word);
  if (number) return `${number[1]}-${{ n: 'е', f: 'я', m: 'й', pl: 'е' }[gender]}`;
  if (/^[IVXLivxl]+$|^двадцать$|^тридцать$|^сорок$/iu.test(word)) return word;
  const match = adjective.exec(word.toLocaleLowerCase());
  const stem = match?.[1];
  if (stem === undefined) return undefined;
  const printed = word.slice(0, stem.length);
  const ending = endingOf(foldText(stem), gender);
  return printed + (word === word.toLocaleUpperCase() ? ending.toLocaleUpperCase() : ending);
}

function endingOf(stem: string, gender: 'n' | 'f' | 'm' | 'pl'): string {
  if (stem.endsWith('трет')) return { n: 'ье', f: 'ья', m: 'ий', pl: 'ьи' }[gender];
  const isSoft = /[гкхжшщч]$/u.test(stem);
  if (gender === 'n') return /[жшщч]$/u.test(stem) ? 'ее' : 'ое';
  if (gender === 'f') return 'ая';
  if (gender === 'm')
    return /^(?:втор|шест|седьм|восьм|типов|базов|целев|правов)$/u.test(stem) ? 'ой' : isSoft ? 'ий' : 'ый';
  return isSoft ? 'ие' : 'ые';
}
