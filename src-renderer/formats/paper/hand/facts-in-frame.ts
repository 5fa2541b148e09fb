import type { Meeting } from '@/domain/meeting';
import { formatEdtf } from '@/domain/format-edtf';

import { paperLanguages } from '../paper';
import { templateWords } from '../templates/template-words';
import { fullWords } from './field-words';
import type { HandDifference } from './hand-difference';

/** What a paper says of the meeting in sentences of its own; `letter-date` is chosen with the paper. */
export const frameFacts = ['title', 'theme', 'date', 'city', 'venue', 'letter-date'] as const;
export type FrameFact = (typeof frameFacts)[number];

/**
 * The facts whose words were edited where the paper composes them into words of its own: none of a change beside them.
 * @param letterDate EDTF; `null` where none is chosen, so that the paper leaves a place for it
 */
export function factsInFrame(
  { written, now, runs }: Pick<HandDifference, 'written' | 'now' | 'runs'>,
  meeting: Meeting,
  letterDate: string | null,
): readonly FrameFact[] {
  const words = written ?? now ?? '';
  const edits = editsOf(runs);
  return frameFacts.filter((fact) =>
    wordsOfFact(fact, meeting, letterDate).some((value) =>
      placesOf(words, value).some((at) => edits.some(({ from, to }) => from < at + value.length && to > at)),
    ),
  );
}

function wordsOfFact(fact: FrameFact, meeting: Meeting, letterDate: string | null): readonly string[] {
  const dates = (date: string) => paperLanguages.map((language) => formatEdtf(date, language));
  const values = () => {
    switch (fact) {
      case 'date':
        return meeting.date === null ? [] : dates(meeting.date);
      case 'letter-date':
        return letterDate === null
          ? paperLanguages.map((language) => `[${templateWords[language].letterDate}]`)
          : dates(letterDate);
      default:
        return Object.values(meeting[fact]);
    }
  };
  return values()
    .map(fullWords)
    .filter((value) => value !== '');
}

/** Where the value stands as words of their own: a short one is also part of longer words, which say something else. */
function placesOf(words: string, value: string): readonly number[] {
  const places: number[] = [];
  for (let at = words.indexOf(value); at >= 0; at = words.indexOf(value, at + 1))
    if (!cutsWord(words, at) && !cutsWord(words, at + value.length)) places.push(at);
  return places;
}

function cutsWord(words: string, at: number): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(words.slice(0, at)) && /^[\p{L}\p{M}\p{N}]/u.test(words.slice(at));
}

/** Where words went or came, as places in the words before; words that came alone have no width. */
function editsOf(runs: HandDifference['runs']): readonly { readonly from: number; readonly to: number }[] {
  let at = 0;
  return runs.flatMap(({ kind, text }) => {
    const from = at;
    if (kind !== 'inserted') at += text.length;
    return kind === 'same' ? [] : [{ from, to: at }];
  });
}
