import { latestDay, parseEdtf, precisionOf, yearOf } from '@/domain/edtf';
import { inLanguage } from '@/domain/fields';
import { formatEdtf } from '@/domain/format-edtf';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { meetingReference } from '@/domain/meeting-reference';
import { nameOn } from '@/domain/name-on';
import type { PaperLanguage } from '../paper';

/** Which document of the standard a paper is: what was adopted or said in the name of all is a statement. */
export const aknDocuments = [
  'report',
  'summary',
  'agenda',
  'programme',
  'decisions',
  'declaration',
  'communique',
  'remarks',
  'letter',
  'press-release',
  'list',
  /** Any other. */
  'paper',
] as const;
export type AknDocument = (typeof aknDocuments)[number];

/** Something that a paper is about, or speaks of. */
export interface AknReference {
  readonly kind: 'organization' | 'person' | 'event' | 'location' | 'concept';
  /** In the document. */
  readonly id: string;
  /** Of small Latin letters and figures, for its address. */
  readonly name: string;
  readonly showAs: string;
}

/** What the standard wants to know of a paper that its words do not say. */
export interface AknAbout {
  readonly document: AknDocument;
  /** ISO day on which the meeting ended; `null` where it is not certain. */
  readonly date: string | null;
  /** The year that is known where the day is not. */
  readonly year: string | null;
  /** The meeting's date as the paper prints it. */
  readonly printedDate: string | null;
  readonly symbol: string | null;
  /** Names the work among those of its day: the symbol, else what the meeting is cited by. */
  readonly number: string;
  readonly process: AknReference;
  readonly meeting: AknReference;
  readonly others: readonly AknReference[];
}

/** @param ownSymbol of the paper itself, where it bears one of its own */
export function aknAbout(
  document: AknDocument,
  dossier: MeetingDossier,
  language: PaperLanguage,
  ownSymbol: string | null = null,
): AknAbout {
  const { process, meeting } = dossier;
  const inEnglish = inLanguage(process.shortName, 'en') || inLanguage(process.name, 'en');
  const cited = meetingReference(meeting);
  const symbol = ownSymbol ?? (meeting.symbol?.trim() || null);
  return {
    document,
    date: lastDay(meeting.date),
    year: yearOf(meeting.date)?.toString() ?? null,
    printedDate: meeting.date === null ? null : formatEdtf(meeting.date, language),
    symbol,
    // A meeting that has no number is told apart by its identity alone.
    number:
      slug(symbol ?? '') ||
      [slug(cited.replace(/ \(\d{4}\)/u, '')), meeting.ordinal === null ? meeting.id : '']
        .filter(Boolean)
        .join('-'),
    process: {
      kind: 'organization',
      id: 'process',
      name: slug(inEnglish) || 'process',
      showAs: inLanguage(process.shortName, language) || inLanguage(process.name, language) || '—',
    },
    meeting: { kind: 'event', id: 'meeting', name: slug(cited) || 'meeting', showAs: cited },
    others: [...placeOf(dossier, language), ...partiesOf(dossier, language), ...themesOf(dossier)],
  };
}

function lastDay(date: string | null): string | null {
  const parsed = date === null ? null : parseEdtf(date);
  if (!parsed || precisionOf(parsed) !== 'day' || parsed.end.day === null) return null;
  const isDoubted = parsed.start.qualifier !== '' || parsed.end.qualifier !== '';
  // The schema's dates have no year nought.
  return isDoubted || (parsed.end.year ?? 0) < 1 ? null : latestDay(parsed);
}

function placeOf({ meeting }: MeetingDossier, language: PaperLanguage): readonly AknReference[] {
  const showAs = inLanguage(meeting.city, language).trim();
  if (showAs === '') return [];
  return [{ kind: 'location', id: 'place', name: slug(inLanguage(meeting.city, 'en')) || 'place', showAs }];
}

/** The delegations' parties, under their names on the meeting's date. */
function partiesOf(dossier: MeetingDossier, language: PaperLanguage): readonly AknReference[] {
  const ids = new Set([...dossier.delegations, ...dossier.organisers].map(({ partyId }) => partyId));
  return dossier.parties
    .filter(({ id }) => ids.has(id))
    .map((party, index) => ({
      kind: 'organization',
      id: `party_${index + 1}`,
      name: slug(party.iso3 ?? party.acronym['en'] ?? '') || `party-${index + 1}`,
      showAs: nameOn(party, dossier.partyNames, dossier.meeting.date, language, 'short'),
    }));
}

function themesOf({ tags }: MeetingDossier): readonly AknReference[] {
  const own = new Set(
    tags
      .filter(({ statementId, kind }) => statementId === null && kind === 'theme')
      .map(({ value }) => value),
  );
  return [...own].toSorted().map((value, index) => ({
    kind: 'concept',
    id: `concept_${index + 1}`,
    name: slug(value) || `concept-${index + 1}`,
    showAs: value,
  }));
}

/** Letters without their marks, figures, and strokes between them: what an address takes as it is. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
