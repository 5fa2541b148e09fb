import type { DelegationCategory } from './delegation-category';
import type { PartyMention } from './find-parties';
import { wordsOf, type Reading } from './reading';
import { within, type Span } from './span';

const title =
  /(?:(?:^|[\p{L}.:–] )(?:list of (?:participants|delegates|delegations|attendees)|(?:participants|delegations) (?:present|of the [\p{L} ]+|in [\p{L} ]+)?)|^(?:\d+[.)] )?(?:participants|participating (?:states|countries|delegations)|delegations(?: present)?|attendance|attending|those present|who was there|heads of delegations?|присутствовали|присутствующие|участники|делегации|состав (?:делегаций|участников)|список|(?:(?:предварительный|окончательный|итоговый) )?список (?:\p{L}+ и )?(?:участников|делегаций|приглашенных)[^.]{0,120}))(?: of the [\p{L} ]+|\s?\([^()]{1,80}\)|:)*$|^(?:participants of the|list of participants|provisional list of participants|final list of participants|список участников|предварительный список)(?!\p{L})[^.;]{0,160}$/u;

/** The heads of the sections of a list, with what they say of those below. */
const sections: readonly (readonly [category: DelegationCategory | undefined, pattern: RegExp])[] = [
  [
    'chair',
    /^(?:the )?(?:chair|chairmanship|chairperson|председатель|председательство|председательствующее государство)$/u,
  ],
  [
    'member',
    /^(?:the )?(?:member (?:states|countries)|members|(?:государства|страны)[ –-]*(?:члены|участники|участницы))(?: of the [\p{L} ]+)?$/u,
  ],
  [
    'observer',
    /^(?:the )?(?:observers?(?: states| countries| organi[sz]ations)?|(?:(?:государства|страны)[ –-]*)?наблюдатели)$/u,
  ],
  [
    'invited',
    /^(?:other )?(?:invited (?:states|countries|guests|organi[sz]ations|participants)|guests|приглашенные(?: [\p{L} ]+)?|гости)$/u,
  ],
  [
    'secretariat',
    /^(?:the )?(?:support unit|(?:regional |permanent |technical )?secretariat|группа поддержки|(?:региональный |постоянный |технический )?секретариат)$/u,
  ],
  ['unspecified', /^(?:interpreters?|interpretation|переводчики?|media|press|сми)$/u],
  ['expert', /^(?:independent |invited )?(?:experts|эксперты)$/u],
  [
    undefined,
    /^(?:(?:un|united nations)(?: entities| agencies| system)?|(?:other )?(?:inter-?governmental |international |regional )*(?:organi[sz]ations|processes|partners)(?: and [\p{L} ]+)?|civil society(?: organi[sz]ations)?|ngos|donors|participating (?:states|countries)|states|countries|(?:другие )?(?:международные |межправительственные |региональные )*(?:организации|процессы)(?: и [\p{L} ]+)?|учреждения оон|(?:система|структуры) оон|гражданское общество|доноры|партнеры|государства|страны)$/u,
  ],
];

/** What a line says that heads a section of a list, of those below it: as what they came, or only what they are. */
export function sectionOf(words: string): { readonly category: DelegationCategory | undefined } | undefined {
  const section = sections.find(([, pattern]) => pattern.test(words.replace(/(?<![:\s])[:\s]+$/u, '')));
  return section && { category: section[0] };
}

/** A block of a list of participants: the party whose delegation it opens, or stands under. */
export interface ListedBlock {
  /** Absent where the list has not said yet whose people follow. */
  readonly party: PartyMention | undefined;
  readonly opens: boolean;
  /** What the head of the section says. */
  readonly category: DelegationCategory | undefined;
}

const absences =
  /^(?:apologies|regrets|absent|excused)(?!\p{L})|(?<!\p{L})(?:не (?:принял|прибыл|смог|участв)|отсутств|извинени)/u;
const absenceHead = /^(?:apologies|regrets|absent|excused|отсутств\p{L}+|извинени\p{L}+)[^,;.)]{0,40}:?$/u;
/** «… приняли участие:», with a line for each below. */
const opensLines =
  /(?:participat|attend|took part|present|represent|delegation|участи|участвовал|присутствовал|делегаци|представител)[^.;]{0,80}:$/u;

/** Below a party: nobody came for it. */
const nobodyCame =
  /^[(–-]?\s?(?:no (?:representatives?|delegation|delegates?|participants?)(?: present)?|not represented|не представлен[аоы]?|представител[ья] (?:нет|не прибыли))\)?\.?$/u;

/** Heads within a delegation, not of a section of the list. */
const withinDelegation =
  /^(?:heads? of (?:the )?delegation|members|глава делегации|руководитель делегации|члены делегации):$/u;
/** «от Секретариата форума: …»: a delegation that is not known, and no people of the one above. */
const fromOthers = /^(?:от|from) [^:–]{3,90}(?::| –|\t)/u;
/** "Participants from the Kyrgyz side:", «Представители Армении:». */
function sideOf(reading: Reading, block: Span): PartyMention | undefined {
  const words = reading.folded.slice(block.start, block.end);
  if (
    !/^(?:participants|delegates|representatives|members of the delegation|участники|представители|делегация)(?: (?:from|of|от))?(?: the)? [^:]{3,80}:$/u.test(
      words,
    )
  )
    return undefined;
  const parties = within(reading.parties, block).filter(({ kind }) => kind === 'state');
  return parties.length === 1 ? parties[0] : undefined;
}

/**
 * The blocks under the title "List of participants", or below a line that says who took part and ends in a colon, by
 * index. Whoever opens a line opens a delegation; lines below it are its people. Prose ends the list.
 */
export function participantBlocks(reading: Reading): ReadonlyMap<number, ListedBlock> {
  const listed = new Map<number, ListedBlock>();
  let open: 'list' | 'lines' | undefined;
  let party: PartyMention | undefined;
  let category: DelegationCategory | undefined;
  reading.blocks.forEach((block, at) => {
    const words = wordsOf(reading, block);
    if (words.length < 260 && title.test(words)) {
      open = 'list';
      [party, category] = [undefined, undefined];
      return;
    }
    if (open !== 'list' && opensLines.test(words)) {
      open = 'lines';
      [party, category] = [undefined, undefined];
      return;
    }
    if (!open) return;
    const section = withinDelegation.test(words) && party ? undefined : sectionOf(words);
    if (section && (open === 'list' || words.endsWith(':'))) {
      [category, party] = [section.category, undefined];
      return;
    }
    if (absenceHead.test(words)) {
      // "Excused", on a line of its own: those below did not come.
      open = undefined;
      return;
    }
    if (nobodyCame.test(words)) {
      if (party) dropOf(listed, party);
      party = undefined;
      return;
    }
    if (absences.test(words)) return;
    const first = openerOf(reading, block) ?? sideOf(reading, block);
    if (first) party = first;
    else if (fromOthers.test(words)) party = undefined;
    else if (isProse(words) || (open === 'lines' && /\p{Ll}{2}\.$/u.test(words))) {
      open = undefined;
      return;
    }
    listed.set(at, { party, opens: party !== undefined && party === first, category });
  });
  return listed;
}

function dropOf(listed: Map<number, ListedBlock>, party: PartyMention): void {
  for (const [at, block] of listed) if (block.party === party) listed.delete(at);
}

/**
 * The party that a line begins with, alone or with its people after it: "Kazakhstan – 3 persons", «от Республики Индия –
 * …», "АЗЕРБАЙДЖАН. Г-н …", or the second cell of a numbered row.
 */
function openerOf(reading: Reading, block: Span): PartyMention | undefined {
  const parties = within(reading.parties, block).filter(({ form }) => form !== 'adjective');
  const cell = parties.find((party) => isCell(reading, block, party));
  if (cell) return cell;
  const [first] = parties;
  if (
    !first ||
    !/^[\s\d.)•*–-]*(?:(?:от|from|for|for the|за) (?:(?:секретариата|аппарата|the secretariat of) (?:the )?)?)?$/u.test(
      reading.folded.slice(block.start, first.start),
    )
  )
    return undefined;
  const rest = reading.folded.slice(first.end, block.end);
  return /^(?: (?:programme |project |country |regional )?(?:office|mission|centre|center|delegation)[^.,;:]{0,50})?(?:$|\s?[–(,:.;/-]| \d| (?:mr|ms|mrs|dr|h\.?e)(?!\p{L})| г-)/u.test(
    rest,
  ) || /[ \t]\p{Lu}/u.test(reading.text.slice(first.end, first.end + 2))
    ? first
    : undefined;
}

/** Alone in a cell of a row, or with a bracket: "Germany (observer)". */
function isCell({ text }: Reading, block: Span, party: Span): boolean {
  const before = text.slice(block.start, party.start);
  const after = text.slice(party.end, block.end);
  return /[\t|]\s?$/u.test(before) && /^\*?(?: ?\([^()]{1,40}\))?\s?(?:[\t|]|$)/u.test(after);
}

/** A sentence of running text; a list's lines have no stop, and no verb that tells of something. */
function isProse(words: string): boolean {
  return (
    words.length > 220 ||
    (/\p{Ll}{3}\.$/u.test(words) &&
      /(?<!\p{L})(?:was|were|is|are|has|have|will|состоял\p{L}+|приня\p{L}+|был[аои]?|прош\p{L}+)(?!\p{L})/u.test(
        words,
      ))
  );
}
