import type { PartiesRecords } from '@/domain/merge-parties';
import { useText } from '@/i18n/use-text';
import { useRun } from '@/pickers/use-run';
import { mergeParties } from '@/store/commands/merge-parties';
import { useLive } from '@/store/react/use-live';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';

/**
 * What still names a record that was merged into this one: another laptop wrote it before it knew. It is the party's all
 * the same; here it can be brought over.
 */
export function LeftoversBanner({ partyId, name }: { readonly partyId: string; readonly name: string }) {
  const t = useText();
  const run = useRun();
  const count = useLive(
    async (register) => {
      const parties = await register.list('parties');
      if (!parties.some(({ mergedIntoId }) => mergedIntoId !== null)) return 0;
      return leftIn(await register.partiesRecords([partyId]), partyId);
    },
    [partyId],
  );
  if (!count) return null;
  return (
    <Banner
      kind="ask"
      title={t('parties.leftovers', { count })}
      actions={
        <Button
          size="s"
          onPress={() => void run(mergeParties({ keepId: partyId, dropId: partyId }, name, name))}
        >
          {t('parties.leftovers.unite')}
        </Button>
      }
    >
      {t('parties.leftovers.text')}
    </Banner>
  );
}

function leftIn(records: PartiesRecords, partyId: string): number {
  const ids = new Set(records.parties.map(({ id }) => id));
  const { partyNames, statuses, chairmanships, supportRoles, appointments, organiserRoles } = records;
  const { delegations, interventions, notes, addressees, commitments } = records;
  const standing = [partyNames, statuses, chairmanships, supportRoles, appointments, organiserRoles];
  const named = [...standing, delegations, interventions, notes, addressees, commitments].flat();
  return named.filter((row) => row.partyId !== null && row.partyId !== partyId && ids.has(row.partyId))
    .length;
}
