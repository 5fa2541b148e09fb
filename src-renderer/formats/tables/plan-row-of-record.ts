import { fullName } from '@/domain/person';

import type { ComparedRegister } from './compared-register';
import { planAnotherPerson } from './plan-another-person';
import { planPatch } from './plan-patch';
import type { RowChoice } from './planned-row';
import type { RecordOfRow } from './record-of-row';
import type { RegisterRow } from './register-row';
import { leftOut, mayBeAdded, unchanged, type Outcome, type RowInPlan } from './row-in-plan';
import type { RowProblem } from './table-row';

/**
 * What is done with a row of the app's own table that stands for a record, or stood for one.
 * @param isTwice whether a row before it stands for the record too
 */
export function planRowOfRecord(
  given: RowInPlan,
  found: RecordOfRow,
  register: ComparedRegister,
  { isTwice, isOwn }: { readonly isTwice: boolean; readonly isOwn: boolean },
): Outcome {
  const { record, row, doubt, by } = found;
  const { kind, party } = given;
  const problems: RowProblem[] = [];
  if (doubt === null && isOwn && row.trace === null) problems.push({ code: 'altered' });
  if (record === null) {
    problems.push({ code: 'unknown-id' });
    return { ...leftOut, choices: mayBeAdded(given) ? ['new', 'skip'] : ['skip'], problems };
  }
  if (doubt !== null) problems.push({ code: `${doubt}-id`, text: record.label });
  else if (record.id !== row.id) problems.push({ code: 'merged-person' });
  if (isTwice) {
    problems.push({ code: 'id-twice' });
    return { ...leftOut, choices: mayBeAdded(given) ? ['new', 'skip'] : ['skip'], problems };
  }
  if (record.target === 'delegation') return { ...unchanged, name: record.label, problems };
  const {
    patch,
    problems: unread,
    isOther,
  } = planPatch(row, record, party, {
    language: register.language,
    date: register.snapshot.date,
    kind,
    mayEmpty: isOwn && doubt === null,
  });
  const label = row.names.length === 0 ? { name: record.label } : {};
  const planned = { ...label, patch, problems: [...problems, ...unread] };
  const another = isOther || patch?.changes.some(({ field }) => field === 'given' || field === 'family');
  const bearer = another ? otherBearer(found, record, register) : null;
  if (bearer) {
    const problem: RowProblem = { code: 'name-of-another', text: nameOf(record), other: nameOf(bearer) };
    const said = planned.problems.filter(({ code }) => code !== 'other-person');
    return { ...skipped(patch ? ['update'] : []), ...planned, problems: [...said, problem] };
  }
  if (isOther)
    return { ...planned, ...planAnotherPerson({ ...given, row }, record, register, patch !== null) };
  if (!patch) return { ...unchanged, ...planned };
  // Nothing is proposed that would write into a record on the word of a name alone, or against the id.
  const isSure = doubt === null || (doubt === 'lost' && by === 'trace');
  return { kind: 'update', proposed: isSure ? 'update' : 'skip', choices: ['update', 'skip'], ...planned };
}

function skipped(choices: readonly RowChoice[]): Outcome {
  return { kind: 'update', proposed: 'skip', choices: [...choices, 'skip'] };
}

/** Somebody else of the same table who bears the name that the row has: its columns were sorted apart, or it was copied. */
function otherBearer(
  { row }: RecordOfRow,
  record: RegisterRow,
  { index, rowOf }: ComparedRegister,
): RegisterRow | null {
  const bearers = index.same(row.names.slice(0, 1));
  if (record.personId !== null && bearers.includes(record.personId)) return null;
  return bearers.map((personId) => rowOf.get(personId)).find((one) => one !== undefined) ?? null;
}

function nameOf({ name, label }: RegisterRow): string {
  return name ? fullName(name) : label;
}
