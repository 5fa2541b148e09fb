import { FileText, GitCompareArrows } from 'lucide-react';
import { useIntl } from 'react-intl';

import type { CompetingField } from '@/domain/competing-claims';
import type { Id } from '@/domain/fields';
import type { Claim, Source } from '@/domain/source';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { IconButton } from '@/ui/icon-button';
import { Popover } from '@/ui/popover';

import { fieldLabel } from '../history/field-label';
import { RivalValues } from './rival-values';
import { SourceList } from './source-list';
import styles from './sources.module.css';

interface SourcesMarkProps {
  /** About the records that the fact is made of. */
  readonly claims: readonly Claim[];
  /** Of these claims, by id. */
  readonly sources: ReadonlyMap<Id, Source>;
  /** Fields of these records on which sources differ. */
  readonly rivals: readonly CompetingField[];
  /** What the fact is called, for those who listen. */
  readonly label: string;
}

/**
 * Where a fact comes from: file, words and how sure they are; and where sources differ about it, that they do, with all
 * values. Nothing where it was entered by hand.
 */
export function SourcesMark({ claims, sources, rivals, label }: SourcesMarkProps) {
  const t = useText();
  if (claims.length === 0) return null;
  const values = rivals.reduce((sum, { values: of }) => sum + of.length, 0);
  const count = new Set(claims.map(({ sourceId }) => sourceId)).size;
  return (
    <Popover
      label={t('attendance.sources.title')}
      placement="bottom end"
      trigger={
        rivals.length > 0 ? (
          <Button
            looksOnly
            kind="quiet"
            size="s"
            icon={GitCompareArrows}
            aria-label={t('meetings.claims.differ-label', { field: label, count: values })}
          >
            {t('meetings.claims.differ')}
          </Button>
        ) : (
          <IconButton
            looksOnly
            icon={FileText}
            size="s"
            kind="quiet"
            label={t('attendance.sources', { count, name: label })}
          />
        )
      }
    >
      {(close) => (
        <div className={styles.panel}>
          {rivals.map((field) => (
            <RivalField key={`${field.recordId} ${field.field}`} {...{ field, sources }} onDone={close} />
          ))}
          <h3 className={styles.title}>{t('attendance.sources.title')}</h3>
          <SourceList claims={claims} sources={sources} />
        </div>
      )}
    </Popover>
  );
}

interface RivalFieldProps {
  readonly field: CompetingField;
  readonly sources: ReadonlyMap<Id, Source>;
  readonly onDone: () => void;
}

function RivalField({ field, sources, onDone }: RivalFieldProps) {
  const t = useText();
  const { locale } = useIntl();
  return (
    <section className={styles.rivals}>
      <h3 className={styles.title}>
        {t('meetings.claims.title-of', { field: fieldLabel(field.field, locale, t) })}
      </h3>
      <RivalValues field={field} sources={sources} onDone={onDone} />
    </section>
  );
}
