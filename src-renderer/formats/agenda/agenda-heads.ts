const sessionHead =
  /^(?:(?:plenary |working |thematic )?session|(?:пленарное |рабочее |тематическое )?заседание|сессия)\s*(?:no\.?|№)?\s*(?<number>[IVXLC]{1,6}|\d{1,2})?(?:\s*[:.–—-]\s*|\s+|$)(?<rest>.*)$/iu;
const ordinalHead =
  /^(?:first|second|third|fourth|fifth|sixth|opening|closing|перв\p{L}+|втор\p{L}+|треть\p{L}+|четв[её]рт\p{L}+|пят\p{L}+)\s+(?:session|заседание|сессия)\b/iu;
const romanHead = /^(?<number>[IVX]{1,5})\.\s+(?<rest>\S.*)$/u;
const numberHead =
  /^(?:(?:(?:agenda )?(?:sub-?)?item|(?:под)?пункт|вопрос|п\.)(?!\p{L}))?\s*(?:(?:no\.?|№)\s*)?(?<number>\d{1,2}(?:\.\d{1,2})?|\d{1,2}\s?[a-zа-я]|\d{1,2}(?:\.\d{1,2})?\s?\(\p{L}{1,3}\))(?:\s+(?:of the agenda|повестки дня))?(?:[.):](?!\d)\s*|\s*\t\s*|\s+[–—-]\s+)(?<rest>\S.*)$/iu;
const subNumber =
  /^(?:(?:(?:agenda )?(?:sub-?)?item|(?:под)?пункт|вопрос|п\.)(?!\p{L}))?\s*(?<number>\d{1,2}\.[1-9]\d?)(?:[.):]\s*|\s+)(?<rest>[^\s\d].*)$/iu;
const namedNumber =
  /^(?:(?:agenda )?(?:sub-?)?item|(?:под)?пункт)\s+(?<number>\d{1,2}(?:\.\d{1,2}|\s?\(\p{L}{1,3}\))?)\s+(?<rest>\S.*)$/iu;
/** "(a)", "б)", "i.", "(ii)": under the point above. */
const letterHead =
  /^(?<number>\((?:\p{Ll}|[ivx]{2,4})\)|(?:\p{Ll}|[ivx]{2,4})\)|(?:[a-z]|[ivx]{2,4})\.)\s*(?<rest>\S.*)$/u;
const speakers =
  /^(?:speakers?|presenters?|presentations? by|moderators?|facilitators?|(?:co-)?chair(?:s|person)?|panel+ists?|discussants?|rapporteurs?|докладчик\p{L}*|содокладчик\p{L}*|выступа\p{L}+|модератор\p{L}*|ведущ\p{L}+|(?:со)?председател\p{L}+)\s*[:–—]/iu;

export interface SessionHead {
  readonly number: string | null;
  readonly title: string;
}

/** @param withRoman whether Roman numbers head sections, over points of other numbers */
export function readSessionHead(line: string, withRoman: boolean): SessionHead | null {
  if (ordinalHead.test(line)) return { number: null, title: line };
  const match = sessionHead.exec(line)?.groups;
  if (match && (match['number'] !== undefined || /^\P{L}*$|^[:–—-]|^[([]\d/u.test(match['rest'] ?? ''))) {
    return { number: match['number'] ?? null, title: (match['rest'] ?? '').trim() };
  }
  const roman = withRoman ? romanHead.exec(line)?.groups : undefined;
  return roman ? { number: roman['number'] ?? null, title: roman['rest'] ?? '' } : null;
}

export interface PointHead {
  readonly number: string | null;
  readonly title: string;
}

/** The number that a line bears, and its words. */
export function readPointHead(line: string): PointHead {
  const heads = [subNumber, numberHead, namedNumber, romanHead];
  const match = heads.map((head) => head.exec(line)).find((found) => found !== null)?.groups;
  const groups = match ?? letterHead.exec(line)?.groups;
  return {
    number: groups?.['number']?.replace(/\s/u, '') ?? null,
    title: (groups?.['rest'] ?? line).trim(),
  };
}

/** Whether a line bears a number of digits. */
export function bearsNumber(line: string): boolean {
  return [subNumber, numberHead, namedNumber].some((head) => head.test(line));
}

/** Whether Roman numbers would head sections here: a line of an Arabic number stands beside them. */
export function bearsPlainNumber(line: string): boolean {
  return numberHead.test(line);
}

const speakersBehind = new RegExp(String.raw`[.;,–—(]?\s+(?=${speakers.source.slice(1)})`, 'iu');

/** A title and who speaks to it, where that stands behind it on the same line: "Fair recruitment. Moderator: Ms. Ellis". */
export function apartFromSpeakers(title: string): readonly [title: string, speakers?: string] {
  const [own = '', ...rest] = title.split(speakersBehind);
  const named = title.slice(own.length).replace(/^[.;,–—(]?\s+/u, '');
  return own === '' || rest.length === 0 ? [title] : [own, named];
}

/** "Speakers: …", «Докладчик: …»: said of the point above, numbered or not. */
export function namesSpeakers(line: string): boolean {
  return speakers.test(line);
}

const leads =
  /^(?:moderators?|facilitators?|(?:co-)?chair(?:s|person)?|модератор\p{L}*|ведущ\p{L}+|(?:со)?председател\p{L}+)\s*[:–—]\s*\S/iu;

/** "Moderator: Ms. Ellis": who leads, by name; what stands in a list below is what they lead, and not their names. */
export function namesLeader(line: string): boolean {
  return leads.test(line);
}

/**
 * Tells figures with a stop that are the number of a sub-point from an hour: the one before it, or its point, stands
 * somewhere in the text. "6.10" is an hour unless there is a 6.9.
 */
export function numberOfSubPoint(lines: readonly string[]): (figures: string) => boolean {
  const found = new Set(
    lines.flatMap((line) => /^(?:\D{0,14}\s)?(\d{1,2}\.\d{1,2})(?!\d)/u.exec(line)?.[1] ?? []),
  );
  return (figures) => {
    const [above = '', below = ''] = figures.split('.');
    return found.has(`${above}.${Number(below) - 1}`);
  };
}
