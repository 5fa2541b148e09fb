import type { Id } from '@/domain/fields';
import { isToldWithin } from '@/domain/told-within';

import type { PlanBuilder } from './plan-builder';

/**
 * Lets paragraphs of the register go that the version which comes in no longer has, with their statements and with what was
 * said in them alone. One that is gone already is passed over.
 */
export function letParagraphsGo(plan: PlanBuilder, ids: readonly Id[]): void {
  for (const id of ids) {
    const paragraph = plan.row('paragraphs', id);
    if (!paragraph) continue;
    const wholes = plan.claimsOf(id);
    for (const said of plan.where('interventions', 'meetingId', paragraph.meetingId))
      if (isToldWithin(plan.claimsOf(said.id), wholes)) plan.remove('interventions', said.id);
    plan.remove('paragraphs', id);
  }
}
