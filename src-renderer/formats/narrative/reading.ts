import { findAgendaZones, type AgendaZone } from './agenda-zones';
import { detectLanguage } from './detect-language';
import { findDates, type DateMention } from './find-dates';
import { findHeadings, type SectionHeading } from './find-headings';
import { findMeetingMentions, type MeetingMention } from './find-meeting-mentions';
import { findNoise, type Noise } from './find-noise';
import { findParagraphs, type NumberedParagraph } from './find-paragraphs';
import { findParties, type PartyMention } from './find-parties';
import { findPlaces, findUnknownPlaces, type PlaceMention } from './find-places';
import { findQuotations, type Quotation } from './find-quotations';
import { foldText } from './fold-text';
import { findFormLines, type FormLine } from './form-labels';
import { withLabelCells } from './label-cells';
import { segmentBlocks, type Block } from './segment-blocks';
import { itemAt, touching, within, type Span } from './span';
import { splitSentences } from './split-sentences';
import { tokenise } from './tokenise';

/** A sentence of the text, with the block it stands in. */
export interface Sentence extends Span {
  readonly block: number;
}

/** The text with everything that is named in it, before any of it is given a meaning. All lists are sorted by place. */
export interface Reading {
  readonly text: string;
  readonly folded: string;
  readonly language: 'en' | 'ru' | 'kk' | undefined;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly paragraphs: readonly NumberedParagraph[];
  /** The headings between the paragraphs. */
  readonly headings: readonly SectionHeading[];
  /** The agendas that stand in it: none of their points is a paragraph. */
  readonly agendas: readonly AgendaZone[];
  readonly noise: readonly Noise[];
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
  readonly parties: readonly PartyMention[];
  readonly meetings: readonly MeetingMention[];
  /** Lines that open with a label: "Date: …". */
  readonly form: readonly FormLine[];
}

const factLine =
  /(?:changed|modified|updated|published|posted|изменено|обновлено|опубликовано|sdg|sdgs|цур) ?\p{L}* ?[\p{N}:]/u;

/**
 * @param text plain text, line ends LF
 * @param droppedBefore stretches a format reader has already put down as navigation
 */
export function readText(text: string, droppedBefore: readonly Noise[] = []): Reading {
  const blocks = segmentBlocks(text);
  const plain = joinWrapped(text, blocks);
  const folded = withLabelCells(plain, foldText(plain));
  const tokens = tokenise(plain, folded);
  const dates = findDates(plain, folded);
  const own = findNoise(
    folded,
    blocks,
    (block) => within(dates, block).length > 0 || factLine.test(folded.slice(block.start, block.end)),
  );
  // The head of a message that its own reader has put down is put down.
  const isDropped = touching(droppedBefore);
  const noise = [...droppedBefore, ...own.filter((item) => item.why !== 'header' || !isDropped(item))].sort(
    (a, b) => a.start - b.start,
  );
  const isNoise = touching(noise);
  const noiseBlocks = new Set(blocks.flatMap((block, at) => (isNoise(block) ? [at] : [])));
  const prose = blocks.filter((_, at) => !noiseBlocks.has(at));
  const quotations = prose.flatMap((block) => findQuotations(plain, block));
  const sentences = blocks.flatMap((block, at) =>
    noiseBlocks.has(at)
      ? []
      : splitSentences(plain, block, within(quotations, block)).map((sentence) => ({
          ...sentence,
          block: at,
        })),
  );
  const clean = <T extends Span>(items: readonly T[]): readonly T[] =>
    noise.length > 0 ? items.filter((item) => !isNoise(item)) : items;
  const parties = findParties(plain, folded, tokens);
  const places = findPlaces(plain, folded, tokens);
  const states = parties.filter((party) => party.kind === 'state' && party.form !== 'adjective');
  const unknown = findUnknownPlaces(plain, places, states);
  const agendas = findAgendaZones(plain, blocks, noiseBlocks);
  const apart = new Set([
    ...noiseBlocks,
    ...agendas.flatMap((zone) => (zone.isTold ? zone.blocks : [zone.heading, ...zone.blocks])),
  ]);
  const paragraphs = findParagraphs(plain, blocks, apart);
  return {
    text: plain,
    folded,
    language: detectLanguage(plain),
    blocks,
    sentences,
    quotations,
    paragraphs,
    headings: findHeadings(plain, blocks, paragraphs, apart),
    agendas,
    noise,
    dates: clean(dates),
    places: clean([...places, ...unknown].sort((a, b) => a.start - b.start)),
    parties: clean(parties),
    meetings: clean(findMeetingMentions(plain, folded)),
    form: clean(findFormLines({ text: plain, folded, blocks })),
  };
}

/** Line ends inside a hard-wrapped paragraph become spaces, so that a name broken across lines is one name. */
function joinWrapped(text: string, blocks: readonly Block[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { lines } of blocks) {
    for (const line of lines.slice(1)) {
      const gap = text.lastIndexOf('\n', line.start);
      pieces.push(text.slice(at, gap), ' ');
      at = gap + 1;
    }
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(at);
}

/** The sentence that holds the span, if one does. */
export function sentenceOf(reading: Reading, span: Span): Sentence | undefined {
  const sentence = itemAt(reading.sentences, span.start);
  return sentence && span.start < sentence.end ? sentence : undefined;
}

/** The folded words of a span. */
export function wordsOf(reading: Pick<Reading, 'folded'>, span: Span): string {
  return reading.folded.slice(span.start, span.end);
}
