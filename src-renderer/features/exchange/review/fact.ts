import type { Certainty } from '@/domain/draft';

/** The groups of the review, in the order in which they are shown. */
export const factGroups = [
  'meeting',
  'organisers',
  'delegations',
  'people',
  'agenda',
  'outcome',
  'recommendations',
  'interventions',
  'documents',
  'context',
  'tags',
  'process',
  'source',
] as const;
export type FactGroup = (typeof factGroups)[number];

/** Chooses words and editor of a fact. */
export type FactKind =
  | 'kind'
  | 'title'
  | 'date'
  | 'place'
  | 'venue'
  | 'modality'
  | 'theme'
  | 'purposes'
  | 'stateOfAffairs'
  | 'level'
  | 'approximateAttendance'
  | 'organisers'
  | 'delegations'
  | 'people'
  | 'agenda'
  | 'paragraphs'
  | 'recommendations'
  | 'interventions'
  | 'documents'
  | 'projects'
  | 'relatedEvents'
  | 'themes'
  | 'sdgs'
  | 'status'
  | 'chairmanship'
  | 'source';

/** A place in one of the draft's sources; UTF-16 offsets into its plain text. */
export interface Place {
  readonly source: number;
  readonly start: number;
  readonly end: number;
}

/** Another value that a source states for a part of the fact. */
export interface CompetingValue {
  readonly path: string;
  readonly value: unknown;
  readonly place: Place;
}

/** One line of the review: a value of the draft, or several that are read as one, to accept, correct or drop. */
export interface Fact {
  /** JSON Pointer into the draft: of the fact, or of the first of its parts. */
  readonly path: string;
  /** Pointers of what it is made of: type and ordinal, city and country. Mostly only `path`. */
  readonly parts: readonly string[];
  readonly group: FactGroup;
  readonly kind: FactKind;
  /** Index of the draft's meeting; `null` for what the source says of the process or of itself. */
  readonly meeting: number | null;
  /** The sources do not state it, and a meeting should have it. */
  readonly isMissing: boolean;
  /** The least certain of what bears it out. */
  readonly certainty: Certainty;
  /** Keys of the reasons for doubt. */
  readonly doubts: readonly string[];
  readonly places: readonly Place[];
  readonly competing: readonly CompetingValue[];
}
