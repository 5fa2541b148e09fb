/** A goal (`10`) or a target (`10.7`, `10.c`) of the 2030 Agenda, written with or without "SDG"; `null` when it is none. */
export function readSdg(text: string): string | null {
  const match = /^(?:sdg|цур|goal|target|цель|задача)?\s*№?\s*(\d{1,2})(?:[.,]([\da-d]{1,2}))?$/u.exec(
    text.trim().toLowerCase(),
  );
  const goal = Number(match?.[1]);
  if (!match || goal < 1 || goal > 17) return null;
  return match[2] === undefined ? String(goal) : `${goal}.${match[2]}`;
}
