import type { Id } from '@/domain/fields';
import type { JournalValue } from '@/domain/journal';
import {
  keptFact,
  keptStatement,
  keptStatementField,
  standsIn,
  type KeptFact,
  type KeptStatement,
  type KeptWords,
} from '@/domain/kept-statements';
import { isHeading, type Paragraph, type Statement } from '@/domain/paragraph';
import type { Claim } from '@/domain/source';
import { wordsByLanguage } from '@/domain/statement-words';

import type { Recorder } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { comesInAs } from './kept-statement-row';

type Texts = Readonly<Record<string, string>>;

/**
 * Lets the statements of a paragraph follow it to another wording: those whose words stood in the texts before and stand in
 * none any more step back and wait with the wording that they belong to, and those that waited for the words of now come
 * in. One whose words did not stand there before either, as what was told in other words, is no matter of the wording.
 * A part of a step, after the texts were changed.
 * @param before the paragraph's texts before they were changed, by language
 */
export async function followWording(recorder: Recorder, paragraphId: Id, before: Texts): Promise<void> {
  const paragraph = await recorder.get('paragraphs', paragraphId);
  // A heading has no statements: what waits for its words waits until it is a paragraph again.
  if (!paragraph || isHeading(paragraph)) return;
  for (const statement of await recorder.where('statements', 'paragraphId', paragraphId)) {
    // One that is said in another language too still stands by that.
    if (!stands(statement, before) || stands(statement, paragraph.text)) continue;
    if (await isInUse(recorder, statement.id)) continue;
    await stepBack(recorder, statement);
  }
  await bringBack(recorder, paragraph);
}

function stands(statement: Parameters<typeof wordsByLanguage>[0], texts: Texts): boolean {
  return Object.entries(wordsByLanguage(statement)).some(([language, words]) =>
    standsIn(words, texts[language] ?? ''),
  );
}

/** Their claims become claims that they exist, and what was claimed of them is claimed again. */
async function bringBack(recorder: Recorder, paragraph: Paragraph): Promise<void> {
  const waiting: (KeptStatement & { readonly claim: Claim })[] = [];
  const facts: (KeptFact & { readonly claim: Claim })[] = [];
  for (const claim of await recorder.where('claims', 'recordId', paragraph.id)) {
    const [kept, fact] = [keptStatement(claim), keptFact(claim)];
    if (fact) facts.push({ ...fact, claim });
    if (kept && stands(inFull(kept), paragraph.text)) waiting.push({ ...kept, claim });
  }
  const cameInAs = new Map<Id, Id>();
  // What stood in the register had more than a source states: the others are one with it.
  const fullFirst = waiting.toSorted((a, b) => Number(!a.statement.id) - Number(!b.statement.id));
  for (const { claim, ...kept } of fullFirst) {
    const recordId = await comesInAs(recorder, paragraph, kept);
    if (kept.statement.id !== undefined) cameInAs.set(kept.statement.id, recordId);
    const exists = { table: 'statements', recordId, field: '', value: true, preferred: true } as const;
    await recorder.change('claims', claim.id, exists);
  }
  for (const { claim, of, field, value, preferred } of facts) {
    const recordId = cameInAs.get(of);
    if (recordId !== undefined)
      await recorder.change('claims', claim.id, { table: 'statements', recordId, field, value, preferred });
  }
}

function inFull({ language, statement }: KeptStatement): Parameters<typeof wordsByLanguage>[0] {
  return { language, text: statement.text, translations: statement.translations ?? {} };
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

/**
 * Kept with its places in the sources and what they state of it, as it is by now; one that no source states was written
 * by hand, and stays.
 */
async function stepBack(recorder: Recorder, statement: Statement): Promise<void> {
  const claims = await recorder.where('claims', 'recordId', statement.id);
  const own = claims.filter(({ table }) => table === 'statements');
  if (!own.some(({ field }) => field === '')) return;
  const field = keptStatementField(statement.language);
  const at = { table: 'paragraphs', recordId: statement.paragraphId, field, preferred: false } as const;
  for (const { id, field: of, value, preferred } of own) {
    const kept: KeptFact | KeptWords =
      of === '' ? keptWords(statement) : { of: statement.id, field: of, value, preferred };
    await recorder.change('claims', id, { ...at, value: asJson(kept) });
  }
  await removeWithParts(recorder, 'statements', statement.id);
}

/** Plain JSON, as the schemas of both are. */
function asJson(kept: KeptFact | KeptWords): { readonly [field: string]: JournalValue } {
  return Object.fromEntries(Object.entries(kept));
}

function keptWords(statement: Statement): KeptWords {
  const { id, order, text, translations, actor, verb, class: kind, followUp, qualifier } = statement;
  const { addressees } = statement;
  return {
    id,
    order,
    text,
    followUp,
    ...(Object.keys(translations).length === 0 ? {} : { translations }),
    ...(actor === null ? {} : { actor }),
    ...(verb === null ? {} : { verb }),
    ...(kind === null ? {} : { class: kind }),
    ...(qualifier === null ? {} : { qualifier }),
    ...(addressees.length === 0 ? {} : { addressees }),
  };
}
