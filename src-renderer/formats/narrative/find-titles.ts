import { formLine } from './form-labels';
import { derived, stated, type Found } from './found';
import { isOnlyFacts } from './find-meeting-date';
import { isHeadline } from './headline';
import { isHeading, type MainMeeting } from './main-meeting';
import { wordsOf, type Reading, type Sentence } from './reading';
import { nominativeTitle } from './nominative-title';
import { trimSpan } from './segment-blocks';
import { contains, itemAt, within, type Span } from './span';

/** Words that say what kind of text it is, and nothing of what it is about. */
const kindOnly =
  /^(?:press release|news release|news item|media advisory|statement|invitation|пресс-релиз|приглашение|информационное сообщение|заявление)(?: (?:no\.?|№))?[^\p{L}]*$/u;
const release = /^(?:press|news) release|^пресс-релиз/u;
/** "The Steppe Courier", "KABUL TIMES ONLINE": a newspaper's name above what it tells. */
const newspaper =
  /^(?:the )?(?:[\p{L}-]+ ){1,3}(?:times|courier|herald|gazette|tribune|daily|journal|observer)(?: online)?$/u;

/** Who put the text out, where a headline follows: a press service, a ministry, a newspaper's name. */
const issuer =
  /^(?:(?:the )?(?:press (?:service|cent(?:re|er)|office|department)|ministry|state (?:migration )?service|migration service|office of the)(?!\p{L})|пресс-(?:служба|центр)|министерство|государственн\p{L}{2} (?:миграционн\p{L}{2} )?служба|посольство|мид (?:рф|республики|\p{L}+ии)$)[^.:«"]{0,140}$/u;
const finiteVerb =
  /(?<!\p{L})(?:is|are|was|were|has|have|hosts?|holds?|opens?|meets?|joins?|[\p{L}]+(?:ла|ли|ло|ет|ют|ит|ят)(?:сь|ся)?)(?!\p{L})/u;

function isLetterhead(reading: Reading, sentence: Sentence): boolean {
  const words = wordsOf(reading, sentence);
  if (!(issuer.test(words) || newspaper.test(words)) || finiteVerb.test(words)) return false;
  const isPaper = newspaper.test(words);
  const at = reading.sentences.indexOf(sentence);
  return reading.sentences
    .slice(at + 1, at + 4)
    .some(
      (next) =>
        isHeading(reading, next) &&
        !isOnlyFacts(reading, next) &&
        (isPaper || finiteVerb.test(wordsOf(reading, next))),
    );
}

/** The text's own headline: the first heading that is no bare date or place. */
export function findSourceTitle(reading: Reading): Found<string> | undefined {
  const first = reading.sentences.slice(0, 6);
  const kind = first.findIndex(
    (line) =>
      isHeading(reading, line) &&
      kindOnly.test(wordsOf(reading, line)) &&
      release.test(wordsOf(reading, line)),
  );
  // Above "PRESS RELEASE No. 44" stands who gave it out; below it, what it tells.
  const below = kind < 0 ? undefined : titleAmong(reading, reading.sentences.slice(kind + 1, kind + 4));
  return below ?? titleAmong(reading, reading.sentences.slice(0, 4));
}

/** «Новости » Сотрудничество», "Home > News": where in a site the page stands. */
const wayOfSite = /^[^«"]+ (?:»|›|>|\/) [^«"]+$/u;

/** "Thursday, 10 November 2016" under the name of a newspaper. */
const dayOfIssue =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье),? [^.;]{0,30}(?:19|20)\d\d(?: ?г(?:ода|\.)?)?$/u;

function titleAmong(reading: Reading, lines: readonly Sentence[]): Found<string> | undefined {
  for (const sentence of lines) {
    if (!isHeading(reading, sentence)) continue;
    if (
      isOnlyFacts(reading, sentence) ||
      kindOnly.test(wordsOf(reading, sentence)) ||
      isLetterhead(reading, sentence) ||
      wayOfSite.test(reading.text.slice(sentence.start, sentence.end)) ||
      dayOfIssue.test(wordsOf(reading, sentence)) ||
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
  const labelled = formLine(reading.form, 'title');
  if (labelled) return titled(reading, labelled);
  for (const mention of main.mentions) {
    const sentence = itemAt(reading.sentences, mention.start);
    if (!sentence || !isHeading(reading, sentence) || !contains(sentence, mention)) continue;
    if (isHeadline(wordsOf(reading, sentence)) || noTitle.test(wordsOf(reading, sentence))) continue;
    if (isOfProcess(reading, main, sentence, mention)) continue;
    const span = withoutFrame(reading, sentence, mention);
    if (span) return titled(reading, span);
  }
  const named =
    main.mentions.find((mention) => mention.ordinal !== undefined) ??
    (main.weak ? undefined : main.mentions[0]);
  if (!named || named.end - named.start > 80) return undefined;
  const end = withProcess(reading, headingEnd(reading, named.end));
  const start =
    named.ordinalSpan && named.ordinalSpan.start < named.start ? named.ordinalSpan.start : named.start;
  return titled(reading, { start, end });
}

/** What a process may be called as well as a meeting of it. */
const processWords =
  /^(?:dialogue|forum|process|initiative|consultations?|диалог|форум|процесс|консультации)$/u;

/** "Migration Dialogue for Southern Africa" right above "Technical Meeting on …": whose meeting it is. */
function isOfProcess(
  reading: Reading,
  main: MainMeeting,
  line: Sentence,
  mention: MainMeeting['mentions'][number],
): boolean {
  if (mention.ordinal !== undefined) return false;
  if (!processWords.test(reading.folded.slice(mention.start, mention.end).split(' ').at(-1) ?? ''))
    return false;
  const next = reading.sentences[reading.sentences.indexOf(line) + 1];
  return (
    next !== undefined &&
    isHeading(reading, next) &&
    within(main.mentions, next).some(
      ({ start, end }) => !processWords.test(reading.folded.slice(start, end).split(' ').at(-1) ?? ''),
    )
  );
}

const kindOfPaper =
  /^(?:(?:the |draft |final |provisional |annotated |joint |short )*(?:press release|statement|minutes|list of participants|participants|closing remarks|opening remarks|summary|conclusions|communique|declaration|report|protocol|record|agenda|programme|notes|outcome(?: document)?)(?: of the chair\p{L}*)?(?: no\.? ?\d+)?(?:(?: of| on| at| from| for)(?: the)?| ?(?:[–:|]| -))|(?:\p{L}{4,}(?:ая|ое|ый|ий) ){0,2}(?:протокол|коммюнике|декларация|заявление|резюме|программа|повестка дня|список участников|список|участников|запись|отчет|отчет о|решение|приглашение|о проведении|об итогах|по итогам|итоги|выводы|заключительное слово \p{L}+|информация|информационное сообщение|анонс)(?: №? ?\d+)?(?: о| об| на| по итогам| участников)?(?: участников)?(?: ?(?:[–:|]| -))?) /u;

/** How much of a line, folded, says only what paper it is: "List of participants – ", «Протокол ». */
export function paperLead(words: string): number {
  return kindOfPaper.exec(words)?.[0].length ?? 0;
}

/** "On the postponement of …", "Subject: …": what is told of a meeting. */
const noTitle = /^(?:on |in |voices|subject|re:|fwd|тема: |о |об |на |в |во |к )/u;
/** What follows a title in one line: the kind of the paper, the place, the days. */
const frameAfter =
  /(?: [–|·:-]|,| \() ?(?:(?:the )?(?:closing|opening|minutes|list of|summary|agenda|programme|chair|report|conclusions|communique|statement|протокол|заключительн|список|резюме|повестка|программа|г\.|с\.|online|онлайн|видеоконференц))/u;

/** The meeting's name in a line, without the kind of paper before it and the place and days after it. */
function withoutFrame(reading: Reading, line: Span, mention: Span): Span | undefined {
  const words = wordsOf(reading, line);
  const facts = [
    ...within(reading.dates, line),
    ...within(reading.places, line),
    ...within(reading.parties, line),
  ];
  const lead = kindOfPaper.exec(words)?.[0].length ?? leadOfFacts(reading, line, mention, facts);
  const start = line.start + lead;
  if (start > mention.start) return undefined;
  const rest = words.slice(mention.end - line.start);
  const frame = frameAfter.exec(rest);
  let end = frame ? mention.end + frame.index : line.end;
  for (const fact of [...within(reading.dates, line), ...within(reading.places, line)]) {
    if (fact.start < mention.end || fact.start >= end) continue;
    const before = /(?:,|\(| [–·|-])(?: ?(?:г\.|с\.|held|on|in|at|в|во))? ?$/u.exec(
      reading.folded.slice(mention.end, fact.start),
    );
    if (before) end = mention.end + before.index;
  }
  const { start: from, end: until } = trimSpan(reading.text, { start, end });
  return until > from ? { start: from, end: until } : undefined;
}

/** "5 June 2013, Almaty – First Ministerial Conference": the title begins behind the day and the place. */
function leadOfFacts(reading: Reading, line: Span, mention: Span, facts: readonly Span[]): number {
  let at = line.start;
  for (const fact of facts.toSorted((a, b) => a.start - b.start)) {
    if (fact.end > mention.start || !/^[\s\d,.:|–•()-]*$/u.test(reading.text.slice(at, fact.start))) break;
    at = fact.end;
  }
  const gap = /^[\s,.:|–)-]*/u.exec(reading.text.slice(at, mention.start))?.[0].length ?? 0;
  const isDated = within(reading.dates, { start: line.start, end: at }).length > 0;
  return at > line.start && isDated && gap > 0 ? at + gap - line.start : 0;
}

function titled(reading: Reading, span: Span): Found<string> {
  const printed = reading.text.slice(span.start, span.end);
  const value = nominativeTitle(printed);
  return { value, clues: [value === printed ? stated(span, 'title') : derived(span, 'title')] };
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
  return /^ (?:on|of|for|по|о|об|\p{L}+ов|(?:[\p{L}-]+(?:ой|ей|ого|его) ){0,2}(?:совета|комитета|группы|комиссии|сети))(?!\p{L})/u.test(
    wordsOf(reading, rest),
  ) && !isHeadline(wordsOf(reading, rest))
    ? sentence.end
    : end;
}
