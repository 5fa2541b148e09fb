import { derived, stated, type Found } from './found';
import { trimSpan } from './segment-blocks';
import { sentenceOf, wordsOf, type Reading } from './reading';
import { within, type Span } from './span';
import { titleBlock } from './title-block';

const leads =
  /(?<!\p{L})(?:(?:(?:topic|theme|title|motto) of (?:the|this) (?:\p{L}+ ){0,3}\p{L}+|(?:the|its|whose) (?:theme|topic|subject|motto)) (?:was|is|will be)|under the (?:\p{L}+ )?(?:theme|topic|title|motto)(?: of)?|on the (?:theme|topic)(?: of)?|theme:?|topic:?|(?:entitled|titled|dedicated to)|(?:на тему|по теме|под (?:девизом|лозунгом|названием|темой))|тем(?:а|ой) (?:\p{L}+ ){0,3}\p{L}+ (?:стала|была|является|–|-)|посвящен[аоы]? теме|(?:предметом|темой) обсуждения стал[аио]?|тема:?|тем(?:а|ой) (?:совещания|встречи|заседания|конференции|форума) ?:?) ?[:,–-]? ?$/u;

/** The theme of the meeting: what stands in quotation marks after "under the theme", "the topic was", «на тему». */
export function findTheme(reading: Reading): Found<string> | undefined {
  for (const quotation of reading.quotations) {
    const sentence = sentenceOf(reading, quotation);
    if (!sentence) continue;
    if (!isThemeBefore(reading, sentence, quotation.start)) continue;
    const inner = trimSpan(reading.text, quotation.inner);
    return {
      value: reading.text.slice(inner.start, inner.end),
      clues: [stated(inner, 'theme')],
    };
  }
  return inHead(reading) ?? withoutMarks(reading) ?? inTitle(reading);
}

/** «круглого стола «Беженцы в городе»» in a line of the head: what a meeting is called by in marks is what it is about. */
function inTitle(reading: Reading): Found<string> | undefined {
  for (const line of titleBlock(reading)) {
    const [quotation] = within(reading.quotations, line);
    if (!quotation || quotation.start === line.start) continue;
    const mention = within(reading.meetings, { start: line.start, end: quotation.start }).at(-1);
    if (
      !mention ||
      mention.body ||
      !/^(?!.*(?:процесс|process))[^,.;:"]{0,60}$/u.test(reading.folded.slice(mention.end, quotation.start))
    )
      continue;
    const inner = trimSpan(reading.text, quotation.inner);
    if (!/\p{L} \p{L}/u.test(reading.text.slice(inner.start, inner.end))) continue;
    return { value: reading.text.slice(inner.start, inner.end), clues: [derived(inner, 'theme')] };
  }
  return undefined;
}

/** A line of the head that is nothing but words in quotation marks. */
function inHead(reading: Reading): Found<string> | undefined {
  const first = reading.sentences[0]?.block ?? 0;
  const quotation = reading.quotations.find(({ start, end }) => {
    const sentence = sentenceOf(reading, { start, end });
    const block = sentence && reading.blocks[sentence.block];
    if (!sentence || block?.start !== start || block.end !== end) return false;
    return sentence.block > first && sentence.block - first < 6;
  });
  if (!quotation || !/\p{Ll} /u.test(reading.text.slice(quotation.inner.start, quotation.inner.end)))
    return undefined;
  const inner = trimSpan(reading.text, quotation.inner);
  return { value: reading.text.slice(inner.start, inner.end), clues: [derived(inner, 'theme')] };
}

const told =
  /^(?:the |its )?(?:theme|topic|motto)(?: of (?:the|this) (?:\p{L}+ ){0,3}\p{L}+)? (?:was|is):? |^тем(?:а|ой) (?:совещания|встречи|заседания|конференции|форума) (?:является|стала|была|–):? /u;

/** "The theme of the Dialogue was: Managing mixed flows together." */
function withoutMarks(reading: Reading): Found<string> | undefined {
  for (const sentence of reading.sentences) {
    const match = told.exec(wordsOf(reading, sentence));
    if (!match || !/:\s$/u.test(match[0])) continue;
    const start = sentence.start + match[0].length;
    const span = { start, end: trimEnd(reading.text, start, sentence.end) };
    if (span.end - span.start > 8)
      return { value: reading.text.slice(span.start, span.end), clues: [stated(span, 'theme')] };
  }
  return undefined;
}

/** Whether what stands in quotation marks from here is a theme by the words before it. */
export function isThemeBefore(reading: Reading, sentence: Span, quotation: number): boolean {
  const before = reading.folded.slice(Math.max(sentence.start, quotation - 90), quotation);
  const lead = leads.exec(before);
  if (!lead) return false;
  // "Entitled" and its like name projects and papers too: the meeting must be what they hang on.
  return (
    !/^(?:entitled|titled|dedicated)/u.test(lead[0]) ||
    /(?:meeting|conference|session|workshop|seminar|forum|consultations?) (?:was |is )?(?:entitled|titled|dedicated to) ?$/u.test(
      before,
    )
  );
}

const purpose =
  /(?<!\p{L})(?:(?:main |overall |key )?(?:purpose|aim|objective|goal)s? of (?:the|this) (?:\p{L}+ ){0,3}(?:meeting|conference|session|consultations?|workshop|forum|seminar) (?:was|were|is|are|will be) |(?:meeting|conference|session|workshop|forum|seminar) (?:also |further )?(?:aimed|aims|seeks|sought) (?:at |to )|цель(?:ю)? (?:\p{L}+ ){0,2}(?:совещания|встречи|заседания|конференции|форума|семинара) (?:является|стало|было|–|-) ?)/u;

/** What the meeting was for, as the text says after "the purpose of the meeting was"; to the end of the sentence. */
export function findPurposes(reading: Reading): readonly Found<string>[] {
  return reading.sentences.flatMap((sentence) => {
    const match = purpose.exec(wordsOf(reading, sentence));
    if (!match) return [];
    const start = sentence.start + match.index + match[0].length - (/(?:at|to) $/u.test(match[0]) ? 3 : 0);
    const span: Span = { start, end: trimEnd(reading.text, start, sentence.end) };
    return span.end - span.start < 8
      ? []
      : [{ value: reading.text.slice(span.start, span.end), clues: [stated(span)] }];
  });
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s.;]/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}
