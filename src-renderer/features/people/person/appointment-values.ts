import * as z from 'zod/mini';
import { duties, type Appointment } from '@/domain/person';
import { edtfSchema } from '@/domain/fields';
import { editAppointment } from '@/store/commands/appointments';
import type { Command } from '@/store/register';

export const appointmentSchema = z.object({
  function: z.string(),
  unit: z.string(),
  institution: z.string(),
  duty: z.enum(['none', ...duties]),
  from: z.nullable(edtfSchema),
  until: z.nullable(edtfSchema),
  email: z.string(),
  phone: z.string(),
  address: z.string(),
});
export type AppointmentValues = z.infer<typeof appointmentSchema>;

export function toAppointmentValues(appointment: Appointment): AppointmentValues {
  const { duty, from, until } = appointment;
  return {
    function: appointment.function ?? '',
    unit: appointment.unit ?? '',
    institution: appointment.institution ?? '',
    duty: duty ?? 'none',
    from,
    until,
    email: appointment.email ?? '',
    phone: appointment.phone ?? '',
    address: appointment.address ?? '',
  };
}

/** The command that keeps one field. */
export function appointmentCommand(
  appointment: Appointment,
  field: keyof AppointmentValues,
  values: AppointmentValues,
  name: string,
): Command {
  return editAppointment(appointment, patchOf(field, values), name);
}

function patchOf(field: keyof AppointmentValues, values: AppointmentValues): Partial<Appointment> {
  switch (field) {
    case 'duty':
      return { duty: values.duty === 'none' ? null : values.duty };
    case 'from':
    case 'until':
      return { [field]: values[field] };
    default:
      return { [field]: values[field].trim() || null };
  }
}
