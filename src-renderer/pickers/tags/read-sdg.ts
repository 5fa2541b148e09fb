import { sdgTargetByNumber } from '@/domain/reference/sdg-targets';

/** A goal (`10`) or a target (`10.7`, `10.c`) of the 2030 Agenda, written with or without "SDG"; `null` when it is none. */
export function readSdg(text: string): string | null {
  const match = /^(?:sdg|цур|goal|target|цель|задача)?\s*№?\s*(\d{1,2})(?:[.,]([\da-d]{1,2}))?$/u.exec(
    text.trim().toLowerCase(),
  );
  const goal = Number(match?.[1]);
  if (!match || goal < 1 || goal > 17) return null;
  if (match[2] === undefined) return String(goal);
  return sdgTargetByNumber(`${goal}.${match[2]}`)?.target ?? null;
}
