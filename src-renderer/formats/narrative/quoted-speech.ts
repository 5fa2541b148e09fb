import type { Intervention } from './find-interventions';
import { isThemeBefore } from './find-theme';
import { stated, uncertain, type Clue, type Found } from './found';
import type { PersonMention } from './find-people';
import type { Quotation } from './find-quotations';
import { isActing } from './party-lists';
import { sentenceOf, type Reading, type Sentence } from './reading';
import { isSaidUnderWay } from './said-away';
import { nameAndParty, speakerOf, type Speaker } from './speakers';
import { itemAt, within, type Span } from './span';
import { says, saysSource } from './speech-verbs';

const shortest = 4;

export interface Quoted {
  readonly found: Found<Intervention>;
  readonly sentence: number;
}

/** A quotation is speech when someone says it; a name or a title in quotation marks is not. */
export function quotationOf(
  reading: Reading,
  quotation: Quotation,
  people: readonly PersonMention[],
): readonly Quoted[] {
  const inner = withoutComma(reading.text, quotation.inner);
  const words = reading.text.slice(inner.start, inner.end);
  if ((words.match(/\p{L}+/gu)?.length ?? 0) < shortest) return [];
  const sentence = sentenceOf(reading, quotation);
  if (sentence && isThemeBefore(reading, sentence, quotation.start)) return [];
  if (!sentence) return [];
  const before = reading.folded.slice(sentence.start, quotation.start);
  const after = reading.folded.slice(quotation.end, sentence.end);
  const closeBefore = says.test(before.slice(-160)) || /:\s*$/u.test(before);
  const spokenAfter = /^[\s,.–-]*/u.exec(after)?.[0].length ?? 0;
  const closeAfter =
    says.test(after.slice(0, 90)) && /^[\s,.!?–-]*\p{L}/u.test(after.slice(0, spokenAfter + 1));
  const stands = before.trim() === '' && (words.match(/\p{L}+/gu)?.length ?? 0) > 8;
  if (!closeBefore && !closeAfter && !stands) return [];
  if (namesSomething(before) || isSaidUnderWay(after.slice(0, 160))) return [];
  // «назвал план „шагом в нужную сторону“» is somebody's who is named as a person.
  const isCalled = /(?<!\p{L})назвал[аи]? [^.;"]*$/u.test(before);
  const speaker = speakerBeside(reading, quotation, sentence, people, closeAfter);
  if ((!speaker && !closeBefore && !closeAfter) || (isCalled && speaker?.name === undefined)) return [];
  const clues: Clue[] = [
    !speaker
      ? uncertain(quotation, 'review.why.no-speaker-beside')
      : toldToPress.test(`${before.slice(-160)}|${after.slice(0, 120)}`)
        ? uncertain(quotation, 'review.why.told-to-press')
        : stated(quotation),
    stated(inner, 'text'),
  ];
  if (speaker) clues.push(...speaker.clues);
  const value: Intervention = {
    ...(speaker?.name === undefined ? {} : { speaker: speaker.name }),
    ...(speaker?.party === undefined ? {} : { party: speaker.party }),
    kind: 'quotation',
    verbatim: true,
    text: words,
  };
  return [{ found: { value, clues }, sentence: sentence.start }];
}

const dashed = new RegExp(
  String.raw`^– (?=\S)(?<words>[^–\n]{10,600}?)[,!?…] – (?=${saysSource}(?!\p{L}))`,
  'u',
);

/** «– Опыт соседей учит нас, – поделилась депутат Асель Кодуранова.»: words between dashes, and who says them. */
export function dashSpeech(
  reading: Reading,
  block: Span,
  people: readonly PersonMention[],
): readonly Quoted[] {
  const match = dashed.exec(reading.folded.slice(block.start, Math.min(block.end, block.start + 700)));
  const words = match?.groups?.['words'];
  if (!match || words === undefined || (words.match(/\p{L}+/gu)?.length ?? 0) < shortest) return [];
  const inner = { start: block.start + 2, end: block.start + 2 + words.length };
  const person = within(people, { start: inner.end, end: Math.min(block.end, inner.end + 320) })[0];
  const sentence = itemAt(reading.sentences, block.start);
  if (!person || !sentence) return [];
  const speaker = speakerOf(person, people, false);
  const value: Intervention = {
    ...nameAndParty(speaker),
    kind: 'quotation',
    verbatim: true,
    text: reading.text.slice(inner.start, inner.end),
  };
  return [
    {
      found: { value, clues: [stated(inner), stated(inner, 'text'), ...speaker.clues] },
      sentence: sentence.start,
    },
  ];
}

/** What is told to newspapers is perhaps said beside the meeting, not at it. */
export const toldToPress =
  /(?<!\p{L})(?:(?:told|informed|tells?) (?:the )?(?:\p{L}+ )?(?:reporters|journalists|press|media|news agency)|(?:said|says|added|stated|remarked|noted|explained) (?:to (?:the )?(?:\p{L}+ )?(?:reporters|journalists|press|media)|(?:in|during) an interview)|in an interview (?:with|to|for)|(?:сказал|сообщил|заявил|рассказал|пояснил|добавил|отметил|подчеркнул)[аи]? (?:\p{L}+ )?(?:журналист(?:ам|у)|репортерам|прессе|представителям (?:сми|прессы)|в интервью)|(?:журналистам|прессе|репортерам) (?:сказал|сообщил|заявил|рассказал|пояснил)[аи]?|в интервью (?:\p{L}+ ){0,3})(?!\p{L})/u;

/** The comma before "said" belongs to the report. */
function withoutComma(text: string, { start, end }: Span): Span {
  return { start, end: text.charAt(end - 1) === ',' ? end - 1 : end };
}

/** What follows is the name of a project, a theme, a house or a paper. */
function namesSomething(before: string): boolean {
  return /(?:project|programme|program|initiative|theme|topic|title|entitled|titled|called|as|the|(?:theme|topic) of [^.]{1,40} (?:was|is)|проект\p{L}*|программ\p{L}+|тем[уыае]й?|названием|девизом|(?:записано|говорится|сказано|reads|read):) ?$/u.test(
    before,
  );
}

/** What goes on behind "said": what was said besides, and of whom. */
const beyond = new RegExp(
  String.raw`(?<!\p{L})${saysSource}(?!\p{L})[^"]*?(?<cut>,? (?:that|adding|noting|saying|stressing|recalling|referring|who|which|whose|when|while|after|что|добавив|добавляя|отметив|отмечая|подчеркнув|сообщив|напомнив|имея в виду|говоря|котор\p{L}+|когда|после)(?!\p{L}))`,
  'u',
);
/** "…", she told them: whoever was named last, and nobody whom the sentence names behind. */
const pronounSays = new RegExp(
  String.raw`^[\s,.!?–-]*(?:(?:he|she|they|он|она|они) (?:also |then |также |далее )?${saysSource}|${saysSource} (?:he|she|they|он|она|они))(?!\p{L})`,
  'u',
);

/** Where whoever says a quotation before it may be named: to the clause that tells what was said besides. */
function reportingClause(reading: Reading, quotation: Span, sentence: Span): Span {
  const words = reading.folded.slice(quotation.end, sentence.end);
  if (pronounSays.test(words)) return { start: quotation.end, end: quotation.end };
  const match = beyond.exec(words);
  const cut = match?.groups?.['cut'];
  const end = match && cut !== undefined ? match.index + match[0].length - cut.length : words.length;
  return { start: quotation.end, end: quotation.end + end };
}

function speakerBeside(
  reading: Reading,
  quotation: Quotation,
  sentence: Sentence,
  people: readonly PersonMention[],
  saidAfter: boolean,
): Speaker | undefined {
  const zone = saidAfter
    ? reportingClause(reading, quotation, sentence)
    : { start: quotation.end, end: sentence.end };
  const after = within(people, zone)[0];
  const before = within(people, { start: sentence.start, end: quotation.start }).at(-1);
  const person = saidAfter ? (after ?? before) : (before ?? after);
  if (person) return speakerOf(person, people, false);
  const parties = [
    ...within(reading.parties, { start: sentence.start, end: quotation.start }),
    ...within(reading.parties, zone),
  ].filter(isActing);
  const party = saidAfter
    ? parties.find((item) => item.start > quotation.end)
    : parties.filter((item) => item.end <= quotation.start).at(-1);
  if (party) return { party: party.party, clues: [stated(party, 'party')] };
  // A quotation that stands alone goes on from whoever spoke just before it in the paragraph.
  const block = reading.blocks[sentence.block];
  const earlier = block ? within(people, { start: block.start, end: quotation.start }).at(-1) : undefined;
  return earlier ? speakerOf(earlier, people, true) : undefined;
}
