import type { ProgressUpdate } from '@/domain/commitment';
import { inLanguage, languageUsed, type Id } from '@/domain/fields';
import { isAhead, timeOfReport } from '@/domain/follow-up';
import { cellOf, totalsOf, type MatrixLine } from '@/domain/follow-up-matrix';
import { formatEdtf } from '@/domain/format-edtf';
import { meetingReference } from '@/domain/meeting-reference';
import { openingOfText, withOpening } from '@/domain/outcome-item';
import type { RecommendationOrigin } from '@/domain/recommendation';
import { originReference } from '@/domain/recommendation-reference';
import { languageName } from '@/domain/language-mark';

import { statusWord } from './status-word';
import type { RecordReference, RichText } from '../paper';
import { frameFor } from '../frame/frame-for';
import { inQuotationMarks } from '../quotation-marks';
import { inlinesOf, joined, richText } from '../rich-text';
import type { FollowUpPaperContext } from './follow-up-context';

/** The text as the register has it, and its note below where there is one and the paper is to show notes. */
export function textCell({ frame, language, withNotes }: FollowUpPaperContext, line: MatrixLine): RichText {
  const { note } = line.row.recommendation;
  const text = line.row.words;
  const words = [inLanguage(text, language), withNotes && note !== null ? frame.note(note) : ''];
  return richText(words.filter((part) => part !== '').join('\n'), languageUsed(text, language));
}

/**
 * How meetings worded it themselves, where that is not the text that stands, in a language or in each of several:
 * "RC (2011): “Record all births”". One that is in none of them is printed in its own, and says so.
 * @param languages BCP 47 tags
 */
export function ownWordings(
  context: FollowUpPaperContext,
  line: MatrixLine,
  languages: readonly string[],
): readonly { readonly words: string; readonly language: string }[] {
  const { recommendation, origins } = line.row;
  const { records } = context;
  const asCompared = (words: string) => words.replaceAll(/\s+/gu, ' ').trim();
  return origins.flatMap((origin) => {
    const isThere = languages.some((language) => asCompared(origin.text[language] ?? '') !== '');
    const other = languageUsed(origin.text, languages[0] ?? context.language);
    const name = isThere ? null : languageName(other, context.language);
    const mark = name === null ? [] : [frameFor(context.language).inLanguage(name)];
    return (isThere ? languages : [other]).flatMap((language) => {
      const own = asCompared(origin.text[language] ?? '');
      if (own === '' || own === asCompared(recommendation.text[language] ?? '')) return [];
      const whole = withOpening(
        { [language]: own },
        openingOfText({ [language]: own }, [origin], records.items),
      );
      const quoted = inQuotationMarks(whole[language] ?? own, language);
      return [{ words: [`${originsInWords(context, [origin])}: ${quoted}`, ...mark].join(' '), language }];
    });
  });
}

/** The text, and below it how meetings worded it themselves. */
export function textWithWordings(context: FollowUpPaperContext, line: MatrixLine): RichText {
  const text = textCell(context, line);
  const own = ownWordings(context, line, [text.language]);
  const below = own.map(({ words }) => inlinesOf(`\n${words}`, 'text'));
  return joined([text.inlines, ...below], text.language);
}

/** "para. 10 (a)" stays in one line, and so does "RC (2011) [b]". */
export function referenceCell({ language }: FollowUpPaperContext, reference: string): RichText {
  return richText(reference.replaceAll(/(?<=para\.|п\.) | (?=\(\p{L}+\)|\[\p{L}+\])/gu, '\u00A0'), language);
}

export function recordOf(line: MatrixLine): RecordReference {
  return { table: 'recommendations', id: line.row.recommendation.id };
}

/** What one report says: "March 2016, SOM 3 (2016), by the Ministry of Labour: Under way. A group was set up." */
export function reportWords(context: FollowUpPaperContext, report: ProgressUpdate): string {
  const { frame, language, dates, day } = context;
  const head = [timeInWords(context, report), report.reportedBy === null ? '' : frame.by(report.reportedBy)];
  const said = [
    report.status === null ? '' : `${statusWord(report.status, language)}.`,
    inLanguage(report.text, language),
  ];
  const parts = [head, said].map((words) => words.filter((word) => word !== ''));
  const words = [parts[0]?.join(', ') ?? '', parts[1]?.join(' ') ?? '']
    .filter((part) => part !== '')
    .join(': ');
  return isAhead(report, day, dates) ? `${words} (${frame.ahead})` : words;
}

/** "March 2016, SOM 3 (2016)"; "undated, given at SOM 3 (2016)". */
function timeInWords({ frame, language, meetings }: FollowUpPaperContext, report: ProgressUpdate): string {
  const time = timeOfReport(report, meetings);
  if (time.kind === 'undated') return frame.undated;
  if (time.kind === 'given') return frame.givenAt(meetingReference(time.at));
  const meeting = report.meetingId === null ? undefined : meetings.get(report.meetingId);
  return [formatEdtf(time.date, language), ...(meeting ? [meetingReference(meeting)] : [])].join(', ');
}

/** "Implemented: Kazakhstan, Türkiye", a line a status, in the order of the statuses; `''` where it addresses nobody. */
export function statesByStatus(context: FollowUpPaperContext, line: MatrixLine): string {
  const { language, matrix } = context;
  return [...totalsOf([...line.row.states.values()]).keys()]
    .map((status) => {
      const names = matrix.columns.filter(({ party }) => cellOf(line, party.id)?.status === status);
      return `${statusWord(status, language)}: ${names.map(({ name }) => name).join(', ')}`;
    })
    .join('\n');
}

/** The latest report of each State that gave one: "Kazakhstan, March 2024: Under way. …". */
export function latestReports(context: FollowUpPaperContext, line: MatrixLine): string {
  return context.matrix.columns
    .flatMap(({ party, name }) => {
      const last = cellOf(line, party.id)?.counted.at(-1);
      return last ? [`${name}, ${reportWords(context, last)}`] : [];
    })
    .join('\n');
}

/** The parties that are addressed, by their names; or that it is to be decided. */
export function addressedNames(context: FollowUpPaperContext, line: MatrixLine): string {
  if (line.row.isUndecided) return context.frame.undecided;
  const names = context.matrix.columns.filter(({ party }) => cellOf(line, party.id)?.isAddressed === true);
  return names.length === 0 ? context.frame.nobodyAddressed : names.map(({ name }) => name).join(', ');
}

/** How origins are cited, parted by semicolons. */
export function originsInWords(
  { records, meetings, language }: FollowUpPaperContext,
  origins: readonly RecommendationOrigin[],
): string {
  return origins
    .map((origin) => originReference(origin, { meetings, numbers: records.numbers }, language))
    .join('; ');
}

export function partyName({ matrix }: FollowUpPaperContext, partyId: Id): string {
  return matrix.columns.find(({ party }) => party.id === partyId)?.name ?? '';
}
