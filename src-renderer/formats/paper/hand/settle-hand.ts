import { followedWords, placesAfter, placeStatements, type FollowedWords } from '@/domain/followed-words';
import { parseHumanDate } from '@/domain/parse-human-date';
import type { Id, Localized } from '@/domain/fields';

import { scriptOf } from '@/domain/person';

import { compareWords } from '../life/compare-papers';
import type { HandComparison, HandDifference } from './hand-difference';
import {
  fieldsAt,
  fullWords,
  openField,
  printedWords,
  wordsForField,
  type FieldWords,
  type HandRecords,
} from './field-words';
import { factsInFrame, type FrameFact } from './facts-in-frame';
import { canBeIn } from './language-of-words';
import { sameWords } from './same-words';
import { partsOf, wordsAt } from './take-apart';
import { uniteWords } from './unite-words';

/** A field as it stands in the register, and the words of the file that would take its place. */
export type FieldEdit = FieldWords & {
  readonly after: string;
  /** What statements marked in a paragraph say then. */
  readonly followed: readonly FollowedWords[];
};

/**
 * What the register changed since in the words that were edited: `none`; `apart`: other words of the same text, and both
 * changes are brought together; `same`: the same words, or what was written is not known.
 */
export type HandConflict = 'none' | 'apart' | 'same';

/** Why something cannot be brought in. */
export type NotBrought =
  /** Made of several facts: a name, a function, a date. */
  | 'composed'
  /** In another language than the words that it took the place of. */
  | 'translation'
  /** What stands around the words was edited with them. */
  | 'around'
  /** Nothing is left of the words. */
  | 'emptied'
  | 'gone'
  | 'moved'
  | 'not-printed'
  | 'new'
  | 'frame'
  /** In a letter, what it says by itself or what was added to it. */
  | 'letter'
  /** The file says two things of one field. */
  | 'twice';

export type HandOffer =
  | {
      readonly kind: 'edit';
      readonly edits: readonly FieldEdit[];
      readonly conflict: HandConflict;
    }
  | {
      readonly kind: 'add';
      readonly afterId: Id | null;
      readonly level: 0 | 1 | 2;
      readonly text: Localized;
    }
  | { readonly kind: 'none'; readonly why: NotBrought };

export interface OfferedDifference extends HandDifference {
  readonly offer: HandOffer;
  /** Of what the paper says by itself: the facts of the meeting in it that were edited. */
  readonly facts: readonly FrameFact[];
}

export interface SettledHand extends Omit<HandComparison, 'differences'> {
  readonly differences: readonly OfferedDifference[];
}

/**
 * Says of each difference what can be done with it: which fields would say what.
 * @param letter of a letter the date that is chosen, EDTF, `null` where none is; `null` of any other paper
 */
export function settleHand(
  comparison: HandComparison,
  records: HandRecords,
  letter: { readonly date: string | null } | null,
): SettledHand {
  const offered = comparison.differences.map((difference): OfferedDifference => {
    const facts = factsOf(difference, records, letter);
    const offer = offerOf(difference, records);
    const isOfLetter = letter !== null && offer.kind === 'none' && ownWords.has(offer.why);
    const settled = translationOf(difference, records) ?? {
      ...difference,
      offer: isOfLetter ? none('letter') : offer,
    };
    return { ...settled, facts };
  });
  const wanted = new Map<string, Set<string>>();
  for (const { offer } of offered)
    if (offer.kind === 'edit')
      for (const edit of offer.edits) {
        const words = wanted.get(fieldKey(edit)) ?? new Set();
        wanted.set(fieldKey(edit), words.add(edit.after));
      }
  const isTwice = ({ offer }: OfferedDifference) =>
    offer.kind === 'edit' && offer.edits.some((edit) => (wanted.get(fieldKey(edit))?.size ?? 0) > 1);
  return {
    ...comparison,
    differences: offered.map((one) =>
      isTwice(one) ? { ...one, offer: { kind: 'none', why: 'twice' } } : one,
    ),
  };
}

/** What no record says: of a letter its template does, the salutation included. */
const ownWords: ReadonlySet<NotBrought> = new Set(['frame', 'new']);

/** A line of a letter that is a date and nothing else is the letter's. */
function factsOf(
  difference: HandDifference,
  { meeting }: HandRecords,
  letter: { readonly date: string | null } | null,
): readonly FrameFact[] {
  if (difference.kind === 'frame') return factsInFrame(difference, meeting, letter?.date ?? null);
  const isDate =
    difference.kind === 'new' && letter !== null && parseHumanDate(difference.edited ?? '') !== null;
  return isDate ? ['letter-date'] : [];
}

function fieldKey({ table, id, field, language }: FieldWords): string {
  return [table, id, field, language ?? ''].join(' ');
}

function none(why: NotBrought): HandOffer {
  return { kind: 'none', why };
}

function offerOf(difference: HandDifference, records: HandRecords): HandOffer {
  const { kind, edited, paragraph, language, beside } = difference;
  switch (kind) {
    case 'gone':
    case 'moved':
    case 'frame':
      return none(kind);
    case 'new':
      return paragraph && edited !== null
        ? {
            kind: 'add',
            ...paragraph,
            text: { [language]: edited, ...(beside ? { [beside.language]: beside.words } : {}) },
          }
        : none('new');
    case 'words':
      return editOf(difference, records);
  }
}

/** Of words that stay, in the place of a translation: with more it is not sure that they are one. */
const keptInTranslation = 0.3;

/**
 * Words that the paper borrowed from another language, and in the file words of its own in their place: a translation, which
 * goes beside them and never over them. `null` where it is none.
 */
function translationOf(
  difference: HandDifference,
  records: HandRecords,
): (HandDifference & { readonly offer: HandOffer }) | null {
  const { kind, record, place, borrowedIn, edited, written, now, runs, isSure } = difference;
  if (kind !== 'words' || borrowedIn === null || !record || edited === null || now === null) return null;
  const from = written ?? now;
  const length = (text: string) => text.replaceAll(/\s/gu, '').length;
  const same = runs.reduce((sum, run) => sum + (run.kind === 'same' ? length(run.text) : 0), 0);
  const printed = partsOf(now, fieldsAt(records, record, place, difference.language));
  const [field, further] = printed?.fields ?? [];
  // What the paper sets around the words, as quotation marks or the name of their language, is no part of the translation.
  const [after] = (printed && wordsAt(printed, edited)) ?? [];
  const [borrowed = from] = (printed && wordsAt(printed, from)) ?? [];
  const around = length(from) - length(borrowed);
  const kept = Math.max(0, same - around) / Math.max(1, length(borrowed));
  const isOther = scriptOf(after ?? edited) !== scriptOf(borrowed);
  if (!isOther && kept > 0.5) return null;
  const open = canBeIn(after ?? edited, borrowedIn) ? openField(record, place, borrowedIn) : null;
  const isFree =
    open !== null &&
    field?.field === open.field &&
    further === undefined &&
    after !== undefined &&
    after !== '' &&
    !fieldsAt(records, record, place, borrowedIn).some(({ language }) => language === borrowedIn);
  if (!isFree)
    return isOther
      ? { ...difference, offer: none('translation') }
      : { ...difference, isSure: false, offer: editOf(difference, records) };
  return {
    ...difference,
    language: borrowedIn,
    isGap: true,
    isSure: isSure && isOther && kept < keptInTranslation,
    offer: typedOver(open, after),
  };
}

/** Words in a place that was left open, or that others only filled. */
function typedOver(open: FieldWords, words: string): HandOffer {
  const after = wordsForField(open, words);
  return { kind: 'edit', conflict: 'none', edits: [{ ...open, after, followed: [] }] };
}

function editOf(
  { record, place, language, written, edited, now, isGap }: HandDifference,
  records: HandRecords,
): HandOffer {
  if (!record || now === null || edited === null) return none('not-printed');
  const fields = fieldsAt(records, record, place, language);
  const open = isGap && now === written ? openField(record, place, language) : null;
  if (open && !fields.some((field) => field.field === open.field && field.language === language))
    return typedOver(open, edited);
  const parts = partsOf(now, fields);
  if (!parts) return none('composed');
  const words = wordsAt(parts, edited);
  if (!words) return none(parts.around.every((one) => one === '') ? 'composed' : 'around');
  const before = written === null ? null : wordsAt(parts, written);
  const changed = parts.fields.flatMap((field, index) => {
    const after = wordsForField(field, words[index] ?? '');
    const own = { field, after, before: before?.[index] ?? null };
    const isEdited = sameWords(after) !== sameWords(own.before ?? fullWords(field.value));
    return isEdited ? [own] : [];
  });
  if (changed.length === 0) return none('around');
  if (changed.some(({ after }) => after === '')) return none('emptied');
  const edits = changed.map((own) => united(own, language));
  return {
    kind: 'edit',
    conflict: conflicts.findLast((one) => edits.some(({ conflict }) => conflict === one)) ?? 'none',
    edits: edits.map(({ field, after }) => ({
      ...field,
      after,
      followed: followedIn(field, after, records),
    })),
  };
}

interface EditedField {
  readonly field: FieldWords;
  readonly after: string;
  /** `null` where it is not known. */
  readonly before: string | null;
}

/** The worst last. */
const conflicts: readonly HandConflict[] = ['none', 'apart', 'same'];

/** With what the register changed elsewhere in the same text since: it is no less the meeting's than what the file says. */
function united(
  { field, after, before }: EditedField,
  language: string,
): { readonly field: FieldWords; readonly after: string; readonly conflict: HandConflict } {
  if (before === null) return { field, after, conflict: 'same' };
  if (printedWords(sameWords(before)) === sameWords(printedWords(field.value)))
    return { field, after, conflict: 'none' };
  const both = uniteWords(before, fullWords(field.value), after, field.language ?? language);
  return both === null
    ? { field, after, conflict: 'same' }
    : { field, after: wordsForField(field, both), conflict: 'apart' };
}

/** The marks of statements go with their words, one edited place after the other. */
function followedIn(
  { table, id, language, value }: FieldWords,
  after: string,
  { statements }: HandRecords,
): readonly FollowedWords[] {
  if (table !== 'paragraphs' || language === null) return [];
  const own = statements.filter(({ paragraphId }) => paragraphId === id);
  if (own.length === 0) return [];
  let placed = placeStatements(value, own, language);
  let [done, left] = ['', value];
  const runs = compareWords(value, after, language);
  runs.forEach(({ kind, text }, index) => {
    if (kind !== 'inserted') left = left.slice(text.length);
    if (kind !== 'deleted') done += text;
    // What came in the place of what went is one edit.
    if (kind === 'inserted' || (kind === 'deleted' && runs[index + 1]?.kind !== 'inserted'))
      placed = placesAfter(placed, done + left);
  });
  return followedWords(placed);
}
