import type { Id } from '@/domain/fields';
import { fullName, scriptOf, type PersonName } from '@/domain/person';
import { normaliseName } from '@/domain/reference/normalise-name';

import type { PersonDecision } from './acceptance-plan';
import { isBentName } from './bent-name';
import { familyInSmallLetters } from '../person-line/small-letters';
import { lastOrder, type PlanBuilder, survivorsIn } from './plan-builder';

/** The same for "Birzhan NURYMBETOV" and "Nurymbetov, Birzhan". */
export function foldPersonName(name: string): string {
  return normaliseName(name).replace(/[,;]/gu, ' ').split(/\s+/u).filter(Boolean).toSorted().join(' ');
}

/**
 * The person of that name whom the register knows at that party; `null` when there is none, or more than one. A name
 * alone finds nobody: two people may bear it.
 */
export function findPerson(plan: PlanBuilder, name: string, partyId: Id | null): Id | null {
  if (partyId === null) return null;
  const survivorOf = survivorsIn(plan, 'persons');
  const found = new Set(
    plan
      .keyed('personNames', byFoldedName, foldPersonName(name))
      .map(({ personId }) => survivorOf(personId))
      .filter((personId) => isOfParty(plan, personId, partyId)),
  );
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

const byFoldedName = (name: PersonName): readonly string[] => [foldPersonName(fullName(name))];

function isOfParty(plan: PlanBuilder, personId: Id, partyId: Id): boolean {
  const isOf = (row: { readonly partyId: Id | null }) => row.partyId === partyId;
  return withMerged(plan, personId).some(
    (id) =>
      plan.findWhere('appointments', 'personId', id, isOf) ??
      plan.findWhere('interventions', 'personId', id, isOf) ??
      plan.findWhere(
        'attendances',
        'personId',
        id,
        (row) => plan.row('delegations', row.delegationId)?.partyId === partyId,
      ),
  );
}

/** A person with all who were made one with them. */
export function withMerged(plan: PlanBuilder, personId: Id): readonly Id[] {
  const all = new Set([personId]);
  // A set is walked on to what is added to it meanwhile.
  for (const id of all) for (const merged of plan.where('persons', 'mergedIntoId', id)) all.add(merged.id);
  return [...all];
}

/** The person that somebody said it is: who it was merged into by now, or made where nobody has made it yet. */
export function personSaid(
  plan: PlanBuilder,
  { personId, name }: PersonDecision,
  printed: string,
  honorific: string | null,
): Id {
  const there = plan.row('persons', personId);
  if (there) return survivorsIn(plan, 'persons')(there.id);
  return addPerson(plan, name ?? printed, honorific, personId);
}

/** A new person under the name as printed. */
export function addPerson(
  plan: PlanBuilder,
  name: string,
  honorific: string | null,
  id: Id = plan.newId(),
): Id {
  const person = plan.add('persons', { id, honorific, mergedIntoId: null, note: null });
  plan.add('personNames', {
    id: plan.newId(),
    personId: person.id,
    script: scriptOf(name),
    ...nameParts(name),
    preferred: true,
    order: lastOrder(plan, []),
  });
  return person.id;
}

/**
 * Keeps the name by which somebody is printed in a script in which none of theirs is known: it is their name there. In a
 * script that has one already, another is kept where it was printed alone, and so is one that is printed bent.
 * @returns the name, where it is new
 */
export function addNameInScript(plan: PlanBuilder, personId: Id, printed: string): PersonName | null {
  const script = scriptOf(printed);
  const own = withMerged(plan, personId).flatMap((id) => plan.where('personNames', 'personId', id));
  if (own.length === 0 || script === 'other' || own.some((name) => name.script === script)) return null;
  // Initials are no name by which somebody can be called.
  if (printed.split(/[\s.]+/u).filter((word) => word.length > 1).length < 2) return null;
  if (script === 'cyrillic' && isBentName(printed, own.map(fullName))) return null;
  return plan.add('personNames', {
    id: plan.newId(),
    personId,
    script,
    ...nameParts(printed),
    preferred: true,
    order: lastOrder(plan, own),
  });
}

/** Capitals tell the family name; without them it is not known, and the name stays whole. */
function nameParts(name: string): Pick<PersonName, 'given' | 'family' | 'nameOrder'> {
  const words = name.trim().split(/\s+/u);
  const isCapital = (word: string) => /^\p{Lu}[\p{Lu}’'ʼ-]+$/u.test(word);
  const capitals = words.filter(isCapital);
  if (capitals.length === 0 || capitals.length === words.length) {
    return { given: name.trim(), family: '', nameOrder: 'given-first' };
  }
  const isFamilyFirst = isCapital(words[0] ?? '');
  const given = words.filter((word) => !isCapital(word)).join(' ');
  return {
    given,
    family: familyInSmallLetters(capitals, given, { name, state: null }),
    nameOrder: isFamilyFirst ? 'family-first' : 'given-first',
  };
}
