import type { Id, Localized } from '@/domain/fields';
import { endOfBlock, stepOfBlock } from '@/domain/level-blocks';
import { numberOnceMore, numberParagraphs, type NumberedParagraph } from '@/domain/number-paragraphs';
import { isHeading, keptNumber, type Paragraph } from '@/domain/paragraph';
import { pastHeadings } from '@/domain/past-headings';
import { raisedParts } from '@/domain/raise-parts';
import { withAhead, type RowAhead } from '@/pickers/rows/rows-ahead';
import {
  addParagraph,
  headingAfter,
  makeHeading,
  makeNumbered,
  moveParagraph,
  removeParagraph,
  setParagraphLevel,
  type ParagraphLabel,
  type ParagraphUses,
} from '@/store/commands/paragraphs';
import { keepParagraphNumbers } from '@/store/commands/paragraph-numbers';
import { halvesAt, joinedTexts, mergeParagraph, splitParagraph } from '@/store/commands/split-paragraph';
import type { Command } from '@/store/register';
import { placeAfter, placeLast } from '@/store/order-key';

export type Ahead = RowAhead<Paragraph>;

/** A step of the hands: what the screen shows at once, and the command that does the same to the register. */
export interface PlannedStep<R> {
  readonly ahead: readonly Ahead[];
  readonly command: Command<R>;
}

type Rows = readonly Paragraph[];
type Line = Pick<NumberedParagraph, 'paragraph' | 'cited'>;

/** A new paragraph after another (`null`: at the head; left out: at the end). */
export function planAdd(
  rows: Rows,
  { id, meetingId, level }: Pick<Paragraph, 'id' | 'meetingId' | 'level'>,
  afterId?: Id | null,
): PlannedStep<Id> {
  const row = { ...unnumbered, id, meetingId, level, text: {} };
  const place = afterId === undefined ? {} : { afterId };
  return { ahead: fresh(rows, row, afterId), command: addParagraph({ id, meetingId, level, ...place }) };
}

/** A heading above a paragraph and all that it belongs to; at the end when it is left out. */
export function planHeading(
  rows: Rows,
  { id, meetingId }: Pick<Paragraph, 'id' | 'meetingId'>,
  belowId?: Id,
): PlannedStep<Id> {
  const wanted = belowId === undefined ? undefined : (rows[at(rows, belowId) - 1]?.id ?? null);
  const place = wanted === undefined ? {} : { afterId: headingAfter(rows, wanted) };
  const row = { id, meetingId, kind: 'heading', level: 0, number: null, text: {} } as const;
  const command = addParagraph({ id, meetingId, kind: 'heading', ...place });
  return { ahead: fresh(rows, row, place.afterId), command };
}

/** A paragraph becomes a heading; what stands in the way of that, the command tells. */
export function planMakeHeading(rows: Rows, line: Line): PlannedStep<ParagraphUses> {
  const { id } = line.paragraph;
  const own = changed(id, { kind: 'heading', level: 0, number: numberKept(line, 0) });
  return { ahead: [own, ...raised(rows, id)], command: makeHeading(labelOf(line)) };
}

/** A heading becomes a paragraph, with the number that it had where that is free. */
export function planMakeNumbered(rows: Rows, { paragraph }: Line): PlannedStep<void> {
  const { id } = paragraph;
  const own = changed(id, { kind: 'numbered', level: 0, number: numberOnceMore(rows, id) });
  return { ahead: [own], command: makeNumbered(paragraph) };
}

/** @param text the whole paragraph's, as it is shown @param cut where its second half begins, and the id of that half */
export function planSplit(
  rows: Rows,
  line: Line,
  text: Localized,
  cut: { readonly language: string; readonly offset: number; readonly id: Id; readonly locale: string },
): PlannedStep<Id> {
  const { paragraph } = line;
  const { language, offset, id, locale } = cut;
  const { first, second } = halvesAt(text[language] ?? '', offset);
  const level = isHeading(paragraph) ? 0 : paragraph.level;
  const half = { ...paragraph, ...unnumbered, id, level, text: { [language]: second } };
  const own = changed(paragraph.id, { text: { ...text, [language]: first } });
  const command = splitParagraph(labelOf(line), language, offset, id, locale);
  return { ahead: [own, ...fresh(rows, half, paragraph.id)], command };
}

/** @param texts of the one before and of the one that is joined to it, as they are shown */
export function planJoin(
  rows: Rows,
  line: Line,
  texts: readonly [Localized, Localized],
  locale: string,
): PlannedStep<Id> | null {
  const { id } = line.paragraph;
  const before = rows[at(rows, id) - 1];
  if (!before) return null;
  const below = isHeading(before) ? raised(rows, id) : [];
  const joined = changed(before.id, { text: joinedTexts(...texts) });
  return { ahead: [joined, ...below, gone(id)], command: mergeParagraph(labelOf(line), locale) };
}

export function planRemove(rows: Rows, line: Line, locale: string): PlannedStep<void> {
  const { id } = line.paragraph;
  return { ahead: [...raised(rows, id), gone(id)], command: removeParagraph(labelOf(line), locale) };
}

export function planLevel(line: Line, level: 0 | 1 | 2): PlannedStep<void> {
  const own = changed(line.paragraph.id, { level, number: numberKept(line, level) });
  return { ahead: [own], command: setParagraphLevel(labelOf(line), level) };
}

/** With its sub-paragraphs, past a whole block; `null` where there is no way. */
export function planMove(rows: Rows, line: Line, direction: 'up' | 'down'): PlannedStep<void> | null {
  const { id, level } = line.paragraph;
  const next = stepOfBlock(rows, at(rows, id), direction);
  const before = next === null ? null : pastHeadings(rows, level, next, direction);
  return before === null ? null : planPlace(rows, line, rows[before - 1]?.id ?? null);
}

/** With its sub-paragraphs, to after the one with the id; `null` is the head of the text. */
export function planPlace(rows: Rows, line: Line, afterId: Id | null): PlannedStep<void> {
  const { paragraph } = line;
  const from = at(rows, paragraph.id);
  const block = rows.slice(from, endOfBlock(rows, from)).map(({ id }) => id);
  let ahead: readonly Ahead[] = [];
  for (const [index, id] of block.entries()) {
    const others = withAhead(rows, ahead).filter((one) => one.id !== id);
    const { order, moved } = placeAfter(others, block[index - 1] ?? afterId);
    ahead = [...ahead, ...[{ id, order }, ...moved].map((one) => changed(one.id, { order: one.order }))];
  }
  const number = numberKept(line, paragraph.level);
  const own = number === null ? [] : [changed(paragraph.id, { number })];
  return { ahead: [...ahead, ...own], command: moveParagraph(labelOf(line), afterId, block.slice(1)) };
}

/** All numbers are kept as they are cited now; the command tells of how many that was not said before. */
export function planKeepNumbers(rows: Rows, meetingId: Id): PlannedStep<number> {
  const ahead = numberParagraphs(rows).map(({ paragraph: { id, level }, cited }) =>
    changed(id, { number: keptNumber(cited, level) }),
  );
  return { ahead, command: keepParagraphNumbers(meetingId) };
}

/** The new paragraph, and those that make room for it. */
export function fresh(
  rows: Rows,
  row: Omit<Paragraph, 'order'>,
  afterId: Id | null | undefined,
): readonly Ahead[] {
  const { order, moved } = afterId === undefined ? placeLast(rows) : placeAfter(rows, afterId);
  return [
    { id: row.id, change: { kind: 'fresh', row: { ...row, order } } },
    ...moved.map((one) => changed(one.id, { order: one.order })),
  ];
}

export function changed(id: Id, fields: Partial<Paragraph>): Ahead {
  return { id, change: { kind: 'changed', fields } };
}

function gone(id: Id): Ahead {
  return { id, change: { kind: 'gone' } };
}

/** What belongs to a paragraph that is to be none any more. */
function raised(rows: Rows, id: Id): readonly Ahead[] {
  return raisedParts(rows, at(rows, id)).map(({ id: partId, ...fields }) => changed(partId, fields));
}

function at(rows: Rows, id: Id): number {
  return rows.findIndex((row) => row.id === id);
}

const unnumbered = { kind: 'numbered', number: null } as const;

function labelOf({ paragraph, cited }: Line): ParagraphLabel {
  return { id: paragraph.id, meetingId: paragraph.meetingId, printedNumber: cited };
}

/** A number that is kept stays as it is cited. */
function numberKept({ paragraph, cited }: Line, level: number): string | null {
  return paragraph.number === null || isHeading(paragraph) ? null : keptNumber(cited, level);
}
