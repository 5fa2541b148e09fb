import { Link } from 'wouter';
import { useText } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { LinkButton } from '@/ui/link-button';
import styles from './pairs.module.css';

interface OtherRecord {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

interface PairsCardProps {
  readonly title: string;
  readonly likely: readonly (OtherRecord & { readonly reason: string; readonly compareAt: string })[];
  readonly apart: string;
  readonly onApart: (other: OtherRecord) => void;
  /** Those of which somebody said that they are others, by the id of that. */
  readonly told: readonly (OtherRecord & { readonly toldId: string })[];
  readonly isApart: string;
  readonly onForget: (toldId: string, other: OtherRecord) => void;
}

/** On the page of a record: which other may be of the same, and which is not. Nothing where there is neither. */
export function PairsCard({ title, likely, apart, onApart, told, isApart, onForget }: PairsCardProps) {
  const t = useText();
  if (likely.length === 0 && told.length === 0) return null;
  return (
    <Card flush title={title}>
      {likely.map((other) => (
        <div key={other.id} className={styles.line}>
          <OtherName other={other} note={other.reason} />
          <div className={styles.actions}>
            <LinkButton to={other.compareAt}>{t('pairs.compare')}</LinkButton>
            <Button kind="quiet" onPress={() => onApart(other)}>
              {apart}
            </Button>
          </div>
        </div>
      ))}
      {told.map((other) => (
        <div key={other.toldId} className={styles.line}>
          <OtherName other={other} note={isApart} />
          <Button kind="quiet" onPress={() => onForget(other.toldId, other)}>
            {t('pairs.forget')}
          </Button>
        </div>
      ))}
    </Card>
  );
}

function OtherName({ other, note }: { readonly other: OtherRecord; readonly note: string }) {
  return (
    <div className={styles.other}>
      <Link to={other.address} className={styles.name}>
        <Bidi>{other.name}</Bidi>
      </Link>
      <p className={styles.note}>{note}</p>
    </div>
  );
}
