import type { PartiesRecords, PartyMergePlan } from '@/domain/merge-parties';
import type { PartyMergeChoices } from '@/domain/party-merge-request';
import type { MergeSide } from './parties-side-by-side';

/** What each part of the page is given. */
export interface MergePart {
  readonly plan: PartyMergePlan;
  readonly records: PartiesRecords;
  readonly keep: MergeSide;
  readonly drop: MergeSide;
  readonly choices: PartyMergeChoices;
  readonly onChange: (choices: PartyMergeChoices) => void;
}
