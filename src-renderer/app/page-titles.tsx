import { useMemo, useRef, type ReactNode } from 'react';
import { useHost } from '@/host/react/host-context';
import { useText } from '@/i18n/use-text';
import { PageTitleContext, type PageTitleSink } from '@/ui/page-title';

/** Names the window after the page and, after a move, puts the focus on the page's heading. */
export function PageTitles({ children }: { readonly children: ReactNode }) {
  const host = useHost();
  const t = useText();
  // At the start the focus is left where the browser puts it: nobody has moved yet.
  const announced = useRef(location.hash);
  const sink: PageTitleSink = useMemo(
    () => ({
      onTitle: (page) => host.setTitle(t('app.title', { page })),
      onHeading: (heading) => {
        if (announced.current === location.hash) return;
        announced.current = location.hash;
        heading.focus({ preventScroll: true });
      },
    }),
    [host, t],
  );
  return <PageTitleContext value={sink}>{children}</PageTitleContext>;
}
