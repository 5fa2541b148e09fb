import type { PlannedRow } from './planned-row';
import type { RegisterRow } from './register-row';
import type { RowProblem } from './table-row';

const head = 'head-of-delegation';

interface Head {
  readonly seatId: string;
  readonly personId: string | null;
  readonly label: string;
}

/**
 * A delegation has one head. Where a row names another than the register does, the one who was it loses the role, by a
 * table that says nothing of that: it is said beside the row, and of somebody who is only to be added it is asked. Where
 * the row of the former head gives the role up, the table has said it.
 * @param register the rows that a table of the meeting has
 */
export function askReplacedHeads(
  rows: readonly PlannedRow[],
  register: readonly RegisterRow[],
): readonly PlannedRow[] {
  const heads = headsByParty(register);
  if (heads.size === 0) return rows;
  const givenUp = new Set(
    rows.flatMap(({ patch }) => {
      const roles = patch?.facts.seat.roles;
      return patch && roles && isChanged(patch) && !roles.includes(head) ? [patch.id] : [];
    }),
  );
  return rows.map((row) => {
    const ref = row.party?.ref;
    const current = ref?.kind === 'party' ? heads.get(ref.partyId) : undefined;
    if (!current || !namesHead(row) || givenUp.has(current.seatId) || isOf(row, current)) return row;
    const problem: RowProblem = { code: 'replaces-head', text: current.label };
    const proposed = row.kind === 'update' ? row.proposed : 'ask';
    return { ...row, proposed, problems: [...row.problems, problem] };
  });
}

/** Of a party with several delegations it is not known here which of them a row is of; each keeps a head of its own. */
function headsByParty(register: readonly RegisterRow[]): ReadonlyMap<string, Head> {
  const heads = new Map<string, Head>();
  const delegations = new Map<string, string>();
  const several = new Set<string>();
  for (const { attendance, partyId, personId, label } of register) {
    if (attendance === null || partyId === null) continue;
    const known = delegations.get(partyId) ?? attendance.delegationId;
    if (known !== attendance.delegationId) several.add(partyId);
    delegations.set(partyId, known);
    if (attendance.roles.includes(head)) heads.set(partyId, { seatId: attendance.id, personId, label });
  }
  for (const partyId of several) heads.delete(partyId);
  return heads;
}

function namesHead({ kind, proposed, facts, patch }: PlannedRow): boolean {
  if (proposed === 'skip' || proposed === 'ask') return false;
  if (kind === 'update')
    return patch !== null && isChanged(patch) && (patch.facts.seat.roles ?? []).includes(head);
  return (kind === 'new' || kind === 'existing') && (facts.seat.roles ?? []).includes(head);
}

function isChanged({ changes }: NonNullable<PlannedRow['patch']>): boolean {
  return changes.some(({ field }) => field === 'roles');
}

/** Whether the row is of the head: by the seat, by the person, or in whose place somebody comes. */
function isOf({ patch, proposed, seat }: PlannedRow, { seatId, personId }: Head): boolean {
  return (
    patch?.id === seatId ||
    (personId !== null && (patch?.personId === personId || proposed === `person/${personId}`)) ||
    seat?.attendance.id === seatId
  );
}
