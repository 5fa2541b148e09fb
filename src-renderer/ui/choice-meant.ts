import type { Choice } from './list-popover';

/** The form under which capitals, accents and the two dots of ё do not count. */
function folded(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Those whose label, or another of their names, has the words in it. */
export function choicesWith<Id extends string>(
  items: readonly Choice<Id>[],
  words: string,
): readonly Choice<Id>[] {
  const wanted = folded(words);
  return wanted === '' ? items : items.filter((item) => namesOf(item).some((name) => name.includes(wanted)));
}

/**
 * The one choice that words stand for: the one that is called so, else the only one that is offered. `undefined` where
 * several might be meant; nothing new is made of words alone.
 */
export function choiceMeant<Id extends string>(
  offered: readonly Choice<Id>[],
  words: string,
): Choice<Id> | undefined {
  const wanted = folded(words);
  const named = offered.filter(
    ({ label, isNamed, isNew }) => !isNew && (isNamed || folded(label) === wanted),
  );
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  return offered.length === 1 && offered[0]?.isNew !== true ? offered[0] : undefined;
}

/**
 * The choice that words of a free field stand for: the one that is called so, else the only one whose label goes on within
 * the word that they break off in ("tajik" for Tajikistan). Whole words may be meant as they stand, and a plural is
 * another word than its singular: what goes on is three letters at least.
 */
export function choiceBegun<Id extends string>(
  offered: readonly Choice<Id>[],
  words: string,
): Choice<Id> | undefined {
  const wanted = folded(words);
  const isCalled = ({ label }: Choice<Id>) => folded(label) === wanted;
  const restOf = ({ label }: Choice<Id>) => folded(label).slice(wanted.length);
  const begins = (choice: Choice<Id>) =>
    folded(choice.label).startsWith(wanted) && /^\p{L}/u.test(restOf(choice));
  if (wanted === '') return undefined;
  const called = offered.find(isCalled);
  const [first, ...others] = offered.filter(begins);
  const isMeant = first !== undefined && others.length === 0 && /^\p{L}{3}/u.test(restOf(first));
  return called ?? (isMeant ? first : undefined);
}

function namesOf({ label, names = [] }: Choice): readonly string[] {
  return [label, ...names].map(folded);
}
