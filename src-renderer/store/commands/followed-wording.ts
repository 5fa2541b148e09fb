import type { DraftStatement } from '@/domain/draft';
import type { Id } from '@/domain/fields';
import type { JournalValue } from '@/domain/journal';
import { keptStatement, keptStatementField, standsIn } from '@/domain/kept-statements';
import type { Statement } from '@/domain/paragraph';
import { wordsByLanguage } from '@/domain/statement-words';

import type { Recorder } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { addStatement, type NewStatement } from './statements';

/**
 * Lets the statements of a paragraph follow it to another wording: those of words that stand in it no longer step back and
 * wait with the wording that they belong to, and those that waited for the words of now come in. A part of a step.
 */
export async function followWording(recorder: Recorder, paragraphId: Id): Promise<void> {
  const paragraph = await recorder.get('paragraphs', paragraphId);
  if (!paragraph) return;
  await bringBack(recorder, paragraphId, paragraph.text);
  for (const statement of await recorder.where('statements', 'paragraphId', paragraphId)) {
    const words = Object.entries(wordsByLanguage(statement));
    // One that is said in another language too still stands by that.
    if (words.some(([language, said]) => standsIn(said, paragraph.text[language] ?? ''))) continue;
    if (await isInUse(recorder, statement.id)) continue;
    await stepBack(recorder, statement);
  }
}

type Texts = Readonly<Record<string, string>>;

/** Their claims become claims that they exist. */
async function bringBack(recorder: Recorder, paragraphId: Id, texts: Texts): Promise<void> {
  for (const claim of await recorder.where('claims', 'recordId', paragraphId)) {
    const kept = keptStatement(claim);
    if (!kept || !standsIn(kept.statement.text, texts[kept.language] ?? '')) continue;
    const { addressees, ...stated } = kept.statement;
    const facts = Object.entries(stated).filter(([, value]) => value !== undefined);
    const recordId = await addStatement({
      ...(Object.fromEntries(facts) as typeof stated),
      addressees: [...(addressees ?? [])],
      language: kept.language,
      paragraphId,
    } as NewStatement).run(recorder);
    const exists = { table: 'statements', recordId, field: '', value: true, preferred: true } as const;
    await recorder.change('claims', claim.id, exists);
  }
}

/** What somebody made a recommendation of, tagged or noted something of is theirs to move: it stays where it is. */
async function isInUse(recorder: Recorder, statementId: Id): Promise<boolean> {
  const users = await Promise.all([
    recorder.where('recommendationOrigins', 'statementId', statementId),
    recorder.where('tags', 'statementId', statementId),
    recorder.where('notes', 'statementId', statementId),
  ]);
  return users.some((rows) => rows.length > 0);
}

/** Kept with its places in the sources, as it is by now; one that no source states was written by hand, and stays. */
async function stepBack(recorder: Recorder, statement: Statement): Promise<void> {
  const claims = await recorder.where('claims', 'recordId', statement.id);
  const places = claims.filter(({ table, field }) => table === 'statements' && field === '');
  if (places.length === 0) return;
  const kept = {
    table: 'paragraphs',
    recordId: statement.paragraphId,
    field: keptStatementField(statement.language),
    // Plain JSON, as its schema is.
    value: Object.fromEntries(Object.entries(asDrafted(statement))) as {
      readonly [field: string]: JournalValue;
    },
    preferred: false,
  } as const;
  for (const { id } of places) await recorder.change('claims', id, kept);
  await removeWithParts(recorder, 'statements', statement.id);
}

function asDrafted(statement: Statement): DraftStatement {
  const { text, actor, verb, class: kind, followUp, qualifier, addressees } = statement;
  return {
    text,
    followUp,
    ...(actor === null ? {} : { actor }),
    ...(verb === null ? {} : { verb }),
    ...(kind === null ? {} : { class: kind }),
    ...(qualifier === null ? {} : { qualifier }),
    ...(addressees.length === 0 ? {} : { addressees }),
  };
}
