import { wordsOf, type Reading, type Sentence } from './reading';
import { saysSource } from './speech-verbs';

/** "at Fiumicino airport", "on the margins of the meeting", «в кулуарах»: where words are no part of a meeting. */
const placeAway = String.raw`(?<!\p{L})(?:at (?:the |\p{L}[\p{L}-]* ){1,4}airport|(?:up)?on (?:(?:her|his|their) )?(?:arrival|return|departure)|(?:on|in|at) the (?:margins?|side-?lines?|fringes)(?! of (?:society|the (?:region|economy)))|в аэропорту|по (?:прибытии|возвращении)|на полях|в кулуарах)(?!\p{L})`;
/** Behind words that are quoted: who said them, and under way. */
const underWay = new RegExp(String.raw`^[\s,.!?–-]*[^.;"]{0,110}${placeAway}`, 'u');
/** "proposed a side event on the margins" says where that is to be: between the verb and the place only listeners stand. */
const listeners = String.raw`(?: (?:to )?(?:the )?(?:\p{L}+ )?(?:reporters|journalists|press|media|журналистам|репортерам|прессе|сми))?(?: on \p{L}+day| во? (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье))?,?`;
const spokenAway = new RegExp(
  String.raw`(?<!\p{L})${saysSource}${listeners} ${placeAway}|(?<!\p{L})(?:speaking|говоря)${listeners} ${placeAway}|^${placeAway}[^.;"]{0,120}?(?<!\p{L})${saysSource}(?!\p{L})`,
  'u',
);
/** "…", he said; "She added that …"; words in marks alone: they go on from what was said before. */
const goesOn = new RegExp(
  String.raw`^[\s"“«]*(?:(?:he|she|they|он|она|они)(?: \p{L}+)? ${saysSource}(?!\p{L})|["“«][^"”»]+["”»][\s,.!?–-]*(?:$|(?:(?:he|she|they|он|она|они) )?(?:\p{L}+ )?${saysSource}(?:[.]?$| (?:he|she|they|он|она|они)(?!\p{L}))))`,
  'u',
);
/** So many sentences may go on from the one that says where they were said. */
const mostGoingOn = 4;

/** Whether the words behind a quotation say that it was said at an airport, on arrival or on the margins. */
export function isSaidUnderWay(behind: string): boolean {
  return underWay.test(behind);
}

/**
 * Whether what a sentence tells of somebody's words was said beside the meeting: at an airport, on the margins, or in
 * what goes on from such a sentence ("…", he said). Where it was not said, it is no intervention of the meeting.
 */
export function isSaidAway(reading: Reading, sentence: Sentence): boolean {
  let at = reading.sentences.findLastIndex(({ start }) => start <= sentence.start);
  for (let back = 0; back <= mostGoingOn; back += 1, at -= 1) {
    const one = reading.sentences[at];
    if (!one) return false;
    if (spokenAway.test(wordsOf(reading, one))) return true;
    if (!goesOn.test(wordsOf(reading, one))) return false;
  }
  return false;
}
