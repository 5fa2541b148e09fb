import type { Reading } from './reading';
import type { Span } from './span';

const replaces =
  /(?<!\p{L})(?:(?:is|was|were|has been|had been|will be) )?(?:replaced|substituted|stood in for) by $|(?<!\p{L})(?:замени(?:л|ла|ли)|(?:был\p{L}? )?замен[её]н\p{L}*) $/u;

/** Whether somebody comes in place of the one named before them: "Ms. A (Malta) was replaced by Mr. B". */
export function inPlaceOf(
  { folded }: Reading,
  name: Span & { readonly honorific?: Span | undefined },
  sentence: Span,
): boolean {
  const from = name.honorific?.start ?? name.start;
  return replaces.test(folded.slice(Math.max(sentence.start, from - 60), from));
}
