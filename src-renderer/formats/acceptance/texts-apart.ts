import type { Evidence } from '@/domain/draft';
import { isHeading, type Paragraph } from '@/domain/paragraph';
import type { Source } from '@/domain/source';

import type { AcceptingMeeting } from './accepting';
import { ownParagraphs } from './find-paragraphs';
import { kindsOfRow, titledAs, type DraftedText } from './outcome-texts';
import { claimFact, placesOfRecord } from './write-claims';

/**
 * Sentences without numbers, as remarks have them, beside a numbered text of another kind: they are no paragraphs of that,
 * and would run on from its last number. They stand under their own title and are counted by themselves, from 1.
 */
export function standsApart(accepting: AcceptingMeeting, text: DraftedText): boolean {
  const numbered = linesOf(accepting).filter(({ number }) => number !== null);
  const others = numbered.filter((row) => !isOfKind(accepting, row, text.kind));
  return (
    text.kind !== null &&
    others.length > 0 &&
    others.every((row) => !kindsOfRow(accepting.plan, row).has(null)) &&
    !hasNumbers(accepting, text)
  );
}

/** The number of the next paragraph of a text that stands apart. */
export function nextApart(accepting: AcceptingMeeting, { kind }: DraftedText): string {
  const own = linesOf(accepting).filter((row) => row.number !== null && isOfKind(accepting, row, kind));
  return String(Math.max(0, ...own.map(({ number }) => Number.parseInt(number ?? '', 10) || 0)) + 1);
}

export function isOfKind({ plan }: AcceptingMeeting, row: Paragraph, kind: string | null): boolean {
  return kindsOfRow(plan, row).has(kind);
}

/**
 * The same where the sentences came first and the numbered text comes in now.
 * @param found which paragraph of the register one of the draft is, by its index
 */
export function setFirstApart(
  accepting: AcceptingMeeting,
  text: DraftedText,
  found: (index: number) => Paragraph | undefined,
): void {
  const { plan, meetingId } = accepting;
  const own = ownParagraphs(plan, meetingId);
  const [first] = own;
  if (!first || text.kind === null || !hasNumbers(accepting, text)) return;
  const isApart = own.every((row) => {
    const kinds = kindsOfRow(plan, row);
    return !isHeading(row) && row.number === null && !kinds.has(null) && !kinds.has(text.kind);
  });
  if (!isApart || text.indexes.some((index) => found(index))) return;
  const path = `${accepting.path}/paragraphs/${text.indexes.find((index) => !isLeft(accepting, index)) ?? -1}`;
  // It is this text that sets them apart: taken back, it leaves them as they were.
  const places = placesOfRecord(accepting.evidence, path).map(derived);
  own.forEach(({ id: recordId }, at) => {
    const value = String(at + 1);
    plan.change('paragraphs', recordId, { number: value });
    const number = { path, table: 'paragraphs', recordId, field: 'number', value, standing: value } as const;
    claimFact(accepting, number, places);
  });
  const claims = plan.claimsOf(first.id).filter(({ field }) => field === '');
  const source = plan.row('sources', claims[0]?.sourceId ?? '');
  const [language = 'und'] = Object.keys(first.text);
  const title = ownTitle(accepting, source) ?? '';
  if (title === '') return;
  const order = plan.orderBetween(null, first.order);
  const heading = plan.add('paragraphs', {
    id: plan.newId(),
    meetingId,
    order,
    kind: 'heading',
    level: 0,
    number: null,
    text: { [language]: title },
  });
  const whole = {
    path,
    table: 'paragraphs',
    recordId: heading.id,
    field: '',
    value: true,
    standing: true,
  } as const;
  claimFact(accepting, whole, places);
  // Its words are what their own source is called: they go with that.
  const words = {
    recordId: heading.id,
    field: `text.${language}`,
    value: title,
    certainty: 'derived',
  } as const;
  for (const claim of claims) plan.add('claims', { ...claim, ...words, id: plan.newId() });
}

function derived({ value: _ofItsOwn, ...place }: Evidence): Evidence {
  return { ...place, certainty: 'derived' };
}

function isLeft({ path, isLeftOut }: AcceptingMeeting, index: number): boolean {
  return isLeftOut(`${path}/paragraphs/${index}`);
}

/** What the register calls the text of a source: by the document of the meeting that the source itself is. */
function ownTitle(accepting: AcceptingMeeting, source: Source | undefined): string | undefined {
  const { plan, meetingId } = accepting;
  const at = accepting.sources.findIndex((one) => one.id === source?.id);
  const coming = titledAs(accepting, at, source?.type ?? null);
  if (coming !== undefined) return coming;
  const own = plan
    .where('meetingDocuments', 'meetingId', meetingId)
    .flatMap(({ documentId, relation }) =>
      relation === 'referenced' ? [] : [plan.row('documents', documentId)],
    )
    .find(
      (one) =>
        one?.type === source?.type &&
        plan.claimsOf(one?.id ?? '').some(({ sourceId }) => sourceId === source?.id),
    );
  return Object.values(own?.title ?? {})[0] ?? source?.title ?? source?.fileName.replace(/\.[^.]+$/u, '');
}

function hasNumbers(accepting: AcceptingMeeting, { indexes }: DraftedText): boolean {
  const { paragraphs } = accepting.meeting;
  return indexes.some((index) => paragraphs[index]?.number !== undefined && !isLeft(accepting, index));
}

function linesOf({ plan, meetingId }: AcceptingMeeting): readonly Paragraph[] {
  return ownParagraphs(plan, meetingId).filter((row) => !isHeading(row));
}
