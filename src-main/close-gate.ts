/** What the gate needs from the window; tests put their own in its place. */
export interface ClosingWindow {
  /** Tells the page that it is about to go. */
  readonly tellPage: () => void;
  /** Asks the user whether to close although something typed could not be saved. */
  readonly askUser: () => Promise<boolean>;
  readonly end: (why: 'kept' | 'user' | 'no-answer') => void;
}

export interface CloseGate {
  /** The user, or a quit, wants the window closed. */
  closeWanted(): void;
  /** @param kept whether everything typed has been saved */
  pageAnswered(kept: boolean): Promise<void>;
  /** The window is gone. */
  dispose(): void;
}

/**
 * Holds a closing window open until the page has kept everything typed. Where it could not, on a full disk for
 * example, the words are nowhere but in that window: the user decides. A page that does not answer is ended.
 * @param patience milliseconds to wait for the page
 */
export function createCloseGate(window: ClosingWindow, patience: number): CloseGate {
  let state: 'open' | 'page-asked' | 'user-asked' = 'open';
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    closeWanted() {
      if (state !== 'open') return;
      state = 'page-asked';
      timer = setTimeout(() => window.end('no-answer'), patience);
      window.tellPage();
    },
    async pageAnswered(kept) {
      if (state !== 'page-asked') return;
      clearTimeout(timer);
      if (kept) {
        window.end('kept');
        return;
      }
      state = 'user-asked';
      if (await window.askUser()) window.end('user');
      else state = 'open';
    },
    dispose: () => clearTimeout(timer),
  };
}
