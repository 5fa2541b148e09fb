import type {
  LetGo,
  MeetingDecision,
  PersonDecision,
  RecordDecision,
} from '@/formats/acceptance/acceptance-plan';
import type { JournalValue } from '@/domain/journal';
import type { Id } from '@/domain/fields';
import { assertNever } from '@/domain/assert-never';

/** What the user has decided so far; plain JSON, so that it is kept over a restart. */
export interface ReviewDecisions {
  /** Uncertain facts that were looked at and confirmed, by path. */
  readonly accepted: readonly string[];
  /** Paths that are left out; kept apart from corrections, so that restoring brings a correction back too. */
  readonly dropped: readonly string[];
  /** Values in the draft's own shape, by path; `null` where the value was emptied. */
  readonly corrected: Readonly<Record<string, JournalValue>>;
  /** Where the register states another value: whose value is to stand, by path. */
  readonly preferred: Readonly<Record<string, 'register' | 'draft'>>;
  /** By index of the draft's meeting; `null` while the proposal stands. */
  readonly meetings: readonly (MeetingDecision | null)[];
  /** Whose a meeting of another process is said to be, by its index in the draft. */
  readonly belonging?: Readonly<Record<string, Belonging>>;
  /** Who somebody named is said to be, by path. */
  readonly people?: Readonly<Record<string, PersonDecision>>;
  /** Which party, document or recommendation something named is said to be; keys as in `AcceptanceDecisions.records`. */
  readonly records?: Readonly<Record<string, RecordDecision>>;
  /** Paragraphs and delegations of the register that this version no longer has, and that are to go, by id. */
  readonly letGo?: Readonly<Record<Id, LetGoParagraph>>;
  /** Name for the process, asked for where the register has none yet. */
  readonly processName: string | null;
  /** What two reviews that became one had decided otherwise: neither holds until it is settled. */
  readonly contradicted?: readonly Contradiction[];
}

export interface LetGoParagraph extends Omit<LetGo, 'id'> {
  /** To tell it by. */
  readonly words: string;
}

/** Two decisions of one thing, and in which review each was taken. */
export interface Contradiction {
  /** Of the fact; `meeting 0` and `prefer …` of what is no fact. */
  readonly path: string;
  readonly sides: readonly [ContradictingSide, ContradictingSide];
}

export interface ContradictingSide {
  /** The first file of the review. */
  readonly file: string;
  readonly actions: readonly ReviewAction[];
}

/** What is to become of a meeting whose text calls it one of another process. */
export type Belonging =
  /** It is of the register's own process after all. */
  | { readonly kind: 'ours' }
  /** Kept as an event that a meeting of the register is related to. */
  | { readonly kind: 'event'; readonly meetingId: Id }
  /** The same, of a meeting that came with the same reading: the event waits until that one is accepted. */
  | { readonly kind: 'event-of-read'; readonly of: ReadMeetingRef }
  | { readonly kind: 'out' };

/** A meeting that was read, by a file that tells of it: reviews may be joined and parted meanwhile. */
export interface ReadMeetingRef {
  /** Of the file's bytes. */
  readonly sha256: string;
  /** Its place among the meetings of that file, from 0. */
  readonly nth: number;
}

export const noDecisions: ReviewDecisions = {
  accepted: [],
  dropped: [],
  corrected: {},
  preferred: {},
  meetings: [],
  processName: null,
};

export type ReviewAction =
  | { readonly kind: 'accept'; readonly path: string }
  | { readonly kind: 'drop'; readonly parts: readonly string[] }
  | { readonly kind: 'restore'; readonly parts: readonly string[] }
  | { readonly kind: 'correct'; readonly path: string; readonly value: JournalValue }
  /** Takes the corrections at and below the paths back. */
  | { readonly kind: 'as-read'; readonly parts: readonly string[] }
  | { readonly kind: 'prefer'; readonly path: string; readonly side: 'register' | 'draft' }
  | { readonly kind: 'meeting'; readonly index: number; readonly decision: MeetingDecision }
  | { readonly kind: 'person'; readonly path: string; readonly is: PersonDecision }
  /** @param path a key of `records` */
  | { readonly kind: 'record'; readonly path: string; readonly is: RecordDecision }
  | { readonly kind: 'belongs'; readonly index: number; readonly to: Belonging }
  /** @param isGone whether the record goes; else it stays */
  | ({ readonly kind: 'let-go'; readonly id: Id; readonly isGone: boolean } & LetGoParagraph)
  | { readonly kind: 'settle'; readonly path: string; readonly side: 0 | 1 }
  | { readonly kind: 'name-process'; readonly name: string };

export function decide(state: ReviewDecisions, action: ReviewAction): ReviewDecisions {
  switch (action.kind) {
    case 'accept':
      return { ...state, accepted: [...new Set([...state.accepted, action.path])] };
    case 'drop':
      return { ...state, dropped: [...new Set([...state.dropped, ...action.parts])] };
    case 'restore':
      return { ...state, dropped: state.dropped.filter((path) => !action.parts.includes(path)) };
    case 'correct':
      return {
        ...withoutJudged(state, [action.path]),
        corrected: { ...state.corrected, [action.path]: action.value },
        dropped: state.dropped.filter((path) => path !== action.path),
      };
    case 'as-read':
      return {
        ...withoutJudged(state, action.parts),
        accepted: state.accepted.filter((path) => !action.parts.includes(path)),
        corrected: Object.fromEntries(
          Object.entries(state.corrected).filter(([path]) => !isUnderAny(path, action.parts)),
        ),
      };
    case 'prefer':
      return { ...state, preferred: { ...state.preferred, [action.path]: action.side } };
    case 'meeting': {
      const meetings = [...state.meetings];
      while (meetings.length <= action.index) meetings.push(null);
      return { ...state, meetings: meetings.with(action.index, action.decision) };
    }
    case 'person':
      return { ...state, people: { ...state.people, [action.path]: action.is } };
    case 'record':
      return { ...state, records: { ...state.records, [action.path]: action.is } };
    case 'belongs':
      return { ...state, belonging: { ...state.belonging, [action.index]: action.to } };
    case 'let-go': {
      const { letGo = {}, ...others } = state;
      const { id: decided, words, by, seen } = action;
      const left = Object.entries(letGo).filter(([id]) => id !== decided);
      const next = action.isGone ? [...left, [decided, { words, by, seen }] as const] : left;
      return next.length > 0 ? { ...others, letGo: Object.fromEntries(next) } : others;
    }
    case 'settle': {
      const { contradicted = [], ...others } = state;
      const settled = contradicted.find(({ path }) => path === action.path);
      const left = contradicted.filter((one) => one !== settled);
      const next = left.length > 0 ? { ...others, contradicted: left } : others;
      return (settled?.sides[action.side].actions ?? []).reduce(decide, next);
    }
    case 'name-process':
      return { ...state, processName: action.name };
    default:
      return assertNever(action);
  }
}

/** What a document or a recommendation is known by: another value, and it may be another one. */
const judgedBy = /\/(?:title|symbol|type|date|text|reference)$/u;

/** Without what was said of records before what they were judged by was changed: it is asked anew. */
function withoutJudged(state: ReviewDecisions, changed: readonly string[]): ReviewDecisions {
  const { records, ...others } = state;
  if (!records) return state;
  const judged = new Set(changed.flatMap((path) => [path, path.replace(judgedBy, '')]));
  const left = Object.entries(records).filter(([path]) => !judged.has(path));
  return left.length > 0 ? { ...others, records: Object.fromEntries(left) } : others;
}

/** Whether a pointer is one of the paths or leads below one of them. */
export function isUnderAny(pointer: string, paths: readonly string[]): boolean {
  return paths.some((path) => pointer === path || pointer.startsWith(`${path}/`));
}
