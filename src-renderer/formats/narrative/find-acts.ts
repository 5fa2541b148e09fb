import { negationSource } from './find-mention';
import { afterActors, isDoneByOthers, namedActorsAt } from './named-actors';
import { besideSource, togetherSource } from './names-in-row';
import { operativeVerbs, orderVerbs, ownVerbs, type StatementClass } from './operative-verbs';
import { passiveActs } from './find-passive-acts';
import { infinitiveSource } from './russian-infinitive';
import type { Span } from './span';
import { actorSource } from './statement-actors';
import { verbGroups as groupsOf, verbOf } from './verb-groups';

/** A text as it stands and as it is searched, letter for letter. */
export interface SearchedText {
  readonly text: string;
  readonly folded: string;
}

const adverbs =
  '(?:,? ?(?:also|further|furthermore|unanimously|strongly|jointly|again|have|has|had|hereby|thus|therefore|particularly|in particular|once again|once more|mutually|generally|duly|all|likewise|additionally|warmly|highly|formally|также|единогласно|вновь|особо(?! отме)|в целом|еще раз|далее|совместно|единодушно|настоятельно(?! (?:призва|призыв|рекоменд|прос|попрос))|высоко|с (?:\\p{L}+ )?(?:удовлетворением|признательностью|благодарностью|интересом|озабоченностью|обеспокоенностью|сожалением)|with (?:\\p{L}+ )?(?:appreciation|satisfaction|concern|regret|interest)),?)';
const verbGroups = groupsOf(operativeVerbs, 'v');
/** "The Chair, together with Kazakhstan, …" act both; "with the support of UNHCR" acts the first. */
/** "The Chair, Mr. Khurshed Nosirov, thanked …" */
const inApposition = '(?:, (?:(?:h\\.e|mr|ms|mrs|dr|prof)\\. ?){0,2}[^.;:,]{2,80},)?';
const coActors = `(?:${togetherSource} [^.;:,]{2,60}?(?=,?${adverbs}{0,3} ))?`;
const beside = `(?:${besideSource} [^.;:,]{2,60}?,?)?`;

/** "Several States stressed": not all of them. */
const ofSome =
  /(?<!\p{L})(?:several|some|many|certain|other|a (?:number|few) of(?: the)?|two|three|four|несколько|некоторые|многие|ряд|отдельные|другие) $/u;

/** «Министры 57 государств и Европейской комиссии приняли …» */
const ofThose = '(?: \\d{1,3} (?:государств|стран)(?: и [^.;:,]{3,60}?)?)?';

/** An actor, a few adverbs or a short insertion, and a verb. */
const acting = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<actor>${actorSource}${coActors})(?<between>${ofThose}(?: \([^()]{1,40}\))?${beside}${inApposition},?${adverbs}{0,3})(?<not>${negationSource}${adverbs}{0,2})? (?:${verbGroups})(?![\p{L}])`,
  'gu',
);
/** After parties by name: adverbs and a verb. */
const doing = new RegExp(
  String.raw`^${adverbs}{0,3}(?<not>${negationSource}${adverbs}{0,2})? (?:${verbGroups})(?![\p{L}])`,
  'u',
);
/** A second verb of the same actor: "…, and welcomed the support". */
const going = new RegExp(
  String.raw`(?:,|;|,? and|,? и|,? а также)${adverbs}{0,2} (?:${verbGroups})(?![\p{L}])`,
  'gu',
);
const ownGroups = groupsOf(ownVerbs, 'o');
/** At the head of a sentence, where no noun of the same letters stands. */
const ofUs = new RegExp(
  String.raw`^(?:(?:также|вновь|далее|настоящим|единодушно|совместно) )?(?:${ownGroups})(?![\p{L}])`,
  'u',
);

const ordered = new RegExp(
  String.raw`^(?:(?:также|далее|вновь) )?(?:${groupsOf(orderVerbs, 'r')})(?![\p{L}])`,
  'u',
);

/** Where those stand to whom something is done. */
export interface AskedSpan extends Span {
  /** Other words stand before them in their clause. */
  readonly isGuessed?: boolean;
}

/** Who does what in a sentence. */
export interface Act {
  readonly actor: Span | undefined;
  /** The actor as it is named where it acts, if it is printed in another form. */
  readonly actorName?: string;
  readonly verb: Span;
  readonly class: StatementClass;
  /** Where the words of this act begin, when it shares a sentence with the one before. */
  readonly from: number;
  readonly isNegated?: boolean;
  /** Where those stand to whom it is done, if that is before the verb; nobody else in the sentence is its actor. */
  readonly asked?: AskedSpan;
  /** It is what is to be done, not what was: below an opening it is the object of that. */
  readonly isOrder?: boolean;
  /** Parties by name act, not all of them together. */
  readonly isOfSome?: boolean;
}

/** The acts of a sentence, in their order; none where nobody says, asks or decides anything. */
export function findActs({ text, folded }: SearchedText, sentence: Span): readonly Act[] {
  const words = folded.slice(sentence.start, sentence.end);
  const first = words.matchAll(acting);
  const named = namedAct({ text, folded }, sentence);
  const acts: Act[] = named ? [named] : [];
  for (const match of first) {
    const actor = match.groups?.['actor'] ?? '';
    const at = sentence.start + match.index;
    if (named && at < named.verb.end) continue;
    // The actor of a subordinate clause ("measures that participants discussed") makes no statement of its own.
    if (acts.length > 0 && !/(?:[,;]|^|(?:and|и|while|а)) ?$/u.test(words.slice(0, match.index))) continue;
    const read = verbOf(match.groups ?? {}, at + match[0].length, operativeVerbs, 'v');
    const isNegated = match.groups?.['not'] !== undefined;
    const isOfSome = ofSome.test(words.slice(Math.max(0, match.index - 30), match.index));
    if (read)
      acts.push({ ...read, actor: { start: at, end: at + actor.length }, from: at, isNegated, isOfSome });
  }
  if (acts.length === 0) {
    const later = laterAct(words, sentence);
    if (later) return withCoordinated(words, sentence, [later]);
    const said = ownAct(words, sentence) ?? orderAct(words, sentence);
    return said ? withCoordinated(words, sentence, [said]) : passiveActs({ text, folded }, sentence, []);
  }
  const active = withCoordinated(words, sentence, acts);
  return inOrder([...active, ...passiveActs({ text, folded }, sentence, active)]);
}

const otherDeed = new RegExp(
  String.raw`^(?:[^,.;:]{3,60}, |(?:at|in|during|after) (?:the|its|their) (?:\p{L}+ ){1,4}?)?(?<actor>${actorSource})(?: did not| не)? (?:\p{L}+(?:ed|t|ли|лись|ло|ла)|drew|gave|took|made|held|saw|began|went|spoke)(?!\p{L})[^;:]{1,200}?(?:,|,? and|,? и) (?:${verbGroups})(?![\p{L}])`,
  'u',
);

/** "The parties signed a protocol and agreed to …": the first of their deeds is none of an outcome. */
function laterAct(words: string, sentence: Span): Act | undefined {
  const match = otherDeed.exec(words);
  const read = match && verbOf(match.groups ?? {}, sentence.start + match[0].length, operativeVerbs, 'v');
  const actor = match?.groups?.['actor'];
  if (!read || actor === undefined) return undefined;
  if (!isFiniteForm(words, match[0].length, read.verb.end - read.verb.start)) return undefined;
  const start = sentence.start + match[0].indexOf(actor);
  return { ...read, actor: { start, end: start + actor.length }, from: sentence.start };
}

/** "Kazakhstan and UNHCR agreed …": those who act stand at the head of the sentence by their names. */
function namedAct({ text, folded }: SearchedText, sentence: Span): Act | undefined {
  const actors = namedActorsAt(text, folded, sentence);
  if (!actors) return undefined;
  const from = afterActors(folded, actors);
  const match = doing.exec(folded.slice(from, sentence.end));
  const read = match && verbOf(match.groups ?? {}, from + match[0].length, operativeVerbs, 'v');
  if (!read || isDoneByOthers(actors, folded.slice(read.verb.start, read.verb.end))) return undefined;
  const isNegated = match.groups?.['not'] !== undefined;
  return {
    ...read,
    actor: { start: actors.start, end: actors.end },
    from: sentence.start,
    isNegated,
    isOfSome: true,
  };
}

const leading = new RegExp(String.raw`^(?:to |also |further |and |также )?(?:${verbGroups})(?![\p{L}])`, 'u');

/** Whether words begin with an operative verb in any of its forms: "Recommend …", "To take note …", "Resolved …". */
export function opensWithVerb({ folded }: SearchedText, { start, end }: Span): boolean {
  const words = folded.slice(start, end);
  return leading.test(words) || ordered.test(words);
}

/** The acts of a sentence that begins with the verb of somebody named before it: an item of a list. */
export function leadingVerb(context: SearchedText, sentence: Span): readonly Act[] {
  const { folded } = context;
  const words = folded.slice(sentence.start, sentence.end);
  const match = leading.exec(words);
  const end = sentence.start + (match?.[0].length ?? 0);
  const read = match && verbOf(match.groups ?? {}, end, operativeVerbs, 'v');
  if (!read) return findActs(context, sentence);
  return withCoordinated(words, sentence, [{ ...read, actor: undefined, from: sentence.start }]);
}

const infinitive = new RegExp(String.raw`^(?:не )?(?<verb>${infinitiveSource})(?!\p{L})`, 'u');
/** Its object first: «Информацию … принять к сведению». */
const objectFirst = new RegExp(
  String.raw`^[^.;:]{3,160}? (?:${groupsOf(orderVerbs, 'r')})(?= ?[.;,]|$)`,
  'u',
);

/** The acts of a sentence below «РЕШИЛИ:», where whatever is to be done was decided: «Провести встречу в мае». */
export function decidedActs(context: SearchedText, sentence: Span): readonly Act[] {
  const words = context.folded.slice(sentence.start, sentence.end);
  const own = leadingVerb(context, sentence);
  if (own.length > 0) return own;
  const { start } = sentence;
  const behind = objectFirst.exec(words);
  const read = behind && verbOf(behind.groups ?? {}, start + behind[0].length, orderVerbs, 'r');
  if (read) return [{ ...read, actor: undefined, from: start, isOrder: true }];
  const verb = infinitive.exec(words)?.groups?.['verb'];
  if (verb === undefined) return [];
  const at = start + words.indexOf(verb);
  const span = { start: at, end: at + verb.length };
  return [{ verb: span, class: 'decision', actor: undefined, from: start, isOrder: true }];
}

/** Forms that only a verb has that is done, not one that is asked for: "(b) encouraged …", not "(b) review …". */
const finite = /(?:ed|лись|лся|лась|ли|ла|л|[еиуюя]т(?:ся)?|[еи]м(?:ся)?)$|^(?:took|undertook|agreed)$/u;

/** Whether a sentence begins with an act of its own: a verb that is done, or somebody who does it. */
export function beginsWithItsVerb(context: SearchedText, sentence: Span): boolean {
  const { folded } = context;
  const words = folded.slice(sentence.start, sentence.end);
  const match = leading.exec(words);
  if (match)
    return finite.test(
      /\p{L}+(?= |$)/u.exec(match[0].replace(/^(?:also|further|and|также) /u, ''))?.[0] ?? '',
    );
  return findActs(context, sentence).some(({ from, isOrder = false }) => from === sentence.start && !isOrder);
}

function withCoordinated(words: string, sentence: Span, acts: readonly Act[]): readonly Act[] {
  const all: Act[] = [...acts];
  const firstVerb = acts[0]?.verb.end ?? sentence.start;
  for (const match of words.matchAll(going)) {
    const at = sentence.start + match.index;
    const read = verbOf(match.groups ?? {}, at + match[0].length, operativeVerbs, 'v');
    if (!read || at < firstVerb - 1 || acts.some((act) => act.verb.start === read.verb.start)) continue;
    const isBase = /^\p{L}+(?<!ed)$/u.test(
      words.slice((acts[0]?.verb.start ?? 0) - sentence.start).split(' ')[0] ?? '',
    );
    if (!isFiniteForm(words, match.index + match[0].length, read.verb.end - read.verb.start, isBase))
      continue;
    const isOfSome = acts.findLast(({ verb }) => verb.end <= at)?.isOfSome ?? false;
    all.push({ ...read, actor: undefined, from: read.verb.start, isOfSome });
  }
  return inOrder(all);
}

function inOrder(acts: readonly Act[]): readonly Act[] {
  return acts.toSorted((a, b) => a.verb.start - b.verb.start);
}

/** "reviewed and agreed practices": a participle before a noun is no second act; an object or a clause must follow. */
function isFiniteForm(words: string, end: number, length: number, isPresent = false): boolean {
  const verb = words.slice(end - length, end);
  if (
    !(isPresent && /^[a-z]/u.test(verb)) &&
    !/(?:ed|лись|ли|л|ла|ло|[еиуюя]т(?:ся)?|[еи]м(?:ся)?)$|^(?:took|undertook|ca)/u.test(
      verb.split(' ')[0] ?? '',
    )
  )
    return false;
  if (/[а-я]$/u.test(verb)) return true;
  // "the plan, adopted at the Conference"
  if (
    /,\s*$/u.test(words.slice(0, end - length)) &&
    /^ (?:at|in|on|by|during) (?!\p{L}+ing)/u.test(words.slice(end)) &&
    /^(?:adopt|endors|approv|establish|present|propos|request|recommend)ed$/u.test(verb)
  )
    return false;
  return (
    /^ ?(?:,|to|that|the|a|an|on|upon|for|its|their|his|her|all|with|in|further|also|of|by (?:the )?\p{L}+ing|\p{L}+)/u.test(
      words.slice(end),
    ) &&
    !/^ (?:and \p{L}+ )?(?:measures|principles|practices|standards|activities|rules)(?!\p{L})/u.test(
      words.slice(end),
    )
  );
}

function ownAct(words: string, sentence: Span): Act | undefined {
  const match = ofUs.exec(words);
  const read = match && verbOf(match.groups ?? {}, sentence.start + match[0].length, ownVerbs, 'o');
  return read ? { ...read, actor: undefined, from: sentence.start } : undefined;
}

function orderAct(words: string, sentence: Span): Act | undefined {
  const match = ordered.exec(words);
  const read = match && verbOf(match.groups ?? {}, sentence.start + match[0].length, orderVerbs, 'r');
  return read ? { ...read, actor: undefined, from: sentence.start, isOrder: true } : undefined;
}
