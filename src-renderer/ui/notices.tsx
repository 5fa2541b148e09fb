import { createContext, use, useCallback, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { withNotice, withoutOfPage, type Notice, type ShownNotice } from './notice-list';
import { NoticeRegion } from './notice-region';

/** Shows a line at the foot; returns a function that takes it away. */
export type Notify = (notice: Notice) => () => void;

const NoticesContext = createContext<Notify>(() => () => undefined);

export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [notices, setNotices] = useState<readonly ShownNotice[]>([]);
  const nextId = useRef(0);
  const [location] = useLocation();
  const [heardOn, setHeardOn] = useState(location);
  // While drawing, so that no frame of the next page shows what was said on the one before.
  if (heardOn !== location) {
    setHeardOn(location);
    setNotices(withoutOfPage);
  }

  const dismiss = useCallback((id: number) => {
    setNotices((shown) => shown.filter((notice) => notice.id !== id));
  }, []);

  const notify: Notify = useCallback(
    (notice) => {
      nextId.current += 1;
      const id = nextId.current;
      setNotices((shown) => withNotice(shown, { ...notice, id }));
      return () => dismiss(id);
    },
    [dismiss],
  );

  return (
    <NoticesContext value={notify}>
      {children}
      <NoticeRegion notices={notices} onDismiss={dismiss} />
    </NoticesContext>
  );
}

/** For what a person should hear about without being stopped: "Undone: …", "12 meetings added". */
export function useNotify(): Notify {
  return use(NoticesContext);
}
