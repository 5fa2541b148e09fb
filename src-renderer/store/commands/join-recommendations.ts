import { inLanguage, type Id } from '@/domain/fields';
import { joinedNotes } from '@/domain/joined-notes';
import type { Recommendation } from '@/domain/recommendation';

import type { Command, Recorder } from '../register';
import { StoreFailure } from '../store-failure';
import { command } from './command';
import { excerpt } from './excerpt';
import {
  moveAddressees,
  moveCommitments,
  moveDistinctions,
  moveLinks,
  moveOrigins,
  moveReviews,
  moveTags,
} from './join-parts';

type Labelled = Pick<Recommendation, 'id' | 'text'>;

/**
 * Makes one recommendation of two, in one step: the origins of the other become origins of the one that stays, its
 * reports, themes, addressees, links, notes and reviews go with them. What both have stands once, and where the two
 * disagree the one that stays is right; what only the other has is kept. The other stays as a record that only leads to
 * the one that stays (`followJoins`), since sheets, bundles and other laptops still carry its id. Ids that were made one
 * with another before stand for it, so joining can be asked for twice. A link that would close a circle goes.
 */
export function joinRecommendations(keep: Labelled, other: Labelled): Command {
  const details = { text: labelOf(keep), other: labelOf(other) };
  const words = { name: 'join-recommendations', details, about: [keep.id, other.id] };
  return command(words, async (recorder) => {
    const [kept, dropped] = [await standing(recorder, keep.id), await standing(recorder, other.id)];
    if (kept.id === dropped.id) return;
    await recorder.change('recommendations', kept.id, {
      reference: kept.reference ?? dropped.reference,
      text: { ...dropped.text, ...kept.text },
      due: kept.due ?? dropped.due,
      note: joinedNotes(kept.note, dropped.note),
    });
    await moveOrigins(recorder, kept.id, dropped.id);
    await moveCommitments(recorder, kept.id, dropped.id);
    await moveTags(recorder, kept.id, dropped.id);
    await moveAddressees(recorder, kept.id, dropped.id);
    await moveLinks(recorder, kept.id, dropped.id);
    await moveDistinctions(recorder, kept.id, dropped.id);
    for (const note of await recorder.where('notes', 'recommendationId', dropped.id)) {
      await recorder.change('notes', note.id, { recommendationId: kept.id });
    }
    await moveReviews(recorder, kept.id, dropped.id);
    await recorder.change('recommendations', dropped.id, { mergedIntoId: kept.id });
  });
}

/** The recommendation that an id stands for. */
async function standing(recorder: Recorder, id: Id): Promise<Recommendation> {
  const way = new Set<Id>();
  for (let at = id; ;) {
    const found = await recorder.get('recommendations', at);
    if (!found) throw new StoreFailure('not-found', `recommendations ${at}`);
    way.add(at);
    const next = found.mergedIntoId;
    if (next === null || way.has(next)) return found;
    at = next;
  }
}

function labelOf({ text }: Labelled): string {
  return excerpt(inLanguage(text, 'en'));
}
