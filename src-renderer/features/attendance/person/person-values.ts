import * as z from 'zod/mini';
import { consents, type Attendance } from '@/domain/attendance';
import { attendanceRoles } from '@/domain/draft';
import type { PersonName } from '@/domain/person';
import { editAttendance } from '@/store/commands/attendances';
import { editPersonName, type NameInChange } from '@/store/commands/persons';
import type { Command } from '@/store/register';

export const personSchema = z.object({
  honorific: z.string(),
  given: z.string().check(z.regex(/\S/u)),
  family: z.string(),
  nameOrder: z.enum(['given-first', 'family-first']),
  function: z.string(),
  unit: z.string(),
  institution: z.string(),
  roles: z.array(z.enum(attendanceRoles)),
  onBehalfOf: z.string(),
  capacity: z.string(),
  days: z.array(z.string()),
  publish: z.enum(consents),
  printedName: z.string(),
});
export type PersonValues = z.infer<typeof personSchema>;

export function toPersonValues(attendance: Attendance, name: PersonName | null): PersonValues {
  return {
    honorific: attendance.honorific ?? '',
    given: name?.given ?? attendance.printedName ?? '',
    family: name?.family ?? '',
    nameOrder: name?.nameOrder ?? 'given-first',
    function: attendance.function ?? '',
    unit: attendance.unit ?? '',
    institution: attendance.institution ?? '',
    roles: [...attendance.roles],
    onBehalfOf: attendance.onBehalfOf ?? '',
    capacity: attendance.capacity ?? '',
    days: [...attendance.days],
    publish: attendance.publish,
    printedName: attendance.printedName ?? '',
  };
}

interface PersonInForm {
  readonly attendance: Attendance;
  readonly name: PersonName | null;
  /** Their name as shown. */
  readonly shown: string;
  /** What the name was before it is changed here. */
  readonly former: (() => NameInChange) | null;
}

/** The command that keeps one field: the name is the person's, everything else this meeting's. */
export function personCommand(
  { attendance, name, shown, former }: PersonInForm,
  field: string,
  values: PersonValues,
): Command {
  if (name && (field === 'given' || field === 'family' || field === 'nameOrder')) {
    const value = values[field];
    return editPersonName(name, { [field]: value.trim() }, former?.());
  }
  return editAttendance(attendance, attendancePatch(field, values), shown);
}

function attendancePatch(field: string, values: PersonValues): Partial<Attendance> {
  const [own] = field.split('.');
  switch (own) {
    case 'roles':
      return { roles: values.roles };
    case 'days':
      return { days: values.days };
    case 'publish':
      return { publish: values.publish };
    case 'given':
    case 'family':
      return { printedName: [values.given, values.family].join(' ').trim() || null };
    case 'honorific':
    case 'function':
    case 'unit':
    case 'institution':
    case 'onBehalfOf':
    case 'capacity':
    case 'printedName':
      return { [own]: values[own].trim() || null };
    default:
      return {};
  }
}
