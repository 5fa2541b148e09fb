import { ensureBuilt } from './build-app.mjs';
import { ensureChromium } from './chromium.mjs';
import { hasDisplay } from './display.mjs';
import { ensureElectron } from './electron-runtime.mjs';
import { isOnPath } from './is-on-path.mjs';
import { packageBin } from './package-bin.mjs';
import { run, runKeepingOutput } from './run.mjs';
import { say } from './say.mjs';

/** @typedef {import('./test-summary.mjs').Outcome} Outcome */

const PLAYWRIGHT = packageBin('@playwright/test', 'cli.js');
/** The mark of stories that are told in Electron where there is one, and in Chromium only where there is none. */
const TOLD_ON_A_DESK = '@told-on-a-desk';

/** In the order in which a mistake is cheapest to find. */
export const STEPS = [
  reading('format', 'Format', 'prettier', 'bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
  reading('lint', 'Lint', 'oxlint', 'bin/oxlint', [
    '-c',
    'build/oxlintrc.json',
    '--type-aware',
    '--deny-warnings',
  ]),
  reading('types', 'Types', 'typescript', 'bin/tsc', ['-b']),
  step('unit', 'Unit and integration', () =>
    node('vitest', 'vitest.mjs', ['run', '-c', 'test/vitest.config.ts']),
  ),
  step('build', 'Build', () => run(process.execPath, ['build/scripts/build.mjs'])),
  step('chromium', 'End to end in Chromium', inChromium),
  step('electron', 'End to end in Electron', inElectron),
];

/**
 * @param {string} name for the command line
 * @param {string} title
 * @param {(chosen: ReadonlySet<string>) => Promise<number | Outcome>} check given the names of the steps that run; answers
 *   with an exit code, or an outcome where there is more to say
 * @param {boolean} [isBesideOthers] whether it runs at the same time as those of its kind next to it
 */
function step(name, title, check, isBesideOthers = false) {
  return {
    name,
    title,
    isBesideOthers,
    /**
     * @param {ReadonlySet<string>} chosen
     * @returns {Promise<Outcome>}
     */
    run: async (chosen) => {
      const result = await check(chosen);
      if (typeof result !== 'number') return result;
      return result === 0 ? { kind: 'passed' } : { kind: 'failed' };
    },
  };
}

/**
 * A check that only reads the sources. One of them takes a single core, so they run side by side and speak in turn.
 * @param {string} name
 * @param {string} title
 * @param {string} tool
 * @param {string} bin
 * @param {readonly string[]} args
 */
function reading(name, title, tool, bin, args) {
  const check = async () => {
    const { code, output } = await runKeepingOutput(process.execPath, [packageBin(tool, bin), ...args]);
    if (output.trim() !== '') say(output.trimEnd());
    return code;
  };
  return step(name, title, check, true);
}

/**
 * @param {string} name
 * @param {string} bin
 * @param {readonly string[]} args
 */
function node(name, bin, args) {
  return run(process.execPath, [packageBin(name, bin), ...args]);
}

/** @param {ReadonlySet<string>} chosen */
async function inChromium(chosen) {
  const chromium = await ensureChromium();
  if (!chromium.ok) return left(`no Chromium: ${chromium.reason}`, true);
  await ensureBuilt();
  const isToldOnADesk = chosen.has('electron') && (await desktop()).kind === 'ready';
  const stories = isToldOnADesk ? [`--grep-invert=${TOLD_ON_A_DESK}`] : [];
  // What is measured runs by itself, after the rest: a second browser beside it would be measured too.
  const behaviour = await run(process.execPath, [...endToEnd('chromium'), '--workers=2', ...stories]);
  const speed = await run(process.execPath, endToEnd('measured'));
  return behaviour === 0 ? speed : behaviour;
}

async function inElectron() {
  const found = await desktop();
  if (found.kind === 'missing') return left(found.reason, found.isMandatoryInCi);
  await ensureBuilt();
  if (hasDisplay()) return run(process.execPath, endToEnd('electron'));
  // Each worker makes a display of its own; on one they would take the keyboard from one another.
  return run(process.execPath, [...endToEnd('electron'), '--workers=2']);
}

/**
 * Whether the app can be started as on a desk.
 * @returns {Promise<{ kind: 'ready' } | { kind: 'missing', reason: string, isMandatoryInCi: boolean }>}
 */
async function desktop() {
  const runtime = await ensureElectron();
  if (runtime.kind === 'missing')
    return { kind: 'missing', reason: `no Electron runtime: ${runtime.reason}`, isMandatoryInCi: false };
  if (hasDisplay() || isOnPath('Xvfb')) return { kind: 'ready' };
  return { kind: 'missing', reason: 'no display, and no Xvfb to make one', isMandatoryInCi: true };
}

/** @param {'chromium' | 'measured' | 'electron'} project */
function endToEnd(project) {
  return [PLAYWRIGHT, 'test', '-c', 'test/playwright.config.ts', `--project=${project}`];
}

/**
 * In CI the machine is prepared, so what cannot run there is broken and not absent.
 * @param {string} reason
 * @param {boolean} mandatoryInCi
 * @returns {Outcome}
 */
function left(reason, mandatoryInCi) {
  return mandatoryInCi && process.env.CI ? { kind: 'failed', reason } : { kind: 'skipped', reason };
}
