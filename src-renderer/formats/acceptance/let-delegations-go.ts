import type { Delegation } from '@/domain/attendance';
import { canonicalJson } from '@/domain/canonical-json';

import { sha256Sync } from '../hash/sha256-sync';
import type { LetGo } from './acceptance-plan';
import type { AcceptingMeeting } from './accepting';
import { sourceLettingGo } from './let-go-source';
import type { PlanBuilder } from './plan-builder';

type Rows = Pick<PlanBuilder, 'where' | 'claimsOf'>;

/**
 * Lets delegations of a meeting go that the version which comes in no longer names. Only where the file that no longer has one
 * tells of this meeting, and it is as it was when that was decided: one that was edited since, that another source names by now
 * or in which somebody sits stays.
 */
export function letDelegationsGo(accepting: AcceptingMeeting, letGo: readonly LetGo[]): void {
  const { plan, meetingId } = accepting;
  for (const { id, by, seen } of letGo) {
    const delegation = plan.row('delegations', id);
    const source = sourceLettingGo(accepting, by);
    if (delegation?.meetingId !== meetingId || !source) continue;
    if (whatGoesOfDelegation(plan, delegation) === seen) plan.remove('delegations', id, [source.id]);
  }
}

/**
 * What goes with a delegation, as it stands: all it says, and the sources that say it. Where this is another than before, somebody
 * has touched it since.
 * @returns SHA-256, lower-case hex; `null` where somebody sits in it, so that it does not go
 */
export function whatGoesOfDelegation(rows: Rows, delegation: Delegation): string | null {
  const { id, meetingId: _meeting, partyId: _party, order: _order, ...said } = delegation;
  if (rows.where('attendances', 'delegationId', id).length > 0) return null;
  const sources = [...new Set(rows.claimsOf(id).map(({ sourceId }) => sourceId))].toSorted();
  return sha256Sync(new TextEncoder().encode(canonicalJson({ ...said, sources })));
}
