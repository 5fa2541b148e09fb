import { initial } from './0001-initial';
import { attendance } from './0002-attendance';
import { commitments } from './0003-commitments';
import { delegationOrder } from './0004-delegation-order';
import { followUp } from './0005-follow-up';
import { outcomeWords } from './0006-outcome-words';
import { asThen } from './0007-as-then';
import { mergedParties } from './0008-merged-parties';
import { postWordings } from './0009-post-wordings';
import { secretariat } from './0010-secretariat';
import { outcomeHeadings } from './0011-outcome-headings';
import { claimsWithoutMeeting } from './0012-claims-without-meeting';
import { papers } from './0013-papers';
import { excusedDelegations } from './0014-excused-delegations';
import { remoteDelegations } from './0015-remote-delegations';
import { absentDelegations } from './0016-absent-delegations';
import type { Migration } from './migration';

/** All migrations, oldest first. */
export const migrations: readonly Migration[] = [
  initial,
  attendance,
  commitments,
  delegationOrder,
  followUp,
  outcomeWords,
  asThen,
  mergedParties,
  postWordings,
  secretariat,
  outcomeHeadings,
  claimsWithoutMeeting,
  papers,
  excusedDelegations,
  remoteDelegations,
  absentDelegations,
];

/** The version this code writes: the highest of a list of migrations. */
export function versionOf(list: readonly Migration[]): number {
  return list.reduce((highest, migration) => Math.max(highest, migration.version), 0);
}

export const schemaVersion = versionOf(migrations);
