import type { Evidence } from '@/domain/draft';
import type { Id } from '@/domain/fields';
import type { Intervention } from '@/domain/intervention';

import { areTwoSpeakers, type Speaker } from '../matching/same-speaker';
import type { AcceptingMeeting } from './accepting';
import { sameValue } from './standing';
import { alikeShare, bagOf, shareOf } from './word-share';

/** An intervention that comes in other words than all that are there. */
export interface ComingIntervention {
  readonly index: number;
  readonly kind: Intervention['kind'];
  readonly speaker: Speaker;
  readonly words: string;
  readonly language: string;
}

/** An intervention of the register that one of the draft says in other words. */
export interface Reworded {
  readonly intervention: Intervention;
  /** JSON Pointer to the paragraph that both stand in, whose other wording theirs is a part of; `null` of none. */
  readonly paragraph: string | null;
}

/**
 * Finds what an intervention was before it was reworded: of the same speaker and kind, and in the same paragraph, which
 * came in another wording too; or in the file that this one is a newer version of, in words much alike. Each of the
 * register is one at most; one that the draft says in its own words as well is that one, and none that was reworded.
 * @param paragraphs what the draft's paragraphs are in the register, by index
 */
export function rewordedInterventions(
  accepting: AcceptingMeeting,
  paragraphs: ReadonlyMap<number, Id>,
): (coming: ComingIntervention) => Reworded | undefined {
  const { plan, meetingId, meeting } = accepting;
  const isKept = (_: unknown, index: number) =>
    !accepting.isLeftOut(`${accepting.path}/interventions/${index}`);
  const said = meeting.interventions.filter(isKept).flatMap(({ text }) => text ?? []);
  const standing = plan
    .where('interventions', 'meetingId', meetingId)
    .filter(
      (one) =>
        !plan.isNew(one.id) &&
        !Object.values(one.text).some((words) => said.some((other) => sameValue(words, other))),
    );
  if (standing.length === 0) return () => undefined;
  const taken = new Set<Id>();
  return (coming) => {
    const free = standing.filter((one) => !taken.has(one.id) && isOfSpeaker(one, coming));
    const at = paragraphOf(accepting, coming.index);
    const id = at === null ? undefined : paragraphs.get(at);
    const beside = id === undefined ? [] : free.filter((one) => isWithin(accepting, one.id, id));
    const before = id === undefined ? free.filter((one) => isOfEarlier(accepting, one.id)) : [];
    const found =
      (beside.length === 1 && isAlone(accepting, coming, at) ? beside[0] : undefined) ??
      likest(coming, [...beside, ...before]);
    if (!found) return undefined;
    taken.add(found.id);
    const isInParagraph = at !== null && beside.includes(found);
    return { intervention: found, paragraph: isInParagraph ? `${accepting.path}/paragraphs/${at}` : null };
  };
}

/** The draft's paragraph in which an intervention is told; `null` of none. */
function paragraphOf({ evidence, meeting, path }: AcceptingMeeting, index: number): number | null {
  const places = evidence.at(`${path}/interventions/${index}`);
  const at = meeting.paragraphs.findIndex((_, paragraph) =>
    evidence
      .under(`${path}/paragraphs/${paragraph}/text`)
      .some((whole) => places.some((one) => isPart(one, whole))),
  );
  return at < 0 ? null : at;
}

type Place = Pick<Evidence, 'start' | 'end'> & { readonly source: unknown };

function isPart(one: Place, whole: Place): boolean {
  return one.source === whole.source && one.start >= whole.start && one.end <= whole.end;
}

/** Whether a source tells of the intervention within the paragraph. */
function isWithin({ plan }: AcceptingMeeting, interventionId: Id, paragraphId: Id): boolean {
  const placesOf = (recordId: Id) =>
    plan
      .claimsOf(recordId)
      .flatMap(({ field, sourceId, start, end }) => (field === '' ? [{ source: sourceId, start, end }] : []));
  const wholes = placesOf(paragraphId);
  return placesOf(interventionId).some((one) => wholes.some((whole) => isPart(one, whole)));
}

function isOfEarlier({ plan, versionOf }: AcceptingMeeting, interventionId: Id): boolean {
  return versionOf !== null && plan.claimsOf(interventionId).some(({ sourceId }) => sourceId === versionOf);
}

function isOfSpeaker(one: Intervention, { kind, speaker, language }: ComingIntervention): boolean {
  if (one.kind !== kind || (one.text[language] ?? '') === '') return false;
  if (one.personId !== null && speaker.personId) return one.personId === speaker.personId;
  if (one.partyId !== speaker.party) return false;
  // "The Chair" and "the Secretariat" are no personal names: where no party tells, they are told by what they are called.
  if (one.partyId === null) return sameValue(one.printedSpeaker, speaker.name);
  const own = { name: one.printedSpeaker, party: one.partyId, personId: one.personId };
  return !areTwoSpeakers(own, speaker);
}

/** Whether the paragraph tells of no other intervention of the same speaker and kind. */
function isAlone(
  accepting: AcceptingMeeting,
  { index }: ComingIntervention,
  paragraph: number | null,
): boolean {
  const { interventions } = accepting.meeting;
  const own = interventions[index];
  return !interventions.some(
    (other, at) =>
      at !== index &&
      other.kind === own?.kind &&
      other.party === own.party &&
      other.speaker === own.speaker &&
      paragraphOf(accepting, at) === paragraph,
  );
}

function likest(
  { words, language }: ComingIntervention,
  among: readonly Intervention[],
): Intervention | undefined {
  const bag = bagOf(words);
  const shares = among.map(({ text }) => shareOf(bag, bagOf(text[language] ?? '')));
  const best = Math.max(0, ...shares);
  return best < alikeShare ? undefined : among[shares.indexOf(best)];
}
