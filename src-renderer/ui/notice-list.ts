export interface Notice {
  /** `error` stays until it is dismissed; the others go by themselves. */
  readonly kind?: 'info' | 'done' | 'error';
  readonly text: string;
  /** Whether it is about what was asked for on the page: it goes when one leaves that. */
  readonly ofPage?: boolean;
  /** The step it tells of: what else follows from the same step is told in the same line. */
  readonly step?: string;
  /** What follows from the step beside what was done. A notice may be nothing else: its text is then empty. */
  readonly aside?: string;
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

/** The notices with one more, which is the last. The same is not said twice; what tells of one step is one notice. */
export function withNotice(shown: readonly ShownNotice[], next: ShownNotice): readonly ShownNotice[] {
  const before = shown.find(({ step }) => step !== undefined && step === next.step);
  const whole = before ? united(before, next) : next;
  return makeRoom([...shown.filter((one) => one !== before && !replaces(whole, one)), whole]);
}

/** The notices without those of a page that was left. */
export function withoutOfPage(shown: readonly ShownNotice[]): readonly ShownNotice[] {
  return shown.some(({ ofPage }) => ofPage) ? shown.filter(({ ofPage }) => ofPage !== true) : shown;
}

/** What was done just now, and what follows from it, whichever of the two is heard of first. */
function united(before: ShownNotice, next: ShownNotice): ShownNotice {
  const aside = next.aside ?? before.aside;
  const done = next.text === '' ? before : next;
  return { ...done, id: next.id, ...(aside === undefined ? {} : { aside }) };
}

/** In one line. */
export function noticeWords({ text, aside = '' }: Pick<Notice, 'text' | 'aside'>): string {
  return [text, aside].filter((words) => words !== '').join(' · ');
}

function replaces(next: Notice, one: Notice): boolean {
  if (one.kind === next.kind && noticeWords(one) === noticeWords(next)) return true;
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
