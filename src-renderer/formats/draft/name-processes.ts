import type { Draft, Evidence } from '@/domain/draft';

import { findBodies } from './find-bodies';
import { findNamedProcesses, findProcesses } from './find-processes';
import type { ProcessMention } from './name-patterns';

/** Nothing of what tells a meeting lies farther from its words than this, in characters. */
const longestSentence = 1200;
/** A line so short beside a meeting's own is a heading over it or under it. */
const longestHeading = 160;
/** Enough of a text to tell whose it is, and little enough to search at once. */
const readable = 200_000;

/**
 * Says of each meeting of a draft whose it is by its text: the process or body of which the words call it a meeting
 * ("Senior Officials Meeting of the Budapest Process", "OSCE Ministerial Council"); where they call it nobody's, the
 * processes named around them; else those that the text as a whole names more than once. A guest, a partner or a
 * supporter is none of these. Where nothing is named, nothing is said: it is not guessed.
 * @param texts plain text of each of the draft's sources
 */
export function nameProcesses(draft: Draft, texts: readonly string[]): Draft {
  const evidence: Evidence[] = [];
  const meetings = draft.meetings.map((meeting, index) => {
    const found = processesOf(draft, texts, index);
    const names = [...new Set(found.map(({ name }) => name))];
    if (names.length === 0) return meeting;
    for (const [at, name] of names.entries())
      for (const { source, start, end, certainty } of found.filter((one) => one.name === name).slice(0, 3))
        evidence.push({ path: `/meetings/${index}/processes/${at}`, source, start, end, certainty });
    return { ...meeting, processes: names };
  });
  return evidence.length === 0 ? draft : { ...draft, meetings, evidence: [...draft.evidence, ...evidence] };
}

interface Place extends ProcessMention {
  readonly source: number;
  readonly certainty: 'stated' | 'derived';
}

function processesOf(draft: Draft, texts: readonly string[], index: number): readonly Place[] {
  const called: Place[] = [];
  const beside: Place[] = [];
  for (const place of ownWords(draft, index)) {
    const text = texts[place.source] ?? '';
    const { sentence, headings } = around(text, place);
    const words = text.slice(sentence.start, sentence.end).replace(singleBreak, ' ');
    const named = findNamedProcesses(words);
    for (const mention of [...named, ...findBodies(words)])
      if (isCalledAfter(words, mention)) called.push(placed(mention, place.source, sentence.start));
    for (const span of [sentence, ...headings]) {
      const own = span === sentence ? words : text.slice(span.start, span.end);
      for (const mention of span === sentence ? named : findNamedProcesses(own))
        if (!isPartner(own, mention)) beside.push(placed(mention, place.source, span.start));
    }
  }
  if (called.length > 0) return distinct(called);
  const telling = distinct(beside).filter((place) => !isOfPart(draft, place));
  return telling.length > 0 ? telling : inWhole(draft, texts, index);
}

function placed(mention: ProcessMention, source: number, by: number): Place {
  return { ...mention, source, start: mention.start + by, end: mention.end + by, certainty: 'stated' };
}

/** A title may go on in the next line; an empty line ends it. */
const singleBreak = /(?<!\n)\n(?!\n)/gu;

/** Where the draft's meeting gets its kind, number and title from; its date where nothing else. */
function ownWords({ evidence }: Draft, index: number): readonly Evidence[] {
  const at = (fields: readonly string[]) =>
    evidence.filter(({ path }) => fields.some((field) => path === `/meetings/${index}/${field}`));
  const told = at(['type', 'ordinal', 'title']);
  return told.length > 0 ? told : at(['date']);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentence that a place lies in, with the lines that it goes on in where these are short; and short lines over and
 * under it.
 */
function around(
  text: string,
  { start: from, end: to }: Span,
): { readonly sentence: Span; readonly headings: readonly Span[] } {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = indexOr(text, '\n', to);
  const isShort = lineEnd - lineStart <= longestHeading;
  const headings = isShort
    ? [lineBefore(text, lineStart), lineAfter(text, lineEnd)].filter((one) => one !== null)
    : [];
  const [first, last] = [
    headings.find(({ end }) => end === lineStart - 1)?.start ?? lineStart,
    headings.find(({ start }) => start === lineEnd + 1)?.end ?? lineEnd,
  ];
  const before = text.slice(Math.max(first, from - longestSentence), from);
  const after = text.slice(to, Math.min(last, to + longestSentence));
  const stop = sentenceEnd.exec(after);
  return {
    sentence: {
      start: from - before.length + lastEnd(before),
      end: to + (stop ? stop.index + 1 : after.length),
    },
    headings,
  };
}

const sentenceEnd = /[.!?]["”»)]?\s+(?=[\p{Lu}«"“(])/u;

function lastEnd(before: string): number {
  let end = 0;
  for (const match of before.matchAll(new RegExp(sentenceEnd, 'gu'))) end = match.index + match[0].length;
  return end;
}

function indexOr(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found;
}

function lineBefore(text: string, lineStart: number): Span | null {
  const trimmed = text.slice(Math.max(0, lineStart - longestHeading - 10), lineStart).trimEnd();
  const end =
    lineStart - (text.slice(Math.max(0, lineStart - longestHeading - 10), lineStart).length - trimmed.length);
  const start = text.lastIndexOf('\n', end - 1) + 1;
  return end > start && end - start <= longestHeading ? { start, end } : null;
}

function lineAfter(text: string, lineEnd: number): Span | null {
  const rest = text.slice(lineEnd, lineEnd + longestHeading + 10);
  const start = lineEnd + (rest.length - rest.trimStart().length);
  const end = indexOr(text, '\n', start);
  return end > start && end - start <= longestHeading ? { start, end } : null;
}

const gathering =
  '(?:meetings?|conferences?|councils?|summits?|sessions?|committees?|fora|forums?|consultations|assembl(?:y|ies)|workshops?|seminars?|groups?|roundtables?|SOM|TEG)';
const russianGathering =
  '(?:заседани|совещани|встреч|конференци|совет|саммит|сесси|форум|консультаци|комитет|семинар|групп|СДЛ|круглого стола)';
/** "3rd Senior Officials Meeting of the participating States of the …" */
const calledBefore = new RegExp(
  `(?<!\\p{L})${gathering}(?!\\p{L})[^.;:()\\n]{0,80}?\\s(?:of|for|within|under|in)\\s(?:the\\s)?(?:framework\\sof\\s(?:the\\s)?)?(?:(?:[\\p{L}-]+\\s){1,2}of\\s(?:the\\s)?)?$`,
  'iu',
);
/** Words that end a name: "the Union supported both meetings", "the Council took part in two sessions". */
const notOfName =
  '(?:an?|the|this|its|their|both|all|and|or|as|in|at|to|on|by|with|for|from|who|which|that|was|were|is|are|has|have|had|will|would|took|gave|sent|held|spoke|joins?|hosts?|\\p{L}+ed)';
/** "… Ministerial Conference", "…’s 3rd SOM" */
const calledAfter = new RegExp(
  `^(?:['’]s)?[\\s–—-]+(?:(?!${notOfName}\\s)[\\p{L}\\d’'.-]+\\s){0,5}?${gathering}(?!\\p{L})`,
  'iu',
);
const russianBefore = new RegExp(`(?<!\\p{L})${russianGathering}\\p{L}*[^.;:()\\n]{0,100}$`, 'iu');
/** What stands between a meeting and somebody who is only beside it. */
const partner =
  /(?:cooperation|co-operation|partnership|collaboration|coordination|support(?:ed)?|funded|together|jointly|along|guests?|observers?|representatives?|participation|presence|including|такж\p{L}*|при поддержке|поддерж\p{L}*|совместно|сотрудничеств\p{L}*|партн[её]рств\p{L}*|участи\p{L}*|представител\p{L}*|гост\p{L}*|наблюдател\p{L}*|секретариат\p{L}*|с участием)(?!\p{L})[^.;:]{0,60}$/iu;

/** Whether the words call the meeting after it: not whoever it was held with. */
function isCalledAfter(sentence: string, { start, end }: Span): boolean {
  const before = sentence.slice(0, start);
  if (calledAfter.test(sentence.slice(end)) && !isPartner(sentence, { start, end })) return true;
  if (isPartner(sentence, { start, end })) return false;
  const led = before.slice(-200).replace(institution, '');
  if (calledBefore.test(led)) return true;
  const russian = russianBefore.exec(led);
  return russian !== null && !russianVerb.test(russian[0]);
}

/** "the Council of the European Union", «Парламента СНГ»: who meets or is met, and no meeting by that. */
const institution =
  /(?:the )?(?:Council|Parliament|Commission|Court|Presidency|Parliamentary Assembly|Government|Secretariat|Delegation|Member States|Institutions) of (?:the )?$|(?<!\p{L})(?:Совет|Парламент|Парламентск\p{L}+ ассамбле|Межпарламентск\p{L}+ ассамбле|Комисси|Суд|Правительств|Делегаци)\p{L}{0,3} $/u;
/** «Участники совещания приветствовали …»: what follows a verb is done something to. */
const russianVerb = /(?<!\p{L})\p{L}+(?:ли|лись|лось|ется|ются|яют|ают|уют)(?!\p{L})/u;

function isPartner(sentence: string, { start, end }: Span): boolean {
  return (
    partner.test(sentence.slice(Math.max(0, start - 120), start)) ||
    /^\s+(?:secretariat|guests?)/iu.test(sentence.slice(end))
  );
}

/** Facts of a meeting that name who was there or what was spoken of, not whose it is. */
const parts = /^\/meetings\/\d+\/(?:delegations|people|interventions|relatedEvents|documents|projects)\/\d+/u;

function isOfPart({ evidence }: Draft, { source, start, end }: Place): boolean {
  return evidence.some(
    (one) => one.source === source && parts.test(one.path) && one.start <= start && one.end >= end,
  );
}

/** So far into a text its heading may reach, in characters. */
const longestHead = 400;

/**
 * Where nothing else is telling: a process that stands over the whole text, or that the text names again and again, is
 * what it is about.
 */
function inWhole(draft: Draft, texts: readonly string[], index: number): readonly Place[] {
  const places = (draft.meetings[index]?.sources ?? []).flatMap((source) => {
    const head = headOf(draft, source);
    // Of several meetings in one file only what stands over all of them tells.
    const text = (texts[source] ?? '').slice(0, draft.meetings.length > 1 ? head : readable);
    return findProcesses(text)
      .filter((mention) => /process|dialogue|consultations/iu.test(mention.name) && !isPartner(text, mention))
      .map((one): Place => ({ ...one, source, certainty: 'derived' }))
      .filter((place) => !isOfPart(draft, place))
      .map((place) => ({ ...place, isHead: place.end <= head }));
  });
  const counts = new Map<string, number>();
  for (const { name } of places) counts.set(name, (counts.get(name) ?? 0) + 1);
  return places.filter(({ name, isHead }) => isHead || (counts.get(name) ?? 0) > 1);
}

/** Where the words of the first meeting begin; what stands over them is a heading. */
function headOf({ evidence }: Draft, source: number): number {
  return evidence.reduce(
    (head, one) =>
      one.source === source && /^\/meetings\/\d+\/(?:type|date)$/u.test(one.path)
        ? Math.min(head, one.start)
        : head,
    longestHead,
  );
}

function distinct<T extends Span & { readonly source: number }>(spans: readonly T[]): readonly T[] {
  return [...new Map(spans.map((one) => [`${one.source} ${one.start} ${one.end}`, one])).values()];
}
