import { app } from 'electron';
import { registerAppScheme, serveAppScheme } from './app-protocol';
import { keepStorage } from './keep-storage';
import { setupLog } from './log';
import { openMainWindow } from './main-window';
import { setupOpenedCopies } from './opened-copies';
import { setupSecurity } from './security';
import { setupSession } from './session-policy';
import { takeSingleInstance } from './single-instance';

// Before the application is ready, in this order; nothing here may await, or 'ready' never comes.
setupLog();
registerAppScheme();
setupSecurity();

if (takeSingleInstance()) {
  void app.whenReady().then(() => {
    setupSession();
    keepStorage();
    setupOpenedCopies();
    serveAppScheme();
    return openMainWindow();
  });
  app.on('window-all-closed', () => app.quit());
}
