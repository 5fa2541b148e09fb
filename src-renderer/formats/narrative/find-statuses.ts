import type { Draft } from '@/domain/draft';
import { stated, uncertain, type Found } from './found';
import type { DateMention } from './find-dates';
import type { PartyMention } from './find-parties';
import { listedBefore } from './organiser-lists';
import { wordsOf, type Reading, type Sentence } from './reading';
import { within } from './span';

export type Status = Draft['statuses'][number];

const states = '(?:states|countries|государств\\p{L}*|стран\\p{L}*)?';
const isMember = new RegExp(
  String.raw`(?<!\p{L})(?:(?:are|is|as|became|include) (?:the )?(?:\p{L}+ )?members?(?: ${states})? of|members? ${states} ?of the \p{L}+ process (?:are|include|:)|(?:its|the|current|present) members (?:are|were|include)|member states (?:are|include)|членами (?:\p{L}+ ){0,6}(?:являются|стали)|member (?:states|countries)(?= ?[(:])|(?:unites|comprises|объединяет)(?= [^;]{10,400}; )|(?:государствами|странами)-(?:членами|участниками|участницами)|(?:являются|стали) (?:государствами-|странами-)?(?:членами|участниками|участницами))(?!\p{L})`,
  'u',
);
const isParticipant =
  /(?<!\p{L})(?:participants of (?:the )?\p{L}+ process (?:are|include)|(?:participate|participating|takes? part) in (?:the )?\p{L}+ process|участниками (?:\p{L}+ ){1,3}процесса являются)(?!\p{L})/u;
const isObserver =
  /(?<!\p{L})(?:observ(?:ing|ers?|e)|observer (?:states|countries|status)|наблюдател\p{L}+)(?!\p{L})/u;
const together =
  /(?<!\p{L})(?:members? (?:states |countries )?(?:and|or) observers?|членов и наблюдателей|членов и государств-наблюдателей)(?!\p{L})/u;
const copula =
  /(?<!\p{L})(?:(?:are|is|as|being|status of) (?:an? |the )?observers?|observers?:|observer (?:states|countries)(?: are|:| include| –)|observers (?:are|include)|(?:have|has|had|with|enjoys?|holds?) (?:an? |the )?observer status|observ(?:ing|e)|(?:являются|статус\p{L}*|в качестве) (?:государств-)?наблюдател\p{L}+|наблюдател\p{L}+ являются)(?!\p{L})/u;
/** Said of one State, whatever others the sentence names: it stands right before. */
const joined: readonly (readonly [status: Status['status'], pattern: RegExp])[] = [
  [
    'observer',
    /(?<!\p{L})(?:(?:has|have) become|became|(?:has |have )?joined as|(?:was|were|has been|have been) (?:granted|given|accorded)) (?:an? |the )?(?:status of )?observers?(?!\p{L})|(?<!\p{L})(?:получил\p{L}*|предоставлен|приобрел\p{L}*) статус\p{L}* наблюдател\p{L}+|(?<!\p{L})стал\p{L}* наблюдател\p{L}+/u,
  ],
  [
    'member',
    /(?<!\p{L})(?:(?:has|have) become|became|(?:has |have )?joined as|(?:was|were|has been|have been) admitted as) (?:an? |the )?(?:full )?members?(?!\p{L})|(?<!\p{L})стал\p{L}* (?:полноправн\p{L}+ )?(?:членом|членами|участником|участниками)(?!\p{L})/u,
  ],
  [
    'applicant',
    /(?<!\p{L})(?:(?:has|have) )?(?:applied|submitted (?:an|its|their) (?:application|request)) (?:for (?:the )?(?:observer status|status of observer|(?:full )?membership)|to (?:join|become))|(?<!\p{L})(?:подал\p{L}*|направил\p{L}*) (?:\p{L}+ )?(?:заявк|заявлени|ходатайств|просьб)\p{L}+ (?:на |о |об )(?:\p{L}+ ){0,2}?(?:членств|вступлени|присоединени|статус|приняти\p{L}+ в )/u,
  ],
];
const denied =
  /(?<!\p{L})(?:(?:is|are|was|were|has|have|does|do|did) not|never|isn't|aren't|не (?:явля|вход|состо|был|ста|име)\p{L}*)(?!\p{L})/u;
const process =
  /(?<!\p{L})(?:consultati(?:ve|on) (?:body|arrangement)|process|процесс\p{L}*|dialogue|initiative|consultations|platform|mechanism|форум\p{L}*|forum)(?!\p{L})/u;

/**
 * Who is a member or an observer of the process, as a text says; never who was present.
 * @param asOf the month of the text, EDTF, where it is known: a status is what it was then
 * @param isOfProcess the whole text is about the process and not about a meeting, so that its sentences need not name it
 */
export function findStatuses(
  reading: Reading,
  asOf: string | undefined,
  isOfProcess: boolean,
): readonly Found<Status>[] {
  return reading.sentences.flatMap((sentence) => {
    const parties = within(reading.parties, sentence).filter(
      (party) => party.kind === 'state' && party.form !== 'adjective',
    );
    if (parties.length === 0) return [];
    const words = wordsOf(reading, sentence);
    if (denied.test(words) || !(isOfProcess || process.test(words))) return [];
    const changed = changedStatus(reading, sentence, words, asOf);
    if (changed) return changed;
    // "The member and observer States, including …" names both without telling them apart.
    if (together.test(words)) return [];
    const named = isMember.exec(words);
    const member = named && isOfTheProcess(reading, sentence, named) ? named : null;
    const participant = member ? null : isParticipant.exec(words);
    const observer = isObserver.exec(words);
    if (!member && !participant && !(observer && copula.test(words))) return [];
    const first = (parties[0]?.start ?? sentence.start) - sentence.start;
    const anchors = {
      member: member ?? participant,
      observer,
      sure: member !== null,
      first,
      clause: clauseOf(words, member ?? participant, observer),
      lastBreak: words.lastIndexOf('; ', observer?.index ?? 0),
    };
    const day = dayOf(reading, sentence);
    return parties.flatMap((party) => statusOf(reading, sentence, party, anchors, day?.edtf ?? asOf));
  });
}

/** What may stand between "its members are" and the first of them. */
const beforeList =
  /^[\s:,(–—-]*(?:(?:the|these|following|now|currently|also|as|of|in|on|on|total|states|countries|republics?|is|are|\d+|следующие|государства|страны|республик\p{L}*|являются|на)[\s:,(–—-]+)*$/u;
/** After "a member" or «членом», no noun that says of what: the end, a clause, a day. */
const noObject =
  /^(?:$|[.,;:!?)(»”"–—-]| [–—-]|(?: (?:in|as|on|from|since|with|by|and|after|together|в|во|с|со|и|а|на|по|после|вместе|наряду|наравне|от|к|явля[ею]тся|являл[аио]\p{L}*|стал\p{L}*|был[аио]?)(?!\p{L})))/u;

/** Whether it is the process that those of the sentence are said to be members of, not a project, a group or a treaty. */
function isOfTheProcess(reading: Reading, sentence: Sentence, match: RegExpExecArray): boolean {
  const from = sentence.start + match.index + match[0].length;
  const after = { start: from, end: sentence.end };
  const first = within(reading.parties, after)[0];
  const gap = reading.folded.slice(from, first?.start ?? sentence.end);
  if (/(?:its|the|current|present) members (?:are|were|include)$/u.test(match[0]))
    return first !== undefined && beforeList.test(withoutDates(reading, from, gap));
  if (/(?<!\p{L})(?:unites|comprises|объединяет|states|countries|process (?:are|include|:))$/u.test(match[0]))
    return true;
  const words = reading.folded.slice(from, sentence.end);
  // "of the Harbour Process", «Бишкекского процесса», but «рабочей группы процесса».
  const object =
    /^(?: (?:of|the|this|our|its|этого|данного|нашего|настоящего))*(?<own>(?: [\p{L}-]+){0,3})/u.exec(words);
  const own = object?.groups?.['own'] ?? '';
  if (notProcess.test(own)) return false;
  if (process.test(own)) return true;
  if (first && /^ ?(?:of )?(?:the )?$/u.test(gap)) return first.kind !== 'organisation';
  return noObject.test(words);
}

/** Bodies and things of which one may be a member or take part in, besides a process. */
const notProcess =
  /(?<!\p{L})(?:projects?|programmes?|groups?|boards?|committees?|bureau|team|delegations?|convention|agreement|council|union|network|coalition|проект\p{L}*|программ\p{L}*|групп\p{L}*|комитет\p{L}*|бюро|делегаци\p{L}*|конвенци\p{L}*|соглашени\p{L}*|совет\p{L}*|союз\p{L}*|сет\p{L}{1,3}|договор\p{L}*|протокол\p{L}*)(?!\p{L})/u;

function withoutDates(reading: Reading, from: number, gap: string): string {
  return within(reading.dates, { start: from, end: from + gap.length }).reduce(
    (left, date) => left.replace(reading.folded.slice(date.start, date.end), ' '),
    gap,
  );
}

/** "Uzbekistan has become an observer", "Mongolia has applied for observer status": nobody else of the sentence. */
function changedStatus(
  reading: Reading,
  sentence: Sentence,
  words: string,
  asOf: string | undefined,
): readonly Found<Status>[] | undefined {
  for (const [status, pattern] of joined) {
    const match = pattern.exec(words);
    if (!match || !isOfTheProcess(reading, sentence, match)) continue;
    const at = sentence.start + match.index;
    const day = dayOf(reading, sentence)?.edtf ?? asOf;
    return listedBefore(reading, { start: sentence.start, end: at })
      .filter(({ kind }) => kind === 'state')
      .map((party) => ({
        value: { party: party.party, status, ...(day === undefined ? {} : { asOf: day }) },
        clues: [stated(party, 'party'), stated({ start: at, end: at + match[0].length }, 'status')],
      }));
  }
  return undefined;
}

/** "As of 1 February 2026", «На июль 2019 года»: the day a sentence speaks of. */
function dayOf(reading: Reading, sentence: Sentence): DateMention | undefined {
  return within(reading.dates, sentence).find(({ start }) =>
    /(?<!\p{L})(?:as (?:of|at)|with effect from|на|по состоянию на) $/u.test(
      reading.folded.slice(Math.max(sentence.start, start - 20), start),
    ),
  );
}

/** A text about the process itself names it in its title. */
export function isAboutProcess(reading: Reading): boolean {
  const first = reading.sentences[0];
  return (
    first !== undefined &&
    (within(reading.parties, first).some(({ kind }) => kind === 'process') ||
      process.test(wordsOf(reading, first)))
  );
}

interface Anchors {
  readonly member: RegExpExecArray | null;
  readonly observer: RegExpExecArray | null;
  readonly sure: boolean;
  /** Where the first party of the sentence stands in it. */
  readonly first: number;
  readonly clause: number | undefined;
  /** Where the clause of the observers begins, where nothing is said of members. */
  readonly lastBreak: number;
}

function statusOf(
  reading: Reading,
  sentence: Sentence,
  party: PartyMention,
  anchors: Anchors,
  asOf: string | undefined,
): readonly Found<Status>[] {
  const { member, sure } = anchors;
  const before = reading.folded.slice(Math.max(0, party.start - 6), party.start);
  // The place of an office, the State that chairs: named, but not as one of the list.
  if (/(?<!\p{L})(?:in|by|в) $/u.test(before)) return [];
  const observing = observes(party.start - sentence.start, anchors);
  if (!observing && !member) return [];
  // "Participants of the process" says that the State takes part, not as what.
  const status = observing ? 'observer' : sure ? 'member' : 'to-be-confirmed';
  return [
    {
      value: { party: party.party, status, ...(asOf === undefined ? {} : { asOf }) },
      clues: [observing || sure ? stated(party) : uncertain(party, 'review.why.participant-or-member')],
    },
  ];
}

/**
 * A clause of its own holds the observers ("…, with C observing", «…, а C и D имеют статус наблюдателей»). Else a
 * list stands before its word ("A and B are members") or after it ("members are A and B; observers are C"): the
 * first party of the sentence tells which.
 */
function observes(place: number, { member, observer, first, clause, lastBreak }: Anchors): boolean {
  if (!observer) return false;
  if (!member) return place > lastBreak;
  if (clause !== undefined) return place > clause;
  const listsFirst = first < Math.min(member.index, observer.index);
  if (member.index < observer.index) return listsFirst ? place > member.index : place > observer.index;
  return listsFirst ? place < observer.index : place < member.index;
}

/** Where the clause with the observers begins, after the members'. */
function clauseOf(
  words: string,
  member: RegExpExecArray | null,
  observer: RegExpExecArray | null,
): number | undefined {
  if (!member || !observer || observer.index < member.index) return undefined;
  const between = words.slice(member.index, observer.index);
  const breaks = [...between.matchAll(/,? (?:а|while|with|whereas|тогда как) |; /gu)];
  const last = breaks.at(-1);
  return last ? member.index + last.index : undefined;
}
