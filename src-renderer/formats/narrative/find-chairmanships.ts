import type { Draft } from '@/domain/draft';
import { derived, stated, type Found } from './found';
import { findTerms } from './chairmanship-terms';
import type { PartyMention } from './find-parties';
import { fullLabel } from './chairmanship-label';
import { isHeading } from './main-meeting';
import { sectionYear } from './section-year';
import { wordsOf, type Reading, type Sentence } from './reading';
import { within, type Span } from './span';

export type Chairmanship = Draft['chairmanships'][number];

const chairmanship = /(?:chairmanship|presidency|председательств\p{L}*)/gu;
const years = /(?:(?:19|20)\d{2}) ?[-–/] ?(?:(?:19|20)?\d{2})(?!\d)|(?<=(?:in|for|в) )(?:19|20)\d{2}(?!\d)/u;
/** Anywhere in the sentence only a span of years is the chairmanship's own. */
const range = /(?:19|20)\d{2} ?[-–/] ?(?:19|20)\d{2}(?!\d)/u;
const elected =
  /(?<!\p{L})(?:(?:was|were|has been) (?:\p{L}+ )?(?:selected|elected|chosen|appointed|designated)(?: \p{L}+){0,8}? (?:chair|chairman|chairperson|chairmanship)|(?:was|were) entrusted with the chairmanship|(?:был\p{L}? )?(?:избран\p{L}*|назначен\p{L}*)(?: \p{L}+){0,5} председател\p{L}+|(?<chosenAfter>председател\p{L}+ (?:[\p{L}-]+ ){0,4}?(?:избран|назначен)[аоы]?))(?!\p{L})/u;

/** "Tajikistan's", "Azerbaijan for its successful", «Таджикистан за успешное», «Таджикистан, председательствующий». */
const beforeIt =
  /^(?:'?s? (?:\p{L}+ )?| for (?:its|their|the) (?:\p{L}+ )?| за (?:\p{L}+ )?|, (?:котор\p{L}+ )?)$/u;
/** Of the process, and not of one meeting or of another body. */
const ofProcess = /^[^.;]{0,40}(?:process|процесс\p{L}*|dialogue|диалог\p{L}*)(?!\p{L})/u;

/**
 * Which State chaired the process, with the label or the term the text gives. One that a text names without either is
 * the one it names with them.
 * @param isOfProcess the whole text is about the process, so that its sentences need not name it
 */
export function findChairmanships(reading: Reading, isOfProcess = false): readonly Found<Chairmanship>[] {
  const found = [...ofLetterhead(reading), ...ofSentences(reading, isOfProcess)];
  const isBare = ({ value }: Found<Chairmanship>): boolean => Object.keys(value).length === 1;
  return found.flatMap((one) => {
    const same = found.filter((other) => other.value.party === one.value.party && !isBare(other));
    if (!isBare(one) || same.length === 0) return [one];
    return same.length === 1 ? [{ value: same[0]?.value ?? one.value, clues: one.clues }] : [];
  });
}

function ofSentences(reading: Reading, isOfProcess: boolean): readonly Found<Chairmanship>[] {
  return reading.sentences.flatMap((sentence) => {
    const states = within(reading.parties, sentence).filter((party) => party.kind === 'state');
    if (states.length === 0) return [];
    const words = wordsOf(reading, sentence);
    const terms = findTerms(reading, sentence, states, isOfProcess);
    if (terms.length > 0) return terms;
    const chosen = elected.exec(words);
    if (chosen) return electedChair(reading, sentence, chosen, states);
    const made = states.flatMap((state) => chosenAs(reading, sentence, state) ?? []);
    if (made.length > 0) return made;
    return [...words.matchAll(chairmanship)].flatMap((match) => {
      const start = sentence.start + match.index;
      return held(reading, sentence, { start, end: start + match[0].length }, states) ?? [];
    });
  });
}

function electedChair(
  reading: Reading,
  sentence: Sentence,
  match: RegExpExecArray,
  states: readonly PartyMention[],
): readonly Found<Chairmanship>[] {
  const at = sentence.start + match.index;
  const next = states.find((party) => party.start >= at);
  // «председателем избран Казахстан»: the State stands right behind.
  const isAfter = match.groups?.['chosenAfter'] !== undefined;
  const state = isAfter
    ? states.find(({ start }) => start === at + match[0].length + 1)
    : (states.filter((party) => party.end <= at).at(-1) ?? next);
  const date = within(reading.dates, sentence)[0];
  if (!state || state.form === 'adjective') return [];
  const year = sectionYear(reading, sentence.block);
  const on = year === undefined ? date?.edtf : date?.edtf.replaceAll('XXXX', year);
  const value = { party: state.party, ...(on === undefined ? {} : { elected: on }) };
  const span = { start: at, end: at + match[0].length };
  return [
    { value, clues: [stated(state, 'party'), stated(span), ...(date ? [stated(date, 'elected')] : [])] },
  ];
}

const chooses = /(?<!\p{L})(?:elected|selected|chose|appointed|designated|избрал\p{L}*) (?:the )?$/u;
const asChair =
  /^,? (?:as )?(?:the )?(?:next )?(?:chair(?:person|man|manship)?|председател\p{L}+) (?:of|in) (?:the )?[^.;]{0,40}?(?:process|dialogue)|^ председател\p{L}+ [^.;]{0,40}?(?:процесса|диалога)/u;

/** "Ministers elected Kazakhstan Chair of the Process for 2025–2026". */
function chosenAs(
  reading: Reading,
  sentence: Sentence,
  state: PartyMention,
): Found<Chairmanship> | undefined {
  const match = asChair.exec(reading.folded.slice(state.end, sentence.end));
  if (!match || !chooses.test(reading.folded.slice(sentence.start, state.start))) return undefined;
  const end = state.end + match[0].length;
  const after = years.exec(reading.folded.slice(end, Math.min(sentence.end, end + 40)));
  const place = after && { start: end + after.index, end: end + after.index + after[0].length };
  return {
    value: { party: state.party, ...(after ? { label: fullLabel(after[0]) } : {}) },
    clues: [
      stated(state, 'party'),
      stated({ start: state.end, end }),
      ...(place ? [stated(place, 'label')] : []),
    ],
  };
}

/** "Tajikistan's chairmanship … 2019-2020", "under the chairmanship of Kazakhstan", "the Kyrgyz chairmanship". */
function held(
  reading: Reading,
  sentence: Sentence,
  span: Span,
  states: readonly PartyMention[],
): Found<Chairmanship> | undefined {
  const state = states.find((party) => {
    const before = reading.folded.slice(party.end, span.start);
    const after = reading.folded.slice(span.end, party.start);
    return (
      (party.end <= span.start && beforeIt.test(before)) ||
      (party.start >= span.end && /^ (?:of |held by )?(?:the )?$/u.test(after))
    );
  });
  if (!state) return undefined;
  const from = Math.max(span.end, state.end);
  const after = years.exec(reading.folded.slice(from, Math.min(sentence.end, from + 60)));
  const label = after ?? range.exec(wordsOf(reading, sentence));
  const origin = after ? from : sentence.start;
  const place = label
    ? { start: origin + label.index, end: origin + label.index + label[0].length }
    : undefined;
  // "Under the chairmanship of Georgia" tells who was in the chair of a meeting.
  const tells = reading.folded.slice(from, sentence.end);
  if (!label && !ofProcess.test(tells)) return undefined;
  const value = { party: state.party, ...(label ? { label: fullLabel(label[0]) } : {}) };
  return {
    value,
    clues: [
      state.form === 'adjective' ? derived(state, 'party') : stated(state, 'party'),
      stated(span),
      ...(place ? [stated(place, 'label')] : []),
    ],
  };
}

/** «Турецкая Республика» and below it «Председательство в … процессе, 2021–2022»: the head of a Chair's paper. */
function ofLetterhead(reading: Reading): readonly Found<Chairmanship>[] {
  const lines = reading.sentences.slice(0, 5).filter((sentence) => isHeading(reading, sentence));
  return lines.flatMap((line, at): readonly Found<Chairmanship>[] => {
    const above = lines[at - 1];
    const words = wordsOf(reading, line);
    const label = range.exec(words);
    if (!above || !label || !/^(?:chairmanship|presidency|председательство)(?!\p{L})/u.test(words)) return [];
    const state = within(reading.parties, above).find(({ kind }) => kind === 'state');
    if (!state || state.start !== above.start || state.end !== above.end) return [];
    const start = line.start + label.index;
    return [
      {
        value: { party: state.party, label: fullLabel(label[0]) },
        clues: [
          stated(state, 'party'),
          stated(line),
          stated({ start, end: start + label[0].length }, 'label'),
        ],
      },
    ];
  });
}
