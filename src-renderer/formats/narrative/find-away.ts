import { endOfAbsence } from './absence-told';
import { tellsOfAnotherMeeting } from './another-meeting';
import type { AwayVerb } from './away-verbs';
import { awayWords, withReason, type AwayWords } from './away-words';
import { isOfOtherDate, type Delegation } from './find-delegations';
import type { Found } from './found';
import type { PartyMention } from './find-parties';
import type { PersonMention } from './find-people';
import { inPlaceOf } from './in-place-of';
import type { OwnMeeting } from './listed-speakers';
import { isNotDone } from './not-done';
import { honorificSource } from './person-names';
import { isActing } from './party-lists';
import { wordsOf, type Reading } from './reading';
import { listOf, partSpans, saidOfWhole, subjectOf } from './said-of-whole';
import { itemAt, within, type Span } from './span';

type Away = AwayWords['attendance'];

interface PartyAway {
  readonly party: PartyMention;
  readonly attendance: Away;
  /** By its words it may be an apology for another thing. */
  readonly isDoubted?: boolean;
}

const honorificBefore = new RegExp(String.raw`(?<!\p{L})(?:${honorificSource} )+$`, 'u');
const betweenCommas =
  /, (?:an?|the|both|though|although|as|which|who|despite|having|хотя|несмотря|будучи|котор\p{L}{2}|являющ\p{L}+) [^,;:]{2,80}, $/u;
/** "Nauru, which had been excused, sent its chargé d'affaires": what is told of it in between is no more the case. */
const saidAside = /(?:^|, )(?:which|who|that|котор\p{L}{2}) [^,;:]{0,40}$/u;

/**
 * Those of whom the text says that they did not come: who sent apologies, and who was absent without any. A person's
 * apologies are nobody else's.
 * @param meeting that the text is about: an apology to another, or for another thing, tells nothing of it
 */
export function findAway(
  reading: Reading,
  people: readonly PersonMention[],
  meeting: OwnMeeting,
): readonly Found<Delegation>[] {
  const ofPeople = new Set(people.flatMap(({ party }) => party?.start ?? []));
  const inSentences = reading.sentences.flatMap((sentence) =>
    isOfOtherDate(reading, sentence, meeting.date) ? [] : awayIn(reading, sentence, meeting),
  );
  const all = [...inSentences, ...belowHeads(reading)]
    .filter(({ party }) => isActing(party) && party.known && !ofPeople.has(party.start))
    .filter(({ party }) => !people.some(({ start, end }) => start <= party.start && party.end <= end));
  const sentWord = new Set(all.flatMap((one) => (one.attendance === 'excused' ? one.party.party : [])));
  // What tells of an apology tells of the absence too.
  return all
    .filter(({ party, attendance }) => attendance === 'excused' || !sentWord.has(party.party))
    .map(({ party, attendance, isDoubted }) => saidOfWhole(reading, party, attendance, isDoubted));
}

/** How somebody stayed away whom the text names only in a row of those who did; `undefined` where it is no such row. */
export function awayOf(reading: Reading, name: Span): Away | undefined {
  const sentence = itemAt(reading.sentences, name.start);
  if (!sentence) return undefined;
  const words = wordsOf(reading, sentence);
  // Whoever came in place of one who sent apologies was there.
  const title = honorificBefore.exec(words.slice(0, Math.max(0, name.start - sentence.start)));
  const from = name.start - (title?.[0].length ?? 0);
  if (inPlaceOf(reading, { start: from, end: name.end }, sentence)) return undefined;
  const below = linesBelowHeads(reading).find(
    ({ line: { start, end } }) => start <= name.start && name.end <= end,
  );
  if (below) return reasoned(reading, below.attendance, partAround(reading, below.line, name));
  for (const { attendance, label, listAfter } of awayWords) {
    const labelled = label.exec(words);
    const match = labelled ?? listAfter.exec(words);
    const start = match ? sentence.start + match.index + match[0].length : sentence.end;
    if (!match || match.groups?.['no'] !== undefined || name.start < start) continue;
    // Behind a verb only a list of parties is sure to go on; a row after a label holds persons too.
    if (attendance === 'absent' && !labelled) continue;
    return reasoned(reading, attendance, partAround(reading, { start, end: sentence.end }, name));
  }
  return undefined;
}

function partAround(reading: Reading, line: Span, name: Span): Span {
  return partSpans(reading, line).find(({ start, end }) => start <= name.start && name.end <= end) ?? line;
}

/** «Отсутствовали: Иванов (Казахстан) – по уважительной причине» */
function reasoned(reading: Reading, attendance: Away, part: Span): Away {
  return withReason.test(wordsOf(reading, part)) ? 'excused' : attendance;
}

function awayIn(reading: Reading, sentence: Span, meeting: OwnMeeting): readonly PartyAway[] {
  for (const own of awayWords) {
    const found = told(reading, sentence, own, meeting);
    if (found) return found;
  }
  return [];
}

/** `undefined` where the sentence has none of the words. */
function told(
  reading: Reading,
  sentence: Span,
  { attendance, label, listAfter, said }: AwayWords,
  meeting: OwnMeeting,
): readonly PartyAway[] | undefined {
  const words = wordsOf(reading, sentence);
  const labelled = label.exec(words);
  const from = (offset: number): Span => ({ start: sentence.start + offset, end: sentence.end });
  // "Mr. Dorji (Bhutan); Fiji": persons stand among the parties, each between its stops.
  if (labelled) return rowOf(reading, from(labelled[0].length), attendance);
  const after = listAfter.exec(words);
  if (after) {
    if (after.groups?.['no'] !== undefined) return [];
    const listed = listOf(reading, from(after.index + after[0].length));
    if (attendance === 'absent' && listed.length > 0) return listed.map((party) => ({ party, attendance }));
    if (attendance === 'excused') {
      const ofThis = listedForThis(reading, sentence, { lead: after, listed }, meeting);
      return [
        ...ofThis.map((party) => ({ party, attendance })),
        ...(saidOfSubjects(reading, sentence, { attendance, said }, meeting) ?? []),
      ];
    }
  }
  return saidOfSubjects(reading, sentence, { attendance, said }, meeting);
}

/** Those who are the subject of a verb that says so; `undefined` where the sentence has no such verb. */
function saidOfSubjects(
  reading: Reading,
  sentence: Span,
  { attendance, said }: Pick<AwayWords, 'attendance' | 'said'>,
  meeting: OwnMeeting,
): readonly PartyAway[] | undefined {
  const words = wordsOf(reading, sentence);
  const found = said.flatMap((verb) => [...saidBy(reading, sentence, verb, meeting)]);
  if (found.length === 0) return undefined;
  return found.flatMap(({ index, isDoubted }) => {
    const clause = Math.max(words.lastIndexOf(';', index), words.lastIndexOf(':', index)) + 1;
    // "Chad, though invited, did not come": what stands in between is said of the same.
    const end = clause + (betweenCommas.exec(words.slice(clause, index))?.index ?? index - clause);
    const subject = subjectOf(reading, { start: sentence.start + clause, end: sentence.start + end });
    return subject.map((party) => ({ party, attendance, isDoubted }));
  });
}

/** "Apologies were received from Kenya for the delay": those of a list whose apologies are for being away from this meeting. */
function listedForThis(
  reading: Reading,
  sentence: Span,
  { lead, listed }: { readonly lead: RegExpExecArray; readonly listed: readonly PartyMention[] },
  meeting: OwnMeeting,
): readonly PartyMention[] {
  const words = wordsOf(reading, sentence);
  const at = { start: lead.index, end: lead.index + lead[0].length };
  if (tellsOfAnotherMeeting(words.slice(0, lead.index)) || isNotDone(words, at)) return [];
  // «От имени Камбоджи извинился посол»: the verb stands behind them.
  const isBehind = lead[0].startsWith('от имени');
  const isForThis = (last: PartyMention): boolean => {
    const rest = { start: last.end, end: sentence.end };
    return isBehind
      ? !/ за (?!отсутств|неявк|то, что не)/u.test(wordsOf(reading, rest))
      : endOfAbsence(reading, meeting.main, rest, 'apology') !== undefined;
  };
  // "from Palau and Tuvalu; Nauru sent its regrets": each part of the list says by its end what it is for.
  const isLast = (place: number): boolean => {
    const [one, next] = [listed[place], listed[place + 1]];
    return one !== undefined && (!next || reading.text.slice(one.end, next.start).includes(';'));
  };
  return listed.filter((_, place) => {
    const last = listed.find((__, other) => other >= place && isLast(other));
    return last !== undefined && isForThis(last);
  });
}

/** Where the sentence says with a verb that somebody did not come, and whether that is sure. */
function* saidBy(
  reading: Reading,
  sentence: Span,
  { words: pattern, needs, isWeak = false }: AwayVerb,
  { main }: OwnMeeting,
): Generator<{ readonly index: number; readonly isDoubted: boolean }> {
  const words = wordsOf(reading, sentence);
  for (const { index, 0: verb } of words.matchAll(pattern)) {
    const end = index + verb.length;
    if (tellsOfAnotherMeeting(verb) || isNotDone(words, { start: index, end })) continue;
    const rest = { start: sentence.start + end, end: sentence.end };
    const meant = endOfAbsence(reading, main, rest, needs);
    if (!meant) continue;
    // "…, which had been excused, sent its chargé d'affaires": it was there all the same.
    if (saidAside.test(words.slice(0, index)) && /^[^,;]{0,60}, \p{L}/u.test(words.slice(end))) continue;
    yield { index, isDoubted: isWeak && !meant.isForAbsence };
  }
}

function rowOf(reading: Reading, line: Span, attendance: Away): readonly PartyAway[] {
  return partSpans(reading, line).flatMap((part) => {
    const own = reasoned(reading, attendance, part);
    return listOf(reading, part).map((party) => ({ party, attendance: own }));
  });
}

/** The parties of the lines below "Excused" or "Absent". */
function belowHeads(reading: Reading): readonly PartyAway[] {
  return linesBelowHeads(reading).flatMap(({ line, attendance }) => rowOf(reading, line, attendance));
}

interface LineAway {
  readonly line: Span;
  readonly attendance: Away;
}

const linesOf = new WeakMap<Reading, readonly LineAway[]>();

/** Lines below "Excused", "2. Apologies for absence": parties, and persons with theirs in brackets, and nothing else. */
function linesBelowHeads(reading: Reading): readonly LineAway[] {
  const known = linesOf.get(reading);
  if (known) return known;
  const found = reading.blocks.flatMap((block, at) => {
    // The head may stand on a line of its own within its item: "2. Apologies for absence\nBrunei".
    const [first] = block.lines;
    const own = first && awayWords.find(({ head }) => head.test(wordsOf(reading, first)));
    if (!own) return [];
    const lines = [block.lines.slice(1), ...reading.blocks.slice(at + 1).map((below) => [below])].flat();
    const isOther = (line: Span) => !isOfNamesAlone(reading, line);
    const stop = lines.findIndex(isOther);
    return lines
      .slice(0, stop < 0 ? lines.length : stop)
      .map((line) => ({ line, attendance: own.attendance }));
  });
  linesOf.set(reading, found);
  return found;
}

/** Whether each part of a line, between its semicolons, opens with a party or has one in brackets behind a name. */
function isOfNamesAlone(reading: Reading, line: Span): boolean {
  if (within(reading.parties, line).length === 0) return false;
  return partSpans(reading, line).every((part) => {
    const own = listOf(reading, part);
    const rest = wordsOf(reading, { start: own.at(-1)?.end ?? part.start, end: part.end });
    if (own.length > 0) return /^[\s.]*$/u.test(rest);
    const bare = rest.replace(/\p{L}{1,4}\. /gu, '');
    // A body of no list stands among those of one: "Interpol".
    const isName =
      /^(?:[\p{L}'’-]+ ?){1,4}\.?$/u.test(bare) && /^\p{Lu}/u.test(reading.text.slice(part.start));
    return isName || (bare.length <= 90 && /^[^.;:]*\([^()]+\)[\s.]*$/u.test(bare));
  });
}
