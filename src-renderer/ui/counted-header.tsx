import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { LinkButton } from './link-button';
import layout from './page-frame.module.css';
import { PageHeader } from './page-header';

interface CountedHeaderProps {
  /** The page that this one belongs to. */
  readonly back: { readonly to: string; readonly label: string };
  readonly title: string;
  readonly count: number;
  readonly hint: string;
  readonly actions?: ReactNode;
}

/** Over a list that belongs to another page: the way back, and how many there are. */
export function CountedHeader({ back, title, count, hint, actions }: CountedHeaderProps) {
  return (
    <PageHeader
      above={
        <LinkButton kind="quiet" icon={ArrowLeft} to={back.to}>
          {back.label}
        </LinkButton>
      }
      title={title}
      state={
        <span className={layout.count} role="status">
          {count}
        </span>
      }
      meta={<span>{hint}</span>}
      actions={actions}
    />
  );
}
