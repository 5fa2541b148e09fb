import type { DraftStatement } from '@/domain/draft';
import { defaultFollowUp } from '@/domain/paragraph';
import { derived, stated, uncertain, type Clue, type Found } from './found';
import { mentionOf, negationSource, type Mention } from './find-mention';
import { operativeVerbs, ownVerbs, passiveVerbs, type StatementClass } from './operative-verbs';
import { findQualifier } from './find-qualifier';
import { findQuotations } from './find-quotations';
import { afterActors, isDoneByOthers, namedActorsAt } from './named-actors';
import type { Span } from './span';
import { actorSource, pronouns } from './statement-actors';

const adverbs =
  '(?:,? ?(?:also|further|furthermore|unanimously|strongly|jointly|again|have|has|had|hereby|thus|therefore|particularly|in particular|once again|once more|mutually|generally|duly|all|likewise|additionally|warmly|highly|formally|также|единогласно|вновь|особо(?! отме)|в целом|еще раз|далее|совместно|единодушно|настоятельно|высоко),?)';
const verbGroups = operativeVerbs.map((verb, at) => `(?<v${at}>${verb.source})`).join('|');
const passiveGroups = passiveVerbs.map((verb, at) => `(?<p${at}>${verb.source})`).join('|');

/** An actor, a few adverbs or a short insertion, and a verb. */
const acting = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<actor>${actorSource})(?<between>(?: \([^()]{1,40}\))?${adverbs}{0,3})(?<not>${negationSource}${adverbs}{0,2})? (?:${verbGroups})(?![\p{L}])`,
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
const ownGroups = ownVerbs.map((verb, at) => `(?<o${at}>${verb.source})`).join('|');
/** At the head of a sentence, where no noun of the same letters stands. */
const ofUs = new RegExp(
  String.raw`^(?:(?:также|вновь|далее|настоящим|единодушно|совместно) )?(?:${ownGroups})(?![\p{L}])`,
  'u',
);
const passive = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${passiveGroups})(?![\p{L}])`, 'gu');

interface Act {
  readonly actor: Span | undefined;
  readonly verb: Span;
  readonly class: StatementClass;
  /** Where the words of this act begin, when it shares a sentence with the one before. */
  readonly from: number;
  readonly isNegated?: boolean;
  /** Parties by name act, not all of them together. */
  readonly isOfSome?: boolean;
}

/** An actor and where it stands; a pronoun or a list item after it means the same. */
export interface NamedActor {
  readonly span: Span;
  readonly printed: string;
}

/** A statement with why it is none, where its words are only a mention of one. */
export interface FoundStatement extends Found<DraftStatement> {
  readonly mention: Mention | null;
}

export interface StatementsFound {
  readonly statements: readonly FoundStatement[];
  /** The last actor named, for what follows. */
  readonly actor: NamedActor | undefined;
}

/** What is known of the sentences before: the actor that a pronoun stands for. */
export interface StatementContext {
  readonly text: string;
  readonly folded: string;
}

/**
 * The statements of a paragraph: who did what, in the paragraph's order. One sentence may hold several; participles
 * ("noting that …") are part of the statement they hang on.
 * @param sentences of one paragraph, without its number
 * @param how `item`: the first words may be the verb of the inherited actor; `continues`: only pronouns mean it
 * @param inherited the actor of the paragraph above, for an item that begins with its verb: "(b) encouraged …"
 */
export function findStatements(
  { text, folded }: StatementContext,
  sentences: readonly Span[],
  inherited?: NamedActor,
  how: 'item' | 'continues' = 'item',
): StatementsFound {
  const found: FoundStatement[] = [];
  let before = inherited;
  const quotations = findQuotations(text, {
    start: sentences[0]?.start ?? 0,
    end: sentences.at(-1)?.end ?? 0,
  });
  for (const sentence of sentences) {
    const acts =
      inherited && how === 'item' && sentence === sentences[0]
        ? leadingVerb({ text, folded }, sentence)
        : findActs({ text, folded }, sentence);
    let mention: Mention | null = null;
    acts.forEach((act, at) => {
      const whole = { start: act.actor?.start ?? act.verb.start, end: act.verb.end };
      const own = mentionOf(folded, sentence, whole, act.isNegated ?? false, quotations);
      // What goes on with the same actor is told by the same voice; a denial is of its own verb.
      mention = own ?? (act.actor || mention === 'negated' ? null : mention);
      const end = acts[at + 1]?.from ?? sentence.end;
      const words = trimTail(text, { start: at === 0 ? sentence.start : act.from, end });
      const printed = act.actor && text.slice(act.actor.start, act.actor.end).replace(/,$/u, '');
      const pronoun = printed !== undefined && pronouns.has(printed.toLowerCase());
      const actor = printed === undefined || (pronoun && before) ? before?.printed : printed;
      if (act.actor && printed !== undefined && !pronoun && mention === null)
        before = { span: act.actor, printed };
      const clues = actorClues(act, pronoun, before?.span);
      const named = act.actor || at > 0 || (inherited && how === 'item') ? actor : undefined;
      const made = statement(text, folded, act, words, named, clues);
      found.push({ ...made, value: { ...made.value, ...countedFor(mention, act) }, mention });
    });
  }
  return { statements: found, actor: before };
}

/**
 * What is only mentioned is on record, and nobody's decision; what hangs on a condition, or is asked for by some and not
 * by all, is to be decided about.
 */
function countedFor(
  mention: Mention | null,
  { class: kind, isOfSome = false }: Act,
): Pick<DraftStatement, 'class' | 'followUp'> {
  if (mention === null && isOfSome && kind === 'request') return { class: kind, followUp: 'ask' };
  if (mention === null) return { class: kind, followUp: defaultFollowUp[kind] };
  return mention === 'condition' ? { class: kind, followUp: 'ask' } : { class: 'record', followUp: 'no' };
}

function actorClues(act: Act, pronoun: boolean, before: Span | undefined): readonly Clue[] {
  if (act.actor) return [pronoun ? derived(act.actor, 'actor') : stated(act.actor, 'actor')];
  return before ? [derived(before, 'actor')] : [];
}

function statement(
  text: string,
  folded: string,
  act: Act,
  words: Span,
  actor: string | undefined,
  actorEvidence: readonly Clue[],
): Found<DraftStatement> {
  const qualifier = findQualifier(folded, words);
  const namesNeed =
    (act.class === 'position' || act.class === 'record') &&
    /^ (?:that )?(?:the )?(?:\p{L}+ )?(?:need|necessity|urgency)(?!\p{L})/u.test(
      folded.slice(act.verb.end, act.verb.end + 40),
    );
  return {
    value: {
      ...(actor === undefined ? {} : { actor }),
      verb: text.slice(act.verb.start, act.verb.end),
      class: act.class,
      followUp: defaultFollowUp[act.class],
      ...(qualifier ? { qualifier: text.slice(qualifier.start, qualifier.end) } : {}),
      text: text.slice(words.start, words.end),
    },
    clues: [
      stated(words, 'text'),
      ...(actor === undefined ? [] : actorEvidence),
      stated(act.verb, 'verb'),
      namesNeed ? uncertain(act.verb, 'review.why.names-a-need', 'class') : derived(act.verb, 'class'),
      derived(act.verb, 'followUp'),
      ...(qualifier ? [stated(qualifier, 'qualifier')] : []),
    ],
  };
}

function findActs({ text, folded }: StatementContext, sentence: Span): readonly Act[] {
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
    if (read) acts.push({ ...read, actor: { start: at, end: at + actor.length }, from: at, isNegated });
  }
  if (acts.length === 0) {
    const said = ownAct(words, sentence);
    return said ? withCoordinated(words, sentence, [said]) : passiveActs(words, sentence);
  }
  return withCoordinated(words, sentence, acts);
}

/** "Kazakhstan and UNHCR agreed …": those who act stand at the head of the sentence by their names. */
function namedAct({ text, folded }: StatementContext, sentence: Span): Act | undefined {
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

const leading = new RegExp(String.raw`^(?:also |further |and |также )?(?:${verbGroups})(?![\p{L}])`, 'u');

function leadingVerb(context: StatementContext, sentence: Span): readonly Act[] {
  const { folded } = context;
  const words = folded.slice(sentence.start, sentence.end);
  const match = leading.exec(words);
  const end = sentence.start + (match?.[0].length ?? 0);
  const read = match && verbOf(match.groups ?? {}, end, operativeVerbs, 'v');
  if (!read) return findActs(context, sentence);
  return withCoordinated(words, sentence, [{ ...read, actor: undefined, from: sentence.start }]);
}

/** Forms that only a verb has that is done, not one that is asked for: "(b) encouraged …", not "(b) review …". */
const finite = /(?:ed|лись|лся|лась|ли|ла|л|[еиуюя]т(?:ся)?|[еи]м(?:ся)?)$|^(?:took|undertook|agreed)$/u;

/** Whether a sentence begins with an act of its own: a verb that is done, or somebody who does it. */
export function beginsWithItsVerb(context: StatementContext, sentence: Span): boolean {
  const { folded } = context;
  const words = folded.slice(sentence.start, sentence.end);
  const match = leading.exec(words);
  if (match)
    return finite.test(
      /\p{L}+(?= |$)/u.exec(match[0].replace(/^(?:also|further|and|также) /u, ''))?.[0] ?? '',
    );
  return findActs(context, sentence).some(({ from }) => from === sentence.start);
}

function withCoordinated(words: string, sentence: Span, acts: readonly Act[]): readonly Act[] {
  const all: Act[] = [...acts];
  const firstVerb = acts[0]?.verb.end ?? sentence.start;
  for (const match of words.matchAll(going)) {
    const at = sentence.start + match.index;
    const read = verbOf(match.groups ?? {}, at + match[0].length, operativeVerbs, 'v');
    if (!read || at < firstVerb - 1 || acts.some((act) => act.verb.start === read.verb.start)) continue;
    if (!isFiniteForm(words, match.index + match[0].length, read.verb.end - read.verb.start)) continue;
    const isOfSome = acts.findLast(({ verb }) => verb.end <= at)?.isOfSome ?? false;
    all.push({ ...read, actor: undefined, from: read.verb.start, isOfSome });
  }
  return all.sort((a, b) => a.verb.start - b.verb.start);
}

/** "reviewed and agreed practices": a participle before a noun is no second act; an object or a clause must follow. */
function isFiniteForm(words: string, end: number, length: number): boolean {
  const verb = words.slice(end - length, end);
  if (
    !/(?:ed|лись|ли|л|ла|ло|[еиуюя]т(?:ся)?|[еи]м(?:ся)?)$|^(?:took|undertook|ca)/u.test(
      verb.split(' ')[0] ?? '',
    )
  )
    return false;
  if (/[а-я]$/u.test(verb)) return true;
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

function passiveActs(words: string, sentence: Span): readonly Act[] {
  const match = words.matchAll(passive).next().value;
  if (!match) return [];
  const at = sentence.start + match.index;
  const known = passiveVerbs.find((_, index) => match.groups?.[`p${index}`] !== undefined);
  if (!known) return [];
  // The verb alone: without "it was" before it, and without the clause that told its class.
  const lead =
    /^(?:it (?:was|is|has been) (?:also |further |unanimously )?|был[аои]? (?:также )?|были )?/u.exec(
      match[0],
    )?.[0].length ?? 0;
  const clause = known.source.includes('[^.;]')
    ? /^\p{L}+/u.exec(match[0].slice(lead))?.[0].length
    : undefined;
  const start = at + lead;
  const end = clause === undefined ? at + match[0].length : start + clause;
  return [{ actor: undefined, verb: { start, end }, class: known.class, from: at }];
}

function verbOf(
  groups: Readonly<Record<string, string | undefined>>,
  end: number,
  verbs: readonly { readonly class: StatementClass }[],
  prefix: string,
): { verb: Span; class: StatementClass } | undefined {
  const index = verbs.findIndex((_, at) => groups[prefix + at] !== undefined);
  const verb = verbs[index];
  if (!verb) return undefined;
  const words = groups[prefix + index] ?? '';
  return { verb: { start: end - words.length, end }, class: verb.class };
}

/** A statement that is cut off before the next one loses the "and" and comma that led to it. */
function trimTail(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const tail = /[\s,;]*(?:\s(?:and|и|а также|while))?(?:\s(?:also|further|также))?\s*$/u.exec(words);
  return { start, end: tail ? start + tail.index : end };
}
