import type { ComparedRegister } from './compared-register';
import { namedPerson } from './plan-named-row';
import type { PlannedRow, RowChoice } from './planned-row';
import type { RegisterRow } from './register-row';
import { factsOfRow, mayBeAdded, type Outcome, type RowInPlan } from './row-in-plan';
import type { TableField } from './table-field';
import type { TableRow } from './table-row';
import { hashOfCell, plainCell } from './trace';

/**
 * A row over which another person's name was typed: whether they sit in the place of the one whose row it was, come
 * beside them, or are the same under a new name, only the user knows. Nothing is proposed.
 */
export function planAnotherPerson(
  given: RowInPlan,
  record: RegisterRow,
  register: ComparedRegister,
  mayBeRenamed: boolean,
): Outcome {
  const own = { ...given, row: withoutFormerPerson(given.row, record) };
  const { candidates } = namedPerson(own, register);
  const known = given.kind === 'attendance' ? candidates.map(({ personId }) => personId) : [];
  const mayAdd = mayBeAdded(own);
  const seat = mayAdd ? seatOf(given, record) : null;
  const choices: readonly RowChoice[] = [
    ...(seat ? known.map((personId) => `substitute/${personId}` as const) : []),
    ...(seat ? (['substitute'] as const) : []),
    ...(mayAdd ? known.map((personId) => `person/${personId}` as const) : []),
    ...(mayAdd ? (['new'] as const) : []),
    ...(mayBeRenamed ? (['update'] as const) : []),
    'skip',
  ];
  return {
    kind: 'update',
    proposed: 'skip',
    choices,
    candidates,
    seat,
    names: own.row.names,
    facts: factsOfRow(own.row, given.kind).facts,
  };
}

/** The seat that a substitute takes: in the delegation in which it is. */
function seatOf({ party, kind }: RowInPlan, { attendance, partyId, label }: RegisterRow): PlannedRow['seat'] {
  const stays = party?.ref.kind === 'party' && party.ref.partyId === partyId;
  return kind === 'attendance' && attendance && stays ? { attendance, label } : null;
}

/** What stayed in the row of the person who sat there is not said of another: how they are reached, and their names. */
const ofThePerson: readonly TableField[] = ['email', 'phone', 'address', 'note'];

function withoutFormerPerson(row: TableRow, record: RegisterRow): TableRow {
  const isKept = (field: TableField) => {
    const text = row.cells.get(field) ?? '';
    const hash = row.trace?.hashes.get(field);
    return hash === undefined
      ? plainCell(text) === plainCell(record.cells.get(field) ?? '')
      : hash === hashOfCell(text);
  };
  const cells = new Map([...row.cells].filter(([field]) => !(ofThePerson.includes(field) && isKept(field))));
  return { ...row, cells, names: isKept('other-names') ? row.names.slice(0, 1) : row.names };
}
