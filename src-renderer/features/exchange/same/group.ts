import type { Match } from '@/formats/matching/match';
import { atOnce, type Steps } from '@/store/in-slices';

/** What may be one with others: something named in what is reviewed, or a record of the register. */
export interface SameNode {
  /** Of the register's record, or of the one to be made. */
  readonly id: string;
  readonly name: string;
  /** Not itself asked about: others may be it, and it is the record that they become. */
  readonly isKnown: boolean;
}

/** Why two of them may be one. */
export interface SamePair<Field extends string = string> extends Match<Field> {
  readonly one: string;
  readonly two: string;
}

/** Those of which nobody but the user can say whether they are one. */
export interface SameGroup<Node extends SameNode = SameNode, Pair extends SamePair = SamePair> {
  /** Those of the register first. */
  readonly profiles: readonly Node[];
  /** The likeliest first. */
  readonly pairs: readonly Pair[];
}

/** `one`: all are what that profile is of; of some of them alone where `of` names these. */
export type GroupAnswer = ({ readonly kind: 'one'; readonly id: string } | { readonly kind: 'different' }) & {
  readonly of?: ReadonlySet<string>;
};

/** Those of a group that an answer is about: what the register has is as it is. */
export function answeredBy<Node extends SameNode>(
  { profiles }: SameGroup<Node>,
  { of }: GroupAnswer,
): readonly Node[] {
  return profiles.filter(({ isKnown, id }) => !isKnown && (of === undefined || of.has(id)));
}

/** All that hang together by pairs are asked about at once. */
export function* groupSteps<Node extends SameNode, Pair extends SamePair>(
  nodes: ReadonlyMap<string, Node>,
  pairs: readonly Pair[],
): Steps<readonly SameGroup<Node, Pair>[]> {
  const head = new Map<string, string>();
  // Not by calls within calls: a chain may be longer than those go.
  const headOf = (id: string): string => {
    let top = id;
    for (let next = head.get(top) ?? top; next !== top; next = head.get(top) ?? top) top = next;
    for (let at = id; at !== top;) {
      const next = head.get(at) ?? top;
      head.set(at, top);
      at = next;
    }
    return top;
  };
  for (const { one, two } of pairs) {
    head.set(headOf(one), headOf(two));
    yield;
  }
  const groups = new Map<string, { readonly profiles: Node[]; readonly pairs: Pair[] }>();
  for (const pair of pairs) {
    const key = headOf(pair.one);
    const group = groups.get(key) ?? { profiles: [], pairs: [] };
    group.pairs.push(pair);
    groups.set(key, group);
    yield;
  }
  for (const [id, node] of nodes) {
    groups.get(headOf(id))?.profiles.push(node);
    yield;
  }
  const found: SameGroup<Node, Pair>[] = [];
  for (const { profiles, pairs: own } of groups.values()) {
    found.push({
      profiles: profiles.toSorted((a, b) => Number(b.isKnown) - Number(a.isKnown)),
      pairs: own.toSorted((a, b) => b.likelihood - a.likelihood),
    });
    yield;
  }
  return found;
}

/** The same where they are few. */
export function groupsOf<Node extends SameNode, Pair extends SamePair>(
  nodes: ReadonlyMap<string, Node>,
  pairs: readonly Pair[],
): readonly SameGroup<Node, Pair>[] {
  return atOnce(groupSteps(nodes, pairs));
}
