import { inLanguage, type Id, type Localized } from '@/domain/fields';
import type {
  Addressee,
  Recommendation,
  RecommendationLink,
  RecommendationOrigin,
  RecommendationTag,
} from '@/domain/recommendation';
import { closesCircle, withoutCircles } from '@/domain/recommendation-chain';

import { newId } from '../new-id';
import type { Command, Recorder } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { command, editKey } from './command';
import { editText } from './edit-record';
import { excerpt } from './excerpt';
import { resolveParty, type PartyChoice } from './party-choice';
import { writeOrigin, type NewOrigin } from './write-origin';

type Labelled = Pick<Recommendation, 'id' | 'text'>;

const open = { reference: null, due: null, closed: null, note: null, mergedIntoId: null } as const;

/** Records a recommendation with where it was made; answers with its id. */
export function addRecommendation(
  facts: Pick<Recommendation, 'processId' | 'text'> & Partial<Omit<Recommendation, 'id'>>,
  origins: readonly NewOrigin[],
): Command<Id> {
  const about = origins.map(({ meetingId }) => meetingId);
  const words = { name: 'add-recommendation', details: labelOf(facts), about };
  return command(words, (recorder) => writeRecommendation(recorder, facts, origins));
}

/** See `addRecommendation`; the first origin made it, those after it reaffirm it unless they say otherwise. */
export async function writeRecommendation(
  recorder: Recorder,
  facts: Pick<Recommendation, 'processId' | 'text'> & Partial<Omit<Recommendation, 'id'>>,
  origins: readonly NewOrigin[],
): Promise<Id> {
  const id = newId();
  // Named, and nobody is: whom it addresses is decided by people; see `isUndecided`.
  await recorder.add('recommendations', { ...open, addressed: 'named', ...facts, id });
  for (const origin of origins) await writeOrigin(recorder, id, origin);
  return id;
}

/** Changes fields of a recommendation; typing that goes on is one step. */
export function editRecommendation(
  recommendation: Labelled,
  patch: Partial<Omit<Recommendation, 'id' | 'processId'>>,
): Command {
  const details = { ...labelOf(recommendation), field: Object.keys(patch).join(' ') };
  const coalesce = editKey('recommendations', recommendation.id, patch);
  const words = { name: 'edit-recommendation', details, about: [recommendation.id], coalesce };
  return command(words, (recorder) => recorder.change('recommendations', recommendation.id, patch));
}

/** Whom a recommendation addresses as a whole, or that it is still to be decided. */
export type ChosenAddressees = Exclude<Recommendation['addressed'], 'named'> | 'undecided';

/** Says whom the recommendation addresses together; or takes back whom it names, so that it is to be decided. */
export function decideAddressees(recommendation: Labelled, chosen: ChosenAddressees): Command {
  const { id } = recommendation;
  const details = { ...labelOf(recommendation), field: 'addressed' };
  return command({ name: 'edit-recommendation', details, about: [id] }, async (recorder) => {
    await recorder.change('recommendations', id, { addressed: chosen === 'undecided' ? 'named' : chosen });
    if (chosen !== 'undecided') return;
    for (const addressee of await recorder.where('addressees', 'recommendationId', id)) {
      await recorder.remove('addressees', addressee.id);
    }
  });
}

/** Sets the text in one language; an empty one removes the language. */
export function editRecommendationText(recommendation: Labelled, language: string, text: string): Command {
  const details = { ...labelOf(recommendation), field: 'text' };
  const words = { name: 'edit-recommendation', details, about: [recommendation.id] };
  return editText('recommendations', recommendation.id, 'text', language, text, words);
}

/** Removes a recommendation with its origins, links, commitments and reports. */
export function removeRecommendation(recommendation: Labelled): Command {
  const words = {
    name: 'remove-recommendation',
    details: labelOf(recommendation),
    about: [recommendation.id],
  };
  return command(words, (recorder) => removeWithParts(recorder, 'recommendations', recommendation.id));
}

/** Adds a place where the recommendation was made, reaffirmed or amended. */
export function addOrigin(recommendation: Labelled, origin: NewOrigin): Command<Id> {
  const about = [recommendation.id, origin.meetingId];
  const words = { name: 'add-origin', details: labelOf(recommendation), about };
  return command(words, (recorder) => writeOrigin(recorder, recommendation.id, origin));
}

/** Says anew whether the recommendation was made, reaffirmed or amended there, or how a source cites it. */
export function editOrigin(
  recommendation: Labelled,
  origin: RecommendationOrigin,
  patch: Partial<Pick<RecommendationOrigin, 'relation' | 'printedReference' | 'paragraphId'>>,
): Command {
  const about = [recommendation.id, origin.meetingId];
  const details = { ...labelOf(recommendation), field: Object.keys(patch).join(' ') };
  const coalesce = editKey('recommendationOrigins', origin.id, patch);
  return command({ name: 'edit-origin', details, about, coalesce }, (recorder) =>
    recorder.change('recommendationOrigins', origin.id, patch),
  );
}

/** Takes away a place where it was made. */
export function removeOrigin(recommendation: Labelled, origin: RecommendationOrigin): Command {
  const about = [recommendation.id, origin.meetingId];
  const words = { name: 'remove-origin', details: labelOf(recommendation), about };
  return command(words, (recorder) => recorder.remove('recommendationOrigins', origin.id));
}

/** What became of a link: made, or refused because the recommendation would then supersede itself. */
export type LinkOutcome = { readonly kind: 'linked'; readonly id: Id } | { readonly kind: 'circle' };

/** Says that a recommendation supersedes, merges or repeats another. One link a pair; a new kind replaces the old. */
export function linkRecommendations(
  recommendation: Labelled,
  otherId: Id,
  kind: RecommendationLink['kind'],
): Command<LinkOutcome> {
  const about = [recommendation.id, otherId];
  const words = { name: 'link-recommendations', details: { ...labelOf(recommendation), kind }, about };
  return command(words, async (recorder): Promise<LinkOutcome> => {
    const links = await recorder.all('recommendationLinks');
    const known = links.find(
      (link) => link.recommendationId === recommendation.id && link.otherRecommendationId === otherId,
    );
    if (known) {
      await recorder.change('recommendationLinks', known.id, { kind });
      return { kind: 'linked', id: known.id };
    }
    // A link that contradicts another counts for nothing, so it refuses nothing either.
    if (closesCircle(withoutCircles(links), recommendation.id, otherId)) return { kind: 'circle' };
    const id = newId();
    const ends = { recommendationId: recommendation.id, otherRecommendationId: otherId };
    await recorder.add('recommendationLinks', { id, ...ends, kind });
    return { kind: 'linked', id };
  });
}

/** Takes away that it supersedes, merges or repeats another. */
export function unlinkRecommendations(recommendation: Labelled, link: RecommendationLink): Command {
  const about = [link.recommendationId, link.otherRecommendationId];
  const words = { name: 'unlink-recommendations', details: labelOf(recommendation), about };
  return command(words, (recorder) => recorder.remove('recommendationLinks', link.id));
}

/** Tags a recommendation; a tag that is there already is not added twice. */
export function tagRecommendation(
  recommendation: Labelled,
  { kind, value }: Pick<RecommendationTag, 'kind' | 'value'>,
): Command<Id> {
  const words = {
    name: 'tag-recommendation',
    details: { ...labelOf(recommendation), value },
    about: [recommendation.id],
  };
  return command(words, async (recorder) => {
    const own = await recorder.where('recommendationTags', 'recommendationId', recommendation.id);
    const same = own.find((tag) => tag.kind === kind && tag.value === value);
    if (same) return same.id;
    const id = newId();
    await recorder.add('recommendationTags', { id, recommendationId: recommendation.id, kind, value });
    return id;
  });
}

/** Takes a tag away. */
export function untagRecommendation(recommendation: Labelled, tag: RecommendationTag): Command {
  const details = { ...labelOf(recommendation), value: tag.value };
  const words = { name: 'untag-recommendation', details, about: [recommendation.id] };
  return command(words, (recorder) => recorder.remove('recommendationTags', tag.id));
}

/** Names a party as addressed; the recommendation then addresses those named. */
export function addAddressee(recommendation: Labelled, party: PartyChoice, name: string): Command<Id> {
  const details = { ...labelOf(recommendation), name };
  const words = { name: 'add-addressee', details, about: [recommendation.id] };
  return command(words, async (recorder) => {
    const partyId = await resolveParty(recorder, party);
    const own = await recorder.where('addressees', 'recommendationId', recommendation.id);
    await recorder.change('recommendations', recommendation.id, { addressed: 'named' });
    const same = own.find((addressee) => addressee.partyId === partyId);
    if (same) return same.id;
    const id = newId();
    await recorder.add('addressees', { id, recommendationId: recommendation.id, partyId });
    return id;
  });
}

/** Takes away that a party is addressed by name. @param name the party as shown */
export function removeAddressee(recommendation: Labelled, addressee: Addressee, name: string): Command {
  const details = { ...labelOf(recommendation), name };
  const words = { name: 'remove-addressee', details, about: [recommendation.id] };
  return command(words, (recorder) => recorder.remove('addressees', addressee.id));
}

function labelOf({ text }: { readonly text: Localized }): { readonly text: string } {
  return { text: excerpt(inLanguage(text, 'en')) };
}
