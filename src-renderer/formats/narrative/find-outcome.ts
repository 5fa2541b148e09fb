import type { DraftParagraph, DraftStatement } from '@/domain/draft';
import { derived, stated, uncertain, type Found } from './found';
import type { Clue } from './found';
import { findStatements, type FoundStatement, type NamedActor } from './find-statements';
import { itemsBelow } from './propose-outcome';
import { readParagraph, type Opening } from './read-paragraph';
import { isHeading } from './main-meeting';
import { wordsOf, type Reading, type Sentence } from './reading';
import { itemAt, within, type Span } from './span';
import { collectiveSource } from './statement-actors';
import { addresseeDoubts } from './whom-addressed';

/**
 * The outcome: numbered paragraphs verbatim with their statements, and the headings between them, marked uncertain. Where a report without numbers says what
 * participants together decided, committed to, asked for or found needed, each such sentence is a paragraph without
 * number, marked uncertain.
 */
export function findOutcome(reading: Reading): readonly Found<DraftParagraph>[] {
  if (reading.paragraphs.length > 0) return numbered(reading);
  let actor: NamedActor | undefined;
  let block = -1;
  return reading.sentences.flatMap((sentence) => {
    // "They recommended …" means those of the sentence before, in the same paragraph.
    if (sentence.block !== block) actor = undefined;
    block = sentence.block;
    const { found, last } = unnumbered(reading, sentence, actor);
    actor = last ?? actor;
    return found;
  });
}

function numbered(reading: Reading): readonly Found<DraftParagraph>[] {
  const preamble = preambleActor(reading);
  let actor: NamedActor | undefined;
  const openings: (Opening | undefined)[] = [];
  const texts = reading.paragraphs.map(({ level, body }) => ({
    level,
    text: reading.text.slice(body.start, body.end),
  }));
  return reading.paragraphs.flatMap((paragraph, at) => {
    const { level } = paragraph;
    const headings = reading.headings.filter(({ before }) => before === at);
    const own = within(reading.sentences, paragraph);
    const sentences = own.flatMap((sentence) => {
      const start = Math.max(sentence.start, paragraph.body.start);
      return start < sentence.end ? [{ start, end: sentence.end }] : [];
    });
    const {
      statements: read,
      actor: last,
      opening,
    } = readParagraph(reading, sentences, {
      actor: level > 0 ? actor : preamble,
      opening: level > 0 ? openings[level - 1] : undefined,
      items: itemsBelow(texts, at),
    });
    openings.length = level;
    openings[level] = opening;
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
    return [...headings.map((heading) => headingOf(reading, heading)), numberedOne];
  });
}

function headingOf(reading: Reading, { start, end }: Span): Found<DraftParagraph> {
  return {
    value: { kind: 'heading', text: reading.text.slice(start, end), statements: [] },
    clues: [uncertain({ start, end }, 'review.why.heading', 'text')],
  };
}

/** "We, the Ministers …" before the first paragraph of a declaration: who decides, invites and agrees below. */
function preambleActor(reading: Reading): NamedActor | undefined {
  const first = reading.paragraphs[0];
  if (!first) return undefined;
  for (const sentence of within(reading.sentences, { start: 0, end: first.start })) {
    const match = /^(?:we, )(?:the )?\p{L}+/u.exec(wordsOf(reading, sentence));
    if (!match) continue;
    const span = { start: sentence.start, end: sentence.start + match[0].length };
    return { span, printed: reading.text.slice(span.start, span.end) };
  }
  return undefined;
}

const binding = new Set(['decision', 'commitment', 'request', 'need']);
const collective = new RegExp(
  `^(?:the )?(?:${collectiveSource}|участники|стороны|министры|государства|страны|делегации|главы делегаций|члены|эксперты|старшие должностные)`,
  'u',
);

interface Unnumbered {
  readonly found: readonly Found<DraftParagraph>[];
  readonly last: NamedActor | undefined;
}

function unnumbered(reading: Reading, sentence: Sentence, before: NamedActor | undefined): Unnumbered {
  const inQuote = itemAt(reading.quotations, sentence.start);
  if (inQuote && inQuote.end > sentence.start) return { found: [], last: undefined };
  if (isHeading(reading, sentence)) return { found: [], last: undefined };
  const read = findStatements(reading, [sentence], before, 'continues');
  const none: Unnumbered = { found: [], last: read.actor };
  const statements = read.statements.filter(({ value, mention }) => {
    return (
      mention === null &&
      value.actor !== undefined &&
      value.class !== undefined &&
      binding.has(value.class) &&
      collective.test(value.actor.toLowerCase())
    );
  });
  if (
    statements.length === 0 ||
    /(?<!\p{L})(?:will|would|could|обсудят|примут)(?!\p{L})/u.test(wordsOf(reading, sentence))
  )
    return none;
  if (adoptsDocument(reading, sentence, statements)) return none;
  const found = [
    {
      value: {
        text: reading.text.slice(sentence.start, sentence.end),
        statements: statements.map(withAddressees),
      },
      clues: [uncertain(sentence, 'review.why.unnumbered', 'text'), ...statementClues(statements)],
    },
  ];
  return { found, last: read.actor };
}

/** "adopted the … Declaration" is the document's fact and no paragraph of its own. */
function adoptsDocument(
  reading: Reading,
  sentence: Sentence,
  statements: readonly Found<unknown>[],
): boolean {
  return (
    statements.length === 1 &&
    /(?:adopted|приняли|endorsed|одобрили|подписали) [^.]{0,60}(?:declaration|communique|деклараци|коммюнике|plan of action|план)/u.test(
      wordsOf(reading, sentence),
    )
  );
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

function statementClues(statements: readonly FoundStatement[]): readonly Clue[] {
  return statements.flatMap((statement, at) =>
    [...statement.clues, ...addresseeClues(statement)].map((clue) => ({
      ...clue,
      field: `statements/${at}${clue.field === undefined ? '' : `/${clue.field}`}`,
    })),
  );
}
