import { scriptOf, type PersonName } from '@/domain/person';

import { takeHonorific } from '../person-line/honorifics';
import { splitName } from '../person-line/split-name';
import { kindOfTitle } from '../person-line/split-titles';

/** A name in one script, taken apart. */
export type ReadName = Pick<PersonName, 'given' | 'family' | 'nameOrder' | 'script'>;

export interface ReadPerson {
  readonly honorific: string | null;
  /** The name in each script, the one that stands first before the others; empty where the cell holds none. */
  readonly names: readonly ReadName[];
}

const initial = /^(?:\p{Lu}\p{Ll}?\.[\s-]*)+$/u;

/** The persons a cell names, each with the names in several scripts; two where two people stand in it. */
export function readPersons(text: string): readonly ReadPerson[] {
  const people = peopleIn(text);
  return people.map((one) => {
    const { honorific, rest } = takeHonorific(one);
    return { honorific, names: namesIn(rest) };
  });
}

/** "Аян СҰЛТАНБЕКОВ (Ayan SULTANBEKOV)", names on lines of a cell, or one after the other: one name a script. */
export function namesIn(text: string): readonly ReadName[] {
  const names = piecesByScript(text).map(readName);
  const seen = new Set<string>();
  return names.filter(({ script, given, family }) => {
    const key = `${script}/${given}/${family}`.toLowerCase();
    return given + family !== '' && !seen.has(key) && seen.add(key);
  });
}

/** "SULTANBEKOV, Ayan" and "Ayan SULTANBEKOV"; initials alone stay as they are printed. */
export function readName(text: string): ReadName {
  const { rest } = takeHonorific(text.trim());
  const script = scriptOf(rest);
  if (isInitials(rest)) return { given: rest, family: '', nameOrder: 'given-first', script };
  const [family = '', given = '', ...more] = rest.split(/\s*,\s*/u);
  if (given !== '' && more.length === 0 && kindOfTitle(given) === null && wordsOf(given).length <= 4) {
    const parts = splitName(`${given} ${family.toLocaleUpperCase()}`);
    return { ...parts, family: isCapitals(family) ? parts.family : family, nameOrder: 'given-first', script };
  }
  return { ...splitName(rest), script };
}

/** Cells of their own for the given and the family name; a family name all in capitals gets its small letters. */
export function joinedName(given: string, family: string): ReadName {
  const script = scriptOf(family + given);
  const nameOrder = 'given-first';
  if (family === '' || given === '') return { given: given || family, family: '', nameOrder, script };
  return { given, family: isCapitals(family) ? splitName(`Aa ${family}`).family : family, nameOrder, script };
}

export function isInitials(text: string): boolean {
  return initial.test(text.trim());
}

function peopleIn(text: string): readonly string[] {
  const parts = text
    .split(/\s*(?:;|\n|\s\/\s|&|\s(?:and|und|и)\s)\s*/u)
    .filter((part) => /\p{L}/u.test(part));
  const isTwo =
    parts.length > 1 && parts.every(isWholeName) && new Set(parts.map(scriptOf)).size < parts.length;
  return isTwo ? parts : [text];
}

function isWholeName(text: string): boolean {
  const words = wordsOf(takeHonorific(text).rest);
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    words.every((word) => /^[\p{Lu}\p{Lo}(]|^(?:van|von|de|der|den|bin|al|el)/u.test(word))
  );
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

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter(Boolean);
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return (
    letters.length > 1 && letters === letters.toLocaleUpperCase() && letters !== letters.toLocaleLowerCase()
  );
}
