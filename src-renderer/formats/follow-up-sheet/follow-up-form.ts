import { inLanguage, type Id, type Localized } from '@/domain/fields';
import { timeOfReport } from '@/domain/follow-up';
import { formatEdtf } from '@/domain/format-edtf';
import type { Meeting } from '@/domain/meeting';
import { meetingReference } from '@/domain/meeting-reference';
import type { RecommendationRecords } from '@/domain/recommendation-records';

import type { Locale } from '../tables/table-language';
import { inEach, languagesOf, type SheetLanguage } from './sheet-language';
import { isAskedNow, partyName, sheetLines, type SheetLine } from './sheet-register';
import { writeSheetTrace } from './sheet-trace';
import { followUpFrames } from '../paper/follow-up/follow-up-frame';
import { statusWord } from '../paper/follow-up/status-word';

/** A form to write in, or a table; both are read again. */
export const followUpSheetFormats = ['docx', 'xlsx'] as const;
export type FollowUpSheetFormat = (typeof followUpSheetFormats)[number];

export interface FollowUpSheetOptions {
  readonly partyId: Id;
  readonly language: SheetLanguage;
  /** ISO 8601. */
  readonly today: string;
  /** In ms since 1970. */
  readonly writtenAt: number;
}

/** One recommendation of a State's sheet: what is asked, and what is known. */
export interface FormLine {
  readonly reference: string;
  /** Of the register with the opening that it hangs on, in whichever languages there are. */
  readonly text: Localized;
  readonly last: string;
  readonly owner: string;
  /** See `sheet-trace.ts`. */
  readonly trace: string;
}

/** What a State's sheet says, whichever program it is filled in with. */
export interface FollowUpForm {
  /** Its name in each language. */
  readonly party: Readonly<Record<Locale, string>>;
  readonly process: string;
  readonly lines: readonly FormLine[];
}

/** A line for each open recommendation that addresses the State. */
export function followUpForm(records: RecommendationRecords, options: FollowUpSheetOptions): FollowUpForm {
  const { partyId, language, today, writtenAt } = options;
  const [main] = languagesOf(language);
  const meetings = new Map(records.meetings.map((meeting) => [meeting.id, meeting]));
  return {
    party: {
      en: partyName(records, partyId, 'en', today),
      ru: partyName(records, partyId, 'ru', today),
    },
    process: inLanguage(records.process?.shortName ?? {}, main),
    lines: sheetLines(records, partyId, language, today)
      .filter(isAskedNow)
      .map((line) => {
        const { reference } = line;
        const { recommendation, words: text } = line.row;
        const recommendationId = recommendation.id;
        const owner = line.state?.commitment?.owner ?? '';
        const mark = { language: main, writtenAt, partyId, recommendationId };
        return {
          reference,
          text,
          last: inEach(language, (one) => lastKnown(line, one, meetings)),
          owner,
          trace: writeSheetTrace(mark, owner, reference),
        };
      }),
  };
}

/** "Under way (March 2016)"; "Under way (undated, given at SOM 3 (2016))". */
export function lastKnown(line: SheetLine, language: Locale, meetings: ReadonlyMap<Id, Meeting>): string {
  const { state } = line;
  const status = state?.status ?? 'not-reported';
  const last =
    status === 'not-stated'
      ? state?.counted.at(-1)
      : state?.counted.findLast((report) => report.status === status);
  const word = statusWord(status, language);
  const time = last ? timeOfReport(last, meetings) : null;
  switch (time?.kind) {
    case 'dated':
      return `${word} (${formatEdtf(time.date, language)})`;
    case 'given':
      return `${word} (${followUpFrames[language].givenAt(meetingReference(time.at))})`;
    default:
      return word;
  }
}
