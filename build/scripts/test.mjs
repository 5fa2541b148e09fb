// npm test: from a bare clone to a verdict. `npm test -- --only=lint,types` runs parts, `--skip=electron` leaves out.
import { chosenSteps } from './test-arguments.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { say, stop } from './say.mjs';
import { STEPS } from './test-steps.mjs';
import { summary, verdict } from './test-summary.mjs';

const chosen = chosenSteps(
  process.argv.slice(2),
  STEPS.map(({ name }) => name),
);
if (!chosen.ok) stop(chosen.reason);

await ensurePackages();
/** @type {import('./test-summary.mjs').StepResult[]} */
const results = [];
for (const step of STEPS) {
  if (!chosen.names.has(step.name)) continue;
  say(`\n── ${step.title} ${'─'.repeat(Math.max(0, 60 - step.title.length))}`);
  const startedAt = Date.now();
  const outcome = await step.run();
  const seconds = (Date.now() - startedAt) / 1000;
  results.push({ title: step.title, seconds, ...outcome });
  say(`${step.title}: ${outcome.kind} (${seconds.toFixed(1)} s)`);
}
say(`\n${summary(results)}`);
process.exitCode = verdict(results);
