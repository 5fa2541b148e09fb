import { useIntl } from 'react-intl';

import type { CompetingField } from '@/domain/competing-claims';
import { useText } from '@/i18n/use-text';
import { useLive } from '@/store/react/use-live';

import type { NamedRecords } from '../history/named-records';
import { meetingName } from '../meeting-name';

const nobody: NamedRecords = { parties: [], partyNames: [], personNames: [], delegations: [], date: null };

/** What it takes to say values that are ids of parties, persons or meetings; nothing is read for any other field. */
export function useNamedValues({ field }: CompetingField): NamedRecords {
  const t = useText();
  const { locale } = useIntl();
  const isId = field.endsWith('Id');
  const named = useLive(
    async (register) => {
      if (!isId) return nobody;
      const [parties, partyNames, personNames, meetings] = await Promise.all([
        register.list('parties'),
        register.list('partyNames'),
        register.list('personNames'),
        register.list('meetings'),
      ]);
      const meetingNames = new Map(meetings.map((one) => [one.id, meetingName(one, locale, t)]));
      return { ...nobody, parties, partyNames, personNames, meetingNames };
    },
    [isId, locale],
  );
  return named ?? nobody;
}
