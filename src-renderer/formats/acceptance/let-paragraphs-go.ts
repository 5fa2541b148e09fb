import { byOrder } from '@/domain/by-order';
import { canonicalJson } from '@/domain/canonical-json';
import type { Intervention } from '@/domain/intervention';
import type { Paragraph } from '@/domain/paragraph';
import { raisedParts } from '@/domain/raise-parts';
import { isToldWithin } from '@/domain/told-within';

import { sha256Sync } from '../hash/sha256-sync';
import type { LetGo } from './acceptance-plan';
import type { AcceptingMeeting } from './accepting';
import { sourceLettingGo } from './let-go-source';
import type { PlanBuilder } from './plan-builder';

type Rows = Pick<PlanBuilder, 'where' | 'claimsOf'>;

/**
 * Lets paragraphs of a meeting go that the version which comes in no longer has, with their statements and with what was
 * said in them alone; their sub-paragraphs rise. Only where the file that no longer has one tells of this meeting, and all
 * that would go is as it was when that was decided: what was edited since, or is in another source by now, stays.
 */
export function letParagraphsGo(accepting: AcceptingMeeting, letGo: readonly LetGo[]): void {
  const { plan, meetingId } = accepting;
  for (const { id, by, seen } of letGo) {
    const paragraph = plan.row('paragraphs', id);
    const source = sourceLettingGo(accepting, by);
    if (paragraph?.meetingId !== meetingId || !source || whatGoes(plan, paragraph) !== seen) continue;
    const statements = plan.where('statements', 'paragraphId', id);
    const said = saidWithin(plan, paragraph);
    const list = plan.where('paragraphs', 'meetingId', meetingId).toSorted(byOrder);
    for (const { id: part, ...risen } of raisedParts(list, list.indexOf(paragraph)))
      plan.change('paragraphs', part, risen);
    for (const one of said) plan.remove('interventions', one.id, [source.id]);
    plan.remove('paragraphs', id, [source.id]);
    for (const one of statements) plan.remove('statements', one.id, [source.id]);
  }
}

/**
 * All that goes with a paragraph, as it stands: its words, the sources that have it, its statements with their tags, what
 * was said in it, and what came of it. Where this is another than before, somebody has touched it since.
 * @returns SHA-256, lower-case hex
 */
export function whatGoes(rows: Rows, paragraph: Paragraph): string {
  const { id, text } = paragraph;
  const sources = rows.claimsOf(id).flatMap(({ field, sourceId }) => (field === '' ? [sourceId] : []));
  const statements = rows.where('statements', 'paragraphId', id);
  const tags = statements.flatMap((one) => rows.where('tags', 'statementId', one.id));
  const said = saidWithin(rows, paragraph);
  const coSpeakers = said.flatMap((one) => rows.where('coSpeakers', 'interventionId', one.id));
  const came = rows.where('recommendationOrigins', 'paragraphId', id).map((one) => ({ id: one.id }));
  const parts = [...statements, ...tags, ...said, ...coSpeakers, ...came];
  const sorted = parts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const whole = canonicalJson({
    text,
    sources: [...new Set(sources)].toSorted(),
    parts: sorted.map(content),
  });
  return sha256Sync(new TextEncoder().encode(whole));
}

/** What a row says. Where it is filed and in which place is none of that; whom it names follows where two become one. */
function content(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([field]) => !/Id$|^order$/u.test(field)));
}

/** What was said in a paragraph alone. */
function saidWithin(rows: Rows, { id, meetingId }: Paragraph): readonly Intervention[] {
  const wholes = rows.claimsOf(id);
  return rows
    .where('interventions', 'meetingId', meetingId)
    .filter((said) => isToldWithin(rows.claimsOf(said.id), wholes));
}
