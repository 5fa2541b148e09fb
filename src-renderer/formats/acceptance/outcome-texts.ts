import type { SourceType } from '@/domain/draft';
import type { Id } from '@/domain/fields';
import { isHeading, type Paragraph } from '@/domain/paragraph';

import type { AcceptingMeeting } from './accepting';
import { isOneText, type TextSide } from './one-text';
import type { PlanBuilder } from './plan-builder';

/** Kinds of text of which a meeting has one each; a page, a news item or a text of no known kind may hold any of them. */
const kindsOfText: ReadonlySet<SourceType> = new Set<SourceType>([
  'closing-remarks',
  'minutes',
  'declaration',
]);

/** One text of a meeting, out of one source or of several that have it. */
export interface DraftedText extends TextSide {
  /** Of the draft's paragraphs and headings, in the order of the text. */
  readonly indexes: readonly number[];
}

/** The texts that the paragraphs of a draft's meeting are out of, in the order in which they begin there. */
export function draftedTexts(accepting: AcceptingMeeting): readonly DraftedText[] {
  const bySource = new Map<number, number[]>();
  accepting.meeting.paragraphs.forEach((_, index) => {
    const source = sourcesOf(accepting, index)[0] ?? -1;
    bySource.set(source, [...(bySource.get(source) ?? []), index]);
  });
  const texts: DraftedText[] = [];
  for (const [source, indexes] of bySource) {
    const side = sideOf(accepting, source, indexes);
    const at = texts.findIndex((text) => isOneText(text, side));
    const there = texts[at];
    if (there) texts[at] = united(there, side);
    else texts.push(side);
  }
  return texts;
}

/** The draft's sources that a paragraph of it is in, by index. */
export function sourcesOf({ evidence, path }: AcceptingMeeting, index: number): readonly number[] {
  return [...new Set(evidence.under(`${path}/paragraphs/${index}`).map(({ source }) => source))];
}

/**
 * What a text is called by the line of its source that says what it is: "Closing Remarks of the Chair". `undefined` where
 * none does.
 * @param at index of the source in the draft
 */
export function titledAs(
  { evidence, meeting, path }: AcceptingMeeting,
  at: number,
  kind: string | null,
): string | undefined {
  return meeting.documents.find(
    ({ type, relation }, index) =>
      type === kind &&
      relation !== 'referenced' &&
      evidence.under(`${path}/documents/${index}`).some(({ source }) => source === at),
  )?.title;
}

/** What a text of the draft is called: by itself, else as its source is. */
export function titleOf(accepting: AcceptingMeeting, { kind, indexes }: DraftedText): string {
  const at = sourcesOf(accepting, indexes[0] ?? -1)[0] ?? -1;
  const source = accepting.draft.sources[at];
  return titledAs(accepting, at, kind) ?? source?.title ?? source?.file.replace(/\.[^.]+$/u, '') ?? '';
}

function sideOf(accepting: AcceptingMeeting, source: number, indexes: readonly number[]): DraftedText {
  const { meeting, path } = accepting;
  const paragraphs = indexes.flatMap((index) => {
    const one = meeting.paragraphs[index];
    const own = `${path}/paragraphs/${index}`;
    if (!one || one.kind === 'heading') return [];
    return [{ isNumbered: one.number !== undefined, words: [[accepting.language(own), one.text]] as const }];
  });
  return { kind: kindOf(accepting.draft.sources[source]?.type), indexes, paragraphs };
}

function united(one: DraftedText, two: DraftedText): DraftedText {
  const indexes = [...one.indexes, ...two.indexes].toSorted((a, b) => a - b);
  return { kind: one.kind ?? two.kind, indexes, paragraphs: [...one.paragraphs, ...two.paragraphs] };
}

function kindOf(type: SourceType | undefined): string | null {
  return type !== undefined && kindsOfText.has(type) ? type : null;
}

/**
 * Which paragraphs of the register may be of the text that comes in, so that its numbers are theirs. Those of a text of
 * another kind are not, whatever number they have.
 * @param own the paragraphs of the meeting, in order
 */
export function ofText(plan: PlanBuilder, own: readonly Paragraph[], coming: TextSide): ReadonlySet<Id> {
  const texts = new Map<string, { readonly kind: string | null; readonly rows: Paragraph[] }>();
  for (const row of own) {
    if (isHeading(row)) continue;
    for (const [key, kind] of textsOfRow(plan, row)) {
      const text = texts.get(key) ?? { kind, rows: [] };
      text.rows.push(row);
      texts.set(key, text);
    }
  }
  return new Set(
    [...texts.values()].flatMap(({ kind, rows }) => {
      // What has no number of its own is numbered by its place.
      const paragraphs = rows.map(({ text }) => ({ isNumbered: true, words: Object.entries(text) }));
      return isOneText(coming, { kind, paragraphs }) ? rows.map(({ id }) => id) : [];
    }),
  );
}

/** Texts that a paragraph is in, with their kinds: one of no known kind is by itself; so is what was typed by hand. */
function textsOfRow(plan: PlanBuilder, { id }: Paragraph): ReadonlyMap<string, string | null> {
  const texts = new Map<string, string | null>();
  for (const { sourceId, field } of plan.claimsOf(id)) {
    // A text beside it may state its number, which it has because of that text.
    if (field !== '') continue;
    const kind = kindOf(plan.row('sources', sourceId)?.type);
    texts.set(kind ?? sourceId, kind);
  }
  return texts.size === 0 ? new Map([['', null]]) : texts;
}

/** The kinds of text that sources have a paragraph in; `null` among them where one is not known, or it was typed by hand. */
export function kindsOfRow(plan: PlanBuilder, row: Paragraph): ReadonlySet<string | null> {
  return new Set(textsOfRow(plan, row).values());
}
