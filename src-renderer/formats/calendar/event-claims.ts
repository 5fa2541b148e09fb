import type { DraftMeeting, Evidence } from '@/domain/draft';
import type { Span } from '../narrative/span';

/** A place in an event's text and how sure it makes a fact. */
export type Claim = Omit<Evidence, 'source' | 'path'>;

/** Facts of the meeting that an event is, with where they are borne out. */
export interface Fields {
  readonly values: Partial<DraftMeeting>;
  readonly evidence: readonly Evidence[];
}

export function field<K extends keyof DraftMeeting>(key: K, value: DraftMeeting[K], claim: Claim): Fields {
  return { values: { [key]: value }, evidence: [claimAt(`/meetings/0/${key}`, claim)] };
}

/** The calendar says it. */
export function stated({ start, end }: Span): Claim {
  return { start, end, certainty: 'stated' };
}

/** @param path into the event's draft */
export function claimAt(path: string, claim: Claim): Evidence {
  return { path, source: 0, ...claim };
}
