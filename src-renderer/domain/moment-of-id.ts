import type { Id } from './fields';

/** When a record was made, in ms since 1970, as its id tells: the first 48 bits of a UUID of version 7. */
export function momentOfId(id: Id): number {
  return Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
}

/** The day on which a record was made where this laptop is, ISO 8601; `null` where its id does not tell. */
export function dayRecorded(id: Id): string | null {
  const moment = new Date(momentOfId(id));
  if (Number.isNaN(moment.getTime())) return null;
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}
