import { isBlankIntervention } from '@/domain/intervention';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { isHeading } from '@/domain/paragraph';
import { useText } from '@/i18n/use-text';
import { TabLinks } from '@/ui/tab-links';
import { meetingAddress, meetingTabs, type MeetingTab } from './meeting-address';

/** The parts of the meeting, with how much there is in each. */
export function MeetingTabLinks({
  dossier,
  tab,
}: {
  readonly dossier: MeetingDossier;
  readonly tab: MeetingTab;
}) {
  const t = useText();
  const { id } = dossier.meeting;
  const counts = countParts(dossier);
  return (
    <TabLinks
      label={t('meetings.parts')}
      current={meetingAddress(id, tab)}
      tabs={meetingTabs.map((name) => {
        const count = counts[name];
        return {
          to: meetingAddress(id, name),
          label: t(`meetings.tab.${name}`),
          ...(count ? { count } : {}),
        };
      })}
    />
  );
}

/** Attendance counts delegations: a State that sits there without a named person sits there all the same. */
function countParts(dossier: MeetingDossier): Partial<Record<MeetingTab, number>> {
  return {
    organisers: dossier.organisers.length,
    agenda: dossier.agendaItems.length || dossier.sessions.length,
    attendance: dossier.delegations.length,
    proceedings:
      dossier.notes.length + dossier.interventions.filter((one) => !isBlankIntervention(one)).length,
    outcome: dossier.paragraphs.filter((one) => !isHeading(one)).length,
    documents: dossier.meetingDocuments.length + dossier.sources.length,
    versions: dossier.paperVersions.length,
  };
}
