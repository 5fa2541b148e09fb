import { isNominative } from './named-actors';
import { wordsOf, type Reading, type Sentence } from './reading';
import { reportLine } from './report-line';
import { itemAt, type Span } from './span';
import { says } from './speech-verbs';
import { subjectParties } from './who-speaks';

/** Where another may begin to speak in the same sentence: "…; Malta asked", «…, а Греция заявила». */
const nextClause = /; |, (?:while|whereas|and|but|а|тогда как|в то время как|но|и) /gu;

/**
 * "Italy proposed a fund; Malta asked for time": the clauses of a sentence in which States or organisations by name speak
 * one after the other; the sentence whole where fewer than two do. Words in which nobody speaks belong to those before.
 */
export function spokenClauses(reading: Reading, sentence: Sentence): readonly Sentence[] {
  const words = wordsOf(reading, sentence);
  const starts = [...words.matchAll(nextClause)]
    .map(({ index, 0: link }) => sentence.start + index + link.length)
    .filter((start) => (itemAt(reading.quotations, start)?.end ?? 0) <= start)
    .filter((start) => speaksAt(reading, { start, end: sentence.end }));
  if (starts.length === 0) return [sentence];
  const [first = sentence.end] = starts;
  const own = { ...sentence, end: first };
  const verb = says.exec(wordsOf(reading, own));
  if (!verb || subjectParties(reading, own, own.start + verb.index).length === 0) return [sentence];
  return [sentence.start, ...starts].map((start, at, all) => {
    const end = all[at + 1] ?? sentence.end;
    const told = reading.text.slice(start, end);
    return { ...sentence, start, end: start + told.replace(linkAtEnd, '').length };
  });
}

const linkAtEnd = /(?:[;,]?\s+(?:while|whereas|and|but|а|тогда как|в то время как|но|и)|[;,])?\s*$/u;

/** Whether words begin with those who speak in them, and with what they do. */
function speaksAt(reading: Reading, span: Span): boolean {
  const verb = says.exec(wordsOf(reading, span));
  const parties = verb ? subjectParties(reading, span, span.start + verb.index) : [];
  const [first] = parties;
  return (
    first !== undefined &&
    parties.every(isNominative) &&
    /^(?:the )?(?:(?:delegations?|representatives?) of (?:the )?)?$/u.test(
      reading.folded.slice(span.start, first.start),
    )
  );
}

/** The sentence as printed, without the number of the paragraph, or the place and day of the report, that it opens. */
export function wordsAt(reading: Reading, { start, end }: Span): string {
  const paragraph = itemAt(reading.paragraphs, start);
  const line = reportLine(reading);
  const from =
    paragraph && paragraph.start <= start && start < paragraph.body.start
      ? paragraph.body.start
      : line && line.start <= start && start < line.end
        ? line.end
        : start;
  return reading.text.slice(Math.min(from, end), end);
}
