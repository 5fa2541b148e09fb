import { findPageDates } from './find-page-dates';
import { derived, type Found } from './found';
import { paperName, type SourceType } from './paper-name';
import { wordsOf, type Reading } from './reading';
import { touching, within, type Span } from './span';

/** Blocks longer than this are prose. */
const longestTitle = 130;

/** What kind of text it is, from what it calls itself in its first lines; a page's or an agency's news by how it is written. */
export function findSourceType(reading: Reading): Found<SourceType> {
  const named = paperName(reading);
  if (named) return { value: named.type, clues: [derived(named.line, 'type')] };
  return { value: typeByManner(reading), clues: [] };
}

function typeByManner(reading: Reading): SourceType {
  const words = reading.folded;
  if (reading.noise.some((item) => /news|новост/u.test(wordsOf(reading, item)))) return 'news';
  if (/(?:^|\n)changed on|(?:^|\n)you are here|(?:^|\n)вы здесь/u.test(words)) return 'page';
  if (reading.paragraphs.length > 2) return 'other';
  return reading.meetings.length > 0 && isTold(reading) ? 'news' : 'other';
}

const told =
  /(?:said|says|отметил|заявил|сообщил)\p{L}* |(?<!\p{L})(?:today|yesterday|сегодня|вчера|накануне)(?!\p{L})/u;
const headlineRu =
  /^(?:об? (?:участии|заседании|встрече|проведении|итогах|переносе|подготовке)|в \p{L}+ (?:состоя|прош|обсуд))/u;

/** As agencies and ministries tell: under a dateline, with what somebody said, or of today. */
function isTold(reading: Reading): boolean {
  if (told.test(reading.folded.slice(0, 4000))) return true;
  const isNoise = touching(reading.noise);
  const blocks = reading.blocks.filter((block) => !isNoise(block));
  const prose = blocks.filter(({ start, end }) => end - start > longestTitle);
  if (prose.length === 0) return false;
  const { published, dateline } = findPageDates(reading);
  if (published || dateline) return true;
  if (prose.slice(0, 2).some((block) => hasDateline(reading, block))) return true;
  return blocks.slice(0, 3).some((block) => headlineRu.test(wordsOf(reading, block)));
}

/** "ASHGABAT, 14 May 2019 – …", "НУАКШОТ, 3 марта. …": a place, a day perhaps, and a dash or a stop. */
function hasDateline(reading: Reading, block: Span): boolean {
  const opening = reading.text.slice(block.start, block.start + 80);
  const isPlace =
    within(reading.places, block)[0]?.start === block.start || /^\p{Lu}[\p{Lu}-]{2,}/u.test(opening);
  return isPlace && /^(?:[^.–—]|\.(?=\d)){3,50}(?:[–—]|\. (?=[\p{Lu}/])| - )/u.test(opening);
}
