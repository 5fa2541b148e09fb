import type { Attendance } from '@/domain/attendance';
import { capitalHonorific as capital, honorificIn } from '@/domain/honorific';
import { namesAtMeeting } from '@/domain/name-then';
import { fullName, listName, personNameFor, type Person, type PersonName } from '@/domain/person';
import { survivorOf } from '@/domain/survivor-of';

import { fitsScript, type MinutesContext } from './minutes-context';

export interface TitledName {
  /** In the paper's language where it has a form of its own there; `''` where none is recorded. */
  readonly honorific: string;
  readonly name: string;
}

/** With its honorific, as it stands within a line. */
export function withHonorific({ honorific, name }: TitledName): string {
  return honorific === '' ? name : `${honorific} ${name}`;
}

/** With its honorific, at the beginning of a line: the Russian ones are small letters elsewhere. */
export function capitalHonorific({ honorific }: TitledName): string {
  return honorific === '' ? '' : `${capital(honorific)} `;
}

/** The person as in running text: "H.E. Birzhan Nurymbetov". */
export function runningName(context: MinutesContext, personId: string, attendance: Attendance | null) {
  return titledName(context, personId, attendance, fullName);
}

/** The person as in a list of participants: "Mr. Elçin ƏLİYEV". */
export function listedName(context: MinutesContext, attendance: Attendance): TitledName | null {
  return listedPerson(context, attendance.personId, attendance);
}

/** The same of a person who need not have attended. */
export function listedPerson(
  context: MinutesContext,
  personId: string,
  attendance: Attendance | null,
): TitledName | null {
  return titledName(context, personId, attendance, (name) => listName(name));
}

/** The family name alone, as somebody is addressed by it; `''` where none is recorded. */
export function familyName(context: MinutesContext, personId: string, attendance: Attendance | null): string {
  return titledName(context, personId, attendance, ({ family }) => family)?.name ?? '';
}

function titledName(
  context: MinutesContext,
  personId: string,
  attendance: Attendance | null,
  print: (name: PersonName) => string,
): TitledName | null {
  const person = survivingPerson(context, personId);
  const honorific = attendance?.honorific ?? person?.honorific ?? '';
  const name = nameOf(context, [person?.id ?? personId, personId], attendance, print).trim();
  return name === '' ? null : { honorific: honorificIn(honorific, context.language), name };
}

/** In the letters of the paper where they are known, from the register or from that meeting's own list. */
function nameOf(
  { names: known, language }: MinutesContext,
  ids: readonly string[],
  attendance: Attendance | null,
  print: (name: PersonName) => string,
): string {
  // A list prints who sat there under the name they bore then.
  const then = attendance ?? { namesThen: [] };
  const [own, ...merged] = ids.map((id) =>
    personNameFor(namesAtMeeting(known.get(id) ?? [], then), language),
  );
  const fitting = [own, ...merged].find((one) => one && fitsScript(fullName(one), language));
  const name = fitting ?? own ?? merged.find((one) => one !== null);
  const printed = attendance?.printedName ?? '';
  if (!name) return printed;
  const fits = fitsScript(fullName(name), language);
  return !fits && printed !== '' && fitsScript(printed, language) ? printed : print(name);
}

/** The record that a merged one stands for; a chain that ends nowhere ends at its last known record. */
export function survivingPerson({ persons }: MinutesContext, personId: string): Person | undefined {
  return persons.get(survivorOf(persons, personId));
}
