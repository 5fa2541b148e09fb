import {
  emptyDraftMeeting,
  type Certainty,
  type Draft,
  type DraftMeeting,
  type DraftProgress,
  type DraftRecommendation,
  type DraftSource,
  type Evidence,
} from '@/domain/draft';

import { mergeSpans, type Span } from '../narrative/span';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Single values of a meeting that a table may state. */
export type MeetingValue = Exclude<
  keyof DraftMeeting,
  | 'sources'
  | 'purposes'
  | 'organisers'
  | 'delegations'
  | 'people'
  | 'interventions'
  | 'paragraphs'
  | 'documents'
  | 'projects'
  | 'relatedEvents'
  | 'themes'
  | 'sdgs'
>;
type MeetingList = 'organisers' | 'delegations' | 'people' | 'documents' | 'themes';

/** How sure a place is of what it says, and why it is doubted. */
export interface Surety {
  readonly certainty?: Certainty;
  /** Message key of the review screen. */
  readonly why?: string;
}

/** A draft of one source that grows row by row; every place that is read is noted as it is read. */
export interface DraftWriter {
  readonly meetings: readonly DraftMeeting[];
  /** @returns the index of a meeting of which nothing is known yet */
  addMeeting(): number;
  /** States a single value; one that differs from what was stated before stays beside it as a competing claim. */
  set<F extends MeetingValue>(
    meeting: number,
    field: F,
    value: NonNullable<DraftMeeting[F]>,
    span: Span,
    surety?: Surety,
  ): void;
  /** Adds an entry of a list, or completes the one of the same key. @returns its path */
  list<L extends MeetingList>(
    meeting: number,
    list: L,
    key: string,
    item: DraftMeeting[L][number],
    span: Span,
    surety?: Surety,
  ): string;
  /** Takes back what earlier rows said of a delegation, by its path, where a later one says otherwise. */
  unset(path: string, field: 'attendance'): void;
  addPurpose(meeting: number, text: string, span: Span): void;
  addStatus(status: Draft['statuses'][number]): string;
  /** Adds a recommendation, or completes the one of the same key. @returns its path */
  recommendation(key: string, item: DraftRecommendation, span: Span): string;
  /** Adds what is known of a recommendation in one party. @returns its path */
  progress(recommendation: string, item: DraftProgress): string;
  /** Adds what the source says of a recommendation as a whole. */
  addNote(recommendation: string, text: string): void;
  note(path: string, span: Span, surety?: Surety): void;
  drop(span: Span, why: string): void;
  build(text: string): Draft;
}

/** @param source what the file is; its evidence is all of source 0 */
export function createDraftWriter(source: DraftSource): DraftWriter {
  const meetings: Writable<DraftMeeting>[] = [];
  const statuses: Draft['statuses'][number][] = [];
  const recommendations: DraftRecommendation[] = [];
  const evidence: Evidence[] = [];
  const dropped: Draft['dropped'][number][] = [];
  const places = new Map<string, number>();

  const note = (
    path: string,
    { start, end }: Span,
    { certainty = 'stated', why }: Surety = {},
    value?: unknown,
  ) => {
    if (start < 0 || end <= start) return;
    evidence.push({
      path,
      source: 0,
      start,
      end,
      certainty,
      ...(value === undefined ? {} : { value }),
      ...(why === undefined ? {} : { why }),
    });
  };
  const meetingAt = (index: number) => {
    const meeting = meetings[index];
    if (!meeting) throw new RangeError(`No meeting ${index} in the draft`);
    return meeting;
  };

  return {
    meetings,
    addMeeting() {
      meetings.push(emptyDraftMeeting([0]));
      return meetings.length - 1;
    },
    set(index, field, value, span, surety) {
      const meeting = meetingAt(index);
      const standing: unknown = meeting[field];
      const path = `/meetings/${index}/${field}`;
      if (standing === undefined) meeting[field] = value;
      const differs = standing !== undefined && JSON.stringify(standing) !== JSON.stringify(value);
      note(path, span, surety, differs ? value : undefined);
    },
    list(index, list, key, item, span, surety) {
      const meeting = meetingAt(index);
      const items: (typeof item)[] = meeting[list];
      const slot = `${index} ${list} ${key.toLowerCase()}`;
      const at = places.get(slot) ?? items.length;
      // What an earlier row left out a later one may add; it never overwrites.
      const known = items[at];
      items[at] =
        typeof item === 'object' && typeof known === 'object' ? { ...item, ...known } : (known ?? item);
      places.set(slot, at);
      const path = `/meetings/${index}/${list}/${at}`;
      note(path, span, surety);
      return path;
    },
    unset(path, field) {
      const [, , meeting, , at] = path.split('/').map(Number);
      const { delegations } = meetingAt(meeting ?? -1);
      const known = delegations[at ?? -1];
      if (known?.[field] === undefined) return;
      const { [field]: _said, ...rest } = known;
      meetingAt(meeting ?? -1).delegations = delegations.with(at ?? -1, rest);
      const stated = evidence.filter((one) => one.path === `${path}/${field}`);
      for (const one of stated) evidence.splice(evidence.indexOf(one), 1, { ...one, path });
    },
    addPurpose(index, text, span) {
      const meeting = meetingAt(index);
      meeting.purposes = [...(meeting.purposes ?? []), text];
      note(`/meetings/${index}/purposes/${meeting.purposes.length - 1}`, span);
    },
    addStatus(status) {
      statuses.push(status);
      return `/statuses/${statuses.length - 1}`;
    },
    recommendation(key, item, span) {
      const slot = `recommendation ${key.toLowerCase()}`;
      const at = places.get(slot) ?? recommendations.length;
      recommendations[at] = { ...item, ...recommendations[at] };
      places.set(slot, at);
      const path = `/recommendations/${at}`;
      note(path, span);
      return path;
    },
    progress(path, item) {
      const at = Number(path.split('/').at(-1));
      const recommendation = recommendations[at];
      if (!recommendation) throw new RangeError(`No recommendation at ${path}`);
      const progress = [...(recommendation.progress ?? []), item];
      recommendations[at] = { ...recommendation, progress };
      return `${path}/progress/${progress.length - 1}`;
    },
    addNote(path, text) {
      const at = Number(path.split('/').at(-1));
      const recommendation = recommendations[at];
      if (!recommendation) throw new RangeError(`No recommendation at ${path}`);
      const before = recommendation.note === undefined ? '' : `${recommendation.note}\n`;
      recommendations[at] = { ...recommendation, note: before + text };
    },
    note: (path, span, surety) => note(path, span, surety),
    drop({ start, end }, why) {
      if (start >= 0 && end > start) dropped.push({ source: 0, start, end, why });
    },
    build: (text) => ({
      format: 'rapporteur-draft/1',
      sources: [source],
      meetings,
      statuses,
      chairmanships: [],
      ...(recommendations.length > 0 ? { recommendations } : {}),
      evidence,
      dropped,
      unplaced: uncovered(text, [...evidence, ...dropped]),
    }),
  };
}

/** What nobody read: each cell by itself, so that it can be looked at and placed by itself. */
function uncovered(text: string, covered: readonly Span[]): Draft['unplaced'] {
  const loose: { source: number; start: number; end: number }[] = [];
  let at = 0;
  const take = (end: number) => {
    for (const match of text.slice(at, end).matchAll(/[^\t\n]+/gu)) {
      const words = match[0].trim();
      if (words === '') continue;
      const start = at + match.index + match[0].indexOf(words);
      loose.push({ source: 0, start, end: start + words.length });
    }
  };
  for (const span of mergeSpans(covered)) {
    if (span.start > at) take(span.start);
    at = Math.max(at, span.end);
  }
  take(text.length);
  return loose;
}
