import { alikeNames, besideParties, leastScore } from '@/search/duplicate-persons';

import type { PlannedRow } from './planned-row';
import type { RowProblem } from './table-row';

/**
 * Rows of one list whose names are as near to one another as those that are asked about beside the register: the later of
 * two of one party may be the same person in another spelling, so it waits for an answer. Only rows of people who are to
 * be added are compared; whoever the register knows was compared with it.
 */
export function askNearRows(rows: readonly PlannedRow[]): readonly PlannedRow[] {
  const groups = new Map<string, number[]>();
  rows.forEach((row, at) => {
    if (row.kind !== 'new' || !row.choices.includes('new') || row.names.length === 0) return;
    const party = row.party?.label ?? row.partyText.toLowerCase();
    const group = groups.get(party);
    if (group) group.push(at);
    else groups.set(party, [at]);
  });
  const asked = new Map<number, RowProblem>();
  for (const [party, group] of groups) {
    if (party === '' || group.length < 2) continue;
    for (const [at, problem] of nearIn(rows, group)) asked.set(at, problem);
  }
  if (asked.size === 0) return rows;
  return rows.map((row, at) => {
    const problem = asked.get(at);
    if (problem === undefined) return row;
    return { ...row, proposed: 'ask', problems: [...row.problems, problem] };
  });
}

/** Rows of one party that are near an earlier one, which goes before later ones. */
function nearIn(rows: readonly PlannedRow[], group: readonly number[]): ReadonlyMap<number, RowProblem> {
  const people = group.map((at) => ({
    id: String(at),
    names: (rows[at]?.names ?? []).map(({ given, family }) => `${given} ${family}`.trim()),
  }));
  const found = new Map<number, { readonly score: number; readonly problem: RowProblem }>();
  for (const { personId, otherPersonId, likeness } of alikeNames(people)) {
    const [first, later] = [Number(personId), Number(otherPersonId)].toSorted((a, b) => a - b);
    const { score } = besideParties(likeness, ['one'], ['one']);
    const earlier = rows[first ?? 0];
    const row = rows[later ?? 0];
    // One that waits already is asked about for a reason of its own.
    if (score < leastScore || later === undefined || !earlier || row?.proposed !== 'new') continue;
    if (score <= (found.get(later)?.score ?? 0)) continue;
    const { line, name: text } = earlier;
    found.set(later, { score, problem: { code: 'near-row', line, text, reason: likeness.reason } });
  }
  return new Map([...found].map(([at, { problem }]) => [at, problem]));
}
