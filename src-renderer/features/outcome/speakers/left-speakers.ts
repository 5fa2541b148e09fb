import * as z from 'zod/mini';

const key = 'rapporteur.speakers-left';
const schema = z.record(z.string(), z.array(z.string()));

/** The letters of a meeting of which somebody said on this device that they stay as written. */
export function leftSpeakers(meetingId: string): ReadonlySet<string> {
  return new Set(stored()[meetingId]);
}

/** Keeps one more; answers with all of the meeting. */
export function keepLeft(meetingId: string, letters: string): ReadonlySet<string> {
  const left = new Set([...leftSpeakers(meetingId), letters]);
  try {
    localStorage.setItem(key, JSON.stringify({ ...stored(), [meetingId]: [...left] }));
  } catch {
    // A browser that keeps nothing asks again another day.
  }
  return left;
}

function stored(): Readonly<Record<string, readonly string[]>> {
  try {
    const parsed = z.safeParse(schema, JSON.parse(localStorage.getItem(key) ?? '{}'));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}
