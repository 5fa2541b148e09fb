import { fullLabel } from './chairmanship-label';
import type { Chairmanship } from './find-chairmanships';
import { derived, stated, type Clue, type Found } from './found';
import type { PartyMention } from './find-parties';
import { wordsOf, type Reading, type Sentence } from './reading';
import { within, type Span } from './span';

const chairing =
  /(?<!\p{L})(?:(?:chairmanship|presidency)|(?:has |have |had )?chaired the|chair(?:s|ing)? of the|председательств\p{L}*)(?!\p{L})/u;
const ofProcess = /(?<!\p{L})(?:process|dialogue|процесс\p{L}*|диалог\p{L}*)(?!\p{L})/u;
/** Between a State and its term. */
const lead =
  /^(?:'s (?:chairmanship|presidency))?,? ?\(?(?:(?:has |have |had )?chaired (?:the )?(?:[\p{L}-]+ ){0,3}?(?:process|dialogue) |(?:котор\p{L}+ )?председательств\p{L}+ (?:в (?:[\p{L}-]+ ){0,3}?(?:процессе|диалоге) )?)?(?<word>from|since|until|till|to|in|for|during|with effect from|с|со|до|по|в|на|:|–|,)? ?\(?$/u;
const years = /^(?:19|20)\d{2} ?[-–/] ?(?:(?:19|20)?\d{2})(?!\d)/u;

/** "Under its new Chair, Kazakhstan": who is in the chair now. */
const inTheChair =
  /(?<!\p{L})(?:under|by|of|with) (?:its|the) (?:new |current |present )?chair,? (?:the )?$/u;
/** "The Chairmanship passed from A to B", «председательство передано Б». */
const passedTo =
  /(?<!\p{L})(?:(?:chairmanship|presidency)[^.;]{0,60} (?:passed|was passed|was handed over|was transferred|passes|moves|moved)(?: from (?:the )?[\p{L} ]{3,40}?)? to (?:the )?|председательств\p{L}+ (?:[\p{L}-]+ ){0,6}?(?:передан\p{L}*|переш\p{L}+|перейд\p{L}+|переходит)(?: от [\p{L} ]{3,40}?)? ?(?:к )?)$/u;
/** "Tajikistan stands ready to assume the Chairmanship for 2019–2020". */
const assumes =
  /(?<!\p{L})(?:assum\p{L}+|tak(?:e|es|ing) (?:over|up)|took (?:over|up)|hold(?:s|ing)?|held|exercis\p{L}+|принять|прин(?:ял|имает)\p{L}?|осуществля\p{L}+) (?:на себя )?(?:the )?(?:chairmanship|presidency|председательств\p{L}+)(?: of (?:the )?(?:[\p{L}-]+ ){0,3}(?:process|dialogue)| в (?:[\p{L}-]+ ){0,3}(?:процессе|диалоге))? (?:for|in|в|на) (?=(?:19|20)\d\d)/u;

const ofAnotherBody =
  /(?<!\p{L})(?:council|union|osce|g7|g20|совет\p{L}*|союз\p{L}*|обсе|содружеств\p{L}+)(?!\p{L})/u;

/**
 * Chairmanships told with their terms: "held by A from … to …, by B until …", "A has chaired the Process since …",
 * "passed from A to B".
 */
export function findTerms(
  reading: Reading,
  sentence: Sentence,
  states: readonly PartyMention[],
  isOfProcess: boolean,
): readonly Found<Chairmanship>[] {
  const words = wordsOf(reading, sentence);
  const named = isOfProcess || ofProcess.test(words);
  const first = chairing.exec(words);
  const told =
    named && first ? states.flatMap((state, at) => termOf(reading, sentence, state, states[at + 1])) : [];
  if (told.length > 0) return told;
  // The presidency of the Union or of the OSCE is not this process's.
  if (!named && ofAnotherBody.test(words)) return [];
  const assumed = assumedBy(reading, sentence, words, states);
  if (assumed) return [assumed];
  return states.flatMap((state): readonly Found<Chairmanship>[] => {
    const before = reading.folded.slice(Math.max(sentence.start, state.start - 140), state.start);
    if (passedTo.test(before)) return [handedTo(reading, sentence, state)];
    if (named && inTheChair.test(before)) return [{ value: { party: state.party }, clues: [stated(state)] }];
    return [];
  });
}

function termOf(
  reading: Reading,
  sentence: Sentence,
  state: PartyMention,
  next: PartyMention | undefined,
): readonly Found<Chairmanship>[] {
  if (state.form === 'adjective') return [];
  const span = { start: state.end, end: Math.min(next?.start ?? sentence.end, sentence.end) };
  const label = labelAt(reading, span);
  const isLed = /(?<!\p{L})(?:by|of|у|:|;|–|\() ?(?:the )?$/u.test(
    reading.folded.slice(Math.max(sentence.start, state.start - 12), state.start),
  );
  if (label) {
    const gap = reading.folded.slice(state.end, label.start);
    const led = lead.exec(gap);
    if (!led || !(isLed || chairing.test(gap))) return [];
    const printed = reading.text.slice(label.start, label.end);
    return [
      {
        value: { party: state.party, label: fullLabel(printed) },
        clues: [stated(state, 'party'), stated(label, 'label')],
      },
    ];
  }
  const dates = within(reading.dates, span);
  const [from, until] = dates;
  const gap = from && reading.folded.slice(state.end, from.start);
  const led = gap === undefined ? null : lead.exec(gap);
  const word = led?.groups?.['word'];
  if (!from || !led || word === undefined || !(isLed || chairing.test(gap ?? ''))) return [];
  if (/^(?:until|till|to|до|по)$/u.test(word))
    return [term(state, [], { until: from.edtf }, [stated(from, 'until')])];
  if (!/^(?:from|since|with effect from|с|со)$/u.test(word)) return [];
  const isClosed =
    until && /^ ?(?:to|until|till|–|-|по|до) ?$/u.test(reading.folded.slice(from.end, until.start));
  return [
    isClosed
      ? term(state, [stated(until, 'until')], { from: from.edtf, until: until.edtf }, [stated(from, 'from')])
      : term(state, [], { from: from.edtf }, [stated(from, 'from')]),
  ];
}

function term(
  state: PartyMention,
  more: readonly Clue[],
  value: Omit<Chairmanship, 'party'>,
  clues: readonly Clue[],
): Found<Chairmanship> {
  return { value: { party: state.party, ...value }, clues: [stated(state, 'party'), ...clues, ...more] };
}

function labelAt(reading: Reading, span: Span): Span | undefined {
  const words = wordsOf(reading, { start: span.start, end: Math.min(span.end, span.start + 90) });
  const at = /(?<!\d)(?=(?:19|20)\d{2} ?[-–/])/u.exec(words)?.index;
  const match = at === undefined ? null : years.exec(words.slice(at));
  if (at === undefined || !match) return undefined;
  return { start: span.start + at, end: span.start + at + match[0].length };
}

function assumedBy(
  reading: Reading,
  sentence: Sentence,
  words: string,
  states: readonly PartyMention[],
): Found<Chairmanship> | undefined {
  const match = assumes.exec(words);
  if (!match) return undefined;
  const at = sentence.start + match.index;
  const end = at + match[0].length;
  const label = labelAt(reading, { start: end, end: sentence.end });
  const state = states.findLast((party) => party.end <= at && party.form !== 'adjective');
  if (!state || label?.start !== end) return undefined;
  const value = { party: state.party, label: fullLabel(reading.text.slice(label.start, label.end)) };
  return { value, clues: [stated(state, 'party'), stated({ start: at, end }), stated(label, 'label')] };
}

function handedTo(reading: Reading, sentence: Sentence, state: PartyMention): Found<Chairmanship> {
  const date = within(reading.dates, sentence).find(({ edtf }) => !edtf.startsWith('XXXX'));
  const clues = [stated(state, 'party'), derived(sentence)];
  return date
    ? { value: { party: state.party, from: date.edtf }, clues: [...clues, stated(date, 'from')] }
    : { value: { party: state.party }, clues };
}
