import { createContext, use, useCallback, useRef, useState, type ReactNode } from 'react';
import { NoticeRegion } from './notice-region';

export interface Notice {
  /** `error` stays until it is dismissed; the others go by themselves. */
  readonly kind?: 'info' | 'done' | 'error';
  readonly text: string;
  readonly action?: NoticeAction;
  /** What else one may want now, before the way back. */
  readonly further?: readonly NoticeAction[];
}

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

export interface ShownNotice extends Notice {
  readonly id: number;
}

/** Shows a line at the foot; returns a function that takes it away. */
export type Notify = (notice: Notice) => () => void;

const NoticesContext = createContext<Notify>(() => () => undefined);

/** At most this many are shown; older ones that are no errors make room. */
const limit = 3;

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
      setNotices((shown) => makeRoom([...shown.filter((one) => !replaces(notice, one)), { ...notice, id }]));
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

/** A message with a way back takes the place of the one before: only the last step has such a way. */
function replaces(next: Notice, { kind, action }: ShownNotice): boolean {
  return next.kind === 'done' && next.action !== undefined && kind === 'done' && action !== undefined;
}

function makeRoom(notices: readonly ShownNotice[]): readonly ShownNotice[] {
  const surplus = notices.length - limit;
  if (surplus <= 0) return notices;
  const leaving = notices.filter(({ kind }) => kind !== 'error').slice(0, surplus);
  return notices.filter((notice) => !leaving.includes(notice));
}

/** For what a person should hear about without being stopped: "Undone: …", "12 meetings added". */
export function useNotify(): Notify {
  return use(NoticesContext);
}
