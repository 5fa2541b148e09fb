import { dayOfWords } from '@/domain/day-of-words';

const heading =
  /^(?:(?:provisional|draft|annotated|revised|final|tentative|proposed|preliminary)\s+)*(?:agenda|programme|program)(?:\s+(?:of|for|as (?:of|at))\b.*|,?\s+(?:rev|version)\b.{0,30})?(?:\s*\([^()]{1,60}\))?[:.]?$/iu;
const russianHeading =
  /^(?:(?:предварительн|аннотированн|пересмотренн|окончательн|проект)\p{L}*\s+)*(?:повестк[аи](?:\s+дня)?|программ[аы])(?:\s+\P{N}.*)?[:.]?$/iu;

/** A pasted agenda without what stands over it. */
export interface HeadedLines {
  /** "PROVISIONAL AGENDA" and what stands with it: the meeting, its place and its days. */
  readonly heading: readonly string[];
  readonly lines: readonly string[];
}

/**
 * Takes the heading of a printed agenda off its lines: the name of the document and, where numbers or hours begin below
 * it, all that stands above them. Days stay, since points stand under them.
 * @param isMarked whether a line bears a number or an hour, or opens a session
 */
export function withoutHeading(lines: readonly string[], isMarked: (line: string) => boolean): HeadedLines {
  const firstMarked = lines.findIndex(isMarked);
  const above = firstMarked === -1 ? lines.slice(0, 1) : lines.slice(0, firstMarked);
  if (!above.some(isAgendaHeading)) return { heading: [], lines };
  const goes = (line: string) =>
    isAgendaHeading(line) || (firstMarked !== -1 && dayOfWords(line) === null && !isBreak(line));
  return {
    heading: above.filter(goes),
    lines: [...above.filter((line) => !goes(line)), ...lines.slice(above.length)],
  };
}

/** Whether a line is what an agenda is headed by: "Provisional Agenda", «Повестка дня:». */
export function isAgendaHeading(line: string): boolean {
  return heading.test(line) || russianHeading.test(line);
}

/** What a programme begins with before its first hour or number is a point all the same. */
function isBreak(line: string): boolean {
  return /^(?:registration|arrival|welcome|opening|регистрац|прибыт|приветств|открыт)/iu.test(line);
}
