import { foldText } from './fold-text';

export type ObliqueCase = 'genitive' | 'dative' | 'instrumental' | 'accusative' | 'prepositional';

/** A post as its holder is called by it. */
export interface NominativePost {
  readonly words: string;
  /** The case it is printed in; absent: the nominative, or one that cannot be told. */
  readonly case?: ObliqueCase;
}

const cases: readonly (ObliqueCase | undefined)[] = [
  undefined,
  'genitive',
  'dative',
  'instrumental',
  'prepositional',
];
/** Nouns that posts begin with, by declension: the endings of the nominative and of the cases in the order above. */
const nouns: readonly (readonly [stems: RegExp, endings: readonly string[]])[] = [
  [
    /^(?:министр|директор|начальник|координатор|президент|советник|эксперт|специалист|сотрудник|консул|депутат|аким|хоким|мэр|губернатор|модератор|профессор|докладчик|помощник|консультант|инспектор|референт|юрист|менеджер|комиссар|ректор|аналитик)$/u,
    ['', 'а', 'у', 'ом', 'е'],
  ],
  [
    /^(?:заместител|председател|сопредседател|руководител|представител|секретар|учител|исследовател)$/u,
    ['ь', 'я', 'ю', 'ем', 'е'],
  ],
  [/^пос$/u, ['ол', 'ла', 'лу', 'лом', 'ле']],
  [/^(?:глав)$/u, ['а', 'ы', 'е', 'ой', 'е']],
  [/^(?:заведующ|управляющ|командующ)$/u, ['ий', 'его', 'ему', 'им', 'ем']],
  [/^(?:заведующ|управляющ)$/u, ['ая', 'ей', 'ей', 'ей', 'ей']],
  [/^(?:поверенн)$/u, ['ый', 'ого', 'ому', 'ым', 'ом']],
];
const adjective = /^(\p{L}{3,}?)(?:ого|его|ому|ему|ым|им|ом|ем)$/u;
const hardStressed = /^(?:втор|шест)$/u;

/**
 * «первого заместителя министра» is the «первый заместитель министра». What hangs on the noun stays as printed, and so
 * does a post whose noun is not known.
 */
export function nominativePost(printed: string): NominativePost {
  const words = printed.split(/(\s+)/u);
  for (let at = 0; at < Math.min(words.length, 9); at += 2) {
    const word = words[at] ?? '';
    const hyphen = word.lastIndexOf('-') + 1;
    const noun = declined(word.slice(hyphen));
    if (noun) {
      const before = words.slice(0, at).map((one, index) => (index % 2 === 0 ? agreeing(one) : one));
      if (noun.case === undefined || before.some((one) => one === undefined)) return { words: printed };
      const named = word.slice(0, hyphen) + noun.words;
      return { words: [...before, named, ...words.slice(at + 1)].join(''), case: noun.case };
    }
    if (agreeing(word) === undefined) return { words: printed };
  }
  return { words: printed };
}

function declined(word: string): NominativePost | undefined {
  const folded = foldText(word).replace(/,$/u, '');
  for (const [stems, endings] of nouns) {
    for (const [at, ending] of endings.entries()) {
      if (!folded.endsWith(ending)) continue;
      const stem = folded.slice(0, folded.length - ending.length);
      if (!stems.test(stem)) continue;
      const nominative = word.slice(0, stem.length) + (endings[0] ?? '') + word.slice(folded.length);
      const found = cases[at];
      return found === undefined ? { words: nominative } : { words: nominative, case: found };
    }
  }
  return undefined;
}

/** An adjective of the post put in the nominative; `undefined` where the word is none. */
function agreeing(word: string): string | undefined {
  if (/^(?:и|и\.|о\.|и\.о\.|врио)$/iu.test(word)) return word;
  const stem = adjective.exec(word.toLocaleLowerCase())?.[1];
  if (stem === undefined) return undefined;
  const ending = hardStressed.test(stem) ? 'ой' : /[гкхжшщч]$/u.test(stem) ? 'ий' : 'ый';
  return word.slice(0, stem.length) + ending;
}
