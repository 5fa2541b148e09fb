import { Check } from 'lucide-react';
import { useIntl } from 'react-intl';

import type { CompetingField, CompetingValue } from '@/domain/competing-claims';
import type { Id } from '@/domain/fields';
import type { Source } from '@/domain/source';
import { useText } from '@/i18n/use-text';
import { preferClaim } from '@/store/commands/claims';
import { Bidi } from '@/ui/bidi';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';

import { valueInWords } from '../history/value-in-words';
import { useRun } from '../use-run';
import styles from './rival-values.module.css';
import { sourceName } from './source-name';
import { SourceQuotations } from './source-quotations';
import { useNamedValues } from './use-named-values';

interface RivalValuesProps {
  readonly field: CompetingField;
  readonly sources: ReadonlyMap<Id, Source>;
  readonly onDone: () => void;
}

/** All values of a field on which sources differ: who states each and where, which is in use, and a way to use another. */
export function RivalValues({ field, sources, onDone }: RivalValuesProps) {
  return (
    <ul className={styles.values}>
      {field.values.map((value) => (
        <RivalValue
          key={JSON.stringify(value.value)}
          field={field}
          value={value}
          sources={sources}
          onDone={onDone}
        />
      ))}
    </ul>
  );
}

function RivalValue({
  field,
  value,
  sources,
  onDone,
}: RivalValuesProps & { readonly value: CompetingValue }) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const named = useNamedValues(field);
  const [first] = value.claims;
  const source = first && sources.get(first.sourceId);
  const place = { table: field.table, path: field.field };
  const words = valueInWords(value.value, place, named, locale, t) || t('meetings.claims.nothing');
  return (
    <li className={styles.value}>
      <div className={styles.line}>
        <strong className={styles.words}>
          <Bidi>{words}</Bidi>
        </strong>
        {value.preferred || !first ? (
          <span className={styles.preferred}>
            <Icon of={Check} size="s" />
            {t('meetings.claims.preferred')}
          </span>
        ) : (
          <Button
            size="s"
            aria-label={t('meetings.claims.prefer-value', { value: words })}
            onPress={() => {
              void run(preferClaim(first, source ? sourceName(source) : ''));
              onDone();
            }}
          >
            {t('meetings.claims.prefer')}
          </Button>
        )}
      </div>
      {first ? null : <span className={styles.unsourced}>{t('meetings.claims.in-register')}</span>}
      {value.claims.map((claim) => {
        const of = sources.get(claim.sourceId);
        return of ? <SourceQuotations key={claim.id} places={[claim]} source={of} /> : null;
      })}
    </li>
  );
}
