import { inLanguage, type Id, type Localized } from '@/domain/fields';
import type { Statement } from '@/domain/paragraph';
import type {
  Addressee,
  Recommendation,
  RecommendationLink,
  RecommendationOrigin,
  RecommendationTag,
} from '@/domain/recommendation';
import { closesCircle } from '@/domain/recommendation-chain';

import { newId } from '../new-id';
import { placeLast } from '../order-key';
import type { Command, Recorder } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { StoreFailure } from '../store-failure';
import { command, editKey } from './command';
import { editText } from './edit-record';
import { excerpt } from './excerpt';
import { resolveParty, type PartyChoice } from './party-choice';

type Labelled = Pick<Recommendation, 'id' | 'text'>;
/** Where a recommendation is made, before it has an id and a place. */
export type NewOrigin = Pick<RecommendationOrigin, 'meetingId'> &
  Partial<Omit<RecommendationOrigin, 'id' | 'recommendationId' | 'order'>>;

const open = { reference: null, due: null, closed: null, note: null } as const;

/** Records a recommendation with where it was made; answers with its id. */
export function addRecommendation(
  facts: Pick<Recommendation, 'processId' | 'text'> & Partial<Omit<Recommendation, 'id'>>,
  origins: readonly NewOrigin[],
): Command<Id> {
  const about = origins.map(({ meetingId }) => meetingId);
  const words = { name: 'add-recommendation', details: labelOf(facts), about };
  return command(words, (recorder) => writeRecommendation(recorder, facts, origins));
}

/** What becomes of a statement: a recommendation of its own, or one more origin of a recommendation that is there. */
export interface TakenUp {
  readonly statement: Statement;
  /** The recommendation that the statement reaffirms; `null` makes one. */
  readonly reaffirms: Id | null;
}

/**
 * Makes a recommendation of each statement, or an origin of the one it reaffirms, in one step; answers with the
 * recommendations' ids. A statement that a recommendation has as its origin already is left out. The themes, groups and
 * goals of a statement become those of the recommendation made of it.
 */
export function takeUpStatements(taken: readonly TakenUp[]): Command<readonly Id[]> {
  const about = [
    ...new Set(
      taken.flatMap(({ statement, reaffirms }) => [statement.meetingId, reaffirms ?? statement.meetingId]),
    ),
  ];
  const [first] = taken;
  const details = { count: String(taken.length), text: excerpt(first?.statement.text ?? '') };
  return command({ name: 'recommend-statements', details, about }, async (recorder) => {
    const ids: Id[] = [];
    for (const { statement, reaffirms } of taken) {
      const known = await recorder.where('recommendationOrigins', 'statementId', statement.id);
      if (known.length > 0) continue;
      const { meetingId, paragraphId, id: statementId } = statement;
      if (reaffirms === null) ids.push(await recommend(recorder, statement));
      else {
        await writeOrigin(recorder, reaffirms, { meetingId, paragraphId, statementId });
        ids.push(reaffirms);
      }
    }
    return ids;
  });
}

/** Makes a recommendation of each statement, in one step; see `takeUpStatements`. */
export function recommendStatements(statements: readonly Statement[]): Command<readonly Id[]> {
  return takeUpStatements(statements.map((statement) => ({ statement, reaffirms: null })));
}

async function recommend(recorder: Recorder, statement: Statement): Promise<Id> {
  const meeting = await recorder.get('meetings', statement.meetingId);
  if (!meeting) throw new StoreFailure('not-found', `meetings ${statement.meetingId}`);
  const { meetingId, paragraphId, id: statementId, language, text } = statement;
  const facts = { processId: meeting.processId, text: { [language]: text } };
  const id = await writeRecommendation(recorder, facts, [{ meetingId, paragraphId, statementId }]);
  for (const { kind, value } of await recorder.where('tags', 'statementId', statementId)) {
    await recorder.add('recommendationTags', { id: newId(), recommendationId: id, kind, value });
  }
  return id;
}

async function writeRecommendation(
  recorder: Recorder,
  facts: Pick<Recommendation, 'processId' | 'text'> & Partial<Omit<Recommendation, 'id'>>,
  origins: readonly NewOrigin[],
): Promise<Id> {
  const id = newId();
  await recorder.add('recommendations', { ...open, addressed: 'participants', ...facts, id });
  for (const origin of origins) await writeOrigin(recorder, id, origin);
  return id;
}

export function editRecommendation(
  recommendation: Labelled,
  patch: Partial<Omit<Recommendation, 'id' | 'processId'>>,
): Command {
  const details = { ...labelOf(recommendation), field: Object.keys(patch).join(' ') };
  const coalesce = editKey('recommendations', recommendation.id, patch);
  const words = { name: 'edit-recommendation', details, about: [recommendation.id], coalesce };
  return command(words, (recorder) => recorder.change('recommendations', recommendation.id, patch));
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

export function removeOrigin(recommendation: Labelled, origin: RecommendationOrigin): Command {
  const about = [recommendation.id, origin.meetingId];
  const words = { name: 'remove-origin', details: labelOf(recommendation), about };
  return command(words, (recorder) => recorder.remove('recommendationOrigins', origin.id));
}

async function writeOrigin(recorder: Recorder, recommendationId: Id, origin: NewOrigin): Promise<Id> {
  const siblings = await recorder.where('recommendationOrigins', 'recommendationId', recommendationId);
  const { order, moved } = placeLast(siblings);
  for (const sibling of moved)
    await recorder.change('recommendationOrigins', sibling.id, { order: sibling.order });
  const id = newId();
  const relation = siblings.length === 0 ? ('made' as const) : ('reaffirmed' as const);
  const unknown = { paragraphId: null, statementId: null, printedReference: null };
  await recorder.add('recommendationOrigins', {
    ...unknown,
    relation,
    ...origin,
    id,
    recommendationId,
    order,
  });
  return id;
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
    if (closesCircle(links, recommendation.id, otherId)) return { kind: 'circle' };
    const id = newId();
    const ends = { recommendationId: recommendation.id, otherRecommendationId: otherId };
    await recorder.add('recommendationLinks', { id, ...ends, kind });
    return { kind: 'linked', id };
  });
}

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

export function removeAddressee(recommendation: Labelled, addressee: Addressee, name: string): Command {
  const details = { ...labelOf(recommendation), name };
  const words = { name: 'remove-addressee', details, about: [recommendation.id] };
  return command(words, (recorder) => recorder.remove('addressees', addressee.id));
}

function labelOf({ text }: { readonly text: Localized }): { readonly text: string } {
  return { text: excerpt(inLanguage(text, 'en')) };
}
