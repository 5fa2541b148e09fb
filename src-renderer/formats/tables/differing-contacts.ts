import type { Appointment } from '@/domain/person';
import { appointmentOn } from '@/domain/post';

import type { DifferingContacts } from './planned-row';
import { readFacts } from './read-facts';
import { contactFields, type TableField, type TableKind } from './table-field';
import type { TableRow } from './table-row';
import { plainCell } from './trace';

/**
 * Contact details of a row that are other than those of the person's post at the party. Details that the post lacks are
 * filled without a word; one that it has is never overwritten unseen.
 * @param date EDTF; the post in force on it is the one that is meant
 */
export function differingContacts(
  row: TableRow,
  kind: TableKind,
  appointments: readonly Appointment[],
  { partyId, date }: { readonly partyId: string | null; readonly date: string | null },
): DifferingContacts | null {
  const appointment = partyId === null ? null : appointmentOn(appointments, { partyId, date });
  if (appointment === null) return null;
  const { post } = readFacts(row, kind, (field, text) => text !== '' && contactFields.includes(field)).facts;
  const changes = (['email', 'phone', 'address'] as const).flatMap((field) => {
    const [from, to] = [plainCell(appointment[field] ?? ''), post[field] ?? ''];
    return from === '' || to === '' || isSameContact(field, from, to)
      ? []
      : [{ field, from, to, isConflict: false, isContact: true }];
  });
  return changes.length === 0 ? null : { appointment, changes };
}

/** A telephone number may be spaced in several ways, and letters of an address be large or small. */
export function isSameContact(field: TableField, a: string, b: string): boolean {
  const plain = (text: string) => (field === 'phone' ? text.replace(/[\s().-]/gu, '') : text.toLowerCase());
  return plain(a) === plain(b);
}
