import { inLanguage, type Id } from '@/domain/fields';
import type { JoinChoices } from '@/domain/join-choices';
import { planJoin } from '@/domain/plan-join';
import type { Recommendation } from '@/domain/recommendation';

import { newId } from '../new-id';
import type { Command, Recorder } from '../register';
import { StoreFailure } from '../store-failure';
import { command } from './command';
import { excerpt } from './excerpt';
import {
  moveCommitments,
  moveDistinctions,
  moveLinks,
  moveOrigins,
  moveReviews,
  moveTags,
} from './join-parts';
import { joinRecordsOf } from './join-records';

type Labelled = Pick<Recommendation, 'id' | 'text'>;

/**
 * Makes one recommendation of two, in one step: the origins of the other become origins of the one that stays, its
 * reports, themes, addressees, links, notes and reviews go with them. What both have stands once, and where the two
 * disagree it was chosen, else the rules of `planJoin` hold. The other stays as a record that only leads to the one that
 * stays (`followJoins`), since sheets, bundles and other laptops still carry its id. Ids that were made one with another
 * before stand for it, so joining can be asked for twice. A link that would close a circle goes.
 */
export function joinRecommendations(keep: Labelled, other: Labelled, choices: JoinChoices = {}): Command {
  const details = { text: labelOf(keep), other: labelOf(other) };
  const words = { name: 'join-recommendations', details, about: [keep.id, other.id] };
  return command(words, async (recorder) => {
    const [keepId, dropId] = [await standing(recorder, keep.id), await standing(recorder, other.id)];
    if (keepId === dropId) return;
    const plan = planJoin(await joinRecordsOf(recorder, [keepId, dropId]), { keepId, dropId, choices });
    await recorder.change('recommendations', keepId, plan.fields);
    for (const { originId, text } of plan.wordings) {
      await recorder.change('recommendationOrigins', originId, { text });
    }
    await moveOrigins(recorder, keepId, dropId);
    await moveCommitments(recorder, { keepId, dropId }, plan.commitments);
    for (const id of plan.dropTags) await recorder.remove('recommendationTags', id);
    await moveTags(recorder, keepId, dropId);
    await nameAddressees(recorder, { keepId, dropId }, plan.named);
    await moveLinks(recorder, keepId, dropId);
    await moveDistinctions(recorder, keepId, dropId);
    for (const note of await recorder.where('notes', 'recommendationId', dropId)) {
      await recorder.change('notes', note.id, { recommendationId: keepId });
    }
    await moveReviews(recorder, { keepId, dropId }, choices);
    await recorder.change('recommendations', dropId, { mergedIntoId: keepId });
  });
}

/** The id of the recommendation that an id stands for. */
async function standing(recorder: Recorder, id: Id): Promise<Id> {
  const way = new Set<Id>();
  for (let at = id; ;) {
    const found = await recorder.get('recommendations', at);
    if (!found) throw new StoreFailure('not-found', `recommendations ${at}`);
    way.add(at);
    const next = found.mergedIntoId;
    if (next === null || way.has(next)) return found.id;
    at = next;
  }
}

/** Lets the one that stays name the parties and no others; rows that are there already stay themselves. */
async function nameAddressees(
  recorder: Recorder,
  { keepId, dropId }: { readonly keepId: Id; readonly dropId: Id },
  named: readonly Id[],
): Promise<void> {
  const own = await recorder.where('addressees', 'recommendationId', keepId);
  const others = await recorder.where('addressees', 'recommendationId', dropId);
  const missing = new Set(named);
  for (const row of [...own, ...others]) {
    if (!missing.delete(row.partyId)) await recorder.remove('addressees', row.id);
    else if (row.recommendationId !== keepId) {
      await recorder.change('addressees', row.id, { recommendationId: keepId });
    }
  }
  for (const partyId of missing) {
    await recorder.add('addressees', { id: newId(), recommendationId: keepId, partyId });
  }
}

function labelOf({ text }: Labelled): string {
  return excerpt(inLanguage(text, 'en'));
}
