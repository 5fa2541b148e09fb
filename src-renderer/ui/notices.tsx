import { createContext, use, useCallback, useRef, useState, type ReactNode } from 'react';
import { withNotice, type Notice, type ShownNotice } from './notice-list';
import { NoticeRegion } from './notice-region';

/** Shows a line at the foot; returns a function that takes it away. */
export type Notify = (notice: Notice) => () => void;

const NoticesContext = createContext<Notify>(() => () => undefined);

export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [notices, setNotices] = useState<readonly ShownNotice[]>([]);
  const nextId = useRef(0);

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
