import type { Meeting } from '@/domain/meeting';
import type { OwnProcess } from '@/formats/draft/own-process';

import type { Fact, FactGroup, FactKind } from '../review/fact';
import { createStateOf } from '../review/fact-state';
import { askedOf, chooseMeetings, leftMeetings, type MeetingChoice } from '../review/meeting-choice';
import { noReadMeetings, type ReadMeetings } from '../review/read-meetings';
import type { ReviewDecisions } from '../review/review-decisions';
import type { ReviewDigest } from './review-digest';

/** The doubt about who or what is named, which others may be too; asked by a question of its own. */
export const whoIsIt = 'exchange.why.who-is-it';

/** What of a review waits for the user's word. */
export interface OpenOfReview {
  readonly facts: readonly Fact[];
  readonly choices: readonly MeetingChoice[];
  /** How many decisions that are. */
  readonly count: number;
}

/** The same count as the review itself shows, from its digest. */
export function openOfReview(
  digest: ReviewDigest,
  decisions: ReviewDecisions,
  meetings: readonly Meeting[],
  own: OwnProcess | null = null,
  asked: ReadonlySet<string> = new Set(),
  read: ReadMeetings = noReadMeetings,
  came: ReadonlySet<number> = new Set(),
): OpenOfReview {
  const choices = chooseMeetings(digest, meetings, decisions, own, read, came);
  const stateOf = createStateOf(
    decisions,
    new Set(choices.flatMap(({ settled }) => settled)),
    leftMeetings(choices),
    asked,
  );
  const known = new Set(digest.open.map(({ path }) => path));
  const more = [...asked].filter((path) => !known.has(path)).map(askedFact);
  const open = digest.open.map((fact) =>
    asked.has(fact.path)
      ? { ...fact, certainty: 'uncertain' as const, doubts: [whoIsIt], competing: [] }
      : fact,
  );
  const facts = [...open, ...more].filter((fact) => stateOf(fact) === 'ask');
  const contradicted = decisions.contradicted?.length ?? 0;
  return { facts, choices, count: facts.length + askedOf(choices) + contradicted };
}

/** The line of somebody or something named, of which nothing else is asked. */
export function askedFact(path: string): Fact {
  const [, list = '', index = '', items] = path.split('/');
  const isOfMeeting = list === 'meetings';
  const [group, kind] = groups[isOfMeeting ? (items ?? '') : list] ?? ['people', 'people'];
  return {
    path,
    parts: [path],
    group,
    kind,
    meeting: isOfMeeting ? Number(index) : null,
    isMissing: false,
    certainty: 'uncertain',
    doubts: [whoIsIt],
    places: [],
    competing: [],
  };
}

const groups: Readonly<Record<string, readonly [FactGroup, FactKind]>> = {
  people: ['people', 'people'],
  delegations: ['delegations', 'delegations'],
  organisers: ['organisers', 'organisers'],
  documents: ['documents', 'documents'],
  recommendations: ['recommendations', 'recommendations'],
  statuses: ['process', 'status'],
  chairmanships: ['process', 'chairmanship'],
};
