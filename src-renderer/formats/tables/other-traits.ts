import { normaliseName } from '@/domain/reference/normalise-name';

import type { ComparedRegister } from './compared-register';
import { isSameContact } from './differing-contacts';
import type { TableRow } from './table-row';

/** Whether a row gives somebody of one name another function than any that is known of them, and so with the e-mail. */
export function otherTraits(
  { cells }: TableRow,
  personId: string,
  { functionsOf, appointmentsOf }: ComparedRegister,
): { readonly hasOtherFunction: boolean; readonly hasOtherEmail: boolean } {
  const title = normaliseName(cells.get('function') ?? '');
  const functions = functionsOf(personId).map(normaliseName);
  const email = (cells.get('email') ?? '').trim();
  const emails = appointmentsOf(personId).flatMap((one) => one.email ?? []);
  return {
    hasOtherFunction: title !== '' && functions.length > 0 && !functions.includes(title),
    hasOtherEmail:
      email !== '' &&
      emails.length > 0 &&
      // A post may have several addresses in one field.
      !emails
        .flatMap((known) => known.split(/[;,\s]+/u))
        .some((known) => isSameContact('email', known, email)),
  };
}
