import { honorificSource } from './person-names';
import type { Reading } from './reading';
import type { Span } from './span';

/** "Dear Mr. ", «Уважаемый господин »: the first words of a block, right before the name. */
const salutation = new RegExp(
  String.raw`^(?:dear|(?:глубоко|много)?уважаем(?:ый|ая)) (?:(?:${honorificSource}|minister|ambassador|director|colleague|министр|посол|коллега) )*$`,
  'u',
);
/** What closes a letter on a line of its own; a speech closes otherwise. */
const closing =
  /(?:^|\n)\s*(?:(?:with )?(?:best|kind|kindest|warm|warmest) (?:personal )?(?:regards|wishes)|regards|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|yours(?: ever)?|с (?:\p{L}+ )?(?:уважением|наилучшими пожеланиями)|искренне ваш\p{L}*),?\s*(?:\n|$)/u;

/**
 * Whether a name is whom a letter greets: such a one is written to and nobody says that they were at a meeting the letter
 * tells of. Who is greeted in a speech was there.
 */
export function isLetterAddressee({ folded, blocks }: Reading, name: Span, sentence: Span): boolean {
  if (!salutation.test(folded.slice(sentence.start, name.start))) return false;
  return blocks.some(({ start, end }) => start >= name.end && closing.test(folded.slice(start, end)));
}

const greets = /^(?:dear|(?:глубоко |много)?уважаем(?:ый|ая|ые)) \p{L}/u;

/** Whether a text is a letter: it stands below the head of a message, or greets somebody and closes as letters do. */
export function isLetter({ folded, blocks, noise }: Reading): boolean {
  if (noise.some(({ why }) => why === 'header')) return true;
  const greeting = blocks.find(({ start, end }) => greets.test(folded.slice(start, end)));
  return (
    greeting !== undefined &&
    blocks.some(({ start, end }) => start >= greeting.start && closing.test(folded.slice(start, end)))
  );
}
