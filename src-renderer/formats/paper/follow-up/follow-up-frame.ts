import type { FollowUpStatus } from '@/domain/commitment';
import type { RecommendationOrigin } from '@/domain/recommendation';

import type { PaperLanguage } from '../paper';
import { followUpEnglish } from './follow-up-frame-en';
import { followUpRussian } from './follow-up-frame-ru';

/** The lists of a report on a period, in their order. */
export const changeKinds = [
  'made',
  'reaffirmed',
  'moved',
  'reported',
  'again',
  'late',
  'silent',
  'overdue',
  'ended',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Every word that a paper of follow-up says by itself, in one language. */
export interface FollowUpFrame {
  readonly matrix: string;
  readonly report: (name: string) => string;
  readonly themes: string;
  readonly theme: (name: string) => string;
  readonly noTheme: string;
  readonly ofMeeting: (reference: string) => string;
  readonly changes: (since: string) => string;
  readonly period: (from: string, to: string) => string;
  readonly register: string;
  readonly asOf: (date: string) => string;
  /** In columns that have no room for a word. */
  readonly short: Readonly<Record<FollowUpStatus, string>>;
  readonly legend: string;
  /** Over a part of the States that do not fit beside each other. */
  readonly states: (from: number, to: number, of: number) => string;
  readonly overdueMark: string;
  readonly overdue: string;
  readonly silent: string;
  readonly due: (date: string) => string;
  readonly reported: (count: number, of: number) => string;
  /** Of the row that counts under the matrix. */
  readonly reportedRow: string;
  /** Before the text of the register where a meeting's own wording stands first. */
  readonly standing: string;
  readonly nothing: string;
  readonly nothingChanged: string;
  readonly notAddressed: string;
  readonly nobodyAddressed: string;
  /** In place of the addressees that are to be decided. */
  readonly undecided: string;
  /** Below the text in a row whose cells are empty for it. */
  readonly undecidedRow: string;
  readonly by: (body: string) => string;
  /** Of a report that gives no date. */
  readonly undated: string;
  readonly givenAt: (meeting: string) => string;
  readonly note: (words: string) => string;
  readonly relation: Readonly<Record<RecommendationOrigin['relation'], string>>;
  /** "first made in SOM 2 (2015), para. 10" */
  readonly firstMade: (reference: string) => string;
  readonly also: (references: string) => string;
  readonly reaffirmedIn: (references: string) => string;
  readonly closedOn: (date: string) => string;
  readonly superseded: string;
  /** Of a report whose days have not come. */
  readonly ahead: string;
  readonly lastHeard: (date: string) => string;
  readonly neverHeard: string;
  readonly change: Readonly<Record<ChangeKind, string>>;
  /** "3 new recommendations": of the summary. */
  readonly changeCount: Readonly<Record<ChangeKind, (count: number) => string>>;
  readonly column: {
    readonly reference: string;
    readonly text: string;
    readonly status: string;
    readonly owner: string;
    readonly reports: string;
    readonly state: string;
    readonly before: string;
    readonly now: string;
    readonly inStates: string;
    readonly addressed: string;
    readonly change: string;
    readonly theme: string;
    readonly relation: string;
  };
}

export const followUpFrames: Readonly<Record<PaperLanguage, FollowUpFrame>> = {
  en: followUpEnglish,
  ru: followUpRussian,
};
