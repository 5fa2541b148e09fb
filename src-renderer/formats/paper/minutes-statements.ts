import { inLanguage, languageUsed } from '@/domain/fields';
import type { Intervention } from '@/domain/intervention';
import { postOn } from '@/domain/post';

import { partyShort, printedOr, type MinutesContext } from './minutes-context';
import type { Block, RichText } from './paper';
import { capitalHonorific, runningName } from './person-title';
import { inQuotationMarks } from './quotation-marks';
import { inlinesOf, joined, richText } from './rich-text';

/** What was said and presented, each with its speaker; verbatim words stand in quotation marks. */
export function minutesStatements(context: MinutesContext): readonly Block[] {
  return context.dossier.interventions
    .filter(({ text }) => inLanguage(text, context.contentLanguage).trim() !== '')
    .map((intervention) => {
      const words = inLanguage(intervention.text, context.contentLanguage);
      const language = languageUsed(intervention.text, context.contentLanguage);
      return {
        kind: 'quotation',
        speaker: speakerOf(context, intervention),
        text: richText(intervention.verbatim ? inQuotationMarks(words, language) : words, language),
        record: { table: 'interventions', id: intervention.id },
      };
    });
}

/** "Mr. Bernard Doyle, Regional Representative, UNHCR (opening remarks)": of each part what is recorded. */
function speakerOf(context: MinutesContext, intervention: Intervention): RichText {
  const { dossier, frame, language } = context;
  const attendance = dossier.attendances.find(({ personId }) => personId === intervention.personId) ?? null;
  const delegation = dossier.delegations.find(({ id }) => id === attendance?.delegationId);
  const partyId = intervention.partyId ?? delegation?.partyId ?? null;
  const party = partyId === null ? null : partyShort(context, partyId);
  const kind = frame.intervention[intervention.kind];
  const ending = kind === null ? '' : ` (${kind})`;
  const named =
    intervention.personId === null || attendance?.publish === 'no'
      ? null
      : runningName(context, intervention.personId, attendance);
  if (named) {
    const post = attendance ? attendance.function : postOf(context, intervention.personId, partyId);
    const other = party !== null && post?.includes(party) ? null : party;
    const titles = [post, other].filter(Boolean).map((part) => `, ${part}`);
    return joined(
      [
        inlinesOf(capitalHonorific(named), 'text'),
        inlinesOf(named.name, 'name'),
        inlinesOf(titles.join('') + ending, 'text'),
      ],
      language,
    );
  }
  const withheld = intervention.personId !== null && attendance?.publish === 'no';
  const speaker = withheld
    ? (party ?? frame.participant)
    : printedOr(context, intervention.printedSpeaker, party) || frame.participant;
  return richText(speaker + ending, language);
}

/** Of a speaker who is quoted and not listed: the function they had at the party on the meeting's day. */
function postOf({ dossier }: MinutesContext, personId: string | null, partyId: string | null): string | null {
  if (personId === null || partyId === null) return null;
  return postOn(dossier.appointments, { personId, partyId, date: dossier.meeting.date })?.function ?? null;
}
