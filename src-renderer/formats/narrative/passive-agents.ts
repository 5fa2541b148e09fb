import { namedIn } from './addressed-names';
import type { SearchedText } from './find-acts';
import { asideSource } from './named-actors';
import { namesInRow } from './names-in-row';
import type { Span } from './span';
import { actorSource, agents } from './statement-actors';

/** What may stand between names and a passive verb. */
export const beforePassive = new RegExp(
  String.raw`^(?:${asideSource})?,?(?: (?:также|настоятельно|особо|было|был|была|были)){0,2} ?$`,
  'u',
);
const agent = new RegExp(String.raw`^ by (${actorSource})(?= (?:not )?to | that | with |,|:|\.)`, 'u');

/** By whom something is done to others. */
export interface Agent {
  readonly span: Span;
  /** Where it is printed in another case than that of who acts. */
  readonly name?: string;
  /** Parties by name did so, not all of them together. */
  readonly isOfSome?: boolean;
}

/** Who did so: "encouraged by participants to", «участниками было рекомендовано». */
export function agentOf({ text, folded }: SearchedText, sentence: Span, verb: Span): Agent | undefined {
  const after = agent.exec(folded.slice(verb.end, verb.end + 80));
  if (after?.[1] !== undefined) return { span: { start: verb.end + 4, end: verb.end + 4 + after[1].length } };
  const party = partyAgent({ text, folded }, verb) ?? partyBefore({ text, folded }, sentence, verb);
  if (party) return party;
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

/** "proposed by Kazakhstan that" */
function partyAgent({ text, folded }: SearchedText, verb: Span): Agent | undefined {
  const from = verb.end + 4;
  if (folded.slice(verb.end, from) !== ' by ') return undefined;
  const words = folded.slice(from, from + 120);
  const row = namesInRow(namedIn(text.slice(from, from + 120), words), words, 0, 'strict');
  const isWhole =
    row.named.length > 0 && /^(?: (?:not )?to | that | with |,|:|\.)/u.test(words.slice(row.end));
  return isWhole ? { span: { start: from, end: from + row.end }, isOfSome: true } : undefined;
}

/** «Казахстаном было предложено» */
function partyBefore({ text, folded }: SearchedText, sentence: Span, verb: Span): Agent | undefined {
  const from = Math.max(sentence.start, verb.start - 120);
  const words = folded.slice(from, verb.start);
  const names = namedIn(text.slice(from, verb.start), words).filter(({ isInstrumental }) => isInstrumental);
  for (const { start } of names) {
    const row = namesInRow(names, words, start, 'strict');
    if (!beforePassive.test(words.slice(row.end))) continue;
    if (isAgent(words.slice(start)) || linkBefore(words, start)) return undefined;
    const name = row.named.map((one) => one.name).join(' и ');
    return { span: { start: from + start, end: from + row.end }, name, isOfSome: true };
  }
  return undefined;
}

/** «вместе с Казахстаном», «между Казахстаном и …»: nobody by whom it was done. */
function linkBefore(words: string, start: number): boolean {
  return /(?:^| )(?:с|со|между|перед|над|под|за|и) $/u.test(words.slice(0, start));
}

/** «участниками было рекомендовано»: they are who did so. */
export function isAgent(words: string): boolean {
  return agents.some(([instrumental]) => words.startsWith(instrumental));
}
