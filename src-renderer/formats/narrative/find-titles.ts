import { stated, type Found } from './found';
import { isOnlyFacts } from './find-meeting-date';
import { isHeading, type MainMeeting } from './main-meeting';
import { wordsOf, type Reading, type Sentence } from './reading';
import { contains, itemAt, within, type Span } from './span';

/** Words that say what kind of text it is, and nothing of what it is about. */
const kindOnly =
  /^(?:press release|news release|news item|media advisory|statement|invitation|пресс-релиз|приглашение|информационное сообщение|заявление)[^\p{L}]*$/u;

/** The text's own headline: the first heading that is no bare date or place. */
export function findSourceTitle(reading: Reading): Found<string> | undefined {
  for (const sentence of reading.sentences.slice(0, 4)) {
    if (!isHeading(reading, sentence)) continue;
    if (
      isOnlyFacts(reading, sentence) ||
      kindOnly.test(wordsOf(reading, sentence)) ||
      !/\p{L}{3}.*\s/u.test(wordsOf(reading, sentence))
    )
      continue;
    return {
      value: reading.text.slice(sentence.start, sentence.end),
      clues: [stated(sentence)],
    };
  }
  return undefined;
}

/** What follows a meeting's name and belongs to it: "of the Almaty Process", "on Refugee Protection". */
const tail = /^ (?:of|for|under|within) (?:the )?$/u;

/**
 * The title of the meeting: a heading that opens with its name, else its name as the text prints it first, with its
 * ordinal and its process.
 */
export function findMeetingTitle(reading: Reading, main: MainMeeting): Found<string> | undefined {
  for (const mention of main.mentions) {
    const sentence = itemAt(reading.sentences, mention.start);
    if (!sentence || !isHeading(reading, sentence) || !contains(sentence, mention)) continue;
    const lead = reading.text.slice(sentence.start, mention.ordinalSpan?.start ?? mention.start);
    if (lead.trim().split(/\s+/u).length > 3 || isHeadline(reading, sentence)) continue;
    return titled(reading, sentence);
  }
  const named =
    main.mentions.find((mention) => mention.ordinal !== undefined) ??
    (main.weak ? undefined : main.mentions[0]);
  if (!named || named.end - named.start > 80) return undefined;
  const end = withProcess(reading, headingEnd(reading, named.end));
  return titled(reading, {
    start: named.ordinalSpan && named.ordinalSpan.start < named.start ? named.ordinalSpan.start : named.start,
    end,
  });
}

function titled(reading: Reading, span: Span): Found<string> {
  return {
    value: reading.text.slice(span.start, span.end),
    clues: [stated(span, 'title')],
  };
}

/** A headline tells what happened; a title only names: a finite verb tells them apart. */
function isHeadline(reading: Reading, sentence: Sentence): boolean {
  return /(?<!\p{L})(?:conducted|held|hosts?|hosted|took place|concluded|opens|opened|discuss(?:ed|es)?|adopt(?:ed|s)?|agree[ds]?|meets?|gather(?:ed)?|was|were|is|has|состоял\p{L}+|прош(?:ел|ла|ло|ли)|обсудил\p{L}*|приняли?|завершил\p{L}+|открыл\p{L}+|провел\p{L}*)(?!\p{L})/u.test(
    wordsOf(reading, sentence),
  );
}

function withProcess(reading: Reading, end: number): number {
  const process = within(reading.parties, { start: end, end: end + 140 }).find(
    (party) => party.kind === 'process',
  );
  if (!process) return end;
  const gap = reading.folded.slice(end, process.start);
  return tail.test(gap) || gap === ' ' ? process.end : end;
}

/** In a headline ("In X opened the Third Conference on …") the title runs to its end, unless a verb comes in between. */
function headingEnd(reading: Reading, end: number): number {
  const sentence = itemAt(reading.sentences, end - 1);
  if (!sentence || !isHeading(reading, sentence)) return end;
  const rest = { start: end, end: sentence.end, block: sentence.block };
  return /^ (?:on|of|for|по|о|об|\p{L}+ов|совета|комитета|группы)(?!\p{L})/u.test(wordsOf(reading, rest)) &&
    !isHeadline(reading, rest)
    ? sentence.end
    : end;
}
