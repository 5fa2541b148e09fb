const setOf = (words: string) => new Set(words.split(' '));

/** Words that begin a family name of several words, however they are written. */
const particles = setOf(
  'van von der den de da di del dello della delle dos das du des la las los al el bin ibn bint ter',
);
/** Words that do so in small letters alone: "Le", "Ten" and «Да» are names as well. */
const smallParticles = setOf(
  "zu zum zur vom am auf ten op ’t 't lo le degli af av ван фон дер ден цу де да ди дель делла дю ла ле дос аль эль бин ибн бен бинт тер",
);
/** Words between the two halves of a family name: "Cruz y López", "von und zu". */
const connectors = setOf('y e i und');
/** Words that are written small within a family name; "Al", "El", "Bin" and "Di" are as often written large. */
const smallInside = setOf('van von der den zu zum zur vom und de del da dos das y e ван фон дер ден цу де');
const afterDe = setOf('la las los ла');

/** "von", "de", «ван»: belongs to the family name that follows it. */
export function isParticle(word: string): boolean {
  return particles.has(word.toLowerCase()) || smallParticles.has(word);
}

/** The same, of those written in small letters. */
export function isSmallParticle(word: string): boolean {
  return (particles.has(word) || smallParticles.has(word)) && word === word.toLowerCase();
}

/** "y", "und": stands between words of one family name. */
export function isConnector(word: string): boolean {
  return connectors.has(word);
}

/** Whether a word of a family name in capitals is one that is written small: "DE LA CRUZ" is de la Cruz. */
export function isSmallInside(words: readonly string[], at: number): boolean {
  if (at === words.length - 1) return false;
  const word = (words[at] ?? '').toLowerCase();
  return smallInside.has(word) || (afterDe.has(word) && /^(?:de|де)$/iu.test(words[at - 1] ?? ''));
}
