import { generateNKeysBetween } from 'fractional-indexing';

import type { Id } from '@/domain/fields';
import type { Paragraph } from '@/domain/paragraph';
import type { Claim } from '@/domain/source';
import { groupedBy } from '@/domain/grouped-by';
import type { LetGo } from '@/formats/acceptance/acceptance-plan';
import { whatGoes } from '@/formats/acceptance/let-paragraphs-go';
import { indexEvidence } from '@/formats/acceptance/evidence-index';
import { createPlanBuilder } from '@/formats/acceptance/plan-builder';
import { placesOfRecord } from '@/formats/acceptance/write-claims';
import { newId } from '@/store/new-id';
import type { Register } from '@/store/register';

import type { EarlierText } from '../pending/pending-review';
import type { VersionDifference } from './version-difference';

/** A review's draft, as far as it tells whose the paragraphs are. */
interface Version {
  /** SHA-256 of its files, in the order of its sources. */
  readonly hashes: readonly string[];
  /** By index of the draft's meetings: the meeting of the register that it is part of. */
  readonly joins: readonly (Id | null)[];
}

/** What the earlier version says at one place, and the later one no longer does. */
interface GoneWords {
  readonly path: string;
  readonly meetingId: Id;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Which paragraphs of the register the gone facts of a version are, by their paths. Those of the meeting that the version
 * is part of, which only the earlier version states, at places that are gone all of them, and states as they stand in every
 * language. What was edited or translated since, or is in another source as well, is not let go by a file.
 */
export async function goneParagraphs(
  register: Register,
  { draft, facts }: VersionDifference,
  { sha256 }: Pick<EarlierText, 'sha256'>,
  { hashes, joins }: Version,
): Promise<ReadonlyMap<string, LetGo>> {
  const by = hashes[0] ?? '';
  const evidence = indexEvidence(draft);
  const gone = (facts ?? []).flatMap(({ kind, fact }): readonly GoneWords[] => {
    const { kind: list, path, meeting, places } = fact;
    const meetingId = joins[meeting ?? -1] ?? null;
    // What another file of the review has is not gone.
    const isOfEarlier = places.every(({ source }) => source === hashes.length);
    if (kind !== 'gone' || list !== 'paragraphs' || meetingId === null || !isOfEarlier) return [];
    const words = draft.meetings[meeting ?? -1]?.paragraphs[Number(path.split('/').at(-1))]?.text;
    if (words === undefined) return [];
    return placesOfRecord(evidence, path).map(({ start, end }) => ({ path, meetingId, words, start, end }));
  });
  const source = gone.length > 0 ? await register.sourceOf(sha256) : undefined;
  if (!source) return new Map();
  const rows = createPlanBuilder({
    register: await register.outcomeRecords([...new Set(gone.map(({ meetingId }) => meetingId))]),
    newId,
    orderKeys: generateNKeysBetween,
  });
  const byPlace = groupedBy(gone, placeOf);
  const found = new Map<string, LetGo>();
  for (const paragraph of rows.rows('paragraphs')) {
    const stating = rows.claimsOf(paragraph.id).filter(({ field }) => field === '');
    const own = stating.map((claim) => goneAt(byPlace, paragraph, claim));
    const isAlone = stating.length > 0 && stating.every(({ sourceId }) => sourceId === source.id);
    const said = own.flatMap((one) => one?.words ?? []);
    const isAsStated = Object.values(paragraph.text).every((words) => words === '' || said.includes(words));
    if (!isAlone || !isAsStated || own.includes(undefined)) continue;
    const letGo = { id: paragraph.id, by, seen: whatGoes(rows, paragraph) };
    for (const one of own) if (one) found.set(one.path, letGo);
  }
  return found;
}

/** What is gone at the place at which the paragraph is stated. */
function goneAt(
  byPlace: ReadonlyMap<string, readonly GoneWords[]>,
  { meetingId }: Paragraph,
  claim: Pick<Claim, 'start' | 'end'>,
): GoneWords | undefined {
  return byPlace.get(placeOf({ meetingId, ...claim }))?.[0];
}

function placeOf({ meetingId, start, end }: Pick<GoneWords, 'meetingId' | 'start' | 'end'>): string {
  return `${meetingId} ${start} ${end}`;
}
