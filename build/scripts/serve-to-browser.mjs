import { openAddress } from './open-address.mjs';
import { say, stop } from './say.mjs';
import { HOST, MARK, PORT, startServer } from './static-server.mjs';

/** Serves the built app until it is stopped, and opens it. Never on another port: the register belongs to this one. */
export async function serveToBrowser() {
  const address = `http://${HOST}:${PORT}/`;
  try {
    await startServer();
    say(`Rapporteur is at ${address} (Ctrl+C ends it)`);
  } catch (error) {
    if (!isTaken(error)) throw error;
    if (!(await isOurs(address))) {
      stop(
        `Another program uses port ${PORT}, where the register of this browser lives. End it and start again.`,
      );
    }
    say(`Rapporteur is already running at ${address}`);
  }
  openAddress(address);
}

/** @param {unknown} error */
function isTaken(error) {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** @param {string} address */
async function isOurs(address) {
  try {
    const response = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(3000) });
    return response.headers.get(MARK.header) === MARK.value;
  } catch {
    return false;
  }
}
