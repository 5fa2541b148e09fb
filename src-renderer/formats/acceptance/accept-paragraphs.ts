import type { Id } from '@/domain/fields';
import { isHeading, type Paragraph } from '@/domain/paragraph';
import { aboveBlock } from '@/domain/past-headings';

import { acceptStatements } from './accept-statements';
import { acceptNumber, takeNumbers, takesNumbers } from './accept-numbers';
import type { AcceptingMeeting } from './accepting';
import { findingParagraphs, ownParagraphs } from './find-paragraphs';
import { offerValue } from './offer-value';
import { draftedTexts, ofText, titleOf, type DraftedText } from './outcome-texts';
import { nextPlace, top, type Place } from './paragraph-places';
import { sameValue } from './standing';
import { isOfKind, nextApart, setFirstApart, standsApart } from './texts-apart';
import { claimExistence } from './write-claims';

/**
 * The numbered paragraphs and their statements. A paragraph that is there already, by its words or by its number, is
 * not entered again: in another language it gains a version, with other words a competing claim. So does a heading, by its
 * words or by the paragraph that it stands above. See `pairParagraphs`. A second text, the Chair's summary beside the
 * minutes, stands apart from the first, under its title and with its own numbers.
 * @returns what each that came in is in the register, by index in the draft
 */
export function acceptParagraphs(accepting: AcceptingMeeting): ReadonlyMap<number, Id> {
  const taken = new Set<Id>();
  const became = new Map<number, Id>();
  for (const text of draftedTexts(accepting)) acceptText(accepting, text, taken, became);
  return became;
}

/** @param taken what paragraphs of the draft are already; grows, as does what they became, by index */
function acceptText(
  accepting: AcceptingMeeting,
  text: DraftedText,
  taken: Set<Id>,
  became: Map<number, Id>,
): void {
  const { plan, meeting } = accepting;
  const found = findingParagraphs(accepting, text, taken);
  if (takesNumbers(accepting, text)) takeNumbers(accepting, text, found);
  setFirstApart(accepting, text, found);
  const isApart = standsApart(accepting, text);
  let place = top;
  let before: Id | null = addTitle(accepting, text, { found, isApart });
  text.indexes.forEach((index, at) => {
    const drafted = meeting.paragraphs[index];
    const path = `${accepting.path}/paragraphs/${index}`;
    const language = accepting.language(path);
    if (!drafted) return;
    const rest = text.indexes.slice(at);
    if (drafted.kind === 'heading') {
      if (accepting.isLeftOut(path)) return;
      const heading = acceptHeading(accepting, rest, { taken, language, before, found });
      taken.add(heading);
      before = heading;
      return;
    }
    // What is left out counts: the numbers of what follows go by it.
    place = nextPlace(place, drafted.number);
    if (accepting.isLeftOut(path)) return;
    const known: Paragraph | undefined = found(index);
    const paragraph: Paragraph =
      known ?? addParagraph(accepting, place.level, before ?? nextKnown(accepting, rest.slice(1), found));
    taken.add(paragraph.id);
    became.set(index, paragraph.id);
    // A sentence of remarks that a paragraph of the minutes says too leads no other there.
    if (!isApart || !known || isOfKind(accepting, known, text.kind)) before = paragraph.id;
    if (isApart && !known) plan.change('paragraphs', paragraph.id, { number: nextApart(accepting, text) });
    const offer = { table: 'paragraphs', recordId: paragraph.id } as const;
    claimExistence(accepting, { path, ...offer });
    const words = { field: 'text', language, value: drafted.text, isWholeRecord: true };
    const differing = offerValue(accepting, { path: `${path}/text`, ...offer, ...words });
    if (differing > 0) accepting.tally.otherWordings += 1;
    acceptNumber(accepting, text, { paragraph, index, place });
    acceptStatements(accepting, drafted, { path, language, paragraphId: paragraph.id });
  });
}

/**
 * The heading of a text that comes in beside a numbered one of another kind: what its source is called. None where the
 * register has a paragraph of it already.
 * @returns its id
 */
function addTitle(
  accepting: AcceptingMeeting,
  text: DraftedText,
  { found, isApart }: { readonly found: (index: number) => Paragraph | undefined; readonly isApart: boolean },
): Id | null {
  const { plan, meetingId, meeting } = accepting;
  const coming = text.indexes.filter(
    (index) => !accepting.isLeftOut(`${accepting.path}/paragraphs/${index}`),
  );
  const [first] = coming;
  const isNumbered = coming.some((index) => meeting.paragraphs[index]?.number !== undefined);
  const there = coming.flatMap((index) => found(index) ?? []);
  if (first === undefined || there.length === coming.length) return null;
  const isThere = isApart ? there.some((row) => isOfKind(accepting, row, text.kind)) : there.length > 0;
  if (isThere || (!isNumbered && !isApart)) return null;
  const own = ownParagraphs(plan, meetingId);
  const ownText = ofText(plan, own, text);
  if (!isApart && !own.some(({ id, number }) => number !== null && !ownText.has(id))) return null;
  const path = `${accepting.path}/paragraphs/${first}`;
  const title = titleOf(accepting, text);
  if (title === '') return null;
  const { id } = addParagraph(accepting, 0, null, 'heading');
  plan.change('paragraphs', id, { text: { [accepting.language(path)]: title } });
  claimExistence(accepting, { path, table: 'paragraphs', recordId: id });
  return id;
}

/** What a paragraph goes above that nothing precedes in the source. */
interface Following {
  readonly id: Id;
  /** A heading stands between them. */
  readonly isHeaded: boolean;
}

/** The next paragraph of the text that the register has. @param rest of the text, behind the one that is put in */
function nextKnown(
  { meeting }: AcceptingMeeting,
  rest: readonly number[],
  found: (index: number) => Paragraph | undefined,
): Following | null {
  let isHeaded = false;
  for (const index of rest) {
    const isOfHeading = meeting.paragraphs[index]?.kind === 'heading';
    const known = isOfHeading ? undefined : found(index);
    if (known) return { id: known.id, isHeaded };
    isHeaded ||= isOfHeading;
  }
  return null;
}

interface HeadingPlace {
  readonly taken: ReadonlySet<Id>;
  readonly language: string;
  /** The paragraph or heading that precedes it in the source. */
  readonly before: Id | null;
  readonly found: (index: number) => Paragraph | undefined;
}

/**
 * Enters a heading, or offers its text to the one of the register that it is.
 * @param rest of the text, from the heading on
 * @returns its id
 */
function acceptHeading(
  accepting: AcceptingMeeting,
  rest: readonly number[],
  { before, found, ...at }: HeadingPlace,
): Id {
  const { plan, meetingId, meeting, path: base } = accepting;
  const path = `${base}/paragraphs/${rest[0] ?? -1}`;
  const value = meeting.paragraphs[rest[0] ?? -1]?.text ?? '';
  const steps = rest.findIndex((index) => meeting.paragraphs[index]?.kind !== 'heading');
  const below = steps < 0 ? undefined : found(rest[steps] ?? -1);
  const { id } =
    findHeading(ownParagraphs(plan, meetingId), value, below ?? null, steps, at.taken) ??
    addHeading(accepting, below ?? null, steps < 0 ? null : before);
  const offer = { table: 'paragraphs', recordId: id } as const;
  claimExistence(accepting, { path, ...offer });
  const words = { field: 'text', language: at.language, value, isWholeRecord: true };
  offerValue(accepting, { path: `${path}/text`, ...offer, ...words });
  return id;
}

/**
 * The heading of the register that one of the draft is: by its words, else the one at its place above the paragraph that
 * follows it, with words in another language or of another source. One that ends the draft is known by its words alone.
 * @param steps how far above that paragraph it stands
 */
function findHeading(
  own: readonly Paragraph[],
  words: string,
  below: Paragraph | null,
  steps: number,
  taken: ReadonlySet<Id>,
): Paragraph | undefined {
  const free = own.filter((one) => isHeading(one) && !taken.has(one.id));
  const byWords = free.find(({ text }) => Object.values(text).some((one) => sameValue(one, words)));
  const place = own.findIndex(({ id }) => id === below?.id);
  const at = place - steps;
  if (byWords || place < 0 || at < 0) return byWords;
  return free.find((one) => one === own[at] && own.slice(at, at + steps).every(isHeading));
}

/**
 * Right above the paragraph that it heads, where the register has that; above all of the one that this is a sub-paragraph
 * of there. One that heads nothing ends the text.
 */
function addHeading(accepting: AcceptingMeeting, below: Paragraph | null, before: Id | null): Paragraph {
  const { plan, meetingId } = accepting;
  if (below === null) return addParagraph(accepting, 0, before, 'heading');
  const own = ownParagraphs(plan, meetingId);
  const place = aboveBlock(
    own,
    own.findIndex(({ id }) => id === below.id),
  );
  const order = plan.orderBetween(own[place - 1]?.order ?? null, own[place]?.order ?? null);
  const facts = { kind: 'heading', level: 0, number: null, text: {} } as const;
  return plan.add('paragraphs', { id: plan.newId(), meetingId, order, ...facts });
}

/**
 * Stands behind the paragraph that precedes it in the source, so that what a second source adds falls into place; behind
 * the sub-paragraphs that the register has of that, which stay what they are. Where nothing precedes it, above what follows.
 * @param beside the id of what precedes it
 */
function addParagraph(
  { plan, meetingId }: AcceptingMeeting,
  level: Place['level'],
  beside: Id | Following | null,
  kind: Paragraph['kind'] = 'numbered',
): Paragraph {
  const own = ownParagraphs(plan, meetingId);
  const place =
    typeof beside === 'object' && beside !== null ? placeAbove(own, beside) : placeBehind(own, beside, level);
  return plan.add('paragraphs', {
    id: plan.newId(),
    meetingId,
    order: plan.orderBetween(own[place - 1]?.order ?? null, own[place]?.order ?? null),
    kind,
    level,
    number: null,
    text: {},
  });
}

function placeBehind(own: readonly Paragraph[], before: Id | null, level: Place['level']): number {
  const at = own.findIndex(({ id }) => id === before);
  const end = own.findIndex((one, index) => index > at && one.level <= level);
  return at < 0 || end < 0 ? own.length : end;
}

function placeAbove(own: readonly Paragraph[], { id, isHeaded }: Following): number {
  let place = aboveBlock(
    own,
    own.findIndex((one) => one.id === id),
  );
  if (!isHeaded) return place;
  while (own.slice(Math.max(0, place - 1), place).some(isHeading)) place -= 1;
  return place;
}
