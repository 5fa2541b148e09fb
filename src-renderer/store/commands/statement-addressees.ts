import { addressedGroup, type AddressedGroup } from '@/domain/addressed-group';
import { lastDayOf } from '@/domain/edtf';
import type { Id } from '@/domain/fields';
import { followParties, followRows, survivingParties } from '@/domain/follow-parties';
import { formerAcronyms } from '@/domain/former-acronyms';
import type { Statement } from '@/domain/paragraph';
import type { Party, PartyName } from '@/domain/party';
import { addresseeKey } from '@/domain/party-commitments';
import { statusOn } from '@/domain/party-status';
import { covers } from '@/domain/period';
import { organisationByName, stateByName } from '@/domain/reference/find-names';
import { survivors } from '@/domain/surviving-person';

import { newId } from '../new-id';
import type { Recorder } from '../register';
import { resolveParty } from './party-choice';
import { representedAt } from './represented-at';

type Addressing = Pick<Statement, 'meetingId' | 'addressees'>;

/**
 * Lets a recommendation address whom its statements name: States and organisations by their names, of those that the
 * register does not have yet from the built-in reference; States that took part or members where they speak of those
 * together. Names that no party goes by are left to the text. Where nobody is known, it stays to be decided.
 */
export async function addressTold(
  recorder: Recorder,
  recommendationId: Id,
  statements: readonly Addressing[],
): Promise<void> {
  const named = new Set<Id>();
  const groups: { readonly meetingId: Id; readonly group: AddressedGroup }[] = [];
  for (const statement of statements) {
    const { meetingId, addressees } = statement;
    const known = await partiesNamed(recorder, statement);
    for (const [index, words] of addressees.entries()) {
      const group = addressedGroup(words);
      const id = known[index] ?? (group === null ? await fromReference(recorder, words) : null);
      if (id !== null) named.add(id);
      else if (group !== null) groups.push({ meetingId, group });
    }
  }
  const [first, ...others] = new Set(groups.map(({ group }) => group));
  if (named.size === 0 && others.length === 0 && (first === 'participants' || first === 'members')) {
    await recorder.change('recommendations', recommendationId, { addressed: first });
    return;
  }
  for (const { meetingId, group } of groups) {
    for (const id of await statesOf(recorder, meetingId, group)) named.add(id);
  }
  for (const partyId of named) await recorder.add('addressees', { id: newId(), recommendationId, partyId });
}

/** The party that goes by each name on the day of the meeting, else at any time; `null` where it is none or not one. */
async function partiesNamed(
  recorder: Recorder,
  { meetingId, addressees }: Addressing,
): Promise<readonly (Id | null)[]> {
  if (addressees.length === 0) return [];
  const [meeting, everyParty, everyName] = await Promise.all([
    recorder.get('meetings', meetingId),
    recorder.all('parties'),
    recorder.all('partyNames'),
  ]);
  const { parties, names } = followParties({ parties: everyParty, names: everyName }, everyParty);
  const date = meeting?.date ?? null;
  const then = partiesByKey(
    parties,
    names.filter((name) => date === null || covers(name, date)),
  );
  const formerOf = formerAcronyms(everyParty);
  const ever = partiesByKey(parties, names, formerOf);
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
  formerOf: (party: Party) => readonly string[] = () => [],
): ReadonlyMap<string, ReadonlySet<Id>> {
  const found = new Map<string, Set<Id>>();
  const put = (words: string, id: Id) => {
    const key = addresseeKey(words);
    const known = found.get(key);
    if (known) known.add(id);
    else found.set(key, new Set([id]));
  };
  for (const party of parties) {
    for (const words of [...Object.values(party.acronym), ...formerOf(party)]) put(words, party.id);
  }
  for (const { partyId, short, formal } of names) for (const words of [short, formal]) put(words, partyId);
  return found;
}

async function statesOf(recorder: Recorder, meetingId: Id, group: AddressedGroup): Promise<readonly Id[]> {
  const parties = await recorder.all('parties');
  const survivorOf = survivors(parties);
  const states = survivingParties(parties).flatMap(({ id, kind }) => (kind === 'state' ? [id] : []));
  if (group === 'participants') {
    const represented = await representedAt(recorder, meetingId);
    const present = new Set(represented.map(({ partyId }) => survivorOf(partyId)));
    return states.filter((id) => present.has(id));
  }
  const day = lastDayOf((await recorder.get('meetings', meetingId))?.date ?? null);
  const statuses = followRows(await recorder.all('statuses'), parties);
  const wanted = group === 'members' ? 'member' : 'observer';
  return day === null ? [] : states.filter((id) => statusOn(statuses, id, day) === wanted);
}
