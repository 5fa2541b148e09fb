/** Waits until what a listener is told of has become true; the test's own time limit ends a wait in vain. */
export function until(subscribe: (listener: () => void) => () => void, isSo: () => boolean): Promise<void> {
  if (isSo()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = subscribe(() => {
      if (!isSo()) return;
      stop();
      resolve();
    });
  });
}
