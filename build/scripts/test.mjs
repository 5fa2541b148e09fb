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
const { names } = chosen;
const wanted = STEPS.filter(({ name }) => names.has(name));
const beside = wanted.filter(({ isBesideOthers }) => isBesideOthers);
if (beside.length > 1) say(`\n── ${beside.map(({ title }) => title).join(', ')}, side by side`);
const results = await Promise.all(beside.map(resultOf));
for (const step of wanted) {
  if (step.isBesideOthers) continue;
  say(`\n── ${step.title} ${'─'.repeat(Math.max(0, 60 - step.title.length))}`);
  results.push(await resultOf(step));
}
say(`\n${summary(results)}`);
process.exitCode = verdict(results);

/**
 * @param {(typeof STEPS)[number]} step
 * @returns {Promise<import('./test-summary.mjs').StepResult>}
 */
async function resultOf(step) {
  const startedAt = Date.now();
  const outcome = await step.run(names);
  const seconds = (Date.now() - startedAt) / 1000;
  say(`${step.title}: ${outcome.kind} (${seconds.toFixed(1)} s)`);
  return { title: step.title, seconds, ...outcome };
}
