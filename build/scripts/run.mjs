import { spawn } from 'node:child_process';
import { ROOT } from './paths.mjs';

/**
 * Runs a program in the repository's root with its output shown.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} the exit code; 1 when it could not be started or was killed
 */
export function run(command, args, { env = process.env } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: ROOT, env, stdio: 'inherit', shell: needsShell(command) });
    child.once('error', () => done(1));
    child.once('exit', (code) => done(code ?? 1));
  });
}

/**
 * Runs a program in the repository's root and keeps what it prints, for one that runs beside others.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, output: string }>} as of `run`, with both its streams in the order of arrival
 */
export function runKeepingOutput(command, args) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const chunks = [];
    const told = () => Buffer.concat(chunks).toString();
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.once('error', (error) => done({ code: 1, output: error.message }));
    child.once('close', (code) => done({ code: code ?? 1, output: told() }));
  });
}

/**
 * Runs a program that fetches something, and gives up on it once it has printed nothing for a while: behind a closed
 * network a download often neither succeeds nor fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ patienceMs?: number, env?: NodeJS.ProcessEnv, progress?: () => number }} [options] `progress` returns a
 *   number that grows while something arrives silently
 * @returns {Promise<{ ok: true } | { ok: false, reason: string }>}
 */
export function runWhileItProgresses(command, args, options = {}) {
  const { patienceMs = 20_000, env = process.env, progress = () => 0 } = options;
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: needsShell(command),
    });
    let lastSign = Date.now();
    let seen = progress();
    let lastLine = '';
    /** @param {Buffer} chunk */
    const onOutput = (chunk) => {
      lastSign = Date.now();
      lastLine = chunk.toString().trim().split('\n')[0] || lastLine;
    };
    child.stdout.on('data', onOutput);
    child.stderr.on('data', onOutput);
    const watch = setInterval(() => {
      const now = progress();
      if (now !== seen) lastSign = Date.now();
      seen = now;
      if (Date.now() - lastSign < patienceMs) return;
      clearInterval(watch);
      child.kill('SIGKILL');
      done({ ok: false, reason: `no progress for ${patienceMs / 1000} seconds` });
    }, 500);
    child.once('error', (error) => {
      clearInterval(watch);
      done({ ok: false, reason: error.message });
    });
    child.once('exit', (code) => {
      clearInterval(watch);
      done(code === 0 ? { ok: true } : { ok: false, reason: lastLine || `it ended with code ${code}` });
    });
  });
}

/** npm is a batch file on Windows, which Node starts only through a shell. @param {string} command */
function needsShell(command) {
  return process.platform === 'win32' && command === 'npm';
}
