/** The kinds of fact that are counted apart, in the order in which they are printed. */
export const factKinds = [
  'meetings',
  'source type',
  'language',
  'source title',
  'published',
  'type',
  'ordinal',
  'title',
  'theme',
  'date',
  'city',
  'country',
  'venue',
  'modality',
  'state of affairs',
  'level',
  'attendance figure',
  'organisers',
  'delegations',
  'categories',
  'capacities',
  'excused',
  'absent',
  'agenda points',
  'numbers of points',
  'hours of points',
  'people',
  'functions',
  'parties of people',
  'roles of people',
  'interventions',
  'kinds of intervention',
  'words of intervention',
  'paragraphs',
  'numbers of paragraphs',
  'statements',
  'actors',
  'classes',
  'follow-up',
  'documents',
  'document types',
  'document relations',
  'projects',
  'related events',
  'dates of events',
  'cities of events',
  'statuses',
  'chairmanships',
] as const;

export type FactKind = (typeof factKinds)[number];

/** What became of one fact: `unsure` is in the draft, not in the key, and marked there as uncertain. */
export type Outcome = 'found' | 'missed' | 'invented' | 'unsure';

/** One fact of a document, judged. */
export interface Mark {
  readonly kind: FactKind;
  readonly outcome: Outcome;
  /** The fact in words, for the reader of a report. */
  readonly words: string;
}
