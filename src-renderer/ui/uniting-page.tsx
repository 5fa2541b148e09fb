import { Combine, Split } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button';
import { Card } from './card';
import { EmptyState } from './empty-state';
import { LinkButton } from './link-button';
import { PageHeader } from './page-header';
import { SideBySidePage } from './side-by-side';

interface UnitingPageProps {
  readonly title: string;
  readonly hint: string;
  /** Tells the two apart instead. */
  readonly apart: { readonly label: string; readonly onPress: () => void };
  readonly unite: { readonly label: string; readonly isDisabled?: boolean; readonly onPress: () => void };
  readonly children: ReactNode;
}

/** Two records that are about to become one, and what both may become under them. */
export function UnitingPage({ title, hint, apart, unite, children }: UnitingPageProps) {
  return (
    <SideBySidePage
      header={
        <PageHeader
          title={title}
          meta={<span>{hint}</span>}
          actions={
            <>
              <Button kind="quiet" icon={Split} onPress={apart.onPress}>
                {apart.label}
              </Button>
              <Button
                kind="primary"
                icon={Combine}
                isDisabled={unite.isDisabled ?? false}
                onPress={unite.onPress}
              >
                {unite.label}
              </Button>
            </>
          }
        />
      }
    >
      {children}
    </SideBySidePage>
  );
}

interface OtherToChooseProps {
  readonly title: string;
  readonly question: string;
  readonly children: ReactNode;
}

/** Asks for the other record while there is only one. */
export function OtherToChoose({ title, question, children }: OtherToChooseProps) {
  return (
    <SideBySidePage header={<PageHeader title={title} />}>
      <Card title={question}>{children}</Card>
    </SideBySidePage>
  );
}

interface NothingToUniteProps {
  readonly title: string;
  readonly text: string;
  readonly back: { readonly to: string; readonly label: string };
}

/** Where there are no two records that could become one. */
export function NothingToUnite({ title, text, back }: NothingToUniteProps) {
  return (
    <EmptyState icon={Combine} title={title} actions={<LinkButton to={back.to}>{back.label}</LinkButton>}>
      {text}
    </EmptyState>
  );
}
