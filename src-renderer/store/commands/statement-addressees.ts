import type { Id } from '@/domain/fields';
import type { Statement } from '@/domain/paragraph';
import type { Party, PartyName } from '@/domain/party';
import { addresseeKey } from '@/domain/party-commitments';
import { covers } from '@/domain/period';
import { organisationByName, stateByName } from '@/domain/reference/find-names';

import { newId } from '../new-id';
import type { Recorder } from '../register';
import { resolveParty } from './party-choice';

type Addressing = Pick<Statement, 'meetingId' | 'addressees'>;

/** Words for States at large, which stand for those that took part. */
const atLarge =
  /\b(?:states?|countries|governments?|participants|members)\b|государств|стран|правительств|участник/iu;

/**
 * Lets a recommendation address the parties that its statements name: States, and organisations too. Where statements
 * also speak of States at large, or of nobody, those that took part are addressed beside them. One that the register does
 * not have yet is taken from the built-in reference. Names that no party goes by are left to the text; where none is known,
 * the recommendation addresses whom it did.
 */
export async function addressNamed(
  recorder: Recorder,
  recommendationId: Id,
  statements: readonly Addressing[],
): Promise<void> {
  const named = new Set<Id>();
  let areAtLarge = false;
  for (const statement of statements) {
    const known = await partiesNamed(recorder, statement);
    const found: (Id | null)[] = [];
    for (const [index, id] of known.entries()) {
      found.push(id ?? (await fromReference(recorder, statement.addressees[index] ?? '')));
    }
    for (const id of found) if (id !== null) named.add(id);
    const others = statement.addressees.filter((_, index) => found[index] === null);
    areAtLarge ||= statement.addressees.length === 0 || others.some((words) => atLarge.test(words));
  }
  if (named.size === 0) return;
  if (areAtLarge) {
    for (const { meetingId } of statements) {
      for (const id of await statesAt(recorder, meetingId)) named.add(id);
    }
  }
  for (const partyId of named) await recorder.add('addressees', { id: newId(), recommendationId, partyId });
  await recorder.change('recommendations', recommendationId, { addressed: 'named' });
}

/** The party that goes by each name on the day of the meeting, else at any time; `null` where it is none or not one. */
async function partiesNamed(
  recorder: Recorder,
  { meetingId, addressees }: Addressing,
): Promise<readonly (Id | null)[]> {
  if (addressees.length === 0) return [];
  const [meeting, parties, names] = await Promise.all([
    recorder.get('meetings', meetingId),
    recorder.all('parties'),
    recorder.all('partyNames'),
  ]);
  const date = meeting?.date ?? null;
  const then = partiesByKey(
    parties,
    names.filter((name) => date === null || covers(name, date)),
  );
  const ever = partiesByKey(parties, names);
  const oneOf = (found: ReadonlySet<Id> | undefined) => (found?.size === 1 ? ([...found][0] ?? null) : null);
  return addressees.map((words) => {
    const key = addresseeKey(words);
    return key === '' ? null : (oneOf(then.get(key)) ?? oneOf(ever.get(key)));
  });
}

async function fromReference(recorder: Recorder, name: string): Promise<Id | null> {
  const reference = stateByName(name) ?? organisationByName(name);
  return reference ? resolveParty(recorder, { kind: 'reference', reference }) : null;
}

function partiesByKey(
  parties: readonly Party[],
  names: readonly PartyName[],
): ReadonlyMap<string, ReadonlySet<Id>> {
  const found = new Map<string, Set<Id>>();
  const put = (words: string, id: Id) => {
    const key = addresseeKey(words);
    const known = found.get(key);
    if (known) known.add(id);
    else found.set(key, new Set([id]));
  };
  for (const { id, acronym } of parties) for (const words of Object.values(acronym)) put(words, id);
  for (const { partyId, short, formal } of names) for (const words of [short, formal]) put(words, partyId);
  return found;
}

async function statesAt(recorder: Recorder, meetingId: Id): Promise<readonly Id[]> {
  const delegations = await recorder.where('delegations', 'meetingId', meetingId);
  const parties = await Promise.all(delegations.map(({ partyId }) => recorder.get('parties', partyId)));
  return parties.flatMap((party) => (party?.kind === 'state' ? [party.id] : []));
}
