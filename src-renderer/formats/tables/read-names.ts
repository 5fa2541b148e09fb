import { isInitials } from '@/domain/incomplete-name';
import { scriptOf, type PersonName } from '@/domain/person';

import { takeHonorific } from '../person-line/honorifics';
import { isAllCapitals, splitListedName, wordsOf } from '../person-line/split-listed-name';
import { familyInSmallLetters } from '../person-line/small-letters';
import { takeContacts } from './take-contacts';

/** A name in one script, taken apart. */
export type ReadName = Pick<PersonName, 'given' | 'family' | 'nameOrder' | 'script'>;

/** "Аян СҰЛТАНБЕКОВ (Ayan SULTANBEKOV)", names on lines of a cell, or one after the other: one name a script. @param state as of `splitName` */
export function namesIn(text: string, state: string | null = null): readonly ReadName[] {
  // A telephone number or an address alone is nobody.
  if (!/\p{L}/u.test(takeContacts(text).text)) return [];
  const names = piecesByScript(text).map((piece) => readName(piece, state));
  const seen = new Set<string>();
  return names.filter(({ script, given, family }) => {
    const key = `${script}/${given}/${family}`.toLowerCase();
    return given + family !== '' && !seen.has(key) && seen.add(key);
  });
}

/** "SULTANBEKOV, Ayan" and "Ayan SULTANBEKOV"; initials alone stay as they are printed. */
export function readName(text: string, state: string | null = null): ReadName {
  const { rest } = takeHonorific(text.trim());
  const script = scriptOf(rest);
  if (isInitials(rest)) return { given: rest, family: '', nameOrder: 'given-first', script };
  return { ...splitListedName(rest, state), script };
}

/** Cells of their own for the given and the family name; a family name all in capitals gets its small letters. */
export function joinedName(given: string, family: string, state: string | null = null): ReadName {
  const script = scriptOf(family + given);
  const nameOrder = 'given-first';
  if (family === '' || given === '') return { given: given || family, family: '', nameOrder, script };
  return {
    given,
    family: isAllCapitals(family)
      ? familyInSmallLetters(wordsOf(family), given, { name: `${given} ${family}`, state })
      : family,
    nameOrder,
    script,
  };
}

function piecesByScript(text: string): readonly string[] {
  const pieces = text
    .split(/[()[\]/\n|;]+/u)
    .map((piece) => piece.trim())
    .filter((piece) => /\p{L}/u.test(piece));
  if (pieces.length > 1 && new Set(pieces.map(scriptOf)).size === pieces.length) return pieces;
  const whole = text.replace(/\s+/gu, ' ').trim();
  const runs = new Map<string, string[]>();
  for (const word of wordsOf(whole)) {
    const script = /\p{L}/u.test(word) ? scriptOf(word) : ([...runs.keys()].at(-1) ?? 'latin');
    const run = runs.get(script);
    if (run) run.push(word);
    else runs.set(script, [word]);
  }
  const isSeveral = runs.size > 1 && [...runs.values()].every((run) => run.length > 1);
  return isSeveral
    ? [...runs.values()].map((run) => run.join(' ').replace(/^[,\s]+|[,\s]+$/gu, ''))
    : [whole].filter(Boolean);
}
