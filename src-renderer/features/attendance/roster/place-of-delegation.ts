import type { DelegationView, SectionView } from './roster-view';

/** Where a delegation goes: beside another one of its section. */
export interface DelegationMove {
  readonly view: DelegationView;
  /** The delegation after which it then stands among all of the meeting; `null` is the head. */
  readonly afterId: string | null;
  /** Its place in the section, from 1, and how many stand there. */
  readonly place: number;
  readonly count: number;
}

/** One place up or down among the delegations of the section; `null` at its ends. @param inOrder all of the meeting */
export function stepOfDelegation(
  sections: readonly SectionView[],
  inOrder: readonly string[],
  id: string,
  by: -1 | 1,
): DelegationMove | null {
  const own = sectionWith(sections, id);
  const target = own[own.findIndex((view) => view.id === id) + by];
  return target ? moveBeside(sections, inOrder, id, { id: target.id, isAfter: by === 1 }) : null;
}

/** To before or after another delegation; `null` where that is in another section, or it stands there already. */
export function moveBeside(
  sections: readonly SectionView[],
  inOrder: readonly string[],
  id: string,
  target: { readonly id: string; readonly isAfter: boolean },
): DelegationMove | null {
  const own = sectionWith(sections, id);
  const view = own.find((one) => one.id === id);
  const others = own.filter((one) => one.id !== id);
  const beside = others.findIndex((one) => one.id === target.id);
  if (!view || beside === -1) return null;
  const index = beside + (target.isAfter ? 1 : 0);
  if (own.indexOf(view) === index) return null;
  const rest = inOrder.filter((one) => one !== id);
  const at = rest.indexOf(target.id);
  const afterId = target.isAfter ? target.id : (rest[at - 1] ?? null);
  return { view, afterId, place: index + 1, count: own.length };
}

function sectionWith(sections: readonly SectionView[], id: string): readonly DelegationView[] {
  return sections.find(({ delegations }) => delegations.some((one) => one.id === id))?.delegations ?? [];
}
