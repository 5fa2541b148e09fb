import { Combine, Ellipsis, Gavel, Trash2 } from 'lucide-react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import { chairOn } from '@/domain/chairmanship';
import { inLanguage } from '@/domain/fields';
import { nameOn } from '@/domain/name-on';
import type { PartyFacts } from '@/domain/party-facts';
import { statusOn } from '@/domain/party-status';
import { covers } from '@/domain/period';
import { useText } from '@/i18n/use-text';
import { Flag } from '@/pickers/flag';
import { today } from '@/pickers/today';
import { Banner } from '@/ui/banner';
import { Bidi } from '@/ui/bidi';
import { Button } from '@/ui/button';
import { IconButton } from '@/ui/icon-button';
import { Menu, MenuItem } from '@/ui/menu';
import { PageHeader } from '@/ui/page-header';
import { Pill } from '@/ui/pill';
import { partyMergeAddress } from '../party-address';
import styles from './party-page.module.css';
import { useRemoveParty } from './use-remove-party';

/** Which party this is and what it is in the process today. */
export function PartyHeader({ facts }: { readonly facts: PartyFacts }) {
  const t = useText();
  const { locale } = useIntl();
  const { party, names, statuses, chairmanships, supportRoles } = facts;
  const day = today();
  const name = nameOn(party, names, day, locale, 'short');
  const formal = nameOn(party, names, day, locale, 'formal');
  const status = statusOn(statuses, party.id, day);
  const support = supportRoles.filter((role) => role.partyId === party.id && covers(role, day));
  const kinds = [...new Set(support.map(({ kind }) => kind))];
  // Who is the Support Unit gives organisational and expert support: that goes without saying here.
  const offices = kinds.filter((kind) => kind === 'support-unit' || kind === 'secretariat');
  const codes = [inLanguage(party.acronym, locale), party.iso3, party.iso2].filter(
    (code) => code !== null && code !== '' && code !== name,
  );
  const [, navigate] = useLocation();
  const removal = useRemoveParty(party.id, name);
  return (
    <>
      <PageHeader
        title={name}
        mark={party.kind === 'state' ? <Flag iso2={party.iso2} size="l" /> : null}
        state={
          <>
            {status === null ? null : <Pill>{t(`domain.party-status.${status}`)}</Pill>}
            {(offices.length > 0 ? offices : kinds).map((kind) => (
              <Pill key={kind}>{t(`domain.support-kind.${kind}`)}</Pill>
            ))}
            {chairOn(chairmanships, day)?.partyId === party.id ? (
              <Pill kind="circulated" icon={Gavel}>
                {t('parties.chair-now')}
              </Pill>
            ) : null}
          </>
        }
        meta={
          <>
            {formal === name ? null : <Bidi>{formal}</Bidi>}
            {codes.length > 0 ? <span className={styles.code}>{codes.join(' · ')}</span> : null}
            <span>{t(`domain.party-category.${party.category}`)}</span>
          </>
        }
        actions={
          <Menu
            label={t('parties.more')}
            placement="bottom end"
            trigger={<IconButton icon={Ellipsis} label={t('parties.more')} />}
          >
            <MenuItem
              id="merge"
              icon={Combine}
              label={t('pairs.merge.with')}
              onAction={() => navigate(partyMergeAddress(party.id))}
            />
            <MenuItem
              id="remove"
              icon={Trash2}
              danger
              label={t('parties.remove')}
              onAction={() => void removal.remove()}
            />
          </Menu>
        }
      />
      {removal.uses === null ? null : (
        <div className={styles.uses} role="status">
          <Banner
            kind="ask"
            title={t('parties.in-use.title', { name })}
            actions={
              <Button size="s" onPress={removal.dismiss}>
                {t('ui.close')}
              </Button>
            }
          >
            {t('parties.in-use.text', { uses: removal.uses })}
          </Banner>
        </div>
      )}
    </>
  );
}
