import { byLetters, type ComparedName, type ComparedWord } from './compared-name';
import { remembering } from './remembering';

const classes: ReadonlyMap<string, string> = new Map(
  ['pb', 'td', 'kgGKh', 'szSJZC', 'f', 'l', 'm', 'n', 'r', 'vW'].flatMap((letters) =>
    [...letters].map((letter) => [letter, letters.charAt(0)] as const),
  ),
);

/**
 * The consonants of a word without what is written or left out by habit: what every spelling of it shares, in whatever
 * script. Two words with one skeleton are worth comparing, no more.
 */
interface Skeleton {
  /** The kind of sound that the word begins with; all vowels are none. */
  readonly first: string;
  readonly rest: string;
}

function skeletonsOf({ sounds }: ComparedWord): readonly Skeleton[] {
  return skeletonsOfSounds(sounds.join(' '));
}

const skeletonsOfSounds = remembering((sounds: string): readonly Skeleton[] => {
  // ث is t or s, and ذ and ض are d or z.
  const readings = sounds.split(' ').flatMap((sound) => {
    const read = [
      sound.replace(/T/gu, 't').replace(/D/gu, 'd'),
      sound.replace(/T/gu, 's').replace(/D/gu, 'z'),
    ];
    return read[0] === read[1] ? [sound] : read;
  });
  const found = new Map<string, Skeleton>();
  for (const reading of readings) {
    const first = classOf(reading.charAt(0));
    const rest = reading.slice(1).replace(/./gu, (letter) => (/[hvW]/u.test(letter) ? '' : classOf(letter)));
    const whole = (first + rest).replace(/(.)\1+/gu, '$1');
    found.set(`${first} ${whole}`, { first, rest: whole.slice(first.length) });
  }
  return [...found.values()];
}, 20_000);

function classOf(letter: string): string {
  // Numerals and letters of alphabets that are not known stay.
  return classes.get(letter) ?? (/[a-zA-Z]/u.test(letter) ? '' : letter);
}

/** The skeletons of a name of one word, one for each way to read its letters; none of any other. */
export function keysOfOneWord({ words }: ComparedName): readonly string[] {
  const [word] = words;
  return word && words.length === 1 ? skeletonsOf(word).map(({ first, rest }) => first + rest) : [];
}

/** Under which names that may be of one person meet: all skeletons, in any order. */
export function wholeKey({ words }: ComparedName): string {
  return words
    .map((word) => skeletonsOf(word)[0])
    .map((skeleton) => (skeleton ? skeleton.first + skeleton.rest : ''))
    .toSorted(byLetters)
    .join(' ');
}

/**
 * For every word with some consonants, how every other one begins: what a misspelt or shortened name still shares.
 * @param letters of the skeleton of the other word; more make the blocks smaller
 */
export function partKeys(name: ComparedName, letters: number): readonly string[] {
  return [name.words, ...name.joined()].flatMap((words) => {
    const skeletons = words.map(skeletonsOf);
    return skeletons.flatMap((own, index) =>
      own.flatMap(({ first, rest }) => {
        const skeleton = first + rest;
        if (skeleton.length < 2 || /\p{N}/u.test(skeleton)) return [];
        return words.flatMap((word, other) =>
          other === index
            ? []
            : beginnings(skeletons[other] ?? [], word, letters).map((one) => `${skeleton} ${one}`),
        );
      }),
    );
  });
}

function beginnings(skeletons: readonly Skeleton[], { isInitial }: ComparedWord, letters: number) {
  return skeletons.map(({ first, rest }) => (first || '-') + (isInitial ? '' : rest.slice(0, letters - 1)));
}
