import type { Document, MeetingDocument } from '@/domain/document';
import { symbolIn } from '@/domain/document-symbol';
import { compatibleEdtf, firstDayOf, lastDayOf, parseEdtf, yearOf } from '@/domain/edtf';
import { scriptOf } from '@/domain/person';
import { normaliseName } from '@/domain/reference/normalise-name';
import { comparedWords } from '@/search/shared-words';

import { likelihood } from './likelihood';
import { findingsOf, matchedAmong, type Match, type Matched } from './match';
import { isOneTitleInTwoScripts } from './one-title-in-two-scripts';
import { documentRatios } from './ratios';

export const documentFields = ['symbol', 'title', 'near-title', 'date', 'kind', 'meeting'] as const;
export type DocumentField = (typeof documentFields)[number];

/**
 * What tells one document from another. A file is told by its hash before anything of it is read, so that the same file
 * attached twice is one source: what is compared here are documents that files speak of.
 */
export interface DocumentFacts {
  /** In every language in which it is titled. */
  readonly titles: readonly string[];
  readonly type: Document['type'];
  readonly symbol: string | null;
  /** EDTF. */
  readonly date: string | null;
  /** Meetings that adopted, issued or refer to it, by keys made alike on both sides. */
  readonly meetings: readonly string[];
  /** The meeting that adopted it, by the same keys; left out where none is known to. */
  readonly adoptedAt?: string | null;
  /** When it is spoken of, EDTF: it is no later than that. `null` where that is not known, and of a register's. */
  readonly knownBy: string | null;
}

/** The same of a document of the register. @param links of it with meetings */
export function documentFacts(
  { title, type, symbol, date, adoptedAtMeetingId }: Document,
  links: readonly Pick<MeetingDocument, 'meetingId'>[],
): DocumentFacts {
  const adopted = adoptedAtMeetingId === null ? [] : [adoptedAtMeetingId];
  return {
    titles: Object.values(title).filter(Boolean),
    type,
    symbol,
    date,
    meetings: [...adopted, ...links.map(({ meetingId }) => meetingId)],
    adoptedAt: adoptedAtMeetingId,
    knownBy: null,
  };
}

/** Of several that would do, the only one of the same symbol or date; see `matchedAmong`. */
export function matchedDocument(
  compared: readonly (Match<DocumentField> & { readonly id: string })[],
): Matched<DocumentField> {
  const dated = compared.filter(
    ({ match, reasons }) => match === 'same' && (reasons.includes('symbol') || reasons.includes('date')),
  );
  const [only] = dated;
  return only && dated.length === 1
    ? matchedAmong(
        compared.map((one) => (one === only || one.match !== 'same' ? one : { ...one, match: 'different' })),
      )
    : matchedAmong(compared);
}

/** Every meeting has its own of these, mostly under the same title. */
const ownTypes: ReadonlySet<Document['type']> = new Set([
  'closing-remarks',
  'opening-remarks',
  'chairs-summary',
  'summary-report',
  'concept-note',
  'agenda',
  'invitation',
  'credentials',
  'list-of-participants',
  'press-release',
  'minutes',
]);

/** Whether every meeting has its own of the kind: it is the same as another at one meeting only, but by its symbol. */
export function isOfItsMeeting(type: Document['type']): boolean {
  return ownTypes.has(type);
}

/**
 * Whether two records are of one document: by symbol, then by title, date and kind. Another symbol or another date is
 * never taken for the same document; two days of one year are asked about where one meeting has both. A title that names one ("Almaty Declaration") is enough where nothing else differs; one that
 * only says what it is ("Declaration") is asked about, as is one that two meetings adopted, or a title that is within the other, or in another script, at
 * one meeting. Two scripts that name the same place, kind and years there are two translations of one title. What every meeting has of its own is one at one meeting only.
 */
export function matchDocument(a: DocumentFacts, b: DocumentFacts): Match<DocumentField> {
  const title = compareTitles(a.titles, b.titles);
  const isOwn = isOfItsMeeting(a.type) || isOfItsMeeting(b.type);
  const { reasons, contradictions } = findingsOf<DocumentField>([
    ['symbol', compareSymbols(a.symbol, b.symbol)],
    ['title', title === 'near' ? undefined : title],
    ['near-title', title === 'near' ? true : undefined],
    ['date', compareDates(a, b)],
    ['kind', a.type === 'other' || b.type === 'other' ? undefined : a.type === b.type],
    ['meeting', compareMeetings(a, b, isOwn)],
  ]);
  const isTelling = a.titles.some(isTellingTitle) && b.titles.some(isTellingTitle);
  const [agree, differ] = [new Set(reasons), new Set(contradictions)];
  return {
    match: verdict(agree, differ, {
      isOwn,
      isTelling,
      isOfOneYear: yearOf(a.date) === yearOf(b.date),
      isTranslated:
        title === undefined &&
        isOfOneOccasion(a, b) &&
        a.titles.some((one) => b.titles.some((two) => isOneTitleInTwoScripts(one, two))),
    }),
    reasons,
    contradictions,
    likelihood: likelihood(documentRatios.prior, [
      ...reasons.map((field) => agreeing(field, isTelling, a, b)),
      ...contradictions.map(differing),
    ]),
  };
}

/** Both adopted there, or both of one date. */
function isOfOneOccasion(a: DocumentFacts, b: DocumentFacts): boolean {
  const adopted = a.adoptedAt ?? null;
  return (
    (adopted !== null && adopted === (b.adoptedAt ?? null)) ||
    (a.date !== null && b.date !== null && compatibleEdtf(a.date, b.date))
  );
}

interface Told {
  /** Every meeting has its own of it. */
  readonly isOwn: boolean;
  readonly isTelling: boolean;
  readonly isOfOneYear: boolean;
  /** The titles, in two scripts, say the same place, kind and years, and nothing else. */
  readonly isTranslated: boolean;
}

function verdict(
  agree: ReadonlySet<DocumentField>,
  differ: ReadonlySet<DocumentField>,
  { isOwn, isTelling, isOfOneYear, isTranslated }: Told,
): Match['match'] {
  if (differ.has('symbol')) return 'different';
  // Of one title at one meeting two sources may still disagree about the day; that is to be said.
  if (differ.has('date'))
    return isOfOneYear && isTelling && agree.has('title') && agree.has('meeting') ? 'possible' : 'different';
  // Each meeting numbers its own minutes and lists: "AP/1" of another is another.
  if (isOwn && differ.has('meeting')) return 'different';
  if (agree.has('symbol')) return differ.has('title') ? 'possible' : 'same';
  if (differ.has('title') || (isOwn && !agree.has('meeting'))) return 'different';
  if (!agree.has('title')) {
    if (isTranslated && agree.has('meeting') && !differ.has('kind')) return 'same';
    const isHere = agree.has('meeting') || (agree.has('near-title') && agree.has('date'));
    return isHere && agree.has('kind') ? 'possible' : 'different';
  }
  // Adopted at two meetings: two of one title, unless its name and date say that one of the sources is mistaken.
  if (differ.has('meeting') && !(isTelling && agree.has('date'))) return 'possible';
  if (differ.has('kind')) return isTelling && agree.has('meeting') ? 'same' : 'possible';
  return isTelling || agree.has('date') || agree.has('meeting') ? 'same' : 'possible';
}

function agreeing(field: DocumentField, isTelling: boolean, a: DocumentFacts, b: DocumentFacts): number {
  switch (field) {
    case 'title':
      return isTelling ? documentRatios.title : documentRatios.generalTitle;
    case 'near-title':
      return documentRatios.nearTitle;
    case 'date':
      return isDay(a.date) && isDay(b.date) ? documentRatios.day : documentRatios.year;
    default:
      return documentRatios[field][0];
  }
}

function differing(field: DocumentField): number {
  if (field === 'date') return documentRatios.dateDiffers;
  // Another title tells two apart by itself.
  return field === 'title' || field === 'near-title' ? documentRatios.dateDiffers : documentRatios[field][1];
}

/** Of what is not dated, that it is spoken of before the other was written tells as much. */
function compareDates(a: DocumentFacts, b: DocumentFacts): boolean | undefined {
  if (a.date !== null && b.date !== null) return compatibleEdtf(a.date, b.date);
  const isLater = (one: string | null, by: string | null) => {
    const [first, last] = [firstDayOf(one), lastDayOf(by)];
    return first !== null && last !== null && first > last;
  };
  return isLater(a.date, b.knownBy) || isLater(b.date, a.knownBy) ? false : undefined;
}

/** Any document may be referred to at any meeting, but what is a meeting's own; it is adopted at one. */
function compareMeetings(a: DocumentFacts, b: DocumentFacts, isOwn: boolean): boolean | undefined {
  const [one, two] = [a.adoptedAt ?? null, b.adoptedAt ?? null];
  if (one !== null && two !== null) return one === two;
  if (a.meetings.some((meeting) => b.meetings.includes(meeting))) return true;
  return isOwn && a.meetings.length > 0 && b.meetings.length > 0 ? false : undefined;
}

/** `near`: all telling words of one are in the other; `undefined`: they are in two scripts. */
function compareTitles(one: readonly string[], two: readonly string[]): boolean | 'near' | undefined {
  const pairs = one.flatMap((a) =>
    two.flatMap((b) => (scriptOf(a) === scriptOf(b) ? [[a, b] as const] : [])),
  );
  if (pairs.length === 0) return undefined;
  if (pairs.some(([a, b]) => normaliseName(a) === normaliseName(b))) return true;
  return pairs.some(([a, b]) => isWithin(a, b)) ? 'near' : false;
}

function isWithin(one: string, two: string): boolean {
  const [a, b] = [one, two].map((title) => new Set(comparedWords(title).map(({ stem }) => stem)));
  if (!a || !b) return false;
  const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a];
  return smaller.size > 1 && [...smaller].every((stem) => larger.has(stem));
}

const generalWords =
  /(?<!\p{L})(?:the|of|on|and|for|a|an|final|draft|joint|ministerial|conference|meeting|declaration|communiqu[eé]|statement|recommendations?|conclusions?|report|document|outcomes?|plan|action|programme|program|operating|modalities|work|participat\p{L}*|participants?|states?|members?|member|chairmanships?|chairs?|presidency|sessions?|thematic|senior|officials?|technical|experts?|regional|process|adopted|agreed|by|at|in|to|with|from|its|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|декларац\p{L}*|коммюнике|заявлени\p{L}*|рекомендаци\p{L}*|выводы|отч[её]т|документ|итогов\p{L}*|проект|совместн\p{L}*|министерск\p{L}*|конференци\p{L}*|совещани\p{L}*|план|действий|программ\p{L}*|участник\p{L}*|участву\p{L}*|государств\p{L}*|стран\p{L}*|член\p{L}*|председател\p{L}*|встреч\p{L}*|заседани\p{L}*|сесси\p{L}*|тематическ\p{L}*|старших|должностных|лиц|экспертов|технических|региональн\p{L}*|процесс\p{L}*|рабоч\p{L}*|принят\p{L}*|перв\p{L}*|втор\p{L}*|трет\p{L}*|четв[её]рт\p{L}*|пят\p{L}*|шест\p{L}*|седьм\p{L}*|на|в|для|по|о|об|и|с)(?!\p{L})/giu;

/** Whether a title names one document, and not only what it is: "Almaty Declaration" does, "Joint Declaration" does not. */
export function isTellingTitle(title: string): boolean {
  return /\p{L}/u.test(title.normalize('NFC').replace(generalWords, ' '));
}

/** What is no symbol tells nothing. */
function compareSymbols(one: string | null, two: string | null): boolean | undefined {
  const [a, b] = [one, two].map((symbol) => symbolIn(symbol ?? ''));
  return a && b ? plainSymbol(a) === plainSymbol(b) : undefined;
}

/** However its parts are joined: "AP/SOM/2015/3" and "AP-SOM-2015-3" are one. */
export function plainSymbol(symbol: string): string {
  return symbol.toUpperCase().replace(/[^\p{L}\d]+/gu, '/');
}

/** "AP/SOM/2015/3" at the end of a title, or in brackets; `null` where there is none. */
export function symbolInTitle(title: string): string | null {
  return /(?:^|[\s([])(\p{Lu}[\p{Lu}\d]*(?:[/.-][\p{Lu}\d]+){2,})[\])]?\s*$/u.exec(title.trim())?.[1] ?? null;
}

function isDay(date: string | null): boolean {
  const parsed = date === null ? null : parseEdtf(date);
  return parsed !== null && parsed.start.day !== null;
}
