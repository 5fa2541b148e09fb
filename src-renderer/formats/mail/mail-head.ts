import type { Address, Email } from 'postal-mime';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The head of a message as a mail program shows it, for the reader of its text to see. */
export function mailHead(email: Email): string {
  const lines = [
    ['From', email.from ? inWords([email.from]) : ''],
    ['To', inWords(email.to)],
    ['Cc', inWords(email.cc)],
    ['Date', rawDate(email)],
    ['Subject', email.subject ?? ''],
  ] as const;
  return lines
    .filter(([, value]) => value.trim() !== '')
    .map(([name, value]) => `${name}: ${value.replace(/\s+/gu, ' ').trim()}`)
    .join('\n');
}

/** When it was sent by the sender's clock, to the minute: `2015-09-22T10:30`. */
export function sentAt(email: Email): string | undefined {
  const match = /(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})(?:,? (\d{1,2}):(\d{2}))?/u.exec(rawDate(email));
  const month = months.indexOf(match?.[2]?.toLowerCase() ?? '') + 1;
  if (!match || month === 0) return undefined;
  const [, day = '', , year = '', hour, minute] = match;
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isDay(Number(year), month, Number(day))) return undefined;
  return hour === undefined || Number(hour) > 23 || Number(minute) > 59
    ? date
    : `${date}T${hour.padStart(2, '0')}:${minute ?? '00'}`;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function rawDate({ headers }: Email): string {
  return (
    headers
      .find(({ key }) => key === 'date')
      ?.value.replace(/\s+/gu, ' ')
      .trim() ?? ''
  );
}

function inWords(addresses: readonly Address[] = []): string {
  return addresses
    .map(({ name, address, group }) => {
      if (group) return `${name}: ${inWords(group)}`;
      return name === '' ? address : `${name} <${address}>`;
    })
    .join(', ');
}
