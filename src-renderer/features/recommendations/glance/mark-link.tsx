import { createContext, use, type MouseEvent, type ReactNode } from 'react';
import { useLocation, useRouter } from 'wouter';
import { classNames } from '@/ui/class-names';
import type { RegisterViewInUse } from '../views/use-register-view';
import type { Mark } from './glance';
import styles from './glance.module.css';

type AddressOf = RegisterViewInUse['addressOf'];

const MarksContext = createContext<{
  readonly addressOf: AddressOf;
  readonly hrefOf: (to: string) => string;
}>({
  addressOf: () => '',
  hrefOf: () => '',
});

interface MarksProps {
  readonly addressOf: AddressOf;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** Follows the marks within it: hundreds of links that each watched the address would slow the page. */
export function Marks({ addressOf, className, children }: MarksProps) {
  const [, navigate] = useLocation();
  const router = useRouter();
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-to]') : null;
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link?.dataset['to'] || !isPlain) return;
    event.preventDefault();
    navigate(link.dataset['to']);
  };
  return (
    <MarksContext value={{ addressOf, hrefOf: (to) => router.hrefs(to, router) }}>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- clicks of links, which answer Enter themselves */}
      <div className={className} onClick={follow}>
        {children}
      </div>
    </MarksContext>
  );
}

interface MarkLinkProps {
  readonly mark: Mark;
  /** Said of the mark, its count included; also shown where one points. */
  readonly name?: string | undefined;
  readonly className?: string | undefined;
  readonly tabIndex?: number | undefined;
  readonly grow?: number | undefined;
  readonly children?: ReactNode;
}

/** A figure that leads to its records; a figure of none is no link. */
export function MarkLink({ mark, name, className, tabIndex, grow, children }: MarkLinkProps) {
  const { addressOf, hrefOf } = use(MarksContext);
  if (mark.count === 0) return <span className={classNames(styles.zero, className)}>{children}</span>;
  const to = addressOf(mark.view, mark.filter);
  return (
    <a
      href={hrefOf(to)}
      data-to={to}
      className={className}
      tabIndex={tabIndex}
      aria-label={name}
      title={name}
      style={grow === undefined ? undefined : { flexGrow: grow }}
    >
      {children}
    </a>
  );
}
