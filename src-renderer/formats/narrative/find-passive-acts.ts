import { namedIn, type Named } from './addressed-names';
import type { Act, SearchedText } from './find-acts';
import { asideSource, leadSource } from './named-actors';
import { namesInRow } from './names-in-row';
import { passiveVerbs, type PassiveVerb } from './passive-verbs';
import type { Span } from './span';
import { actorSource, agents } from './statement-actors';
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
const tail = new RegExp(
  String.raw`^(?:${asideSource})?,?(?: (?:также|настоятельно|особо|было|был|была|были)){0,2} ?$`,
  'u',
);
/** A subject that no list has: "the carriers of the region", never a clause. */
const unknownSubject =
  /^(?!.*(?<!\p{L})(?:who|which|that|whom|whose|where|when|as|if|was|were|is|are|be|been|has|have|had|to|not|no|he|she|i|we|you|it)(?!\p{L}))(?:they|[\p{L}’'-]+(?: [\p{L}’'-]+){0,8})$/u;
const agent = new RegExp(String.raw`^ by (${actorSource})(?= (?:not )?to | that | with |,|:|\.)`, 'u');
/** Further before the verb nobody is looked for to whom it is done. */
const reach = 240;

/** Who it is done to, and where the clause begins that says so. */
interface Asked extends Span {
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

function actOf(
  { folded }: SearchedText,
  sentence: Span,
  { start, end }: Span,
  row: PassiveVerb,
  asked: Asked | undefined,
): Act {
  const printed = folded.slice(start, end);
  const before = beforeVerb.exec(printed);
  // The verb alone: without "it was" before it, and without the clause that told its class.
  const own = start + (before?.[0].length ?? 0);
  const clause = row.source.includes('[^.;]{0,160}')
    ? /^\p{L}+/u.exec(folded.slice(own, end))?.[0].length
    : undefined;
  const verb = { start: own, end: clause === undefined ? end : own + clause };
  const by = agentOf(folded, sentence, { start, end });
  return {
    actor: by?.span,
    ...(by?.name === undefined ? {} : { actorName: by.name }),
    verb,
    class: row.class,
    from: asked?.from ?? start,
    isNegated: before?.groups?.['not'] !== undefined,
    ...(asked === undefined ? {} : { asked: { start: asked.start, end: asked.end } }),
  };
}

/** Who did so: "encouraged by participants to", «участниками было рекомендовано». */
function agentOf(
  folded: string,
  sentence: Span,
  verb: Span,
): { readonly span: Span; readonly name?: string } | undefined {
  const after = agent.exec(folded.slice(verb.end, verb.end + 80));
  if (after?.[1] !== undefined) return { span: { start: verb.end + 4, end: verb.end + 4 + after[1].length } };
  const around = folded.slice(
    Math.max(sentence.start, verb.start - 60),
    Math.min(sentence.end, verb.end + 60),
  );
  const offset = Math.max(sentence.start, verb.start - 60);
  for (const [instrumental, name] of agents) {
    const at = around.search(new RegExp(`(?<!\\p{L})${instrumental}(?!\\p{L})`, 'u'));
    const start = offset + at;
    const isBeside =
      at >= 0 &&
      (/^ ?(?:также )?$/u.test(folded.slice(start + instrumental.length, Math.max(start, verb.start))) ||
        start === verb.end + 1);
    if (isBeside) return { span: { start, end: start + instrumental.length }, name };
  }
  return undefined;
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
    if (own.named.length === 0 || isAgent(words.slice(start)) || !tail.test(words.slice(own.end))) continue;
    if (row.doneTo === 'object' && !isObject(own.named, printed)) continue;
    return { from: earliest + from, start: earliest + start, end: earliest + own.end };
  }
  const head = lead.exec(words)?.[0].length ?? 0;
  const subject = words.slice(head).trimEnd();
  const isSubject = row.doneTo === 'subject' && row.class === 'request' && !printed.includes('recommended');
  if (!isSubject || earliest !== sentence.start || !unknownSubject.test(subject)) return undefined;
  return { from: earliest, start: earliest + head, end: earliest + head + subject.length };
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

/** «участниками было рекомендовано»: they are who did so. */
function isAgent(words: string): boolean {
  return agents.some(([instrumental]) => words.startsWith(instrumental));
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
