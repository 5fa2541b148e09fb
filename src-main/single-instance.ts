import { app, BrowserWindow } from 'electron';

/** Two instances would share one database; the second gives way and brings the first one's window to the front. */
export function takeSingleInstance(): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  });
  return true;
}
