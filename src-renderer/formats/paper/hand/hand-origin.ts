import type { Id } from '@/domain/fields';

/** Which paper a Word file of ours is: stands among its properties, where every program keeps it. */
export interface HandOrigin {
  readonly meetingId: Id;
  /** As in `paperVersionSchema`. */
  readonly paper: string;
  readonly language: string;
  /** In one language, or how two stand to each other; see `choiceSchemas`. */
  readonly languages: 'one' | 'columns' | 'sequence';
  /** SHA-256 of the document tree it was written from, as canonical JSON; see `freezePaper`. */
  readonly paperSha256: string;
  /** Of a letter to one delegation, which; `null` of any other paper. */
  readonly letterTo: Id | null;
}

/** Which file of its paper it is: in which languages and to whom. The latest of each takes the place of those before. */
export function fileOf({
  language,
  languages,
  letterTo,
}: Pick<HandOrigin, 'language' | 'languages' | 'letterTo'>): string {
  return [language, languages, letterTo].join(' ');
}

/** Name of the property. Word takes 255 characters as its value. */
export const originProperty = 'RapporteurPaper';

export function writeOrigin({
  meetingId,
  paper,
  language,
  languages,
  paperSha256,
  letterTo,
}: HandOrigin): string {
  return ['1', meetingId, paper, language, languages, paperSha256, letterTo ?? ''].join(' ').trimEnd();
}

/** `null` where the property says nothing of the kind. */
export function readOrigin(value: string | undefined): HandOrigin | null {
  const found =
    /^1 (\S{1,60}) (\S{1,60}) ([A-Za-z-]{2,20}) (one|columns|sequence) ([0-9a-f]{64})(?: (\S{1,60}))?$/u.exec(
      value?.trim() ?? '',
    );
  const [, meetingId = '', paper = '', language = '', form, paperSha256 = '', letterTo = null] = found ?? [];
  const languages = form === 'columns' || form === 'sequence' ? form : 'one';
  return found ? { meetingId, paper, language, languages, paperSha256, letterTo } : null;
}
