import type { Draft, DraftMeeting } from '@/domain/draft';

import type { Fact } from '../review/fact';
import { isOpenFact } from '../review/fact-state';
import { holdsRecords } from '../review/holds-records';
import { groupEvidence, listFacts } from '../review/list-facts';
import { recordsOfDraft, type DigestRecords } from '../same/named-records';
import { comparedFields, type ComparedField } from '../review/compare-with-register';

/** What tells one meeting of a review, and how much was found about it. */
export type MeetingDigest = Pick<DraftMeeting, ComparedField | 'title' | 'theme' | 'processes'> & {
  /** Indexes of the files that tell of it; not in one that was made before this was kept. */
  readonly sources?: readonly number[];
  readonly counts: Readonly<Record<CountedList, number>>;
};

export const countedLists = ['delegations', 'people', 'paragraphs', 'documents', 'interventions'] as const;
export type CountedList = (typeof countedLists)[number];

/**
 * As much of a review as a list of hundreds shows and asks about, without its text: kept beside it, and made anew with
 * each correction.
 */
export interface ReviewDigest {
  /** The review's. */
  readonly id: string;
  readonly batchId: string;
  readonly meetings: readonly MeetingDigest[];
  /** Whether there is anything to bring in, with a meeting or without. */
  readonly holdsRecords?: boolean;
  /** Facts in all. */
  readonly facts: number;
  /** Facts that nobody but the user can settle, each with its first place alone: it tells the file. */
  readonly open: readonly Fact[];
  /** What the open ones of lists name, by path: the party, the person, the title. */
  readonly words: Readonly<Record<string, string>>;
  /** Everybody named, to be compared over many files. */
  readonly people: readonly DigestPerson[];
  /** What else it names that the register may hold; not in one that was made before this was compared. */
  readonly records?: DigestRecords;
}

export interface DigestPerson {
  readonly path: string;
  readonly name: string;
  /** As drafts name it; `''` where none is stated. */
  readonly party: string;
  readonly function?: string | undefined;
  /** Index of the file that names them; not in a digest that was made before this was kept. */
  readonly source?: number;
}

/** @param draft with the user's corrections */
export function digestOf(
  id: string,
  batchId: string,
  draft: Draft,
  facts: readonly Fact[] = listFacts(draft, groupEvidence(draft.evidence)),
): ReviewDigest {
  const open = facts
    .filter((fact) => isOpenFact(fact, false))
    .map((fact) => ({ ...fact, places: fact.places.slice(0, 1) }));
  return {
    id,
    batchId,
    meetings: draft.meetings.map(digestMeeting),
    holdsRecords: holdsRecords(draft),
    facts: facts.length,
    open,
    words: Object.fromEntries(open.flatMap((fact) => wordsOf(draft, fact))),
    people: peopleOfDraft(draft),
    records: recordsOfDraft(draft, open),
  };
}

/** Everybody named in a draft, with what tells one from another. */
export function peopleOfDraft({ meetings, evidence }: Draft): readonly DigestPerson[] {
  const sources = new Map<string, number>();
  for (const { path, source } of evidence) {
    const [person] = ofPerson.exec(path) ?? [];
    if (person !== undefined && !sources.has(person)) sources.set(person, source);
  }
  return meetings.flatMap((meeting, at) =>
    meeting.people.map((person, index) => {
      const path = `/meetings/${at}/people/${index}`;
      const source = sources.get(path) ?? meeting.sources[0];
      return {
        path,
        name: person.name,
        party: person.party ?? '',
        ...(person.function === undefined ? {} : { function: person.function }),
        ...(source === undefined ? {} : { source }),
      };
    }),
  );
}

const ofPerson = /^\/meetings\/\d+\/people\/\d+/u;

function wordsOf(draft: Draft, { path, kind, meeting }: Fact): readonly (readonly [string, string])[] {
  const of = meeting === null ? undefined : draft.meetings[meeting];
  const at = Number(path.split('/').at(-1));
  const words =
    kind === 'delegations' || kind === 'organisers'
      ? of?.[kind][at]?.party
      : kind === 'people'
        ? of?.people[at]?.name
        : kind === 'documents'
          ? of?.documents[at]?.title
          : undefined;
  return words === undefined ? [] : [[path, words]];
}

const told = [...comparedFields, 'title', 'theme', 'processes'] as const;

function digestMeeting(meeting: DraftMeeting): MeetingDigest {
  const values = told.flatMap((field) =>
    meeting[field] === undefined ? [] : [[field, meeting[field]] as const],
  );
  return {
    // Each value stands under the field it was read from.
    ...(Object.fromEntries(values) as Pick<DraftMeeting, (typeof told)[number]>),
    sources: meeting.sources,
    counts: countsOf(meeting),
  };
}

function countsOf(meeting: DraftMeeting): MeetingDigest['counts'] {
  const { delegations, people, paragraphs, documents, interventions } = meeting;
  return {
    delegations: delegations.length,
    people: people.length,
    paragraphs: paragraphs.length,
    documents: documents.length,
    interventions: interventions.length,
  };
}
