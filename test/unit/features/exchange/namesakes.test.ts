import { describe, expect, it } from 'vitest';

import { nobodyKnown, type KnownPeople } from '@/features/exchange/people/known-people';
import { decideGroup, samePeople, type Named } from '@/features/exchange/people/same-people';
import { findNames } from '@/search/find-names';

interface InRegister {
  readonly id: string;
  readonly name: string;
  readonly party: string;
  readonly post: string;
}

/** The people of a register, as far as those named may be them. */
function knowing(people: readonly InRegister[], named: readonly Named[]): KnownPeople {
  const found = findNames(
    named.map(({ name }) => name),
    people.map(({ id, name }) => ({ id, names: [name] })),
  );
  const alikeTo = (sought: string) =>
    found.alike.flatMap(({ one, two, likeness }) => {
      if (one !== sought && two !== sought) return [];
      return [{ name: one === sought ? two : one, likeness }];
    });
  return {
    ...nobodyKnown,
    alike: alikeTo,
    bearers: (sought) =>
      (found.bearers.get(sought) ?? []).flatMap(({ id, likeness }) => {
        const person = people.find((one) => one.id === id);
        if (!person) return [];
        const { name, party, post } = person;
        return [{ id, label: name, party, parties: [nobodyKnown.partyKey(party)], posts: [post], likeness }];
      }),
  };
}

let count = 0;
function namedAs(name: string, party: string, post?: string): Named {
  count += 1;
  const path = `/meetings/0/people/${count}`;
  const told = post === undefined ? {} : { function: post };
  return { reviewId: 'review', file: 'list.xlsx', path, name, party, said: null, ...told };
}

const minister: InRegister = {
  id: 'minister',
  name: 'Farrukh Nazarov',
  party: 'TJK',
  post: 'Deputy Minister of Labour',
};

describe('namesakes who were told apart', () => {
  /** A namesake of the one in the register, of whom somebody said that it is another person. */
  function toldApart() {
    const head = namedAs('Farrukh Nazarov', 'TJK', 'Head of Department');
    const asked = samePeople([head], knowing([minister], [head]));
    const [group] = asked.groups;
    if (!group) throw new Error('nothing was asked');
    const [said] = decideGroup(group, { kind: 'different' });
    if (!said) throw new Error('nothing was decided');
    return { ...head, said: said.decision };
  }

  it('both may be meant by the name in another place, which is asked about', () => {
    const head = toldApart();
    const again = namedAs('НАЗАРОВ Фаррух', 'TJK', 'начальник отдела');
    const { groups, decisions, open } = samePeople([head, again], knowing([minister], [head, again]));
    expect(decisions.get('review')?.has(again.path)).toBe(false);
    expect(open.get('review')).toEqual(new Set([again.path]));
    expect(groups.map(({ profiles }) => new Set(profiles.map(({ id }) => id)))).toEqual([
      new Set([
        'minister',
        head.said.personId,
        groups[0]?.profiles.find(({ places }) => places.length > 0)?.id,
      ]),
    ]);
  });

  it('are each themselves where the function says whose name it is', () => {
    const head = toldApart();
    const again = namedAs('Farrukh Nazarov', 'TJK', 'Head of the Department');
    const { groups, decisions } = samePeople([head, again], knowing([minister], [head, again]));
    expect(decisions.get('review')?.get(again.path)?.personId).toBe(head.said.personId);
    expect(groups).toEqual([]);
  });

  it('stay two when one of them is chosen for the name in another place', () => {
    const head = toldApart();
    const again = namedAs('НАЗАРОВ Фаррух', 'TJK', 'начальник отдела');
    const { groups } = samePeople([head, again], knowing([minister], [head, again]));
    const [group] = groups;
    if (!group) throw new Error('nothing was asked');
    const decided = decideGroup(group, { kind: 'one', id: head.said.personId });
    expect(decided.map(({ path, decision }) => [path, decision])).toEqual([
      [again.path, { personId: head.said.personId, name: 'Farrukh Nazarov' }],
    ]);
  });
});

describe('a namesake of one in the register, with another function', () => {
  it('is no less meant by the name in another script of the same files', () => {
    const head = namedAs('Farrukh Nazarov', 'TJK', 'Head of Department');
    const again = namedAs('НАЗАРОВ Фаррух', 'TJK', 'начальник отдела');
    const { decisions, open } = samePeople([head, again], knowing([minister], [head, again]));
    expect(decisions.size).toBe(0);
    expect(open.get('review')).toEqual(new Set([head.path, again.path]));
  });
});
