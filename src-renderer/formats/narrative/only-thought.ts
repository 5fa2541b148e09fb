const done =
  '(?:held|hosted|convened|organi[sz]ed|conducted|scheduled|проведен\\p{L}*|организован\\p{L}*|созван\\p{L}*)';
/** "might be held", "could take place", «может состояться»: beside the meeting, on either side. */
const mayBe = new RegExp(
  String.raw`(?<!\p{L})(?:(?:might|may|could) (?:also |then |possibly |perhaps |either )*(?:be ${done}|take place|happen)|would (?:be ${done}|take place)(?= (?:[^.;]{1,80} )?(?:if|provided|subject to) )|мо(?:жет|гут|г|гл[аои])(?: бы)? (?:также )?(?:быть ${done}|состояться|пройти)|(?:состоял\p{L}{2}|прош(?:ел|л[аои])) бы|возможно, (?:состоится|пройдет))(?!\p{L})`,
  'gu',
);
/** "might host", "the possibility of holding", «рассматривается возможность проведения»: before the meeting. */
const mayHold =
  /(?<!\p{L})(?:(?:might|may|could) (?:also )?(?:host|hold|convene|organi[sz]e)|(?:whether|possibility|option|idea) (?:of |to )(?:host|hold|conven|organi[sz])\p{L}*|(?:возможност\p{L}*|вариант\p{L}*|иде\p{L}{1,2}|вопрос\p{L}* о) (?:о )?(?:проведени\p{L}+|провести|созыв\p{L}*|созвать)|мо(?:жет|гут|г|гл[аои])(?: бы)? (?:провести|принять у себя|созвать))(?!\p{L})/gu;
/** How far from its verb a meeting's name may stand: in the same clause. */
const reach = /^[^.;]{0,120}$/u;

/**
 * Whether a sentence tells of the meeting named in it only as of a thought: no word of it says that it was or will be.
 * @param words the folded sentence
 * @param at where in it the meeting is named
 */
export function isOnlyThought(words: string, at: number): boolean {
  const isBeside = ({ index }: RegExpExecArray): boolean =>
    reach.test(words.slice(Math.min(index, at), Math.max(index, at)));
  return (
    [...words.matchAll(mayBe)].some(isBeside) ||
    [...words.matchAll(mayHold)].some((match) => match.index < at && isBeside(match))
  );
}
