import { missionInEnglish } from '@/domain/mission-words';

import type { NameForm } from './name-index';
import { findNames } from './name-index';
import { namesOfOrganisation, partyIndex, type PartyKind } from './party-gazetteer';
import { overlapping, touching, type Span } from './span';
import {
  introductionsIn,
  isNameOf,
  spelledAcronyms,
  type Introduction,
  type SpelledAcronyms,
} from './spelled-acronyms';
import type { Token } from './tokenise';

/** A State or organisation named in the text. */
export interface PartyMention extends Span {
  /**
   * ISO alpha-3, the gazetteer's code, or the acronym the text itself introduces; the name that it introduces where the
   * acronym is another's too.
   */
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
  const named = known.map((item) => widenState(text, folded, item));
  const introductions = introductionsIn(text);
  const spelled = spelledAcronyms(introductions, named, namesOfOrganisation);
  const fresh = introduced(introductions, named, spelled);
  const isFresh = touching(fresh);
  const others = named.filter((item) => !isFresh(item));
  const all = [...mergeAcronyms(text, others).flatMap((item) => asSpelled(item, spelled)), ...fresh];
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
function mergeAcronyms(text: string, mentions: readonly Unprinted[]): readonly Unprinted[] {
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

/** Organisations the gazetteer does not know, where the text gives both the name and its acronym. */
function introduced(
  introductions: readonly Introduction[],
  known: readonly Unprinted[],
  { ownerAt }: SpelledAcronyms,
): readonly Unprinted[] {
  return introductions.flatMap((introduction): readonly Unprinted[] => {
    const { name, acronym, start, end } = introduction;
    const owner = ownerAt.get(introduction);
    // Of a body of its own, nothing that the gazetteer knows in its name or in its brackets is meant.
    const isTaken = overlapping(known, introduction).some(
      (other) => owner === undefined || other.party === owner || isNameOf(other, introduction),
    );
    if (isTaken) return [];
    const party = owner ?? acronym;
    return [{ start, end, party, kind: 'organisation', form: 'formal', known: false, name }];
  });
}

/**
 * An acronym by itself that the text gave to one organisation of its own is that one's; given to several, nobody knows
 * whose it is.
 */
function asSpelled(item: Unprinted, { owners: named }: SpelledAcronyms): readonly Unprinted[] {
  const owners = item.form === 'acronym' ? named.get(item.name) : undefined;
  if (owners === undefined) return [item];
  const [party, ...others] = owners;
  return party === undefined || others.length > 0
    ? []
    : [{ ...item, party, kind: 'organisation', known: false }];
}
