import { locateWords, type Stretch } from '@/domain/locate-words';
import type { Localized } from '@/domain/fields';
import { likenessOf, traitsOf } from './compare-texts';
import { splitSentences } from './split-sentences';
import { proposeStatements } from './propose-statements';

/**
 * The words of a statement in the paragraph's text in another language, where that is certain enough to be proposed: the
 * same sentences of as many, or the same of as many statements of the same classes, and nothing in them that cannot be
 * the same. Else `null`; nothing is guessed.
 */
export function pairedWords(words: string, text: string, other: string): string | null {
  if (text.trim() === '' || other.trim() === '') return null;
  const found = sameSentences(words, text, other) ?? sameStatement(words, text, other);
  // The same place of another text says something else: other names, somebody else who acts.
  return found === null || likenessOf(traitsOf(words), traitsOf(found)).isOther ? null : found;
}

/** The words in each of the paragraph's other languages that they can be paired with. */
export function translationsOf(words: string, text: Localized, language: string): Localized {
  const own = text[language] ?? '';
  const found = Object.entries(text).flatMap(([tag, other]) => {
    const paired = tag === language ? null : pairedWords(words, own, other);
    return paired === null ? [] : [[tag, paired] as const];
  });
  return Object.fromEntries(found);
}

function sameSentences(words: string, text: string, other: string): string | null {
  const place = locateWords(text, words);
  const ours = sentencesOf(text);
  const theirs = sentencesOf(other);
  if (!place || ours.length !== theirs.length) return null;
  const from = theirs[ours.findIndex(({ start }) => start === place.start)];
  const to = theirs[ours.findIndex((sentence) => ends(text, sentence, place.end))];
  if (!from || !to || from.start >= to.end) return null;
  const paired = other.slice(from.start, to.end);
  return itemEnd.test(text.slice(place.end)) ? paired.replace(itemEnd, '') : paired;
}

/** What parts an item from the next: no words of what it asks, in either language. */
const itemEnd = /[ ]?[;,](?:\s(?:and|or|и|или|а также))?\s*$/u;

function sameStatement(words: string, text: string, other: string): string | null {
  const ours = proposeStatements(text);
  const theirs = proposeStatements(other);
  if (ours.length !== theirs.length || ours.some((one, at) => one.class !== theirs[at]?.class)) return null;
  return theirs[ours.findIndex((one) => one.text === words.trim())]?.text ?? null;
}

function sentencesOf(text: string): readonly Stretch[] {
  const end = text.trimEnd().length;
  return splitSentences(text, { start: text.length - text.trimStart().length, end }, []);
}

/** A statement may leave out the full stop, and an item the word that leads to the next. */
function ends(text: string, sentence: Stretch, at: number): boolean {
  return (
    at <= sentence.end &&
    at > sentence.start &&
    /^[\s.,;:!?…]*(?:and|or|и|или|а также)?\s*$/u.test(text.slice(at, sentence.end))
  );
}
