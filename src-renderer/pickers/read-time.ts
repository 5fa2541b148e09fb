/** Reads a wall-clock time as people type it: `9`, `9:30`, `9.30`, `0930`; `null` when it is none. */
export function readTime(text: string): string | null {
  const match = /^(\d{1,2})(?:[:.\s-]?(\d{2}))?$/u.exec(text.trim());
  if (!match) return null;
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? '0');
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
