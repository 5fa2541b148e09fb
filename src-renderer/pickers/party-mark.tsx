import { Building2 } from 'lucide-react';
import type { Party } from '@/domain/party';
import { Icon } from '@/ui/icon';
import { Flag } from './flag';
import styles from './party-mark.module.css';

/** What a party is known by at a glance: a State's flag, the sign of an organisation. Its name stands beside it. */
export function PartyMark({ party }: { readonly party: Pick<Party, 'kind' | 'iso2'> }) {
  return (
    <span className={styles.mark} aria-hidden>
      {party.kind === 'state' ? <Flag iso2={party.iso2} /> : <Icon of={Building2} size="s" />}
    </span>
  );
}
