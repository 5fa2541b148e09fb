import type { Id } from '@/domain/fields';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { RecommendationRecords } from '@/domain/recommendation-records';
import { originReference } from '@/domain/recommendation-reference';
import { recommendationRows } from '@/domain/recommendation-row';
import { numberParagraphs } from '@/domain/number-paragraphs';

import { minutesContext } from '../minutes-context';
import { paperHeading } from '../minutes-heading';
import type { Block, PaperDocument, PaperLanguage } from '../paper';
import { inHouseForm } from '../paper-form';
import { richText } from '../rich-text';
import { extractFrames } from './extract-frame';
import { originBlocks, paragraphsAround } from './extract-origin';
import { recommendationBlocks } from './extract-recommendation';
import { followUpPaperContext } from '../follow-up/follow-up-context';

/** What an extract is of: a paragraph of a meeting's outcome, or a recommendation wherever it was made. */
export type ExtractSource =
  | { readonly kind: 'paragraph'; readonly meetingId: Id; readonly paragraphId: Id }
  | { readonly kind: 'recommendation'; readonly recommendationId: Id };

export interface ExtractRequest {
  readonly source: ExtractSource;
  /** Of the meetings that it names, in any order. */
  readonly dossiers: readonly MeetingDossier[];
  /** Of the recommendations that it tells of, at least. */
  readonly records: RecommendationRecords;
  readonly language: PaperLanguage;
  /** Whether texts stand in every language that they are in, or in the paper's alone. */
  readonly allLanguages: boolean;
  readonly withNotes: boolean;
  /** ISO 8601. */
  readonly today: string;
}

/** Where a decision stands: the meeting, the paragraph where it is known, and how it is cited. */
export interface ExtractOrigin {
  readonly dossier: MeetingDossier;
  readonly paragraphId: Id | null;
  readonly reference: string;
}

/**
 * One decision, to be filed or sent by itself: the meeting with its date, place and Chair, the paragraph with what it
 * belongs to, the statements in it, and of each recommendation that came of it how far the States have come.
 * `null` where what it is of is not among the records.
 */
export function decisionExtract(request: ExtractRequest): PaperDocument | null {
  const { source, records, language, today } = request;
  const rows = recommendationRows(records, { today, day: null }).filter(({ recommendation, origins }) =>
    source.kind === 'recommendation'
      ? recommendation.id === source.recommendationId
      : origins.some(({ paragraphId }) => paragraphId !== null && ownParagraphs(request).has(paragraphId)),
  );
  const origins = originsOf(request);
  const [first] = origins;
  const frame = extractFrames[language];
  const context = followUpPaperContext({ ...request, rows, day: today });
  const own = source.kind === 'recommendation' ? context.matrix.lines[0] : undefined;
  if (!first || (source.kind === 'recommendation' && !own)) return null;
  const heading = paperHeading(
    minutesContext(first.dossier, { language }),
    frame.title(own?.reference || first.reference),
  );
  const blocks: readonly Block[] = [
    ...origins.flatMap((origin): readonly Block[] => [
      ...(origins.length > 1
        ? [{ kind: 'section-label', text: richText(origin.reference, language) } as const]
        : []),
      ...originBlocks(origin, request),
    ]),
    ...context.matrix.lines.flatMap((line) => recommendationBlocks(context, line, request)),
  ];
  return inHouseForm(
    {
      sheet: { kind: 'text', orientation: 'portrait' },
      language,
      ...heading,
      record: null,
      blocks,
      status: null,
      notes: [],
    },
    records.houseForm,
    'decisions',
  );
}

/** The paragraph and those below it: a recommendation may have come of any of them. */
function ownParagraphs({ source, dossiers }: ExtractRequest): ReadonlySet<Id> {
  if (source.kind !== 'paragraph') return new Set();
  const dossier = dossiers.find(({ meeting }) => meeting.id === source.meetingId);
  const { own } = paragraphsAround(dossier?.paragraphs ?? [], source.paragraphId);
  return new Set(own.map(({ id }) => id));
}

function originsOf({ source, dossiers, records, language }: ExtractRequest): readonly ExtractOrigin[] {
  const byMeeting = new Map(dossiers.map((dossier) => [dossier.meeting.id, dossier]));
  const meetings = new Map(dossiers.map(({ meeting }) => [meeting.id, meeting]));
  const numbers = new Map(
    dossiers.flatMap(({ paragraphs }) =>
      numberParagraphs(paragraphs).map(({ paragraph, cited }) => [paragraph.id, cited] as const),
    ),
  );
  const context = { meetings, numbers };
  if (source.kind === 'paragraph') {
    const { meetingId, paragraphId } = source;
    const dossier = byMeeting.get(meetingId);
    if (!dossier?.paragraphs.some(({ id }) => id === paragraphId)) return [];
    const reference = originReference({ meetingId, paragraphId, printedReference: null }, context, language);
    return [{ dossier, paragraphId, reference }];
  }
  const [row] = recommendationRows(
    {
      ...records,
      recommendations: records.recommendations.filter(({ id }) => id === source.recommendationId),
    },
    { today: '', day: null },
  );
  return (row?.origins ?? []).flatMap((origin): readonly ExtractOrigin[] => {
    const dossier = byMeeting.get(origin.meetingId);
    if (!dossier) return [];
    const { paragraphId } = origin;
    return [{ dossier, paragraphId, reference: originReference(origin, context, language) }];
  });
}
