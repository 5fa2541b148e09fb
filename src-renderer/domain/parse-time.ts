/**
 * Reads a time of day as people type it: 9:30, 09.30, 9-30, 930, 0930, 9 h 30, 9; `HH:MM`, or `null` where it is none.
 * Two digits are an hour: "12" is noon, never 1:02.
 */
export function parseTime(text: string): string | null {
  const typed = text.trim();
  const match =
    /^(\d{1,2})$/u.exec(typed) ??
    /^(\d{1,2})\s*(?:[:.,\-\s]|h|ч)\s*(\d{2})$/iu.exec(typed) ??
    /^(\d{1,2})(\d{2})$/u.exec(typed);
  const [, hour = '', minute = '00'] = match ?? [];
  if (!match || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}
