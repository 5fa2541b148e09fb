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

/** At most this many are kept; older ones that are no errors make room. */
const limit = 5;

/** The notices with one more, which is the last. The same is not said twice. */
export function withNotice(shown: readonly ShownNotice[], next: ShownNotice): readonly ShownNotice[] {
  return makeRoom([...shown.filter((one) => !replaces(next, one)), next]);
}

function replaces(next: Notice, one: Notice): boolean {
  if (one.kind === next.kind && one.text === next.text) return true;
  // A message with a way back takes the place of the one before: only the last step has such a way.
  const [isStep, wasStep] = [next, one].map(({ kind, action }) => kind === 'done' && action !== undefined);
  return isStep === true && wasStep === true;
}

function makeRoom(notices: readonly ShownNotice[]): readonly ShownNotice[] {
  const surplus = notices.length - limit;
  if (surplus <= 0) return notices;
  const leaving = notices.filter(({ kind }) => kind !== 'error').slice(0, surplus);
  return notices.filter((notice) => !leaving.includes(notice));
}
