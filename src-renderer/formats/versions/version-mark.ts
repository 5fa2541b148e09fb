/** What a file says of itself as one of several versions. */
export interface VersionMark {
  /** How far it has come: a draft, a numbered revision, the final text, one that was corrected after it. */
  readonly stage: 'draft' | 'revision' | 'final' | 'corrected';
  /** Of a draft or a revision: the highest number it states; 0 where it states none. */
  readonly number: number;
  /** The words it says so by, and where. */
  readonly words: string;
  readonly place: 'name' | 'text';
}

const stages = ['draft', 'revision', 'final', 'corrected'] as const;

/**
 * What marks a version, in a file's name or at the head of a text. Letters may touch neither side: "finalise" marks
 * nothing. Underscores and digits part words in names.
 */
const marks: readonly (readonly [VersionMark['stage'], RegExp])[] = [
  [
    'corrected',
    /(?<!\p{L})(?:corr(?:igendum|ected|\.)?[ _.-]?(\d{0,3})|исправленн(?:ый|ая|ое)|испр\.?)(?!\p{L})/iu,
  ],
  [
    'final',
    /(?<!\p{L})(?:final(?:[ _-]version)?|as[ _-]adopted|clean|окончательн(?:ый|ая|ое)|итогов(?:ый|ая|ое)|финал(?:ьн(?:ый|ая|ое))?|принят(?:ый|ая|ое)|чистов(?:ик|ой))(?!\p{L})/iu,
  ],
  [
    'revision',
    /(?<!\p{L})(?:rev(?:ision|ised|\.)?|ver(?:sion|s|\.)?|v|ред(?:акция|\.)?|верс(?:ия|\.)?|вариант|вер\.?|в(?=\d))[ _.№-]*(\d{1,3})(?![\p{L}\d])/iu,
  ],
  [
    'draft',
    /(?<!\p{L})(?:(?:zero[ _-]|first[ _-]|second[ _-]|third[ _-])?draft|проект|черновик|предварительн(?:ый|ая|ое)|provisional|prelim(?:inary)?)(?:[ _.-]*(\d{1,2}))?(?!\p{L})/iu,
  ],
];

/** So much of a text is its head: a title with what stands above and below it. */
const headLength = 240;

/**
 * The mark of a file; its name says more than its text, in which "the final document" may be told of anything. A name
 * that says "final" and "draft" says neither. `null` where there is none.
 * @param name of the file, with its ending
 */
export function versionMark(name: string, text: string): VersionMark | null {
  const byName = markIn(name.replace(/\.[\p{L}\d]{1,12}$/u, ''), 'name');
  return byName ?? markIn(headOf(text), 'text');
}

/** Lines that are a mark alone, or end with one in brackets: what a text says of itself, not of another. */
function headOf(text: string): string {
  return text
    .slice(0, headLength)
    .split('\n')
    .filter((line) => /^[\p{L}\d .,_/№-]{1,40}$/u.test(line.trim()) || /[([][^)\]]+[)\]]\s*$/u.test(line))
    .map((line) => (/[([]/u.test(line) ? line.slice(line.search(/[([]/u)) : line))
    .filter((line) => line.trim().split(/\s+/u).length <= 4)
    .join('\n');
}

function markIn(words: string, place: VersionMark['place']): VersionMark | null {
  const found = marks.flatMap(([stage, pattern]) => {
    const match = pattern.exec(words);
    return match ? [{ stage, number: Number(match[1] ?? 0) || 0, words: match[0].trim(), place }] : [];
  });
  const [first, second] = found;
  if (!first || !second) return first ?? null;
  // "Draft rev. 2" is the second revision of a draft; "final draft" may be either.
  return first.stage === 'revision' && second.stage === 'draft' ? first : null;
}

/** Which of two comes later: below 0 the first is the earlier, above 0 the later, 0 where they do not say. */
export interface Order {
  readonly order: number;
  /** Whether they say it plainly. */
  readonly isSure: boolean;
}

/** @param a what the first says of itself; `null` where it says nothing */
export function compareMarks(a: VersionMark | null, b: VersionMark | null): Order {
  if (a === null && b === null) return { order: 0, isSure: false };
  if (b === null) return againstUnmarked(a);
  if (a === null) {
    const { order, isSure } = againstUnmarked(b);
    return { order: -order, isSure };
  }
  const order = stages.indexOf(a.stage) - stages.indexOf(b.stage) || a.number - b.number;
  // "Rev. 1" beside "draft 3" may be a revision of any draft.
  const isSure =
    a.stage === b.stage || [a, b].some(({ stage }) => stage === 'final' || stage === 'corrected');
  return { order, isSure: order !== 0 && isSure };
}

function againstUnmarked(marked: VersionMark | null): Order {
  switch (marked?.stage) {
    case 'draft':
      return { order: -1, isSure: true };
    case 'final':
    case 'corrected':
      return { order: 1, isSure: true };
    case 'revision':
      return { order: 1, isSure: false };
    case undefined:
      return { order: 0, isSure: false };
  }
}
