import { plainHouseForm, type HouseForm } from './house-form';
import type { Document } from './document';
import type { MeetingDossier } from './meeting-dossier';
import { paperBases, type PaperBase } from './paper-template';

/** Papers that bear a symbol of their own. Working lists and cards bear that of the meeting, or none. */
export const symbolKinds = [...paperBases, 'participants'] as const;
export type SymbolKind = (typeof symbolKinds)[number];

/** After the practice of United Nations documents: a list of participants is for information. */
export const usualKindLetters: Readonly<Record<SymbolKind, string>> = {
  minutes: 'MIN',
  'closing-remarks': 'CR',
  'chair-summary': 'SUM',
  communique: 'COM',
  declaration: 'DECL',
  'annotated-agenda': 'AG',
  programme: 'PROG',
  decisions: 'DEC',
  invitation: 'INV',
  'press-note': 'PR',
  participants: 'INF',
};

/** What stands in braces in a pattern. */
export const symbolParts = ['symbol', 'kind', 'number'] as const;
export type SymbolPart = (typeof symbolParts)[number];

export type PatternProblem =
  | { readonly kind: 'unclosed' }
  /** A brace that nothing opened. */
  | { readonly kind: 'unopened' }
  | { readonly kind: 'unknown'; readonly name: string };

type Piece = { readonly part: SymbolPart } | { readonly words: string };

/** Reads a pattern such as `{symbol}/{kind}/{number}`; the first thing that is wrong with it, else its pieces. */
export function readSymbolPattern(
  pattern: string,
):
  | { readonly ok: true; readonly pieces: readonly Piece[] }
  | { readonly ok: false; readonly problem: PatternProblem } {
  const pieces: Piece[] = [];
  for (const [found, name] of pattern.matchAll(/\{([^{}]*)\}|[^{}]+|[{}]/gu)) {
    if (found === '{') return { ok: false, problem: { kind: 'unclosed' } };
    if (found === '}') return { ok: false, problem: { kind: 'unopened' } };
    if (name === undefined) {
      pieces.push({ words: found });
      continue;
    }
    const part = symbolParts.find((one) => one === name.trim());
    if (!part) return { ok: false, problem: { kind: 'unknown', name: name.trim() } };
    pieces.push({ part });
  }
  return { ok: true, pieces };
}

/** Letters that can stand in a symbol: no spaces, strokes or braces, which would part or break it. */
export function areKindLetters(text: string): boolean {
  return /^[\p{L}\p{N}._-]{1,12}$/u.test(text);
}

/** What stands for a kind of paper in symbols of this house. */
export function kindLettersOf(house: Pick<HouseForm, 'kindLetters'> | null, kind: SymbolKind): string {
  return house?.kindLetters[kind]?.trim() || usualKindLetters[kind];
}

/** One of the papers of a meeting: of a template of the house with the kind it was copied from. */
export interface SymbolledPaper {
  readonly key: string;
  readonly kind: SymbolKind;
}

/**
 * The symbol that the house's pattern gives a paper; `null` where there is no pattern or none that can be read, and where it
 * asks for the meeting's symbol and none is recorded: a symbol without its beginning would be another's.
 * @param papers all of the meeting's: `{number}` counts those that would else bear the same symbol, in this order
 */
export function patternSymbol(
  house: Pick<HouseForm, 'symbolPattern' | 'kindLetters'>,
  meetingSymbol: string | null,
  paper: SymbolledPaper,
  papers: readonly SymbolledPaper[],
): string | null {
  const read = readSymbolPattern(house.symbolPattern?.trim() ?? '');
  if (!read.ok || read.pieces.length === 0) return null;
  if (meetingSymbol === null && read.pieces.some((piece) => 'part' in piece && piece.part === 'symbol'))
    return null;
  const filled = ({ kind }: SymbolledPaper, number: string) =>
    read.pieces
      .map((piece) => {
        if ('words' in piece) return piece.words;
        if (piece.part === 'symbol') return meetingSymbol ?? '';
        return piece.part === 'kind' ? kindLettersOf(house, kind) : number;
      })
      .join('');
  const alike = papers.filter((one) => filled(one, '') === filled(paper, ''));
  const place = alike.findIndex(({ key }) => key === paper.key);
  return filled(paper, String(Math.max(0, place) + 1)).trim() || null;
}

/** Types under which the same paper is recorded where it was given out: its own symbol is a fact, and goes before a pattern. */
const recordedAs: Readonly<Record<SymbolKind, readonly Document['type'][]>> = {
  minutes: ['minutes'],
  'closing-remarks': ['closing-remarks'],
  'chair-summary': ['chairs-summary'],
  communique: ['communique'],
  declaration: ['declaration'],
  'annotated-agenda': ['agenda'],
  programme: [],
  decisions: [],
  invitation: ['invitation'],
  'press-note': ['press-release'],
  participants: ['list-of-participants'],
};

/**
 * The symbol of a paper of a meeting, whole as it is printed: that of the document as recorded, else what the house's
 * pattern gives, else the meeting's. `null` where none is known.
 * @param key kind of paper, or id of a template of the house; `null` for what bears none of its own
 */
export function symbolOfPaper(dossier: MeetingDossier, key: string | null): string | null {
  const house = dossier.houseForm ?? plainHouseForm;
  const papers = papersWithSymbols(dossier);
  const paper = papers.find((one) => one.key === key);
  const meeting = clean(dossier.meeting.symbol);
  if (house.symbolPattern === null || !paper) return recorded(dossier, ['minutes']) ?? meeting;
  // A template of the house is a paper of its own beside the one that was recorded.
  const own = paper.key === paper.kind ? recorded(dossier, recordedAs[paper.kind]) : null;
  return own ?? patternSymbol(house, meeting, paper, papers) ?? meeting;
}

/** Those that every register has, then the house's own, oldest first: a new one takes no other's number. */
function papersWithSymbols({ paperTemplates }: MeetingDossier): readonly SymbolledPaper[] {
  const own = paperTemplates
    .map(({ id, base }): { readonly key: string; readonly kind: PaperBase } => ({ key: id, kind: base }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return [...symbolKinds.map((kind) => ({ key: kind, kind })), ...own];
}

function recorded(
  { meetingDocuments, documents }: MeetingDossier,
  types: readonly Document['type'][],
): string | null {
  // What was only spoken of is another meeting's, and so is its symbol.
  const related = new Set(
    meetingDocuments
      .filter(({ relation }) => relation !== 'referenced' && relation !== 'presented')
      .map(({ documentId }) => documentId),
  );
  const found = documents.filter(({ id, type, symbol }) => related.has(id) && types.includes(type) && symbol);
  return clean(found[0]?.symbol ?? null);
}

/** On one line: a symbol stands in heads and in properties of files. */
function clean(symbol: string | null): string | null {
  return symbol?.replaceAll(/\s+/gu, ' ').trim() || null;
}

/** How the symbol of a paper looks by the pattern, at a second Senior Officials Meeting. */
export function exampleSymbol(
  house: Pick<HouseForm, 'symbolPattern' | 'kindLetters'>,
  kind: SymbolKind,
): string {
  const paper = { key: kind, kind };
  return patternSymbol(house, 'SOM/2', paper, [paper]) ?? 'SOM/2';
}
