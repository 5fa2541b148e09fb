import type { DraftMeeting } from '@/domain/draft';
import { derived, type Found } from './found';
import type { DateMention } from './find-dates';
import { happens } from './main-meeting';
import { sectionYear } from './section-year';
import { wordsOf, type Reading, type Sentence } from './reading';
import { within, type Span } from './span';

type State = NonNullable<DraftMeeting['stateOfAffairs']>;

/** The part of a text that is about one of its several meetings. */
export interface MeetingPart {
  /** The text with nothing named outside the part. */
  readonly reading: Reading;
  readonly span: Span;
  /** What the head of its section says: "Held", "To come", "Cancelled". */
  readonly state?: Found<State>;
}

const states: readonly (readonly [state: State, pattern: RegExp])[] = [
  ['cancelled', /^(?:cancel+ed|отменен\p{L}*|отмененные(?: \p{L}+)*)$/u],
  ['postponed', /^(?:postponed|перенесен\p{L}*|отложен\p{L}*)$/u],
  [
    'planned',
    /^(?:to come|upcoming|forthcoming|planned|future|next|scheduled|(?:за)?планиру\p{L}+|запланирован\p{L}*|предстоящ\p{L}+|предстоит)(?: (?:meetings|events|встречи|мероприятия|совещания))?$/u,
  ],
  [
    'held',
    /^(?:held|past|previous|completed|прошедшие|состоявшиеся|состоялись|проведен\p{L}*)(?: (?:meetings|events|встречи|мероприятия|совещания))?$/u,
  ],
];
/** A list of such a name looks back. */
const chronicle =
  /(?<!\p{L})(?:chronology|chronicle|history of|meetings held|past meetings|хроник\p{L}|хронологи\p{L}|прошедш\p{L}+|состоявш\p{L}+)(?!\p{L})/u;
/** A report that says itself that it is about two. */
const two =
  /(?<!\p{L})(?:two meetings|both meetings|met twice|back-to-back|two events|(?:две|обе) встречи|два (?:совещания|заседания|мероприятия)|оба (?:совещания|заседания))(?!\p{L})/u;

/**
 * The parts of a text that plainly tells of several meetings: a list with a line for each, every line with its day at the
 * head; or a report that says that it is about two, with a paragraph for each. Empty for any other text.
 */
export function partsOfSeveral(reading: Reading): readonly MeetingPart[] {
  const lines = meetingLines(reading);
  if (lines.length >= 3)
    return lines.map(({ block, date }) => partOf(reading, blockAt(reading, block), block, date));
  if (!reading.sentences.some((sentence) => two.test(wordsOf(reading, sentence)))) return [];
  const heads = meetingParagraphs(reading);
  if (heads.length !== 2) return [];
  return heads.map((head, at) => {
    const next = heads[at + 1];
    const end = next ? next.start : paragraphEnd(reading, head);
    return { reading: restricted(reading, { start: head.start, end }), span: { start: head.start, end } };
  });
}

interface Line {
  readonly block: number;
  readonly date: DateMention;
}

/** Lines that begin with a day and name a meeting of a kind. */
function meetingLines(reading: Reading): readonly Line[] {
  const found: Line[] = [];
  const days = new Set<string>();
  reading.blocks.forEach((block, at) => {
    if (block.end - block.start > 300) return;
    const date = within(reading.dates, block)[0];
    if (!date || !/-\d\d-\d\d/u.test(date.edtf)) return;
    if (!/^[\s\d.)•*–|-]{0,6}$/u.test(reading.text.slice(block.start, date.start))) return;
    const named = within(reading.meetings, block).some(({ weak, ordinal }) => !weak || ordinal !== undefined);
    if (!named) return;
    days.add(date.edtf);
    found.push({ block: at, date });
  });
  return days.size === found.length ? found : [];
}

/** Sentences that open a paragraph and say that a meeting of their own was held on a day of its own. */
function meetingParagraphs(reading: Reading): readonly Sentence[] {
  const days = new Set<string>();
  let block = -1;
  return reading.sentences.filter((sentence) => {
    const opens = sentence.block !== block;
    block = sentence.block;
    const date = within(reading.dates, sentence)[0];
    const meeting = within(reading.meetings, sentence).find(({ weak }) => !weak);
    if (!opens || !date || !meeting || !/-\d\d-\d\d/u.test(date.edtf) || days.has(date.edtf)) return false;
    if (
      !happens.test(wordsOf(reading, sentence)) &&
      !/(?<!\p{L})followed(?!\p{L})/u.test(wordsOf(reading, sentence))
    )
      return false;
    days.add(date.edtf);
    return true;
  });
}

function paragraphEnd(reading: Reading, head: Sentence): number {
  return reading.blocks[head.block]?.end ?? head.end;
}

function blockAt(reading: Reading, at: number): Span {
  const block = reading.blocks[at];
  return block ? { start: block.start, end: block.end } : { start: 0, end: 0 };
}

function partOf(reading: Reading, span: Span, at: number, date: DateMention): MeetingPart {
  const state = sectionState(reading, at);
  const year = date.edtf.startsWith('XXXX') ? sectionYear(reading, at) : undefined;
  const own = restricted(reading, span);
  const dates =
    year === undefined
      ? own.dates
      : own.dates.map((one) => ({ ...one, edtf: one.edtf.replaceAll('XXXX', year) }));
  return { reading: { ...own, dates }, span, ...(state ? { state } : {}) };
}

/** How far above a line its section's head is looked for, in lines. */
const reach = 30;

function sectionState(reading: Reading, at: number): Found<State> | undefined {
  for (let above = at - 1; above >= Math.max(0, at - reach); above -= 1) {
    const block = reading.blocks[above];
    if (!block || block.end - block.start > 60) continue;
    const words = wordsOf(reading, block).replace(/(?<![\s:.])[\s:.]+$/u, '');
    const found = states.find(([, pattern]) => pattern.test(words));
    if (found) return { value: found[0], clues: [derived(block, 'stateOfAffairs')] };
  }
  const title = reading.blocks[0];
  return title && chronicle.test(wordsOf(reading, title))
    ? { value: 'held', clues: [derived(title, 'stateOfAffairs')] }
    : undefined;
}

/** Blocks are kept whole, because sentences know theirs by its place among all. */
function restricted(reading: Reading, span: Span): Reading {
  return {
    ...reading,
    sentences: within(reading.sentences, span),
    quotations: within(reading.quotations, span),
    paragraphs: within(reading.paragraphs, span),
    headings: within(reading.headings, span),
    dates: within(reading.dates, span),
    places: within(reading.places, span),
    parties: within(reading.parties, span),
    meetings: within(reading.meetings, span),
    agendas: within(reading.agendas, span),
    form: within(reading.form, span),
  };
}
