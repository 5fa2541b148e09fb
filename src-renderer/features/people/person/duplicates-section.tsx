import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import type { PersonDossier } from '@/domain/person-dossier';
import { useText } from '@/i18n/use-text';
import { useRun } from '@/pickers/use-run';
import { forgetDistinction } from '@/store/commands/person-distinctions';
import { Bidi } from '@/ui/bidi';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { LinkButton } from '@/ui/link-button';
import { labelOfRow } from '../duplicates/person-labels';
import { reasonInWords } from '../duplicates/reason-in-words';
import { useDistinguish } from '../duplicates/use-distinguish';
import { useSameNames } from '../duplicates/use-same-names';
import { mergeAddress, personAddress } from '../person-address';
import styles from './person.module.css';

/** Who may be the same person, and of whom somebody said that they are not. Nothing where there is neither. */
export function DuplicatesSection({
  dossier,
  name,
}: {
  readonly dossier: PersonDossier;
  readonly name: string;
}) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const distinguish = useDistinguish();
  const { person, personDistinctions } = dossier;
  const found = useSameNames(dossier);
  if (!found || (found.likely.length === 0 && personDistinctions.length === 0)) return null;
  const labelOf = (id: string) => {
    const row = found.others.get(id);
    return row ? labelOfRow(row, locale) : '—';
  };
  return (
    <Card flush title={t('people.maybe-same')}>
      {found.likely.map((pair) => {
        const id = pair.personId === person.id ? pair.otherPersonId : pair.personId;
        const other = labelOf(id);
        return (
          <div key={id} className={styles.pairLine}>
            <div className={styles.pairName}>
              <Link to={personAddress(id)} className={styles.what}>
                <Bidi>{other}</Bidi>
              </Link>
              <p className={styles.note}>{reasonInWords(pair, t)}</p>
            </div>
            <div className={styles.pairActions}>
              <LinkButton to={mergeAddress(person.id, id)}>{t('people.compare')}</LinkButton>
              <Button
                kind="quiet"
                onPress={() => void distinguish({ id: person.id, name }, { id, name: other })}
              >
                {t('people.apart')}
              </Button>
            </div>
          </div>
        );
      })}
      {personDistinctions.map((row) => {
        const id = dossier.ids.includes(row.personId) ? row.otherPersonId : row.personId;
        const other = labelOf(id);
        return (
          <div key={row.id} className={styles.pairLine}>
            <div className={styles.pairName}>
              <Link to={personAddress(id)} className={styles.what}>
                <Bidi>{other}</Bidi>
              </Link>
              <p className={styles.note}>{t('people.is-apart')}</p>
            </div>
            <Button kind="quiet" onPress={() => void run(forgetDistinction(row, name, other))}>
              {t('people.forget')}
            </Button>
          </div>
        );
      })}
    </Card>
  );
}
