import { generateNKeysBetween } from 'fractional-indexing';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';

import { planReview } from '@/formats/acceptance/plan-acceptance';
import { createPlanBuilder, type PlanBuilder } from '@/formats/acceptance/plan-builder';

import { aDraft, aRegister, bytesOf } from './accepted';

/** A plan that counts the rows it hands out: what is looked through is the work. */
function countingPlan(): { readonly plan: PlanBuilder; readonly looked: () => number } {
  let count = 0;
  const plan = createPlanBuilder({
    register: aRegister(),
    newId: () => v7(),
    orderKeys: (after, before, wanted) => generateNKeysBetween(after, before, wanted),
  });
  const counted = <Row>(rows: readonly Row[]) => {
    count += rows.length;
    return rows;
  };
  return {
    looked: () => count,
    plan: {
      ...plan,
      rows: (table) => counted(plan.rows(table)),
      where: (table, field, value) => counted(plan.where(table, field, value)),
      keyed: (table, keysOf, key) => counted(plan.keyed(table, keysOf, key)),
      findWhere: (table, field, value, matches) =>
        plan.findWhere(table, field, value, (row) => {
          count += 1;
          return matches(row);
        }),
      claimsOf: (id) => counted(plan.claimsOf(id)),
    },
  };
}

/** Closing remarks of a meeting of its own, which everything that thousands of files share is said in. */
function remarks(at: number) {
  const year = 1900 + at;
  return aDraft({
    file: `remarks ${at}.txt`,
    meetings: [
      {
        type: 'senior-officials-meeting',
        ordinal: at + 1,
        date: `${year}-05-06`,
        delegations: [{ party: 'KAZ' }, { party: 'TJK' }],
        people: [{ name: 'Daniyar Akhmetov', party: 'KAZ', roles: ['chair'] }],
        paragraphs: [
          { number: '1', text: `The meeting of ${year} was held.`, statements: [] },
          { number: '2', text: 'Participants agreed to meet again.', statements: [] },
        ],
        documents: [
          { title: 'Closing remarks of the Chair', type: 'closing-remarks', relation: 'issued' },
          { title: 'Joint Declaration', type: 'declaration', relation: 'adopted' },
          { title: 'Almaty Declaration', type: 'declaration', relation: 'referenced' },
        ],
        themes: ['Return'],
      },
    ],
    evidence: [
      '/meetings/0/date',
      '/meetings/0/delegations/0',
      '/meetings/0/people/0',
      '/meetings/0/paragraphs/0',
      '/meetings/0/paragraphs/1',
      '/meetings/0/documents/0',
      '/meetings/0/documents/1',
      '/meetings/0/documents/2',
    ],
  });
}

/** Rows that the last of so many reviews, planned as one step, is planned by. */
function workOfTheLast(reviews: number): number {
  const { plan, looked } = countingPlan();
  let before = 0;
  for (let at = 0; at < reviews; at += 1) {
    before = looked();
    const { draft, text } = remarks(at);
    const sha256 = draft.sources[0]?.sha256 ?? '';
    planReview(plan, {
      draft,
      texts: [text],
      files: [{ name: `remarks ${at}.txt`, bytes: bytesOf(text), sha256, mediaType: 'text/plain' }],
      processId: 'process',
      decisions: { meetings: [], facts: new Map() },
    });
  }
  return looked() - before;
}

test('of many reviews each is planned with the same work, however many came before it', () => {
  const [few, many] = [workOfTheLast(10), workOfTheLast(80)];
  expect(few).toBeGreaterThan(20);
  expect(many).toBe(few);
});
