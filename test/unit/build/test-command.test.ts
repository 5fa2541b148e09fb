import { describe, expect, it } from 'vitest';
import { runKeepingOutput, runWhileItProgresses } from '../../../build/scripts/run.mjs';
import { chosenSteps } from '../../../build/scripts/test-arguments.mjs';
import { summary, verdict, type StepResult } from '../../../build/scripts/test-summary.mjs';

const known = ['lint', 'types', 'unit'];
const namesOf = (...args: readonly string[]): readonly string[] | string => {
  const chosen = chosenSteps(args, known);
  return chosen.ok ? [...chosen.names] : chosen.reason;
};

describe('the steps of npm test', () => {
  it('are all of them, some, or all but some', () => {
    expect(namesOf()).toEqual(known);
    expect(namesOf('--only=unit,lint')).toEqual(['lint', 'unit']);
    expect(namesOf('--skip=lint')).toEqual(['types', 'unit']);
  });

  it('are refused when one is misspelt', () => {
    expect(namesOf('--only=lnit')).toContain('lnit');
    expect(namesOf('lint')).toContain('lint');
  });
});

describe('the summary of npm test', () => {
  const results: readonly StepResult[] = [
    { title: 'Lint', seconds: 1.23, kind: 'passed' },
    { title: 'Electron', seconds: 20, kind: 'skipped', reason: 'no Electron runtime: its download failed' },
  ];

  it('says what was skipped and why', () => {
    expect(summary(results)).toBe(
      [
        'Lint      passed     1.2 s',
        'Electron  skipped   20.0 s  no Electron runtime: its download failed',
        '1 passed, 0 failed, 1 skipped',
      ].join('\n'),
    );
  });

  it('is a failure only when something failed', () => {
    expect(verdict(results)).toBe(0);
    expect(verdict([...results, { title: 'Unit', seconds: 1, kind: 'failed' }])).toBe(1);
  });
});

describe('a check beside others', () => {
  it('has its words kept from both streams, with how it ended', async () => {
    const ended = await runKeepingOutput(process.execPath, [
      '-e',
      'console.log("one"); console.error("two"); process.exitCode = 3',
    ]);
    expect(ended.code).toBe(3);
    expect(ended.output.trim().split('\n').toSorted()).toEqual(['one', 'two']);
    expect(await runKeepingOutput('no-such-program', [])).toMatchObject({ code: 1 });
  });
});

describe('a fetching program', () => {
  const node = (
    script: string,
    patienceMs: number,
    progress?: () => number,
  ): ReturnType<typeof runWhileItProgresses> =>
    runWhileItProgresses(
      process.execPath,
      ['-e', script],
      progress ? { patienceMs, progress } : { patienceMs },
    );

  it('is waited for while it says something', async () => {
    const script =
      'let n = 0; const t = setInterval(() => { console.log(n); if (++n > 8) clearInterval(t) }, 500)';
    // Longer than a busy machine takes to start it, shorter than it runs.
    expect(await node(script, 4000)).toEqual({ ok: true });
  });

  it('is given up once it has been silent for too long', async () => {
    const startedAt = Date.now();
    expect(await node('setTimeout(() => undefined, 60000)', 1000)).toEqual({
      ok: false,
      reason: 'no progress for 1 seconds',
    });
    expect(Date.now() - startedAt).toBeLessThan(20_000);
  });

  it('is waited for while something arrives in silence', async () => {
    let arrived = 0;
    expect(await node('setTimeout(() => undefined, 2500)', 1000, () => (arrived += 1))).toEqual({ ok: true });
  });

  it('gives the reason it printed when it fails', async () => {
    const outcome = await node('console.error("fetch failed"); process.exit(3)', 5000);
    expect(outcome).toEqual({ ok: false, reason: 'fetch failed' });
  });
});
