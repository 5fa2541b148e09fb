import type { Id } from '@/domain/fields';
import { isHeading, type Paragraph } from '@/domain/paragraph';

import type { AcceptingMeeting } from './accepting';
import { ownParagraphs } from './find-paragraphs';
import { offerValue } from './offer-value';
import { ofText, sourcesOf, type DraftedText } from './outcome-texts';
import { nextPlace, placesOf, top, type Place } from './paragraph-places';
import { sameValue } from './standing';
import { claimFact, demoteClaims } from './write-claims';

/** A paragraph of the draft, what it is in the register, and where it stands in its source. */
interface Numbered {
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly place: Place;
}

/**
 * Whether the numbers of the version that comes in were chosen: all of a text or none, because one that went over alone
 * would stand twice.
 */
export function takesNumbers(accepting: AcceptingMeeting, text: DraftedText): boolean {
  return text.indexes.some((index) => {
    const decision = accepting.decision(numberPath(accepting, index));
    return decision?.kind === 'prefer' && decision.side === 'draft';
  });
}

/**
 * Gives the paragraphs that are there the numbers of the version that comes in. One that this version does not have gives
 * its number up where another has come to it, and is counted between: "6 bis".
 * @param found which paragraph of the register one of the draft is, by its index
 */
export function takeNumbers(
  accepting: AcceptingMeeting,
  text: DraftedText,
  found: (index: number) => Paragraph | undefined,
): void {
  const { plan, meetingId, meeting, path } = accepting;
  let place = top;
  const coming = text.indexes.flatMap((index) => {
    const drafted = meeting.paragraphs[index];
    if (!drafted || drafted.kind === 'heading') return [];
    place = nextPlace(place, drafted.number);
    return accepting.isLeftOut(`${path}/paragraphs/${index}`) ? [] : [{ index, place }];
  });
  const known = coming.flatMap((one): readonly Numbered[] => {
    const paragraph = found(one.index);
    return paragraph && !plan.isNew(paragraph.id) ? [{ ...one, paragraph }] : [];
  });
  const own = ownParagraphs(plan, meetingId);
  const places = placesOf(own);
  const kept = new Set(known.map(({ paragraph }) => paragraph.id));
  const paths = new Set(coming.map((one) => one.place.path));
  const ownText = ofText(plan, own, text);
  for (const { id, number } of own) {
    const isOver = number !== null && ownText.has(id) && !kept.has(id) && paths.has(places.get(id) ?? '');
    if (!isOver) continue;
    plan.change('paragraphs', id, { number: null });
    demoteClaims(accepting, { table: 'paragraphs', recordId: id, field: 'number', standing: null });
  }
  const chosen = { ...accepting, decision: () => ({ kind: 'prefer', side: 'draft' }) as const };
  for (const { paragraph, index, place: at } of known)
    if (at.number !== null) offerNumber(chosen, index, paragraph.id, at.number);
}

/**
 * The number that a paragraph has in its source. A new one takes it where no other of its text keeps it. One that is there
 * keeps its own, with what the source states beside: that contradicts nothing, as a paragraph that was put in or taken out
 * moves all numbers after it.
 */
export function acceptNumber(
  accepting: AcceptingMeeting,
  text: DraftedText,
  { paragraph: { id }, index, place }: Numbered,
): void {
  const { plan, meetingId } = accepting;
  const stated = place.number;
  if (stated === null) return;
  if (plan.isNew(id)) {
    if (!isTaken(accepting, text, { id, index, place })) offerNumber(accepting, index, id, stated);
    return;
  }
  const number = plan.row('paragraphs', id)?.number ?? null;
  if (number === stated) offerNumber(accepting, index, id, stated);
  else if (ofText(plan, ownParagraphs(plan, meetingId), text).has(id))
    claimFact(accepting, {
      path: numberPath(accepting, index),
      table: 'paragraphs',
      recordId: id,
      field: 'number',
      value: stated,
      standing: number,
    });
}

function offerNumber(accepting: AcceptingMeeting, index: number, recordId: Id, value: string): void {
  offerValue(accepting, {
    path: numberPath(accepting, index),
    table: 'paragraphs',
    recordId,
    field: 'number',
    value,
  });
}

function numberPath({ path }: AcceptingMeeting, index: number): string {
  return `${path}/paragraphs/${index}/number`;
}

/**
 * Whether another paragraph of the text keeps the number: what was put in before it is counted between, as "2 bis". A
 * source that states it for both keeps it: its numbers begin anew.
 */
function isTaken(
  accepting: AcceptingMeeting,
  text: DraftedText,
  { id, index, place }: { readonly id: Id; readonly index: number; readonly place: Place },
): boolean {
  const { plan, meetingId } = accepting;
  const own = ownParagraphs(plan, meetingId);
  const places = placesOf(own);
  const rivals = own.filter(
    (one) => !isHeading(one) && one.id !== id && one.number !== null && places.get(one.id) === place.path,
  );
  if (rivals.length === 0) return false;
  const ownText = ofText(plan, own, text);
  const sources = new Set(sourcesOf(accepting, index).map((source) => accepting.sources[source]?.id));
  const isStated = (rival: Paragraph) =>
    plan
      .claimsOf(rival.id)
      .some(
        ({ sourceId, field, value }) =>
          sources.has(sourceId) && field === 'number' && sameValue(value, rival.number),
      );
  return rivals.some((rival) => ownText.has(rival.id) && !isStated(rival));
}
