import type { DraftMeeting } from '@/domain/draft';
import { stated, uncertain, type Found } from './found';
import type { PartyMention } from './find-parties';
import { listedBefore } from './organiser-lists';
import { followingList } from './party-lists';
import { wordsOf, type Reading } from './reading';
import { within, type Span } from './span';

type Delegation = DraftMeeting['delegations'][number];

/** Parties of which nothing but that they follow one another is said: "Kenya, Sudan and the African Union". */
export function listOf(reading: Reading, span: Span): readonly PartyMention[] {
  const [first] = within(reading.parties, span);
  if (
    !first ||
    !/^(?:the )?(?:(?:delegations?|representatives?) of (?:the )?|делегаци[яи] |представител[ьи] )?$/u.test(
      wordsOf(reading, { ...span, end: first.start }),
    )
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
  return /(?:^[\d\s().]*|, (?:while|whereas|but|and) |, (?:а|но) |(?<!\p{L})(?:while|whereas|but|and) |(?:inform|advise|tell) you that |(?:сообща|информиру|уведомля|извеща)\p{L}+[^,.;]{0,60}, что (?:к сожалению, )?)(?:the )?(?:(?:delegations?|representatives?) (?:of|from) (?:the )?|делегаци[яи] |представител[ьи] )?(?:the )?$/u.test(
    lead,
  )
    ? list
    : [];
}

/** The parties of a row, between its commas and semicolons, that are named there by themselves. */
export function partsOf(reading: Reading, line: Span): readonly PartyMention[] {
  return partSpans(reading, line).flatMap((part) => listOf(reading, part));
}

/** The parts of a line between its semicolons, without what leads to their words. */
export function partSpans(reading: Reading, line: Span): readonly Span[] {
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
  attendance: Exclude<Delegation['attendance'], 'present'>,
  isDoubted = false,
): Found<Delegation> {
  const clue = (field?: string) =>
    isDoubted ? uncertain(mention, 'review.why.presence-implied', field) : stated(mention, field);
  return {
    value: {
      party: mention.party,
      printedName: reading.text.slice(mention.start, mention.end),
      category: mention.kind === 'state' ? 'unspecified' : 'organisation',
      attendance,
    },
    clues: [clue(), clue('attendance')],
  };
}
