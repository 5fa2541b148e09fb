import { useState } from 'react';
import type { Id } from '@/domain/fields';
import type { PersonName } from '@/domain/person';
import type { NameInChange } from '@/store/commands/persons';
import { changeFrom, nameChanges, type NameChangeBegun, type NameChanges } from './name-changes';

export interface NameInFields extends Pick<NameChanges, 'choose' | 'leave' | 'goTo'> {
  /** The one that is under way. */
  readonly change: NameChangeBegun;
  /** What the command that keeps a letter of the name is told; see `editPersonName`. */
  readonly former: () => NameInChange;
}

/**
 * The name that stands in fields of a form, with what it was before it is changed there; see `nameChanges`.
 * @param name `null` where there is none to be changed
 * @param meetingId whose list is being written: it prints the name of today
 */
export function useNameInFields(name: PersonName | null, meetingId: Id | null = null): NameInFields | null {
  const [change, setChange] = useState(() => name && changeFrom(name));
  const [changes] = useState(() => change && nameChanges(change, meetingId, setChange));
  return name && change && changes && { ...changes, change, former: () => changes.former(name) };
}
