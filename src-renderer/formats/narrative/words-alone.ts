import { locateWords } from '@/domain/locate-words';
import { foldText } from './fold-text';
import { splitSentences } from './split-sentences';
import { pronouns } from './statement-actors';

/** A statement whose words are to stand alone, as those of a recommendation do. */
export interface Alone {
  /** Its words, with the sentences before them that they point back to, or with who acts in square brackets. */
  readonly text: string;
  /** They point back to something that the paragraph does not say. */
  readonly isUnclear: boolean;
}

const linking =
  /^(?:however|nevertheless|nonetheless|therefore|thus|hence|moreover|furthermore|in addition|in this (?:regard|respect|context)|to (?:this|that) end|for this purpose|accordingly|consequently|besides|instead|then|but|yet|однако|тем не менее|поэтому|кроме того|помимо (?:этого|того)|в (?:этой|данной) связи|в связи с этим|с этой целью|для этого|таким образом|при этом|вместе с тем|вместо этого|но)(?!\p{L})/u;
const subject = /^(?:they|it|они)(?!\p{L})/u;
const pointing =
  /(?<!\p{L})(?:it|this|them|these|those|that (?=one)|него|нему|ним|нем|нее|ней|него|них|этот|эту|этого|этому|этим|этой|это|эти|этих|данн(?:ый|ая|ое|ые|ого|ой|ому|ых|ую))(?!\p{L})/u;
/** What a pointing word names by itself: "this year". */
const ofToday =
  /(?<!\p{L})(?:this|these|этого|этом|этот) (?:year|month|meeting|week|года|году|год|месяца|совещани\p{L}+)(?!\p{L})/gu;

/** So many sentences before are looked at. */
const most = 3;

/**
 * The words of a statement as they can stand without their paragraph. "They" at their beginning becomes who it stands
 * for, in square brackets; where they link to what was said before, or point back to it, that is put before them.
 * @param actor who acts, in the language of the words; `null` where it is not known
 */
export function wordsAlone(words: string, paragraph: string, actor: string | null): Alone {
  const folded = foldText(words);
  const named = actor !== null && !pronouns.has(actor.toLowerCase()) ? actor : null;
  const opening = subject.exec(folded);
  const rest = (opening ? folded.slice(opening[0].length) : folded).replace(ofToday, '');
  const pointsBack = linking.test(folded) || (opening !== null && pointing.test(rest));
  if (!pointsBack && opening === null) return { text: words, isUnclear: false };
  if (!pointsBack && named !== null && opening !== null) {
    return { text: `[${named}]${words.slice(opening[0].length)}`, isUnclear: false };
  }
  return withSentencesBefore(words, paragraph);
}

function withSentencesBefore(words: string, paragraph: string): Alone {
  const place = locateWords(paragraph, words);
  if (!place) return { text: words, isUnclear: true };
  const before = splitSentences(paragraph, { start: 0, end: place.start }, [])
    .map(({ start, end }) => paragraph.slice(start, end).trim())
    .filter(Boolean);
  const taken: string[] = [];
  for (const sentence of before.toReversed().slice(0, most)) {
    taken.unshift(sentence);
    const folded = foldText(sentence);
    if (!linking.test(folded) && !subject.test(folded))
      return { text: [...taken, words].join(' '), isUnclear: false };
  }
  return { text: [...taken, words].join(' '), isUnclear: true };
}
