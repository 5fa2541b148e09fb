import { functionSource, personVerbSource } from './person-functions';
import type { Reading } from './reading';
import { within, type Span } from './span';

/** "(Head of Delegation)", «(председательствующий)»: the part played stands between the name and the post. */
const partPlayed = String.raw`(?:co-?)?chair(?:man|person|woman)?|head of (?:the )?delegation|moderator|rapporteur|председательствующ\p{L}{2}|(?:со)?председатель(?: [^()]{3,60})?|глава делегации|модератор|заместитель (?:председателя|руководителя|главы)(?: [^()]{3,60})?`;
const functionAfter = new RegExp(
  String.raw`^(?: \((?:retd|ret|rtd)\.?\)| \((?:${partPlayed})\)(?=,| [–-]))?(?:,| [–-]| \()\s?(?!and |и |а |who |which |as well|\p{L}+(?:ли|лись|лся|лась|лось) )(?:the |our |its )?(?=(?:[\p{L}\p{N}.'-]+ ){0,4}?${functionSource})`,
  'u',
);
const functionAnywhere = new RegExp(String.raw`(?<![\p{L}\p{N}])${functionSource}`, 'gu');
const verb = new RegExp(
  String.raw`(?:,? )(?:who |which |, )?(?:also |then |has |в свою очередь,? )?${personVerbSource}(?!\p{L})`,
  'u',
);
const everyVerb = new RegExp(verb.source, 'gu');

/** ", Director of the Migration Service, said": from the comma to the verb. */
export function functionFollowing(reading: Reading, span: Span, sentence: Span): Span | undefined {
  const rest = reading.folded.slice(span.end, Math.min(sentence.end, span.end + 320));
  const opening = functionAfter.exec(rest);
  if (!opening) return functionInCell(reading, span, sentence);
  const from = opening[0].length;
  const words = rest.slice(from);
  const stop = Math.min(
    verb.exec(words)?.index ?? words.length,
    /[.;:"(«](?!\p{L})|(?<=\p{L}{3})[.;:"(]|,? (?:who|which|and (?:also )?(?:mr|ms|mrs|dr|h\.?e\.?)(?!\p{L})|который|которая|а также)/u.exec(
      words,
    )?.index ?? words.length,
    asideAt(words),
  );
  const end = span.end + from + words.slice(0, stop).replace(/(?<![\s,–-])[\s,–-]+$/u, '').length;
  return end > span.end + from ? { start: span.end + from, end } : undefined;
}

/** The cell of a table beside the one of the name. */
function functionInCell(reading: Reading, { end: start }: Span, sentence: Span): Span | undefined {
  if (reading.text.charAt(start) !== '\t') return undefined;
  const next = reading.text.indexOf('\t', start + 1);
  const cell = reading.folded.slice(
    start + 1,
    Math.min(next === -1 ? sentence.end : next, sentence.end, start + 320),
  );
  const opening = functionAfter.exec(`, ${cell}`);
  if (!opening) return undefined;
  const from = opening[0].length - 2;
  const words = cell.slice(from);
  const stop = Math.min(words.includes(';') ? words.indexOf(';') : words.length, asideAt(words));
  return { start: start + 1 + from, end: start + 1 + from + words.slice(0, stop).trimEnd().length };
}

/** "Ambassador to Counter Slavery", «посол по противодействию рабству»: a post for a subject, or for several. */
const ofSubjects =
  /(?:ambassador|envoy|commissioner|advis[eo]r|minister|secretary|representative)s? (?:at large )?(?:to counter|to combat|for|on|against) [^,]+$|(?:пос(?:ол|ла|лу|лом)|уполномоченн\p{L}+|советник\p{L}*|представител\p{L}+|министр\p{L}*|координатор\p{L}*) (?:\p{L}+ )?по [^,]+$/u;
/** ", People Smuggling and Human Trafficking of Australia" */
const goesOnAsSubject = new RegExp(
  String.raw`^ (?!${functionSource})(?:[\p{L}-]+ ){1,4}(?:and|и) (?!${functionSource})(?:[\p{L}-]+(?: |$)){1,4}`,
  'u',
);

/** A comma ends the function unless the words after it go on with the name of its body. */
function asideAt(words: string): number {
  for (const match of words.matchAll(/,/gu)) {
    const next = words.slice(match.index + 1, match.index + 40);
    if (
      /^ (?:and |и )?\p{L}+(?:,| and| и| \p{L}+(?: and| и|,| of|$| \p{L}+,))/u.test(next) &&
      /minist|department|министерств|департамент|committee|комитет/u.test(words.slice(0, match.index))
    )
      continue;
    if (
      goesOnAsSubject.test(words.slice(match.index + 1, match.index + 90)) &&
      ofSubjects.test(words.slice(0, match.index))
    )
      continue;
    return match.index;
  }
  return words.length;
}

/** "The Chairman of the Almaty Process, HE …", "Vice-Minister of … of the Republic of Kazakhstan Daulet …". */
export function functionPreceding(reading: Reading, start: number, sentence: Span): Span | undefined {
  const from = Math.max(sentence.start, start - 220);
  const before = reading.folded.slice(from, start);
  const matches = [...before.matchAll(functionAnywhere)];
  const clause = Math.max(
    before.lastIndexOf(';'),
    before.lastIndexOf('"'),
    before.lastIndexOf(':'),
    lastVerb(before),
  );
  const first = matches.find((match) => match.index > clause && !/,.*,/u.test(before.slice(match.index)));
  if (!first || /(?<!\p{L})(?:and|и|of|the|for|in|to|at|on|a|an|по|в|на|о) $/u.test(before)) return undefined;
  const withParty = within(reading.parties, { start: from, end: from + first.index }).at(-1);
  const attached =
    withParty &&
    /^(?:'s)? ?$/u.test(reading.folded.slice(withParty.end, from + first.index)) &&
    withParty.form === 'acronym';
  const article = attached && reading.folded.startsWith('the ', withParty.start) ? 4 : 0;
  const joined = /^и (?=\p{L})/u.exec(first[0])?.[0].length ?? 0;
  const begin = attached ? withParty.start + article : from + first.index + joined;
  const words = reading.folded.slice(begin, start);
  return { start: begin, end: begin + words.replace(/(?<![\s,–-])[\s,–-]+$/u, '').length };
}

function lastVerb(words: string): number {
  let last = -1;
  for (const match of words.matchAll(everyVerb)) last = match.index;
  return last;
}
