import { byOrder, type Ordered } from '@/domain/by-order';
import type { Id } from '@/domain/fields';
import type { KeptStatement } from '@/domain/kept-statements';
import { locateWords } from '@/domain/locate-words';
import { defaultFollowUp, type Paragraph, type Statement } from '@/domain/paragraph';
import { wordsIn } from '@/domain/statement-words';

import { newId } from '../new-id';
import type { Recorder } from '../register';
import { addPart } from './meeting-parts';
import { isSaidBy } from './statements';

/**
 * The statement that a kept one comes in as: one with its words that is there already, else itself with its id and in its
 * place, else a new one where the paragraph says it. A part of a step.
 * @returns its id
 */
export async function comesInAs(
  recorder: Recorder,
  paragraph: Paragraph,
  { language, statement }: KeptStatement,
): Promise<Id> {
  const { id: paragraphId, meetingId } = paragraph;
  const own = await recorder.where('statements', 'paragraphId', paragraphId);
  const { text, translations = {}, class: kind = null, order } = statement;
  const known = own.find((one) => isSaidBy(one, { language, text }));
  if (known) {
    await recorder.change('statements', known.id, {
      translations: { ...translations, ...known.translations },
    });
    return known.id;
  }
  const isTaken = statement.id !== undefined && (await recorder.get('statements', statement.id));
  const row = {
    id: isTaken ? newId() : (statement.id ?? newId()),
    meetingId,
    paragraphId,
    language,
    text,
    translations,
    actor: statement.actor ?? null,
    verb: statement.verb ?? null,
    class: kind,
    followUp: statement.followUp ?? (kind === null ? 'ask' : defaultFollowUp[kind]),
    qualifier: statement.qualifier ?? null,
    addressees: [...(statement.addressees ?? [])],
  };
  const all = await recorder.where('statements', 'meetingId', meetingId);
  if (order !== undefined && !all.some((one) => one.order === order)) {
    await recorder.add('statements', { ...row, order });
    return row.id;
  }
  return addPart(recorder, 'statements', row, placeInText(row, paragraph, own, all));
}

/** Behind which of the meeting's statements one stands, by where the paragraph says it; at the end where that tells nothing. */
function placeInText(
  { language, text }: Pick<Statement, 'language' | 'text'>,
  paragraph: Paragraph,
  own: readonly Statement[],
  all: readonly Ordered[],
): Id | null | undefined {
  const startOf = (words: string | null) =>
    words === null ? null : (locateWords(paragraph.text[language] ?? '', words)?.start ?? null);
  const start = startOf(text);
  const next = own.toSorted(byOrder).find((one) => {
    const other = startOf(wordsIn(one, language));
    return start !== null && other !== null && other > start;
  });
  if (!next) return own.toSorted(byOrder).at(-1)?.id;
  const sorted = all.toSorted(byOrder);
  return sorted[sorted.findIndex(({ id }) => id === next.id) - 1]?.id ?? null;
}
