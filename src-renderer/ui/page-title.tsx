import { createContext, use, useCallback, useEffect, useRef } from 'react';

/** What the frame learns of the page in it. */
export interface PageTitleSink {
  /** Called when a page shows its heading or its title changes. */
  readonly onTitle: (title: string) => void;
  /** Called once for each heading that appears: after a move it should take the focus. */
  readonly onHeading: (heading: HTMLElement) => void;
}

export const PageTitleContext = createContext<PageTitleSink>({
  onTitle: () => undefined,
  onHeading: () => undefined,
});

/** Tells the frame this page's title; the ref goes on its heading, which needs `tabIndex={-1}`. */
export function usePageTitle(title: string): (heading: HTMLElement | null) => void {
  const sink = use(PageTitleContext);
  const current = useRef(sink);
  useEffect(() => {
    current.current = sink;
    sink.onTitle(title);
  }, [sink, title]);
  return useCallback((heading: HTMLElement | null) => {
    if (heading) current.current.onHeading(heading);
  }, []);
}
