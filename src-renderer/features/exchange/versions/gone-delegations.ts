import { generateNKeysBetween } from 'fractional-indexing';

import type { Delegation } from '@/domain/attendance';
import type { DraftMeeting } from '@/domain/draft';
import { saidOfDelegation } from '@/formats/acceptance/accept-parties';
import type { LetGo } from '@/formats/acceptance/acceptance-plan';
import { whatGoesOfDelegation } from '@/formats/acceptance/let-delegations-go';
import { createPlanBuilder } from '@/formats/acceptance/plan-builder';
import { newId } from '@/store/new-id';
import type { Register } from '@/store/register';

import type { EarlierText } from '../pending/pending-review';
import { goneAt, goneFacts, type Version } from './gone-facts';
import type { VersionDifference } from './version-difference';

type Drafted = DraftMeeting['delegations'][number];

/**
 * Which delegations of the register the gone facts of a version are, by their paths. Those of the meeting that the version is
 * part of, in which nobody sits, of which only the earlier version states anything, at places that are gone all of them, and
 * states as it stands: that they sent apologies, say, which the final text no longer has. What was edited since, or is in another
 * source as well, is not let go by a file.
 */
export async function goneDelegations(
  register: Register,
  difference: VersionDifference,
  { sha256 }: Pick<EarlierText, 'sha256'>,
  version: Version,
): Promise<ReadonlyMap<string, LetGo>> {
  const gone = goneFacts(difference, version, 'delegations');
  const source = gone.length > 0 ? await register.sourceOf(sha256) : undefined;
  if (!source) return new Map();
  const rows = createPlanBuilder({
    register: await register.roomRecords([...new Set(gone.map(({ meetingId }) => meetingId))]),
    newId,
    orderKeys: generateNKeysBetween,
  });
  const at = goneAt(gone);
  const found = new Map<string, LetGo>();
  for (const delegation of rows.rows('delegations')) {
    const seen = whatGoesOfDelegation(rows, delegation);
    const stating = rows.claimsOf(delegation.id);
    const isAlone = stating.length > 0 && stating.every(({ sourceId }) => sourceId === source.id);
    const own = stating.filter(({ field }) => field === '').map((claim) => at(delegation.meetingId, claim));
    const isAsStated = own.every((one) => {
      const drafted = one && difference.draft.meetings[one.meeting]?.delegations[one.index];
      return drafted !== undefined && isStatedSo(delegation, drafted);
    });
    if (seen === null || !isAlone || own.length === 0 || !isAsStated) continue;
    for (const one of own)
      if (one) found.set(one.path, { id: delegation.id, by: version.hashes[0] ?? '', seen });
  }
  return found;
}

/** Whether all that stands of a delegation is what the text says of it. */
function isStatedSo(delegation: Delegation, drafted: Drafted): boolean {
  const { withoutPeople, headcount, adoption, category, printedName, capacity } = delegation;
  return (
    withoutPeople === saidOfDelegation(drafted.attendance) &&
    headcount === null &&
    adoption === 'not-stated' &&
    (category === 'unspecified' || category === drafted.category) &&
    (printedName ?? drafted.printedName) === drafted.printedName &&
    (capacity ?? drafted.capacity) === drafted.capacity
  );
}
