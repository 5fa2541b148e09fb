import {
  CircleHelp,
  Gavel,
  Handshake,
  HeartHandshake,
  Megaphone,
  NotebookText,
  Scale,
  TriangleAlert,
} from 'lucide-react';
import type { Statement, StatementClass } from '@/domain/paragraph';
import { useText } from '@/i18n/use-text';
import { classNames } from '@/ui/class-names';
import { Icon, type IconShape } from '@/ui/icon';
import styles from './statement-row.module.css';

export const classIcons: Readonly<Record<StatementClass, IconShape>> = {
  decision: Gavel,
  commitment: Handshake,
  request: Megaphone,
  need: TriangleAlert,
  position: Scale,
  record: NotebookText,
  courtesy: HeartHandshake,
};

/** The class of a statement, told by icon and word. */
export function ClassMark({ of: kind }: { readonly of: Statement['class'] }) {
  const t = useText();
  return (
    <span className={classNames(styles.class, kind ? styles[kind] : styles.unclassified)}>
      <Icon of={kind ? classIcons[kind] : CircleHelp} size="s" />
      <span className={styles.word}>
        {kind ? t(`domain.statement-class.${kind}`) : t('outcome.statement.unclassified')}
      </span>
    </span>
  );
}
