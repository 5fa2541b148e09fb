import type { DraftParagraph, DraftStatement } from '@/domain/draft';
import { derived, stated, uncertain, type Found } from './found';
import type { Clue } from './found';
import { opensWithVerb } from './find-acts';
import type { NumberedParagraph } from './find-paragraphs';
import { foldText } from './fold-text';
import { findStatements, type FoundStatement, type NamedActor } from './find-statements';
import { itemsBelow } from './propose-outcome';
import { actorOver, isHanging, isOverDecisions } from './preamble-actor';
import { readParagraph, type Above, type Opening } from './read-paragraph';
import { labelledAct } from './labelled-act';
import { isHeading } from './main-meeting';
import { wordsOf, type Reading } from './reading';
import { itemAt, touching, within, type Span } from './span';
import { actorSource } from './statement-actors';
import { addresseeDoubts } from './whom-addressed';

/**
 * The outcome: numbered paragraphs verbatim with their statements, and the headings between them, marked uncertain. Where a report without numbers says what
 * participants together decided, committed to, asked for or found needed, each such sentence is a paragraph without
 * number, marked uncertain.
 */
export function findOutcome(reading: Reading): readonly Found<DraftParagraph>[] {
  const placed = [...numbered(reading), ...unnumbered(reading)];
  return placed.sort((a, b) => a.start - b.start).map(({ found }) => found);
}

/** A paragraph with where it begins, for the order of the text. */
interface PlacedParagraph {
  readonly start: number;
  readonly found: Found<DraftParagraph>;
}

function numbered(reading: Reading): readonly PlacedParagraph[] {
  if (reading.paragraphs.length === 0) return [];
  let preamble = openingAbove(reading, reading.paragraphs[0]);
  const top = reading.paragraphs.filter(({ level }) => level === 0);
  const verbs = top.filter(({ body }) => opensWithVerb(reading, body)).length;
  const beginsWithVerb = verbs > 1 && verbs > top.length / 2;
  let actor: NamedActor | undefined;
  let decided: number | undefined;
  const openings: (Opening | undefined)[] = [];
  const texts = reading.paragraphs.map(({ level, body }) => ({
    level,
    text: reading.text.slice(body.start, body.end),
  }));
  return reading.paragraphs.flatMap((paragraph, at) => {
    const { level } = paragraph;
    // In a second language, or in the next decision, the run begins anew, below an opening of its own.
    if (at > 0 && level === 0 && paragraph.number === '1')
      preamble = openingAbove(reading, paragraph, reading.paragraphs[at - 1]?.end);
    const over = lineAbove(reading, paragraph, reading.paragraphs[at - 1]);
    if (over && isOverDecisions(reading, over)) decided = level;
    // «По второму вопросу:» is a heading of what goes on to be decided.
    else if (over && !ofItem.test(wordsOf(reading, over))) decided = undefined;
    else if (decided !== undefined && level < decided) decided = undefined;
    const headings = reading.headings.filter(({ before }) => before === at);
    const sentences = sentencesIn(reading, paragraph);
    const labelled = sentences.map((sentence) => labelledAct(reading, sentence));
    const plain = sentences.filter((_, place) => labelled[place]?.length === 0);
    const {
      statements: told,
      actor: last,
      opening,
    } = readParagraph(reading, plain, {
      actor: level > 0 ? actor : preamble.actor,
      // "The meeting decided:" says of whom what stands below is: its verbs are the items' own.
      opening: level > 0 ? openings[level - 1] : decided === level ? undefined : preamble.opening,
      items: itemsBelow(texts, at),
      beginsWithVerb: beginsWithVerb && level === 0,
      isDecided: decided === level,
    });
    openings.length = level;
    openings[level] = opening;
    const read = [...told, ...labelled.flat()].sort((a, b) => startOf(a) - startOf(b));
    // What is only quoted or told of is no statement of the text; its words stand in the paragraph all the same.
    const statements = read.filter(({ mention }) => mention === null);
    actor = last ?? (level > 0 ? actor : undefined);
    const numberedOne = {
      value: {
        number: paragraph.number,
        text: reading.text.slice(paragraph.body.start, paragraph.body.end),
        statements: statements.map(withAddressees),
      },
      clues: [
        stated({ start: paragraph.start, end: paragraph.numberSpan.end }, 'number'),
        stated({ start: paragraph.start, end: paragraph.body.end }, 'text'),
        ...statementClues(statements),
      ],
    };
    return [
      ...headings.map((heading) => ({ start: heading.start, found: headingOf(reading, heading) })),
      { start: paragraph.start, found: numberedOne },
    ];
  });
}

function startOf({ clues }: FoundStatement): number {
  return clues[0]?.start ?? 0;
}

const ofItem = /^(?:по (?:\p{L}+ ){1,3}(?:вопрос|пункт)|(?:on|under) (?:agenda )?item )[^.;]{0,80}:$/u;

/** The sentences of a paragraph without its number. */
function sentencesIn(reading: Reading, { start, end, body }: NumberedParagraph): readonly Span[] {
  return within(reading.sentences, { start, end }).flatMap((sentence) => {
    const from = Math.max(sentence.start, body.start);
    return from < sentence.end ? [{ start: from, end: sentence.end }] : [];
  });
}

function headingOf(reading: Reading, { start, end }: Span): Found<DraftParagraph> {
  return {
    value: { kind: 'heading', text: reading.text.slice(start, end), statements: [] },
    clues: [uncertain({ start, end }, 'review.why.heading', 'text')],
  };
}

/**
 * What stands before the first paragraph and goes on in each: "We, the Ministers …" of a declaration, who decide, invite
 * and agree below; "The Parties:" or "Participants agreed to:" right above it.
 */
function openingAbove(reading: Reading, first: Span | undefined, from = 0): Pick<Above, 'actor' | 'opening'> {
  if (!first) return {};
  const before = within(reading.sentences, { start: from, end: first.start });
  const last = before.at(-1);
  if (last && /:\s*$/u.test(wordsOf(reading, last))) {
    const { actor, opening } = readParagraph(reading, [last]);
    if (actor || opening) return { actor, opening };
  }
  for (const sentence of before.slice(-mostHanging).toReversed()) {
    const actor = actorOver(reading, sentence);
    if (actor) return { actor };
    if (!isHanging(reading, sentence)) break;
  }
  for (const sentence of before) {
    const match = /^(?:we, )(?:the )?\p{L}+/u.exec(wordsOf(reading, sentence));
    if (!match) continue;
    const span = { start: sentence.start, end: sentence.start + match[0].length };
    return { actor: { span, printed: reading.text.slice(span.start, span.end) } };
  }
  return {};
}

/** So many clauses of a preamble are looked through for who acts. */
const mostHanging = 60;

/** The last line between two paragraphs, if one stands there. */
function lineAbove(
  reading: Reading,
  { start }: Span,
  before: NumberedParagraph | undefined,
): Span | undefined {
  return within(reading.sentences, { start: before?.end ?? Math.max(0, start - 400), end: start }).at(-1);
}

const collective = new RegExp(`^(?!(?:they|it|они)$)(?:${actorSource})$`, 'u');
const single =
  /^(?:the )?(?:support unit|secretariat|speakers|stakeholders|representatives|delegations? of|делегаци[яи] |представители )/u;
const bullet = /^[\s•·▪◦‣–—*\p{So}\uFE0F-]+/u;

/**
 * What those who met say together outside numbered paragraphs: each such sentence is a paragraph without number. In a
 * list below "The Ministers:" or "Participants agreed:" each line is.
 */
function unnumbered(reading: Reading): readonly PlacedParagraph[] {
  const isNumbered = touching(
    [...reading.paragraphs, ...reading.agendas].toSorted((a, b) => a.start - b.start),
  );
  let actor: NamedActor | undefined;
  let above: Above = {};
  let block = -1;
  const found: PlacedParagraph[] = [];
  for (const sentence of reading.sentences) {
    const inQuote = itemAt(reading.quotations, sentence.start);
    if (isNumbered(sentence) || (inQuote && inQuote.end > sentence.start)) continue;
    const opensBlock = sentence.block !== block;
    block = sentence.block;
    // "They recommended …" means those of the sentence before, in the same paragraph.
    if (opensBlock) actor = undefined;
    const mark = opensBlock ? (bullet.exec(wordsOf(reading, sentence))?.[0].length ?? 0) : 0;
    const own = { start: sentence.start + mark, end: sentence.end };
    const isItem =
      opensBlock &&
      (mark > 0 ||
        /^\p{Ll}/u.test(reading.text.charAt(own.start)) ||
        (above.actor !== undefined && isShouted(reading, own)));
    const goesOn = opensBlock && isHanging(reading, own);
    if (opensBlock && !isItem && !goesOn) above = {};
    const over = opensBlock && !isItem && !goesOn ? actorOver(reading, own) : undefined;
    if (over) above = { actor: over };
    const labelled = opensBlock ? labelledAct(reading, own) : [];
    if (labelled.length > 0) {
      found.push(unnumberedOne(reading, own, labelled));
      continue;
    }
    if (opensBlock && isOverDecisions(reading, own)) {
      above = { ...above, beginsWithVerb: true, isDecided: true };
      continue;
    }
    if (!isItem && isHeading(reading, sentence)) continue;
    const read = isItem
      ? readParagraph(reading, [own], above)
      : { ...findStatements(reading, [own], actor, 'continues'), opening: undefined };
    actor = read.actor ?? actor;
    if (/:\s*$/u.test(wordsOf(reading, own)) && !isItem) {
      const { actor: opener, opening } = readParagraph(reading, [own]);
      if (opener || opening) above = { actor: opener, opening };
      if (opening) continue;
    }
    const statements = read.statements.filter((statement) => isOfAll(statement));
    if (statements.length > 0) found.push(unnumberedOne(reading, own, statements));
  }
  return found;
}

/** "REAFFIRM the validity of the Plan": in declarations the verbs of a preamble's actor stand in capitals. */
function isShouted(reading: Reading, own: Span): boolean {
  return /^\p{Lu}{3}/u.test(reading.text.slice(own.start, own.start + 3)) && opensWithVerb(reading, own);
}

/** Said by those who met, or by nobody by name: "it was agreed". */
function isOfAll({ value, mention }: FoundStatement): boolean {
  if (mention !== null || value.class === undefined) return false;
  if (value.actor === undefined) return value.class !== 'record' && value.class !== 'courtesy';
  const actor = foldText(value.actor);
  return collective.test(actor) && !single.test(actor);
}

function unnumberedOne(
  reading: Reading,
  { start, end }: Span,
  statements: readonly FoundStatement[],
): PlacedParagraph {
  const value = { text: reading.text.slice(start, end), statements: statements.map(withAddressees) };
  const clues = [uncertain({ start, end }, 'review.why.unnumbered', 'text'), ...statementClues(statements)];
  return { start, found: { value, clues } };
}

function withAddressees({ value, addressed: { addressees } }: FoundStatement): DraftStatement {
  return addressees.length === 0 ? value : { ...value, addressees };
}

/**
 * Whom a statement addresses is told where it says so. Who decides or promises together is whom that binds; of a request
 * it is to be looked at which States are asked.
 */
function addresseeClues({ value, clues, addressed }: FoundStatement): readonly Clue[] {
  const [words] = clues;
  if (!words) return [];
  if (addressed.addressees.length === 0) {
    const asksSomebody = value.class === 'request' && value.followUp === 'yes';
    return asksSomebody ? [uncertain(words, 'review.why.addressee')] : [];
  }
  const doubts = addresseeDoubts(value.followUp, addressed);
  const isSure = doubts.every((doubt) => doubt === 'at-large' && value.class !== 'request');
  return [isSure ? derived(words, 'addressees') : uncertain(words, 'review.why.addressee', 'addressees')];
}

/** "Azerbaijan confirmed its readiness" may be told of one of them and no part of what all agreed. */
function doubtClues({ isOfSome, clues }: FoundStatement): readonly Clue[] {
  const [words] = clues;
  return isOfSome && words ? [uncertain(words, 'review.why.of-one-party')] : [];
}

function statementClues(statements: readonly FoundStatement[]): readonly Clue[] {
  return statements.flatMap((statement, at) =>
    [...statement.clues, ...doubtClues(statement), ...addresseeClues(statement)].map((clue) => ({
      ...clue,
      field: `statements/${at}${clue.field === undefined ? '' : `/${clue.field}`}`,
    })),
  );
}
