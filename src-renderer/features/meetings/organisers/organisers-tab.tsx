import { Handshake } from 'lucide-react';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { organiserRoleKinds } from '@/domain/draft';
import type { OrganiserRole } from '@/domain/meeting';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { nameOn } from '@/domain/name-on';
import { useText } from '@/i18n/use-text';
import { PartyPicker } from '@/pickers/party-picker';
import { addOrganiser, moveOrganiser, removeOrganiser } from '@/store/commands/organisers';
import { EmptyState } from '@/ui/empty-state';
import { Select } from '@/ui/select';
import { afterMove } from '@/pickers/rows/neighbour';
import { PartRow } from '@/pickers/rows/part-row';
import rows from '@/pickers/rows/rows.module.css';
import { useRun } from '@/pickers/use-run';
import { OrganiserFields } from './organiser-fields';
import styles from './organisers.module.css';
import { useArrival } from '@/pickers/use-arrival';

interface OrganisersTabProps {
  readonly dossier: MeetingDossier;
  /** The one that the address names. */
  readonly recordId?: string | undefined;
}

/** Who hosted, organised, supported, funded; in the order in which the paper credits them. */
export function OrganisersTab({ dossier, recordId }: OrganisersTabProps) {
  const frame = useRef<HTMLDivElement>(null);
  useArrival(frame, recordId);
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const { meeting, organisers, parties, partyNames } = dossier;
  const [role, setRole] = useState<OrganiserRole['role']>(organisers.length === 0 ? 'hosted' : 'organised');
  const ids = organisers.map(({ id }) => id);
  const nameOf = (organiser: OrganiserRole) => {
    const party = parties.find(({ id }) => id === organiser.partyId);
    return party ? nameOn(party, partyNames, meeting.date, locale, 'short') : '—';
  };
  return (
    <div ref={frame} className={styles.organisers}>
      <div className={styles.add}>
        <Select
          label={t('meetings.organisers.role')}
          labelHidden
          items={organiserRoleKinds.map((id) => ({ id, label: t(`domain.organiser-role.${id}`) }))}
          value={role}
          onChange={setRole}
        />
        <PartyPicker
          label={t('meetings.organisers.add')}
          labelHidden
          date={meeting.date}
          keep={`meetings/${meeting.id}/organiser`}
          placeholder={t('meetings.organisers.party-placeholder')}
          onChoose={(party, name) => void run(addOrganiser({ meetingId: meeting.id, party, role }, name))}
        />
      </div>
      {organisers.length === 0 ? (
        <EmptyState icon={Handshake} title={t('meetings.organisers.empty.title')}>
          {t('meetings.organisers.empty.text')}
        </EmptyState>
      ) : (
        <div className={rows.rows}>
          {organisers.map((organiser, index) => {
            const name = nameOf(organiser);
            const label = { name, position: index + 1, total: organisers.length };
            return (
              <PartRow
                key={organiser.id}
                id={organiser.id}
                label={t('meetings.organisers.row', label)}
                actions={{
                  onMove: (direction) => {
                    const after = afterMove(ids, organiser.id, direction);
                    if (after !== undefined) void run(moveOrganiser(organiser, after, name));
                  },
                  onRemove: () => void run(removeOrganiser(organiser, name)),
                }}
              >
                <OrganiserFields organiser={organiser} name={name} />
              </PartRow>
            );
          })}
        </div>
      )}
      {organisers.length > 0 ? <p className={styles.hint}>{t('meetings.row.hint')}</p> : null}
    </div>
  );
}
