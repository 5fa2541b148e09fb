import { isOfOtherDate, type Delegation } from './find-delegations';
import { stated, type Found } from './found';
import type { PartyMention } from './find-parties';
import type { PersonMention } from './find-people';
import { inPlaceOf } from './in-place-of';
import { honorificSource } from './person-names';
import { listedBefore } from './organiser-lists';
import { followingList, isActing } from './party-lists';
import { wordsOf, type Reading } from './reading';
import { itemAt, within, type Span } from './span';

/** "Apologies: Kenya, Sudan", "Excused – Georgia": what opens a line of those who excused themselves. */
const label =
  /^[|\s•*–-]*(?:(?:\d+[.)]|\(?\p{L}\)) )?(?:(?:apologies|regrets)(?: for (?:absence|non-attendance))?(?: (?:were )?(?:also )?(?:received|sent))?(?: so far)?(?: (?:from|by))?|excused|(?:(?:delegations?|states|countries|participants|those) )?(?:(?:that|which|who) )?(?:(?:are|were|will be) )?unable to (?:attend|come|take part|participate)|извинения(?: за отсутствие)?|извинились|(?:(?:делегации|государства|страны)(?:, которые)? )?не (?:смог(?:ут|ли)|сможет) (?:принять участие|участвовать|присутствовать|прибыть)|отсутств\p{L}+ по уважительн\p{L}+ причин\p{L}+)(?:\s*:|\s?[|\t\n]| [–-] )\s*/u;
/** The same as a line by itself, with those it is about on the lines below. */
const head =
  /^(?:\d+[.)]? ?)?(?:(?:apologies|regrets)(?: for (?:absence|non-attendance))?(?: (?:were )?(?:received|sent))?(?: from)?|excused|unable to attend|извинения(?: за отсутствие)?|извинились|отсутств\p{L}+ по уважительн\p{L}+ причин\p{L}+):?$/u;
const listAfter =
  /(?<!\p{L})(?<no>no )?(?:apologies|regrets)(?: for (?:absence|non-attendance|not attending))? (?:(?:had|have)(?: also)? been|were|was)(?: also)? (?:received|sent|conveyed|noted|made|given|presented)(?: (?:from|by|on behalf of)) |(?<!\p{L})извинени\p{L}+ (?:за отсутствие )?(?:поступили|получены|принесли|прислали|направили) (?:от )?|(?<!\p{L})(?:conveyed|passed on|relayed) the (?:apologies|regrets) of |(?<!\p{L})от имени (?=[^.;,]{2,60} (?:извинил(?:ся|ась|ись)|принес\p{L}* извинения)(?!\p{L}))/u;
const listBefore =
  /(?<!\p{L})(?:(?:has |have |had )?(?:also |each |both )*(?:sent|sends?|conveyed|presented|offered|gave|expressed) (?:in )?(?:(?:its|their|his|her) )?(?:apologies|regrets)(?! to (?:the )?(?:host|victim|famil|people|state))|(?:has |have |had )?apologi[sz]ed for (?:(?:its|their) (?:absence|non-attendance)|not (?:attending|being able|taking part))|could not (?:be with us|be here|join us)|will (?:also )?(?:not be able|be unable) to (?:attend|come|take part|participate|join)|(?:was|were|had been) (?:also |both |all )?excused|(?:had )?excused (?:itself|themselves)|(?:также )?(?:прислал|направил|принес|передал)[аио]? (?:свои )?(?:извинения|сожаления)(?! за неудобств)|(?:также )?извинил(?:ся|ась|ось|ись)(?: за (?:свое )?отсутствие|(?=[.;]|$))|(?:известил|сообщил)[аио]?,? что (?:прибыть |приехать |участвовать |принять участие )не (?:сможет|смогут)|отсутствовал[аио]? по уважительн\p{L}+ причин\p{L}+)(?!\p{L})/u;
const honorificBefore = new RegExp(String.raw`(?<!\p{L})(?:${honorificSource} )+$`, 'u');
/** Such an apology was of another meeting. */
const toAnother = /^[^.;]{0,20} (?:to|at|for) the (?:previous|last|first|earlier|former|next)(?!\p{L})/u;

/**
 * Those whose apologies the text tells of: they did not come, and said so. A person's apologies are nobody else's, and
 * whoever merely was not there has sent none.
 * @param date of the meeting
 */
export function findExcused(
  reading: Reading,
  people: readonly PersonMention[],
  date?: string,
): readonly Found<Delegation>[] {
  const ofPeople = new Set(people.flatMap(({ party }) => party?.start ?? []));
  const told = reading.sentences.flatMap((sentence) =>
    isOfOtherDate(reading, sentence, date) ? [] : excusedIn(reading, sentence),
  );
  return [...told, ...belowHeads(reading)]
    .filter((party) => isActing(party) && party.known && !ofPeople.has(party.start))
    .filter((party) => !people.some(({ start, end }) => start <= party.start && party.end <= end))
    .map((party) => saidOfWhole(reading, party, 'excused'));
}

/** Whether the text names somebody only among those whose apologies it lists. */
export function isAmongApologies(reading: Reading, name: Span): boolean {
  const sentence = itemAt(reading.sentences, name.start);
  if (!sentence) return false;
  const words = wordsOf(reading, sentence);
  // Whoever came in place of one who sent apologies was there.
  const title = honorificBefore.exec(words.slice(0, Math.max(0, name.start - sentence.start)));
  const from = name.start - (title?.[0].length ?? 0);
  if (inPlaceOf(reading, { start: from, end: name.end }, sentence)) return false;
  const match = label.exec(words) ?? listAfter.exec(words);
  if (linesBelowHeads(reading).some(({ start, end }) => start <= name.start && name.end <= end)) return true;
  return (
    match !== null &&
    match.groups?.['no'] === undefined &&
    name.start >= sentence.start + match.index + match[0].length
  );
}

function excusedIn(reading: Reading, sentence: Span): readonly PartyMention[] {
  const words = wordsOf(reading, sentence);
  const labelled = label.exec(words);
  const from = (offset: number): Span => ({ start: sentence.start + offset, end: sentence.end });
  if (labelled) {
    // "Mr. Dorji (Bhutan); Fiji": persons stand among the parties, each between its stops.
    return partsOf(reading, from(labelled[0].length));
  }
  const after = listAfter.exec(words);
  if (after)
    return after.groups?.['no'] === undefined ? listOf(reading, from(after.index + after[0].length)) : [];
  const verb = listBefore.exec(words);
  if (!verb || toAnother.test(words.slice(verb.index + verb[0].length))) return [];
  const clause = Math.max(words.lastIndexOf(';', verb.index), words.lastIndexOf(':', verb.index)) + 1;
  const before = { start: sentence.start + clause, end: sentence.start + verb.index };
  return subjectOf(reading, before);
}

/** Parties of which nothing but that they follow one another is said: "Kenya, Sudan and the African Union". */
function listOf(reading: Reading, span: Span): readonly PartyMention[] {
  const [first] = within(reading.parties, span);
  if (
    !first ||
    !/^(?:the )?(?:delegations? of (?:the )?)?$/u.test(wordsOf(reading, { ...span, end: first.start }))
  )
    return [];
  const plain = followingList(reading, span);
  const rest = { start: plain.at(-1)?.end ?? span.end, end: span.end };
  // "Azerbaijan; Uzbekistan": the list's own stops.
  const next = within(reading.parties, rest)[0];
  return next && /^; ?(?:the )?$/u.test(wordsOf(reading, { start: rest.start, end: next.start }))
    ? [...plain, ...listOf(reading, { start: next.start, end: span.end })]
    : plain;
}

/** Those right before the verb, where they are its subject and not whose minister it is. */
export function subjectOf(reading: Reading, before: Span): readonly PartyMention[] {
  const list = listedBefore(reading, before);
  const [first] = list;
  const last = list.at(-1);
  if (!first || !last) return [];
  if (
    !/^,? ?(?:also |however,? |while |regrettably )?$/u.test(
      wordsOf(reading, { start: last.end, end: before.end }),
    )
  )
    return [];
  const lead = wordsOf(reading, { start: before.start, end: first.start });
  return /(?:^[\d\s().]*|, (?:while|whereas|but|and) |, (?:а|но) |(?<!\p{L})(?:while|whereas|but|and) |(?:inform|advise|tell) you that )(?:the )?(?:(?:delegations?|representatives?) (?:of|from) (?:the )?|делегаци[яи] |представител[ьи] )?(?:the )?$/u.test(
    lead,
  )
    ? list
    : [];
}

/** The parties of the lines below "Excused". */
function belowHeads(reading: Reading): readonly PartyMention[] {
  return linesBelowHeads(reading).flatMap((line) => partsOf(reading, line));
}

/** Lines below "Excused", "2. Apologies for absence": parties, and persons with theirs in brackets, and nothing else. */
function linesBelowHeads(reading: Reading): readonly Span[] {
  return reading.blocks.flatMap((block, at) => {
    const own = block.lines.findIndex((line) => head.test(wordsOf(reading, line)));
    // The head may stand on a line of its own within its item: "2. Apologies for absence\nBrunei".
    if (own !== 0) return [];
    const lines = [block.lines.slice(1), ...reading.blocks.slice(at + 1).map((below) => [below])].flat();
    const isOther = (line: Span) => !isOfNamesAlone(reading, line);
    const stop = lines.findIndex(isOther);
    return lines.slice(0, stop < 0 ? lines.length : stop);
  });
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

/** The parties of a row, between its commas and semicolons, that are named there by themselves. */
export function partsOf(reading: Reading, line: Span): readonly PartyMention[] {
  return partSpans(reading, line).flatMap((part) => listOf(reading, part));
}

/** The parts of a line between its semicolons, without what leads to their words. */
function partSpans(reading: Reading, line: Span): readonly Span[] {
  let at = startOfWords(reading, line);
  return reading.folded
    .slice(at, line.end)
    .split(';')
    .map((words) => {
      const start = at + (/^\s*/u.exec(words)?.[0].length ?? 0);
      const end = at + words.length;
      at = end + 1;
      return { start, end };
    });
}

function startOfWords({ folded }: Reading, { start, end }: Span): number {
  return start + (/^[\s•*–-]*/u.exec(folded.slice(start, end))?.[0].length ?? 0);
}

/** A delegation of which the text says as a whole how it took part, or that it did not. */
export function saidOfWhole(
  reading: Reading,
  mention: PartyMention,
  attendance: 'excused' | 'remote',
): Found<Delegation> {
  return {
    value: {
      party: mention.party,
      printedName: reading.text.slice(mention.start, mention.end),
      category: mention.kind === 'state' ? 'unspecified' : 'organisation',
      attendance,
    },
    clues: [stated(mention), stated(mention, 'attendance')],
  };
}
