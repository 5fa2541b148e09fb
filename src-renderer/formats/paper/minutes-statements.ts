import { inLanguage, languageUsed } from '@/domain/fields';
import type { Intervention } from '@/domain/intervention';
import type { Party } from '@/domain/party';
import { postOn } from '@/domain/post';
import { organisationByName, stateByName, stateOfDelegation } from '@/domain/reference/find-names';
import { normaliseName } from '@/domain/reference/normalise-name';

import { partyShort, printedOr, type MinutesContext } from './minutes-context';
import type { Block, Inline, RichText } from './paper';
import { inTheirLetters } from './other-letters';
import { capitalHonorific, runningName, withHonorific } from './person-title';
import { inQuotationMarks } from './quotation-marks';
import { inlinesOf, joined, richText } from './rich-text';
import { saidInPaper } from './said-in-paper';

/**
 * What was said and presented, each with its speakers. Verbatim words stand in quotation marks; what is only told of
 * them says so, because a sentence about a speech is not the speech. Of whom nothing is recorded but that they spoke,
 * their names stand together below.
 */
export function minutesStatements(context: MinutesContext): readonly Block[] {
  const isSaid = ({ text }: Intervention) => inLanguage(text, context.contentLanguage).trim() !== '';
  const { interventions } = context.dossier;
  const told = interventions.filter((one) => !isSaid(one) && isOfSomebody(one));
  return [
    ...interventions.filter(isSaid).map((intervention): Block => {
      const words = inLanguage(intervention.text, context.contentLanguage);
      const language = languageUsed(intervention.text, context.contentLanguage);
      return {
        kind: 'quotation',
        speaker: speakersOf(context, intervention, intervention.verbatim ? null : context.frame.asReported),
        text: richText(intervention.verbatim ? inQuotationMarks(words, language) : words, language),
        record: { table: 'interventions', id: intervention.id },
      };
    }),
    ...(told.length > 0 ? [tookFloor(context, told)] : []),
  ];
}

function isOfSomebody({ personId, partyId, printedSpeaker }: Intervention): boolean {
  return personId !== null || partyId !== null || printedSpeaker !== null;
}

/** "Took the floor: Kazakhstan, Türkiye and UNHCR (presentation)". */
function tookFloor(context: MinutesContext, told: readonly Intervention[]): Block {
  const { frame, language } = context;
  const names = told.map((one) => speakersOf(context, one).inlines);
  const [first] = told;
  return {
    kind: 'paragraph',
    text: joined([inlinesOf(`${frame.tookFloor}: `, 'text'), ...inOneLine(names, language)], language),
    record: told.length === 1 && first ? { table: 'interventions', id: first.id } : null,
  };
}

type Named = Pick<Intervention, 'personId' | 'partyId' | 'printedSpeaker'>;

/**
 * "Kazakhstan and Türkiye (presentation)": a line of names, those of a joint one as they were recorded.
 * @param manner how their words stand in the paper, in the words of the frame; `null` where that need not be said
 */
export function speakersOf(
  context: MinutesContext,
  intervention: Intervention,
  manner: string | null = null,
): RichText {
  const { dossier, frame, language } = context;
  const others = dossier.coSpeakers.filter(({ interventionId }) => interventionId === intervention.id);
  const speakers = [
    speakerOf(context, intervention, true),
    ...others.map((one) => speakerOf(context, one, false)),
  ];
  const kind = frame.intervention[intervention.kind];
  const said = [kind, manner].filter((words) => words !== null).join(', ');
  const ending = said === '' ? '' : ` (${said})`;
  return joined([...inOneLine(speakers, language), inlinesOf(ending, 'text')], language);
}

/** Joined as the language joins names; by semicolons where a function stands behind one of them. */
function inOneLine(
  speakers: readonly (readonly Inline[])[],
  language: string,
): readonly (readonly Inline[])[] {
  const isPlain = speakers.every((one) =>
    one.every((inline) => !('text' in inline) || !inline.text.includes(',')),
  );
  if (!isPlain) {
    return speakers.flatMap((one, index) => (index === 0 ? [one] : [inlinesOf('; ', 'text'), one]));
  }
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return list
    .formatToParts(speakers.map((_, index) => String(index)))
    .map((part) =>
      part.type === 'element' ? (speakers[Number(part.value)] ?? []) : inlinesOf(part.value, 'text'),
    );
}

/** "Mr. Bernard Doyle, Regional Representative, UNHCR": of each part what is recorded. */
function speakerOf(context: MinutesContext, speaker: Named, begins: boolean): readonly Inline[] {
  const { dossier, frame } = context;
  const attendance = dossier.attendances.find(({ personId }) => personId === speaker.personId) ?? null;
  const delegation = dossier.delegations.find(({ id }) => id === attendance?.delegationId);
  const partyId = speaker.partyId ?? delegation?.partyId ?? null;
  const party = partyId === null ? null : partyShort(context, partyId);
  const named =
    speaker.personId === null || attendance?.publish === 'no'
      ? null
      : runningName(context, speaker.personId, attendance);
  if (named) {
    const printed = attendance ? attendance.function : postOf(context, speaker.personId, partyId);
    const post = saidInPaper(context, 'function', printed);
    const other = party !== null && post?.includes(party) ? null : party;
    const titles = [post, other].filter(Boolean).map((part) => `, ${part}`);
    const honorific = begins ? capitalHonorific(named) : withHonorific({ ...named, name: '' });
    return [
      ...inlinesOf(honorific, 'text'),
      ...inlinesOf(named.name, 'name'),
      ...inTheirLetters(titles, context.language),
    ];
  }
  const withheld = speaker.personId !== null && attendance?.publish === 'no';
  return inlinesOf(
    withheld
      ? (party ?? frame.participant)
      : asPrinted(context, speaker.printedSpeaker, partyId) || frame.participant,
    'text',
  );
}

/**
 * A speaker as printed, and the party they speak for where the words do not say it: "The Deputy Minister, Kazakhstan". A
 * name of the party itself stands alone, as then printed or as the paper's readers read it.
 */
function asPrinted(context: MinutesContext, printed: string | null, partyId: string | null): string {
  const party = context.dossier.parties.find(({ id }) => id === partyId);
  const short = party ? partyShort(context, party.id) : null;
  if (printed === null || !party || short === null) return printedOr(context, printed, short);
  const whole = normaliseName(printed);
  // Three letters typed in a hurry are no name that a paper prints.
  if ([party.iso2, party.iso3].some((code) => code !== null && normaliseName(code) === whole)) return short;
  return namesParty(context, whole, party) ? printedOr(context, printed, short) : `${printed}, ${short}`;
}

/** Whether the words, as they are compared, name the party already: by any name of any time, or within a longer one. */
function namesParty({ dossier }: MinutesContext, whole: string, party: Party): boolean {
  const own = dossier.partyNames
    .filter(({ partyId }) => partyId === party.id)
    .flatMap(({ short, formal }) => [short, formal]);
  const names = [...own, ...Object.values(party.acronym)].map(normaliseName).filter((name) => name !== '');
  if (names.some((name) => ` ${whole} `.includes(` ${name} `))) return true;
  if (party.kind === 'state') {
    const state = stateByName(whole) ?? stateOfDelegation(whole);
    return state !== undefined && state.iso3 === party.iso3;
  }
  const organisation = organisationByName(whole);
  return organisation !== undefined && names.some((name) => organisationByName(name) === organisation);
}

/** Of a speaker who is quoted and not listed: the function they had at the party on the meeting's day. */
function postOf({ dossier }: MinutesContext, personId: string | null, partyId: string | null): string | null {
  if (personId === null || partyId === null) return null;
  return postOn(dossier.appointments, { personId, partyId, date: dossier.meeting.date })?.function ?? null;
}
