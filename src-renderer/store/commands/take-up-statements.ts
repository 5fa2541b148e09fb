import type { Id, Localized } from '@/domain/fields';
import { otherWordings } from '@/domain/other-wordings';
import type { Statement } from '@/domain/paragraph';
import { joinedWords, wordsByLanguage } from '@/domain/statement-words';

import { newId } from '../new-id';
import type { Command, Recorder } from '../register';
import { StoreFailure } from '../store-failure';
import { command } from './command';
import { excerpt } from './excerpt';
import { writeRecommendation, type ChosenAddressees } from './recommendations';
import { addressTold } from './statement-addressees';
import { writeOrigin } from './write-origin';

/** What becomes of a statement: a recommendation of its own, or one more origin of a recommendation that is there. */
export interface TakenUp {
  readonly statement: Statement;
  /** The recommendation that the statement reaffirms; `null` makes one. */
  readonly reaffirms: Id | null;
  /** Its words in every language they are known in; left out, those that are marked. */
  readonly text?: Localized;
  /** A statement before it in the list that becomes the same recommendation: together they are its text. */
  readonly joins?: Id;
  /** Whom the recommendation made of it addresses, where that was chosen; left out, whom its statements name. */
  readonly addressed?: ChosenAddressees;
  /** When the recommendation made of it should be done, EDTF. */
  readonly due?: string | null;
}

/**
 * Makes a recommendation of each statement, or an origin of the one it reaffirms, in one step; answers with the
 * recommendations' ids. A statement that a recommendation has as its origin already is left out. The themes, groups and
 * goals of a statement become those of the recommendation made of it. It addresses whom the statement names; where that is
 * nobody known, whom it addresses stays to be decided.
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
    for (const { statement, reaffirms, joins, text: said } of taken) {
      const there = await recorder.where('recommendationOrigins', 'statementId', statement.id);
      if (there.length > 0 || joins !== undefined) continue;
      const { meetingId, paragraphId, id: statementId } = statement;
      if (reaffirms === null) {
        const together = taken.filter(
          (one) => one.statement.id === statement.id || one.joins === statement.id,
        );
        ids.push(await recommend(recorder, together));
      } else {
        const known = await recorder.get('recommendations', reaffirms);
        const text = otherWordings(said ?? wordsByLanguage(statement), known?.text ?? {});
        await writeOrigin(recorder, reaffirms, { meetingId, paragraphId, statementId, text });
        ids.push(reaffirms);
      }
    }
    return ids;
  });
}

async function recommend(recorder: Recorder, taken: readonly TakenUp[]): Promise<Id> {
  const [first] = taken;
  const meeting = first && (await recorder.get('meetings', first.statement.meetingId));
  if (!meeting) throw new StoreFailure('not-found', `meetings ${first?.statement.meetingId ?? ''}`);
  const text = joinedWords(taken.map((one) => one.text ?? wordsByLanguage(one.statement)));
  const origins = taken.map(({ statement: { meetingId, paragraphId, id } }) => ({
    meetingId,
    paragraphId,
    statementId: id,
    relation: 'made' as const,
  }));
  const id = await writeRecommendation(
    recorder,
    { processId: meeting.processId, text, due: first.due ?? null },
    origins,
  );
  if (first.addressed === undefined) {
    await addressTold(
      recorder,
      id,
      taken.map(({ statement }) => statement),
    );
  } else if (first.addressed !== 'undecided') {
    await recorder.change('recommendations', id, { addressed: first.addressed });
  }
  const tags = await Promise.all(
    taken.map(({ statement }) => recorder.where('tags', 'statementId', statement.id)),
  );
  for (const { kind, value } of tags.flat()) {
    const own = await recorder.where('recommendationTags', 'recommendationId', id);
    if (own.some((tag) => tag.kind === kind && tag.value === value)) continue;
    await recorder.add('recommendationTags', { id: newId(), recommendationId: id, kind, value });
  }
  return id;
}
