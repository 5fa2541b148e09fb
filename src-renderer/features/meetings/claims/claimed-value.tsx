import { Check } from 'lucide-react';
import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { Claim } from '@/domain/source';
import { useText } from '@/i18n/use-text';
import { preferClaim } from '@/store/commands/claims';
import { Bidi } from '@/ui/bidi';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { sourceAddress } from '@/pickers/sources/source-address';
import { sourceName } from '@/pickers/sources/source-name';
import { useSourceText } from '@/pickers/sources/use-source-text';
import { valueInWords } from '@/pickers/history/value-in-words';
import { namedInDossier } from '../history/named-in-dossier';
import { useRun } from '@/pickers/use-run';
import styles from './claims.module.css';
import type { CompetingField, CompetingValue } from '@/domain/competing-claims';
import { excerptAround } from '@/pickers/sources/excerpt-around';

interface ClaimedValueProps {
  readonly competing: CompetingField;
  readonly value: CompetingValue;
  readonly dossier: MeetingDossier;
  readonly onDone: () => void;
}

/** One value that is claimed, who claims it and where, and the button that prefers it. */
export function ClaimedValue({ competing, value, dossier, onDone }: ClaimedValueProps) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const [first] = value.claims;
  const field = { table: competing.table, path: competing.field };
  const words =
    valueInWords(value.value, field, namedInDossier(dossier), locale, t) || t('meetings.claims.nothing');
  return (
    <li className={styles.value}>
      <div className={styles.line}>
        <strong className={styles.words}>
          <Bidi>{words}</Bidi>
        </strong>
        {value.preferred ? (
          <span className={styles.preferred}>
            <Icon of={Check} size="s" />
            {t('meetings.claims.preferred')}
          </span>
        ) : (
          <Button
            size="s"
            onPress={() => {
              void run(preferClaim(first, nameOf(first, dossier)));
              onDone();
            }}
          >
            {t('meetings.claims.prefer')}
          </Button>
        )}
      </div>
      {value.claims.map((claim) => (
        <ClaimPlace key={claim.id} claim={claim} dossier={dossier} />
      ))}
    </li>
  );
}

function ClaimPlace({ claim, dossier }: { readonly claim: Claim; readonly dossier: MeetingDossier }) {
  const t = useText();
  const source = dossier.sources.find(({ id }) => id === claim.sourceId);
  const text = useSourceText(source);
  const [before, marked, after] = excerptAround(text ?? '', claim.start, claim.end);
  const name = nameOf(claim, dossier);
  return (
    <div className={styles.place}>
      <Link
        to={sourceAddress(dossier.meeting.id, claim.sourceId)}
        aria-label={t('meetings.claims.open', { source: name })}
      >
        {name}
      </Link>
      {marked === '' ? null : (
        <q className={styles.quote} dir="auto">
          {before}
          <mark className={styles.marked}>{marked}</mark>
          {after}
        </q>
      )}
    </div>
  );
}

function nameOf(claim: Claim, dossier: MeetingDossier): string {
  const source = dossier.sources.find(({ id }) => id === claim.sourceId);
  return source ? sourceName(source) : '';
}
