import { comparedName, type ComparedWord } from '@/search/compared-name';

/** How Russian bends the names of people; a name that is known to be called so is none of these. */
const bentEnds =
  /(?:[оеё]ву|ину|[оеё]вым|иным|[оеё]вой|иной|ск(?:ому|ого|им|ой)|вич(?:у|а|ем|е)|вн(?:е|ой|у))$/u;
/** What a case adds to a name, or puts in place of its last vowel, in letters of sound. */
const added = /^(?:a|u|iu|ia|e|i|oi|ei|om|em|im)$/u;

/**
 * Whether a name in Cyrillic is printed in another case than the nominative, as «Каримову Айбеку» is: nobody is called so.
 * @param known names of the same person in other scripts, which tell what the name is without its ending
 */
export function isBentName(printed: string, known: readonly string[]): boolean {
  const others = known.flatMap((name) => comparedName(name).words);
  const written = printed.toLocaleLowerCase().match(/\p{L}+/gu) ?? [];
  const isSaid = ({ sounds }: ComparedWord) =>
    others.some((other) => other.sounds.some((sound) => sounds.includes(sound)));
  const words = comparedName(printed).words;
  if (words.every(isSaid)) return false;
  return (
    written.some((word) => bentEnds.test(word)) ||
    words.some((word) => !isSaid(word) && others.some((other) => isBentFrom(word, other)))
  );
}

function isBentFrom({ sounds }: ComparedWord, other: ComparedWord): boolean {
  return other.sounds.some((sound) => {
    const stem = sound.replace(/[aeiou]+$/u, '');
    return (
      stem.length > 2 && sounds.some((one) => one.startsWith(stem) && added.test(one.slice(stem.length)))
    );
  });
}
