import {
  CheckCheck,
  CircleQuestionMark,
  FilePenLine,
  LockKeyhole,
  Pencil,
  Send,
  TriangleAlert,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon, type IconShape } from './icon';
import styles from './pill.module.css';

export type PillKind = 'draft' | 'circulated' | 'final' | 'corrected' | 'plain' | 'ask' | 'danger' | 'done';

const icons: Readonly<Record<PillKind, IconShape | null>> = {
  draft: Pencil,
  circulated: Send,
  final: LockKeyhole,
  corrected: FilePenLine,
  plain: null,
  ask: CircleQuestionMark,
  danger: TriangleAlert,
  done: CheckCheck,
};

interface PillProps {
  readonly kind?: PillKind;
  /** In place of the kind's own. */
  readonly icon?: IconShape;
  readonly children: ReactNode;
  /** The whole text, where what is shown is short for it. */
  readonly title?: string;
}

/** A state in a word: told by its words and its icon, never by the colour alone. */
export function Pill({ kind = 'plain', icon = icons[kind] ?? undefined, children, title }: PillProps) {
  return (
    <span className={classNames(styles.pill, styles[kind])} title={title}>
      {icon ? <Icon of={icon} size="s" /> : null}
      <span className={styles.text}>{children}</span>
    </span>
  );
}
