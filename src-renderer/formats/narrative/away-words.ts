import { absentVerbs, excusedVerbs, type AwayVerb } from './away-verbs';

/** How a text says of whole parties that they did not come, in folded words. */
export interface AwayWords {
  readonly attendance: 'excused' | 'absent';
  /** "Apologies: Kenya, Sudan", "Excused – Georgia": what opens a line of them. */
  readonly label: RegExp;
  /** The same as a line by itself, with those it is about on the lines below. */
  readonly head: RegExp;
  /** Words behind which they follow; `no` where it is said that there are none. */
  readonly listAfter: RegExp;
  /** What is said of them as the subject of a sentence, wherever it is said. */
  readonly said: readonly AwayVerb[];
}

/** They sent word. */
const excused: AwayWords = {
  attendance: 'excused',
  label:
    /^[|\s•*–-]*(?:(?:\d+[.)]|\(?\p{L}\)) )?(?:(?:apologies|regrets)(?: for (?:absence|non-attendance))?(?: (?:were )?(?:also )?(?:received|sent))?(?: so far)?(?: (?:from|by))?|excused|absent,? (?:\(?with apologies\)?|excused)|(?:(?:delegations?|states|countries|participants|those) )?(?:(?:that|which|who) )?(?:(?:are|were|will be) )?unable to (?:attend|come|take part|participate)|извинения(?: за отсутствие)?|извинились|(?:(?:делегации|государства|страны)(?:, которые)? )?не (?:смог(?:ут|ли)|сможет) (?:принять участие|участвовать|присутствовать|прибыть)|отсутств\p{L}+ по уважительн\p{L}+ причин\p{L}+)(?:\s*:|\s?[|\t\n]| [–-] )\s*/u,
  head: /^(?:\d+[.)]? ?)?(?:(?:apologies|regrets)(?: for (?:absence|non-attendance))?(?: (?:were )?(?:received|sent))?(?: from)?|excused|unable to attend|извинения(?: за отсутствие)?|извинились|отсутств\p{L}+ по уважительн\p{L}+ причин\p{L}+):?$/u,
  listAfter:
    /(?<!\p{L})(?<no>no )?(?:apologies|regrets)(?: for (?:absence|non-attendance|not attending))? (?:(?:had|have)(?: also)? been|were|was)(?: also)? (?:received|sent|conveyed|noted|made|given|presented)(?: (?:from|by|on behalf of)) |(?<!\p{L})извинени\p{L}+ (?:за отсутствие )?(?:поступили|получены|принесли|прислали|направили) (?:от )?|(?<!\p{L})(?:conveyed|passed on|relayed) the (?:apologies|regrets) of |(?<!\p{L})от имени (?=[^.;,]{2,60} (?:извинил(?:ся|ась|ись)|принес\p{L}* извинения)(?!\p{L}))/u,
  said: excusedVerbs,
};

/** They were not there, and nothing is said of their having sent word. */
const absent: AwayWords = {
  attendance: 'absent',
  label:
    /^[|\s•*–-]*(?:(?:\d+[.)]|\(?\p{L}\)) )?(?:(?:(?:delegations?|states|countries|members|participants|those) )?(?:(?:that|which|who) )?(?:were )?(?:absent|not (?:represented|present))(?: (?:delegations?|states|countries|members))?(?: without (?:an )?(?:apolog(?:y|ies)|notice|explanation|reasons? given))?|(?:(?:delegations|states|countries) (?:that |which )?)?did not attend|(?:(?:делегации|государства|страны)(?:, которые)? )?(?:отсутствовал[аи]?|отсутствуют|отсутствующие|не (?:были )?представлены|не явились|не прибыли|не участвовали|не приняли участия)(?: без (?:указания|объяснения|уважительн\p{L}+) причин\p{L}*)?)(?:\s*:|\s?[|\t\n]| [–-] )\s*/u,
  head: /^(?:\d+[.)]? ?)?(?:(?:delegations |states |members )?(?:absent|not (?:represented|present))|absent (?:delegations|states|members)|отсутствовали|отсутствующие|не (?:были )?представлены|не явились):?$/u,
  listAfter:
    /(?<!\p{L})(?:absent|not represented|not present) (?:was|were) |(?<!\p{L})(?:не был[аио]? представлен[аоы]?|представлен[аоы]? не был[аио]?|отсутствовал[аио]?) /u,
  said: absentVerbs,
};

/** An apology says more than an absence, and is looked for first. */
export const awayWords: readonly AwayWords[] = [excused, absent];

/** Said of one of those who did not come: why, which is as good as an apology. */
export const withReason =
  /(?<!\p{L})(?:with apolog(?:y|ies)|(?:sent|with) (?:its |their |his |her )?(?:apologies|regrets)|excused|on leave|ill(?:ness)?|sick|по уважительн\p{L}+ причин\p{L}+|по болезни|болезнь|болен|больна|в отпуске|в командировке|прислал\p{L}* извинени\p{L}+)(?!\p{L})/u;
