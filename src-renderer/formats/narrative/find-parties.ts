import { missionInEnglish } from '@/domain/mission-words';

import type { NameForm } from './name-index';
import { findNames } from './name-index';
import { partyIndex, type PartyKind } from './party-gazetteer';
import type { Span } from './span';
import type { Token } from './tokenise';

/** A State or organisation named in the text. */
export interface PartyMention extends Span {
  /** ISO alpha-3, the gazetteer's code, or the acronym the text itself introduces. */
  readonly party: string;
  readonly kind: PartyKind;
  readonly form: NameForm;
  /** As printed, with its article and with the acronym that follows it in brackets. */
  readonly printed: string;
  /** False for an organisation that only this text introduces. */
  readonly known: boolean;
  /** The name that is printed, in the nominative: «Таджикистану» is «Таджикистан». As printed where it is unknown. */
  readonly name: string;
}

type Unprinted = Omit<PartyMention, 'printed'>;

/**
 * Names of parties, known ones from the gazetteer and organisations that the text introduces itself as "Some Long
 * Name (SLN)". In order of place, without overlaps.
 */
export function findParties(text: string, folded: string, tokens: readonly Token[]): readonly PartyMention[] {
  const hits = findNames(partyIndex(), tokens, text);
  const known: Unprinted[] = [];
  for (const hit of hits) {
    const first = tokens[hit.at];
    const last = tokens[hit.at + hit.count - 1];
    if (!first || !last) continue;
    const adjective = hit.form === 'adjective' && ofBody.test(folded.slice(last.end, last.end + 24));
    const form = adjective ? 'variant' : hit.form;
    const span = { start: withArticle(folded, first.start), end: withBracket(text, last.end) };
    known.push({ ...span, party: hit.entry.code, kind: hit.entry.kind, form, known: true, name: hit.name });
  }
  const all = [
    ...mergeAcronyms(
      text,
      known.map((item) => widenState(text, folded, item)),
    ),
    ...introduced(text, known),
  ];
  all.sort((a, b) => a.start - b.start);
  return all.map((mention) => ({ ...mention, printed: text.slice(mention.start, mention.end) }));
}

/** "the Turkish Ministry of Interior" acts for its State, "Turkish workers" do not. */
const ofBody = new RegExp(
  String.raw`^ (?:ministry|government|presidency|chairmanship|authorities|${missionInEnglish}|federal|state secretariat|border service|migration service|side|сторон|делегаци|посольств|правительств|председательств)`,
  'u',
);

function withArticle(folded: string, start: number): number {
  return folded.slice(Math.max(0, start - 5), start).match(/(?:^|[\s("–,:;])the $/u) ? start - 4 : start;
}

/** "Iran (Islamic Republic of)" is one name. */
function withBracket(text: string, end: number): number {
  const after = /^ \((?:the )?[\p{L} ]{4,30} of\)/u.exec(text.slice(end, end + 45));
  return after ? end + after[0].length : end;
}

const headBefore =
  /(?:the )?(?:(?:islamic|people's|socialist|democratic|federal|arab|united) ){0,2}(?:republic|kingdom|state|federation|sultanate|emirate) of (?:the )?$/u;
/** "X, Republic of" is inverted; before another name ("X, Republic of Y") it begins the next of a list. */
const tailAfter =
  /^(?:(?: people's| islamic| arab| democratic){1,2} republic|, (?:islamic |people's |democratic ){0,2}republic of(?= ?(?:[,;.)]|and |$)))(?![\p{L}])/u;

/** A short name inside a formal one that the gazetteer lacks: "Republic of X", "X People's Republic". */
function widenState<T extends Unprinted>(text: string, folded: string, mention: T): T {
  if (mention.kind !== 'state' || mention.form === 'formal' || mention.form === 'adjective') return mention;
  const from = Math.max(0, mention.start - 60);
  const head = headBefore.exec(folded.slice(from, mention.start));
  const start =
    head && /\p{Lu}/u.test(text.slice(from + head.index, mention.start)) ? from + head.index : mention.start;
  const tail = tailAfter.exec(folded.slice(mention.end, mention.end + 45));
  const end =
    tail && /\p{Lu}/u.test(text.slice(mention.end, mention.end + 3 + 1))
      ? mention.end + tail[0].length
      : mention.end;
  return { ...mention, start, end };
}

/** "International Organization for Migration (IOM)" is one mention: the acronym repeats what stands before it. */
function mergeAcronyms(text: string, mentions: readonly Unprinted[]): Unprinted[] {
  const merged: Unprinted[] = [];
  for (const mention of mentions) {
    const last = merged.at(-1);
    if (last && mention.start < last.end) continue;
    const between = last ? text.slice(last.end, mention.start) : '';
    const bracketed = last && /^\s?\(\s?(?:далее\s?[–—-]\s?)?$/u.test(between);
    if (
      last &&
      bracketed &&
      last.kind !== 'process' &&
      (mention.party === last.party || mention.form === 'acronym')
    ) {
      const close = text.indexOf(')', mention.end);
      if (close !== -1 && close - mention.end < 20) {
        merged[merged.length - 1] = {
          ...last,
          end: close + 1,
          // "European Commission (DG HOME)": a part of it that is known by itself does not stand for it.
          party: !last.known || last.party === mention.party ? mention.party : last.party,
        };
        continue;
      }
    }
    merged.push(mention);
  }
  return merged;
}

const introducing =
  /((?:\p{Lu}[\p{L}’'-]+)(?: (?:of|for|on|in|and|the|to|по|и|в|для|при|\p{L}[\p{L}’'-]+)){1,9}) \((\p{Lu}[\p{Lu}\d-]{1,9})\)/gu;

/** Organisations the gazetteer does not know, where the text gives both the name and its acronym. */
function introduced(text: string, known: readonly Span[]): Unprinted[] {
  const taken = [...known].sort((a, b) => a.start - b.start);
  const found: Unprinted[] = [];
  for (const { index, name, acronym } of introductions(text)) {
    const start = index + (initialsStart(name, acronym) ?? name.length);
    const span = { start, end: index + name.length + acronym.length + 3 };
    if (
      start >= index + name.length ||
      taken.some((other) => other.start < span.end && span.start < other.end)
    )
      continue;
    found.push({ ...span, party: acronym, kind: 'organisation', form: 'formal', known: false, name });
  }
  return found;
}

function* introductions(text: string): Generator<{ index: number; name: string; acronym: string }> {
  // A bracketed acronym is found first, because looking for a long name at every capital would be slow.
  for (const match of text.matchAll(/ \((\p{Lu}[\p{Lu}\d-]{1,9})\)/gu)) {
    const from = Math.max(0, match.index - 120);
    const window = text.slice(from, match.index + match[0].length);
    for (const inner of window.matchAll(introducing)) {
      const [whole, name, acronym] = inner;
      if (name === undefined || acronym === undefined || inner.index + whole.length !== window.length)
        continue;
      yield { index: from + inner.index, name, acronym };
    }
  }
}

/** Where in `name` the words begin whose initials are the acronym; `undefined` when they are another's. */
function initialsStart(name: string, acronym: string): number | undefined {
  const words = [...name.matchAll(/[\p{L}’'-]+/gu)];
  const target = acronym.replace(/[^\p{L}]/gu, '').toLowerCase();
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const rest = words.slice(from);
    const all = rest
      .map((word) => word[0].charAt(0))
      .join('')
      .toLowerCase();
    const main = rest
      .filter((word) => !/^(?:of|for|on|in|and|the|to|по|и|в|для|при)$/u.test(word[0]))
      .map((word) => word[0].charAt(0))
      .join('')
      .toLowerCase();
    if (all === target || main === target) return words[from]?.index;
  }
  return undefined;
}
