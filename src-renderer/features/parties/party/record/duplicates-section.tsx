import { Link } from 'wouter';
import { useText } from '@/i18n/use-text';
import { usePartyNames } from '@/pickers/parties/use-party-names';
import { useRun } from '@/pickers/use-run';
import { forgetPartyDistinction } from '@/store/commands/party-distinctions';
import { useLive } from '@/store/react/use-live';
import { Bidi } from '@/ui/bidi';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { LinkButton } from '@/ui/link-button';
import styles from '../../duplicates/duplicates.module.css';
import { useDistinguish } from '../../duplicates/use-distinguish';
import { usePartyDuplicates } from '../../duplicates/use-party-duplicates';
import { partyAddress, partyMergeAddress } from '../../party-address';
import type { RecordPart } from './record-part';

/** Which other record may be of the same party, and which somebody said is not. Nothing where there is neither. */
export function DuplicatesSection({ facts, name }: Pick<RecordPart, 'facts' | 'name'>) {
  const t = useText();
  const run = useRun();
  const { id, kind } = facts.party;
  const names = usePartyNames();
  const likely = usePartyDuplicates(names?.parties, id);
  const distinctions = useLive((register) => register.list('partyDistinctions'), []);
  const distinguish = useDistinguish();
  const apart = distinctions?.filter((row) => row.partyId === id || row.otherPartyId === id) ?? [];
  if (!names || !likely || (likely.length === 0 && apart.length === 0)) return null;
  const otherOf = (pair: { readonly partyId: string; readonly otherPartyId: string }) => {
    const otherId = pair.partyId === id ? pair.otherPartyId : pair.partyId;
    return { id: otherId, name: names.nameOf(otherId) };
  };
  return (
    <Card flush title={t(`parties.maybe-same.${kind}`)}>
      {likely.map((pair) => {
        const other = otherOf(pair);
        return (
          <div key={other.id} className={styles.pairLine}>
            <div className={styles.pairName}>
              <Link to={partyAddress(other.id)} className={styles.what}>
                <Bidi>{other.name}</Bidi>
              </Link>
              <p className={styles.note}>{t(`parties.reason.${pair.reason}`)}</p>
            </div>
            <div className={styles.pairActions}>
              <LinkButton to={partyMergeAddress(id, other.id)}>{t('parties.compare')}</LinkButton>
              <Button kind="quiet" onPress={() => void distinguish({ id, name }, other)}>
                {t(`parties.apart.${kind}`)}
              </Button>
            </div>
          </div>
        );
      })}
      {apart.map((row) => {
        const other = otherOf(row);
        return (
          <div key={row.id} className={styles.pairLine}>
            <div className={styles.pairName}>
              <Link to={partyAddress(other.id)} className={styles.what}>
                <Bidi>{other.name}</Bidi>
              </Link>
              <p className={styles.note}>{t('parties.is-apart')}</p>
            </div>
            <Button kind="quiet" onPress={() => void run(forgetPartyDistinction(row, name, other.name))}>
              {t('parties.forget')}
            </Button>
          </div>
        );
      })}
    </Card>
  );
}
