import type { Delegation } from '@/domain/attendance';
import type { Meeting, OrganiserRole } from '@/domain/meeting';

/** A text in English and in Russian. */
export type InBoth = readonly [en: string, ru: string];
export type DelegationCategory = Delegation['category'];

export interface OrganiserSeed {
  readonly party: string;
  readonly role: OrganiserRole['role'];
}

/** One meeting of the sample, with parties by ISO code or acronym. */
export interface MeetingSeed {
  readonly key: string;
  readonly type: Meeting['type'];
  readonly date: string;
  readonly ordinal?: number;
  readonly title?: InBoth;
  readonly theme?: InBoth;
  readonly city?: InBoth;
  readonly country?: string;
  readonly venue?: InBoth;
  readonly modality?: Meeting['modality'];
  readonly level?: Meeting['level'];
  readonly approximate?: Meeting['approximateAttendance'];
  readonly symbol?: string;
  readonly note?: string;
  readonly organisers?: readonly OrganiserSeed[];
  readonly delegations?: readonly {
    readonly party: string;
    readonly category: DelegationCategory;
    readonly capacity?: string;
  }[];
  /** Whether the record says that the delegations adopted the outcome. */
  readonly adopted?: boolean;
  readonly project?: { readonly name: string; readonly donor: string };
  readonly event?: { readonly name: string; readonly date: string; readonly city: string };
  readonly themes?: readonly string[];
  readonly sdgs?: readonly string[];
}
