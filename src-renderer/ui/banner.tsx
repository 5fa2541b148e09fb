import { CircleCheck, CircleQuestionMark, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '@/i18n/use-text';
import styles from './banner.module.css';
import { classNames } from './class-names';
import { Icon } from './icon';

const icons = { info: Info, ask: CircleQuestionMark, danger: TriangleAlert, done: CircleCheck } as const;

interface BannerProps {
  readonly kind?: keyof typeof icons;
  /** What is the case. */
  readonly title?: ReactNode;
  /** What to do next, and what was kept. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** A message in the page, beside what it is about. A danger is announced when it appears. */
export function Banner({ kind = 'info', title, children, actions }: BannerProps) {
  const t = useText();
  return (
    <div
      role={kind === 'danger' ? 'alert' : 'note'}
      aria-label={t(`ui.banner.${kind}`)}
      className={classNames(styles.banner, styles[kind])}
    >
      <Icon of={icons[kind]} />
      <div className={styles.words}>
        {title ? <p className={styles.title}>{title}</p> : null}
        {children ? <div>{children}</div> : null}
      </div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  );
}
