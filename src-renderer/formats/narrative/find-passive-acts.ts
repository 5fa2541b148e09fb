import { namedIn, type Named } from './addressed-names';
import type { Act, AskedSpan, SearchedText } from './find-acts';
import { leadSource } from './named-actors';
import { namesInRow } from './names-in-row';
import { agentOf, beforePassive, isAgent } from './passive-agents';
import { passiveVerbs, type PassiveVerb } from './passive-verbs';
import type { Span } from './span';
import { verbGroups, verbRow } from './verb-groups';

const passive = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${verbGroups(passiveVerbs, 'p')})(?![\p{L}])`,
  'gu',
);
/** What of a row's words is none of the verb's. */
const beforeVerb =
  /^(?:it (?:was|is|has been) (?:\p{L}+ly |also |further |furthermore |therefore )*|(?:was|were|is|are|(?:has|have|had)(?: \p{L}+)? been)(?<not> not)? (?:(?!called )(?:\p{L}+ly|also|further|furthermore|again|hereby|thus|in particular|once again|once more) )*|был[аои]? (?:также )?|были |также )/u;
/** Where a clause with a subject of its own may begin. */
const boundary = /(?:;|,? (?:and|while|whereas|и|а)|,) /gu;
const lead = new RegExp(leadSource, 'u');
/** A subject that no list has: "the carriers of the region", never a clause. */
const unknownSubject =
  /^(?!.*(?<!\p{L})(?:who|which|that|whom|whose|where|when|as|if|was|were|is|are|be|been|has|have|had|to|not|no|he|she|i|we|you|it)(?!\p{L}))(?:they|[\p{L}’'-]+(?: [\p{L}’'-]+){0,8})$/u;
/** Further before the verb nobody is looked for to whom it is done. */
const reach = 240;

/** Who it is done to, and where the clause begins that says so. */
interface Asked extends AskedSpan {
  readonly from: number;
}

/**
 * The acts of a sentence that name no actor as its subject: "it was agreed", "Tajikistan was encouraged to", «Казахстану
 * рекомендовано».
 * @param acts what the sentence says besides; then only what has a clause of its own is found
 */
export function passiveActs(context: SearchedText, sentence: Span, acts: readonly Act[]): readonly Act[] {
  const words = context.folded.slice(sentence.start, sentence.end);
  const found: Act[] = [];
  for (const match of words.matchAll(passive)) {
    const read = verbRow(match.groups ?? {}, passiveVerbs, 'p');
    if (!read) continue;
    const at = sentence.start + match.index;
    const all = [...acts, ...found];
    if (all.some(({ verb }) => verb.start < at + match[0].length && at < verb.end)) continue;
    const verb = { start: at, end: at + match[0].length };
    // "was invited to Almaty"
    if (read.row.doneTo && /^ to \p{Lu}/u.test(context.text.slice(verb.end, verb.end + 5))) continue;
    const asked =
      askedBefore(context, sentence, verb, read.row, all) ?? sameAsked(context, verb, read.row, all);
    if (asked === undefined && (all.length > 0 || read.row.doneTo !== undefined)) continue;
    found.push(actOf(context, sentence, verb, read.row, asked));
  }
  return found;
}

function askedSpan({ start, end, isGuessed }: Asked): AskedSpan {
  return isGuessed ? { start, end, isGuessed } : { start, end };
}

function actOf(
  context: SearchedText,
  sentence: Span,
  { start, end }: Span,
  row: PassiveVerb,
  asked: Asked | undefined,
): Act {
  const { folded } = context;
  const printed = folded.slice(start, end);
  const before = beforeVerb.exec(printed);
  // The verb alone: without "it was" before it, and without the clause that told its class.
  const own = start + (before?.[0].length ?? 0);
  const clause = row.source.includes('[^.;]{0,160}')
    ? /^\p{L}+/u.exec(folded.slice(own, end))?.[0].length
    : undefined;
  const verb = { start: own, end: clause === undefined ? end : own + clause };
  const by = agentOf(context, sentence, { start, end });
  return {
    actor: by?.span,
    ...(by?.name === undefined ? {} : { actorName: by.name }),
    verb,
    class: row.class,
    from: asked?.from ?? start,
    isNegated: before?.groups?.['not'] !== undefined,
    ...(by?.isOfSome ? { isOfSome: true } : {}),
    ...(asked === undefined ? {} : { asked: askedSpan(asked) }),
  };
}

/** Whom the act is done to, where the words before it from the head of a clause are their names and no others. */
function askedBefore(
  { text, folded }: SearchedText,
  sentence: Span,
  verb: Span,
  row: PassiveVerb,
  acts: readonly Act[],
): Asked | undefined {
  if (row.class !== 'request' && row.doneTo === undefined) return undefined;
  const printed = folded.slice(verb.start, verb.end);
  if (printed.startsWith('it ')) return undefined;
  const earliest = Math.max(
    sentence.start,
    verb.start - reach,
    ...acts.map((act) => Math.min(act.verb.end, verb.start)),
  );
  const words = folded.slice(earliest, verb.start);
  const names = namedIn(text.slice(earliest, verb.start), words);
  for (const { from, start } of clauseStarts(words, earliest === sentence.start, acts.length > 0)) {
    const own = namesInRow(names, words, start, 'strict');
    if (!isDoneTo(own.named) || isAgent(words.slice(start)) || !beforePassive.test(words.slice(own.end)))
      continue;
    if (row.doneTo === 'object' && !isObject(own.named, printed)) continue;
    return { from: earliest + from, start: earliest + start, end: earliest + own.end };
  }
  const guessed =
    acts.length === 0 && row.doneTo === undefined && /^\p{Script=Cyrillic}/u.test(printed)
      ? guess(names, words)
      : undefined;
  if (guessed)
    return { ...guessed, from: earliest, start: earliest + guessed.start, end: earliest + guessed.end };
  const head = lead.exec(words)?.[0].length ?? 0;
  const subject = words.slice(head).trimEnd();
  const isSubject = row.doneTo === 'subject' && row.class === 'request' && !printed.includes('recommended');
  if (!isSubject || earliest !== sentence.start || !unknownSubject.test(subject)) return undefined;
  return { from: earliest, start: earliest + head, end: earliest + head + subject.length };
}

function isDoneTo([first]: readonly Named[]): boolean {
  return first !== undefined && !first.isInstrumental;
}

const dative = /^\p{L}+(?:ам|ям|у|ю|е)(?!\p{L})/u;

/** «По итогам обсуждения Казахстану рекомендовано»: those right before the verb, in the case of whoever is asked. */
function guess(names: readonly Named[], words: string): AskedSpan | undefined {
  for (const { start } of names) {
    const row = namesInRow(names, words, start, 'strict');
    const isLed = /(?:^| )(?:к|ко|по|благодаря|согласно|вопреки|в|о|об|при|на) $/u.test(
      words.slice(0, start),
    );
    if (
      isLed ||
      !dative.test(words.slice(start)) ||
      !isDoneTo(row.named) ||
      !beforePassive.test(words.slice(row.end))
    )
      continue;
    return { start, end: row.end, isGuessed: true };
  }
  return undefined;
}

/** "Uzbekistan was thanked and was invited to …": those to whom the one before it is done. */
function sameAsked(
  { folded }: SearchedText,
  verb: Span,
  { doneTo }: PassiveVerb,
  acts: readonly Act[],
): Asked | undefined {
  const before = acts.at(-1);
  const isJoined = doneTo !== undefined && before?.asked !== undefined;
  return isJoined && /(?:,|,? (?:and|but|и)) ?$/u.test(folded.slice(before.verb.end, verb.start))
    ? { from: verb.start, ...before.asked }
    : undefined;
}

/** Where in the words before a verb its clause may begin, the first place first. */
function* clauseStarts(
  words: string,
  isWhole: boolean,
  isBesideActs: boolean,
): Generator<{ readonly from: number; readonly start: number }> {
  if (isWhole) {
    const start = lead.exec(words)?.[0].length ?? 0;
    yield { from: 0, start };
    const toWhom = /^к /u.exec(words.slice(start))?.[0].length;
    if (toWhom !== undefined) yield { from: 0, start: start + toWhom };
  }
  for (const match of words.matchAll(boundary)) {
    // "and" alone joins two names as well as two clauses.
    if (!isBesideActs && !/^[;,]/u.test(match[0])) continue;
    const start = match.index + match[0].length;
    yield { from: start, start };
  }
}

/** «Казахстану предложили», «Казахстан призвали»: no «Казахстан и Узбекистан предложили», who do so themselves. */
function isObject(named: readonly Named[], verb: string): boolean {
  const [first] = named;
  if (!first) return false;
  if (!first.isNominative) return true;
  const isOne = named.length === 1 && !/(?:[ыи]|сша|оаэ)$/u.test(first.name.toLowerCase());
  return (
    isOne &&
    /(?:призва|пригласи|уполномочи|призывают|приглашают|уполномочивают|просили|просят)/u.test(verb) &&
    /^\p{Script=Cyrillic}/u.test(first.name)
  );
}
