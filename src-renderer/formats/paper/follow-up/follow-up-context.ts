import { inLanguage, type Id } from '@/domain/fields';
import { followUpMatrix, type FollowUpMatrix, type StatusTotals } from '@/domain/follow-up-matrix';
import { formatEdtf } from '@/domain/format-edtf';
import type { Meeting } from '@/domain/meeting';
import type { RecommendationRecords } from '@/domain/recommendation-records';
import type { RecommendationRow } from '@/domain/recommendation-row';

import type { TagWords } from '@/domain/tag-words';

import { statusWord } from './status-word';
import type { Block, PaperDocument, PaperLanguage } from '../paper';
import { inHouseForm } from '../paper-form';
import { richText } from '../rich-text';
import { followUpFrames, type FollowUpFrame } from './follow-up-frame';

/** What papers of follow-up are made of. */
export interface FollowUpPaperRequest {
  readonly records: RecommendationRecords;
  /** Those that the paper tells of. */
  readonly rows: readonly RecommendationRow[];
  /** The only parties of the matrix; left out or empty for all. */
  readonly partyIds?: readonly Id[];
  readonly language: PaperLanguage;
  /** What the house calls themes; left out where the paper names none. */
  readonly tagWords?: readonly TagWords[];
  /** The day the rows tell of, ISO 8601: today or a day of the past. */
  readonly day: string;
  /** Whether the secretariat's notes stand below the texts. */
  readonly withNotes: boolean;
}

export interface FollowUpPaperContext extends FollowUpPaperRequest {
  readonly tagWords: readonly TagWords[];
  readonly frame: FollowUpFrame;
  readonly matrix: FollowUpMatrix;
  readonly meetings: ReadonlyMap<Id, Meeting>;
  readonly dates: ReadonlyMap<Id, string | null>;
}

export function followUpPaperContext(request: FollowUpPaperRequest): FollowUpPaperContext {
  const { records, rows, language, day, partyIds = [], tagWords = [] } = request;
  return {
    ...request,
    tagWords,
    frame: followUpFrames[language],
    matrix: followUpMatrix(records, rows, { language, today: day, partyIds }),
    meetings: new Map(records.meetings.map((meeting) => [meeting.id, meeting])),
    dates: new Map(records.meetings.map(({ id, date }) => [id, date])),
  };
}

interface PaperOfFollowUp {
  readonly title: string;
  /** What is told instead of the day. */
  readonly subtitle?: string;
  readonly blocks: readonly Block[];
  readonly size?: 'a4' | 'a3';
  /** Where there are no blocks. */
  readonly nothing?: string;
}

/** A landscape paper of the process: what it is, of which day, and its blocks. */
export function followUpDocument(
  { records, language, day, frame }: FollowUpPaperContext,
  { title, subtitle, blocks, size = 'a4', nothing = frame.nothing }: PaperOfFollowUp,
): PaperDocument {
  const process = inLanguage(records.process?.shortName ?? {}, language);
  const asOf = subtitle ?? frame.asOf(formatEdtf(day, language));
  const paper = {
    sheet: { kind: 'text', orientation: 'landscape', size } as const,
    language,
    name: [title, asOf].join(', '),
    letterhead: {
      process: richText(process, language),
      processDetail: null,
      lines: [formatEdtf(day, language)],
    },
    title: richText(title, language),
    subtitle: richText(asOf, language),
    record: null,
    running: { head: [process, title].filter(Boolean).join(' · '), foot: '' },
    blocks:
      blocks.length > 0
        ? blocks
        : [{ kind: 'paragraph', text: richText(nothing, language), record: null } as const],
    status: null,
    notes: [],
  };
  return inHouseForm(paper, records.houseForm);
}

/** "Not reported 4, under way 2". */
export function totalsInWords(totals: StatusTotals, language: PaperLanguage): string {
  return [...totals].map(([status, count]) => `${statusWord(status, language)} ${count}`).join(', ');
}
