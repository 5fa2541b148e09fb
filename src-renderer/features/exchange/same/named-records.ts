import type { Draft, DraftMeeting } from '@/domain/draft';
import { addressedGroup } from '@/domain/addressed-group';
import { partySaidAs, type RecordDecision } from '@/formats/acceptance/acceptance-plan';

import type { Fact } from '../review/fact';
import { factPathOf } from '../review/fact-paths';
import type { MeetingChoice } from '../review/meeting-choice';
import type { ReviewDecisions } from '../review/review-decisions';

/** What a draft names that the register may hold: kept in the digest of a review, so that many are compared at once. */
export interface DigestRecords {
  readonly parties: readonly DigestParty[];
  readonly documents: readonly DigestDocument[];
  readonly recommendations: readonly DigestRecommendation[];
}

export interface DigestParty {
  readonly name: string;
  /** Of the meeting or matter that names it: a name may pass from one party to another. */
  readonly date: string | null;
  /** Where it is named at that date: what is left out where nobody says which party it is. */
  readonly places: readonly string[];
  /** Lines of the review that are in doubt for no other reason than that the name is not known. */
  readonly confirms: readonly string[];
}

export interface DigestDocument extends Pick<
  DraftMeeting['documents'][number],
  'title' | 'symbol' | 'type' | 'date'
> {
  readonly path: string;
  /** Whether its meeting adopted it; not in a digest that was made before this was compared. */
  readonly isAdopted?: boolean;
}

export interface DigestRecommendation {
  readonly path: string;
  /** Index of the draft's meeting; `null` where the source does not say. */
  readonly meeting: number | null;
  readonly text: string;
  readonly language: string;
  readonly reference: string | null;
}

const unknownParty = 'review.why.unknown-organisation';

/** @param open facts of the draft that are in doubt */
export function recordsOfDraft(draft: Draft, open: readonly Fact[]): DigestRecords {
  const unknown = new Set(
    open
      .filter(
        ({ doubts, competing, isMissing }) =>
          doubts.every((why) => why === unknownParty) && competing.length === 0 && !isMissing,
      )
      .map(({ path }) => path),
  );
  return {
    parties: partiesOf(draft).map((party) => ({
      ...party,
      confirms: party.places.filter((place) => unknown.has(place)),
    })),
    documents: draft.meetings.flatMap(({ documents }, at) =>
      documents.map(({ title, symbol, type, date, relation }, index) => ({
        path: `/meetings/${at}/documents/${index}`,
        title,
        isAdopted: relation === 'adopted',
        ...(symbol === undefined ? {} : { symbol }),
        ...(type === undefined ? {} : { type }),
        ...(date === undefined ? {} : { date }),
      })),
    ),
    recommendations: (draft.recommendations ?? []).map(
      ({ text, reference = null, meeting = null }, index) => ({
        path: `/recommendations/${index}`,
        meeting,
        text,
        reference,
        language: draft.sources[draft.meetings[meeting ?? -1]?.sources[0] ?? 0]?.language ?? 'und',
      }),
    ),
  };
}

/** Every name of a party once for each date, whatever the case and accents, with all its places. */
function partiesOf(draft: Draft): readonly Omit<DigestParty, 'confirms'>[] {
  const found = new Map<string, { name: string; date: string | null; places: string[] }>();
  const put = (name: string | undefined, place: string, date: string | null) => {
    if (name === undefined || name === '') return;
    const key = `${date ?? ''} ${partySaidAs(name)}`;
    const there = found.get(key) ?? { name, date, places: [] };
    there.places.push(place);
    found.set(key, there);
  };
  draft.meetings.forEach((meeting, at) => {
    const date = meeting.date ?? null;
    const path = `/meetings/${at}`;
    meeting.delegations.forEach(({ party }, index) => put(party, `${path}/delegations/${index}`, date));
    meeting.organisers.forEach(({ party }, index) => put(party, `${path}/organisers/${index}`, date));
    meeting.people.forEach(({ party }, index) => put(party, `${path}/people/${index}/party`, date));
    meeting.interventions.forEach(({ party }, index) =>
      put(party, `${path}/interventions/${index}/party`, date),
    );
  });
  draft.statuses.forEach(({ party, asOf }, index) => put(party, `/statuses/${index}`, asOf ?? null));
  draft.chairmanships.forEach(({ party, from }, index) =>
    put(party, `/chairmanships/${index}`, from ?? null),
  );
  draft.recommendations?.forEach(({ addressees = [], progress = [] }, at) => {
    const path = `/recommendations/${at}`;
    addressees.forEach((name, index) => {
      if (addressedGroup(name) === null) put(name, `${path}/addressees/${index}`, null);
    });
    progress.forEach(({ party, date }, index) => put(party, `${path}/progress/${index}`, date ?? null));
  });
  return [...found.values()];
}

interface Named {
  readonly reviewId: string;
  readonly file: string;
  /** As `AcceptanceDecisions.records` has it. */
  readonly key: string;
  readonly said: RecordDecision | null;
  /** Lines of the review that wait for the answer. */
  readonly facts: readonly string[];
  /** What is left out where nobody answers. */
  readonly leaves: readonly string[];
  /** Lines of the review that the answer settles too. */
  readonly confirms: readonly string[];
}

/** One place where a review names a party, a document or a recommendation. */
export type NamedRecord =
  | (Named & { readonly kind: 'party'; readonly name: string; readonly date: string | null })
  | (Named & {
      readonly kind: 'document';
      readonly document: DigestDocument;
      /** The register's meeting it is joined with, else one of its own. */
      readonly meeting: string;
      readonly meetingDate: string | null;
    })
  | (Named & {
      readonly kind: 'recommendation';
      readonly recommendation: DigestRecommendation;
      readonly meeting: string | null;
    });

interface Review {
  readonly id: string;
  /** In the order of the draft's sources. */
  readonly files: readonly string[];
  readonly decisions: ReviewDecisions;
  readonly choices: readonly MeetingChoice[];
  readonly meetings: readonly (Pick<DraftMeeting, 'date'> & {
    /** Indexes of the files that tell of it. */
    readonly sources?: readonly number[];
  })[];
}

/** Whether a place is a line of the review by itself, and not a part of one. */
function isLine(path: string): boolean {
  return factPathOf(path) === path;
}

/** What a review names, but in meetings that are left out or perhaps another process's. */
export function recordsNamedIn(records: DigestRecords, review: Review): readonly NamedRecord[] {
  const { id: reviewId, files, decisions, choices } = review;
  const { dropped, records: said = {} } = decisions;
  const isDropped = new Set(dropped);
  const left = new Set(
    choices.flatMap(({ index, decision }) =>
      decision.kind === 'drop' || decision.kind === 'event' ? [index] : [],
    ),
  );
  const meetingAt = (index: number) => {
    const decision = choices[index]?.decision;
    return decision?.kind === 'join' ? decision.meetingId : `${reviewId}/meetings/${index}`;
  };
  const isTaken = (path: string) => {
    const [, list, index] = path.split('/');
    return !isDropped.has(path) && !(list === 'meetings' && left.has(Number(index)));
  };
  const fileOf = (path: string) => {
    const [, list, index] = path.split('/');
    const [first = 0] = (list === 'meetings' ? review.meetings[Number(index)]?.sources : undefined) ?? [];
    return files[first] ?? files[0] ?? '';
  };
  const named = (key: string, path: string): Named => ({
    reviewId,
    file: fileOf(path),
    key,
    said: said[key] ?? null,
    facts: [path],
    leaves: [path],
    confirms: [],
  });
  return [
    ...records.parties.flatMap(({ name, date, places, confirms }): readonly NamedRecord[] => {
      const taken = places.filter(isTaken);
      const key = partySaidAs(name);
      if (taken.length === 0) return [];
      return [
        {
          ...named(key, key),
          file: fileOf(taken[0] ?? ''),
          kind: 'party',
          name,
          date,
          facts: taken.filter(isLine),
          leaves: taken,
          confirms: confirms.filter(isTaken),
        },
      ];
    }),
    ...records.documents
      .filter(({ path }) => isTaken(path))
      .map((document): NamedRecord => {
        const at = Number(document.path.split('/')[2]);
        return {
          ...named(document.path, document.path),
          kind: 'document',
          document,
          meeting: meetingAt(at),
          meetingDate: review.meetings[at]?.date ?? null,
        };
      }),
    ...records.recommendations
      .filter(({ path, meeting }) => isTaken(path) && (meeting === null || !left.has(meeting)))
      .map((recommendation): NamedRecord => ({
        ...named(recommendation.path, recommendation.path),
        kind: 'recommendation',
        recommendation,
        meeting: recommendation.meeting === null ? null : meetingAt(recommendation.meeting),
      })),
  ];
}
