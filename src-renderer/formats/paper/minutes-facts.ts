import type { Id } from '@/domain/fields';
import { organiserRoleKinds } from '@/domain/draft';
import type { OrganiserRole } from '@/domain/meeting';
import type { SectionOfDelegations } from '@/domain/protocol-order';

import { chairOfMeeting } from './chair-of-meeting';
import { countOfParties } from './count-of-parties';
import {
  inForce,
  isHeld,
  lineOf,
  localized,
  partyName,
  partyShort,
  printedOr,
  type MinutesContext,
} from './minutes-context';
import { withLanguageMark } from './language-mark-of';
import { withHonorific } from './person-title';
import type { Fact, Line, RichText } from './paper';
import { absentSections, excusedSections, remoteSections } from './present-people';
import { richText } from './rich-text';
import { saidInPaper } from './said-in-paper';

/** The facts under the title: each is there only where it is recorded. */
export function minutesFacts(context: MinutesContext): readonly Fact[] {
  const { dossier, frame, language } = context;
  const { meeting } = dossier;
  const own = (text: RichText | null): readonly Line[] =>
    text ? [lineOf(text, 'meetings', meeting.id)] : [];
  const marked = (text: RichText | null) => text && withLanguageMark(context, text);
  const said = (text: string): readonly Line[] => own(text === '' ? null : richText(text, language));
  const facts: readonly Fact[] = [
    { term: frame.term.chair, descriptions: said(chairText(context)) },
    { term: frame.term.theme, descriptions: own(marked(localized(meeting.theme, language))) },
    { term: frame.term.level, descriptions: said(meeting.level ? frame.level[meeting.level] : '') },
    {
      term: isHeld(context) ? frame.term.present : frame.term.expected,
      descriptions: said(attendance(context)),
    },
    {
      term: frame.term.online,
      descriptions: said(isHeld(context) ? namesOf(context, remoteSections(context)) : ''),
    },
    { term: frame.term.apologies, descriptions: said(namesOf(context, excusedSections(context))) },
    {
      term: frame.term.absent,
      descriptions: said(isHeld(context) ? namesOf(context, absentSections(context)) : ''),
    },
    { term: frame.term.venue, descriptions: own(localized(meeting.venue, language)) },
    {
      term: frame.term.modality,
      descriptions: said(meeting.modality ? frame.modality[meeting.modality] : ''),
    },
    ...organiserFacts(context),
    { term: frame.term.supportUnit, descriptions: said(supportUnit(context).join(', ')) },
  ];
  return facts.filter(({ descriptions }) => descriptions.length > 0);
}

/** "Republic of Kazakhstan, Mr. A. Nurymbetov": of each part what is recorded; `''` where nothing is. */
export function chairText(context: MinutesContext): string {
  const chair = chairOfMeeting(context);
  return [chair?.party, chair?.person ? withHonorific(chair.person) : null].filter(Boolean).join(', ');
}

/** What can be counted, and what a source states of it: two figures that need not agree. */
function attendance(context: MinutesContext): string {
  const stated = context.dossier.meeting.approximateAttendance;
  return [countOfParties(context), stated ? context.frame.participants(stated) : '']
    .filter(Boolean)
    .join('; ');
}

/** "Kenya, Sudan": the delegations, in protocol order; `''` where there are none. */
function namesOf(context: MinutesContext, sections: readonly SectionOfDelegations[]): string {
  return sections
    .flatMap(({ delegations }) => delegations)
    .map(({ delegation }) =>
      nameInList(context, delegation.printedName, partyName(context, delegation.partyId, 'short')),
    )
    .join(', ');
}

/** One fact for each kind of credit; projects stand with the parties they are named after. */
function organiserFacts(context: MinutesContext): readonly Fact[] {
  return organiserRoleKinds.map((role) => {
    const descriptions = [
      ...context.dossier.organisers
        .filter((organiser) => organiser.role === role)
        .map((organiser) => organiserLine(context, organiser)),
      ...(role === 'project' ? projectLines(context) : []),
    ];
    return { term: context.frame.organiser(role, descriptions.length), descriptions };
  });
}

function organiserLine(context: MinutesContext, organiser: OrganiserRole): Line {
  const name = nameInList(context, organiser.printedName, partyName(context, organiser.partyId, 'formal'));
  const text = [name, saidInPaper(context, 'institution', organiser.capacity)].filter(Boolean).join(', ');
  return lineOf(richText(text, context.language), 'organiserRoles', organiser.id);
}

/**
 * A party's name as a list prints it: as the source has it, without the article of its sentence. Russian sentences bend
 * the names they hold, so a Russian list takes the party's own name.
 */
function nameInList(context: MinutesContext, printed: string | null, resolved: string | null): string {
  if (context.language === 'ru' && resolved !== null) return resolved;
  return printedOr(context, printed, resolved).replace(/^the /u, '');
}

function projectLines(context: MinutesContext): readonly Line[] {
  return context.dossier.projects.map((project) => {
    const donor = nameInList(
      context,
      project.donorPrinted,
      project.donorPartyId === null ? null : partyName(context, project.donorPartyId, 'formal'),
    );
    const text = donor === '' ? project.name : `${project.name} (${context.frame.fundedBy(donor)})`;
    return lineOf(richText(text, context.language), 'projects', project.id);
  });
}

/** The organisations of the Support Unit at the time, by what they are called in short. */
export function supportUnit(context: MinutesContext): readonly string[] {
  return supportUnitParties(context)
    .map((partyId) => partyShort(context, partyId))
    .filter((name) => name !== null);
}

/** The same by their ids. */
export function supportUnitParties(context: MinutesContext): readonly Id[] {
  return context.dossier.supportRoles
    .filter((role) => role.kind === 'support-unit' && inForce(context, role))
    .map(({ partyId }) => partyId);
}
