import type { Id } from '@/domain/fields';
import { locateWords } from '@/domain/locate-words';
import { isHeading, lastPart, wholeNumber, type Paragraph } from '@/domain/paragraph';
import { numbersToKeep } from '@/domain/printed-numbers';
import { wordsIn } from '@/domain/statement-words';

import type { Command, Recorder } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { command } from './command';
import { writeText } from './edit-record';
import { keepPrintedNumbers } from './paragraph-numbers';
import { addParagraph, isUsed, linesOf, usesOf } from './paragraphs';
import { writeReadStatement, type ReadStatement } from './read-statements';

/** A paragraph of a text that was pasted, with what was confirmed in it. */
export interface TakenParagraph {
  /** That its text is put beside the other languages of; `null` or left out adds one. */
  readonly paragraphId?: Id | null;
  /** Numbered unless it is said. */
  readonly kind?: Paragraph['kind'];
  readonly level: 0 | 1 | 2;
  readonly text: string;
  /** As it is printed: "3", "a"; `null` where it has none. */
  readonly number: string | null;
  readonly statements?: readonly ReadStatement[];
  /** What statements of the paragraph say in the language of the text, by their ids. */
  readonly translations?: ReadonlyMap<Id, string>;
}

interface Place {
  /** The paragraph they follow; left out they go to the end. */
  readonly after?: Id;
  /** An empty paragraph that the first of them fills, see `fillsEmpty`; else it follows, and what nothing came of goes. */
  readonly replaces?: Id | null;
  /** One for each, where they are shown before the register holds them. */
  readonly ids?: readonly Id[];
}

/**
 * Adds paragraphs, or puts their text beside the other languages, with the statements confirmed in them; as one step.
 * Numbers that they came with and would not have by their order are kept; see `numbersToKeep`.
 */
export function takeParagraphs(
  meetingId: Id,
  taken: readonly TakenParagraph[],
  language: string,
  { after, replaces = null, ids: given = [] }: Place = {},
): Command<readonly Id[]> {
  const isTranslation = taken.every(({ paragraphId = null }) => paragraphId !== null);
  const numbered = taken.filter(({ kind }) => kind !== 'heading').length;
  const added = numbered === 0 ? 'add-headings' : 'add-paragraphs';
  const name = isTranslation ? 'translate-paragraphs' : added;
  const details = { count: String(isTranslation || numbered === 0 ? taken.length : numbered) };
  return command({ name, details, about: [meetingId] }, async (recorder) => {
    const ids: Id[] = [];
    const hasHeading = taken.some(
      ({ kind, paragraphId = null }) => kind === 'heading' && paragraphId === null,
    );
    const start = hasHeading ? await pastParts(recorder, meetingId, after) : after;
    const emptied = replaces === null ? undefined : await recorder.get('paragraphs', replaces);
    const filled = emptied && fillsEmpty(emptied, taken) ? emptied : null;
    for (const [at, one] of taken.entries()) {
      const fills = ids.length === 0 ? filled : null;
      const last = ids.at(-1) ?? start;
      const there = one.paragraphId ?? fills?.id ?? null;
      const id = there ?? (await addAfter(recorder, { meetingId, ...idOf(given[at]) }, one, language, last));
      if (there !== null) await writeText(recorder, 'paragraphs', id, 'text', language, one.text);
      if (fills !== null) {
        const number = isHeading(fills) ? null : fills.number;
        await recorder.change('paragraphs', id, { kind: 'numbered', level: one.level, number });
      }
      await writeTranslations(recorder, one.translations ?? new Map(), language);
      for (const statement of one.statements ?? [])
        await writeReadStatement(recorder, meetingId, id, statement);
      ids.push(id);
    }
    if (replaces !== null && !ids.includes(replaces)) await removeUnused(recorder, replaces);
    if (!isTranslation) await keepPrintedNumbers(recorder, meetingId, printedNumbers(ids, taken));
    return ids;
  });
}

/**
 * Whether the first of the paragraphs that are taken fills an empty one. A heading fills none; nor does a paragraph of
 * another number or level fill one that papers cite by its number: it follows.
 */
export function fillsEmpty(
  emptied: Pick<Paragraph, 'kind' | 'level' | 'number'>,
  taken: readonly TakenParagraph[],
): boolean {
  const [first] = taken;
  if (!first || first.kind === 'heading') return false;
  if (emptied.number === null || isHeading(emptied)) return true;
  const numbered = taken.filter(({ kind }) => kind !== 'heading');
  const number = numbersToKeep(numbered)[0] ?? null;
  const cited = (kept: string) => wholeNumber(kept, emptied.level) ?? lastPart(kept, emptied.level);
  const isOwn = number === null || cited(number) === cited(emptied.number);
  return first.level === emptied.level && isOwn;
}

/** An empty paragraph goes where no paper cites it by its number, and nothing came of it or follows below it. */
async function removeUnused(recorder: Recorder, id: Id): Promise<void> {
  const paragraph = await recorder.get('paragraphs', id);
  // A heading has no number that papers cite; what it remembers is of the paragraph that it was.
  if (!paragraph || (paragraph.number !== null && !isHeading(paragraph))) return;
  const uses = await usesOf(recorder, paragraph);
  const list = await linesOf(recorder, paragraph.meetingId);
  const next = list[list.findIndex((one) => one.id === id) + 1];
  const hasParts = next !== undefined && next.level > 0;
  const isEmpty = Object.values(paragraph.text).every((words) => words === '');
  if (isEmpty && !hasParts && !isUsed(uses)) await removeWithParts(recorder, 'paragraphs', id);
}

/** Past the sub-paragraphs that follow: a text with headings parts no paragraph from them. */
async function pastParts(recorder: Recorder, meetingId: Id, after: Id | undefined): Promise<Id | undefined> {
  const list = await linesOf(recorder, meetingId);
  const at = list.findIndex(({ id }) => id === after);
  const end = list.findIndex((one, index) => index > at && (isHeading(one) || one.level === 0));
  return at < 0 ? after : list[(end < 0 ? list.length : end) - 1]?.id;
}

function addAfter(
  recorder: Recorder,
  own: { readonly meetingId: Id; readonly id?: Id },
  { kind = 'numbered', level, text }: TakenParagraph,
  language: string,
  last: Id | undefined,
): Promise<Id> {
  const place = last === undefined ? {} : { afterId: last };
  return addParagraph({ ...own, kind, level, text: { [language]: text }, ...place }).run(recorder);
}

function idOf(id: Id | undefined): { readonly id?: Id } {
  return id === undefined ? {} : { id };
}

/** What somebody marked in the language meanwhile stays, as long as it stands in the text. */
async function writeTranslations(
  recorder: Recorder,
  translations: ReadonlyMap<Id, string>,
  language: string,
): Promise<void> {
  for (const [id, words] of translations) {
    const statement = await recorder.get('statements', id);
    const own = statement && wordsIn(statement, language);
    const paragraph = statement && (await recorder.get('paragraphs', statement.paragraphId));
    if (!statement || !paragraph) continue;
    if (own !== null && own !== undefined && locateWords(paragraph.text[language] ?? '', own)) continue;
    const marked = { ...statement.translations, [language]: words };
    await recorder.change('statements', id, { translations: marked });
  }
}

function printedNumbers(ids: readonly Id[], taken: readonly TakenParagraph[]): ReadonlyMap<Id, string> {
  const isNumbered = (at: number) => taken[at]?.kind !== 'heading';
  const numbers = numbersToKeep(taken.filter((_, at) => isNumbered(at)));
  return new Map(
    ids
      .filter((_, at) => isNumbered(at))
      .flatMap((id, at) => {
        const number = numbers[at] ?? null;
        return number === null ? [] : [[id, number] as const];
      }),
  );
}
