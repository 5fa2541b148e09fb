import { expect, test, type CDPSession, type Page } from '@playwright/test';

/** For how long at a time the page's thread worked, in ms of the processor: what else runs on the machine does not count. */
export interface Blocks {
  /** Every task above 50 ms. */
  readonly tasks: readonly number[];
  readonly longest: number;
}

/** The interface answers within a few frames, in ms. */
const LIMIT = 50;
/** A slower or a busy processor stretches tasks. */
const GENEROSITY = 4;

/**
 * Does `work` and tells for how long at a time the page could not answer meanwhile. Tasks in which the browser answers the
 * test itself do not count: looking for an element by its role takes longer than most of what is measured.
 */
export async function blocksDuring(page: Page, work: () => Promise<void>): Promise<Blocks> {
  const session = await page.context().newCDPSession(page);
  const trace = await beginTrace(session);
  await work();
  // What is still to be drawn belongs to the work too.
  await nextFrame(page);
  await nextFrame(page);
  const tasks = ownTasks(await trace.end());
  await session.detach();
  return { tasks: tasks.filter((task) => task > LIMIT), longest: Math.max(0, ...tasks) };
}

/** Does `work`, prints for how long at a time the page could not answer, and expects that to be short. */
export async function expectSteady(page: Page, what: string, work: () => Promise<void>): Promise<void> {
  const { tasks, longest } = await blocksDuring(page, work);
  const limit = LIMIT * GENEROSITY;
  const figures = `longest task ${longest} ms of ${limit} allowed; above ${LIMIT} ms: ${tasks.length}`;
  test.info().annotations.push({ type: what, description: figures });
  console.log(`  ${what}: ${figures}`);
  expect.soft(longest, what).toBeLessThan(limit);
}

/** Lets the page draw what it was just asked for. */
export async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
}

/** Of the events of a trace, what is read here; times in µs. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time of the processor. */
  readonly tdur?: number;
  readonly args?: Readonly<Record<string, unknown>>;
}

async function beginTrace(
  session: CDPSession,
): Promise<{ readonly end: () => Promise<readonly TraceEvent[]> }> {
  const events: TraceEvent[] = [];
  // Of an event the protocol says no more than that it is an object.
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'], recordMode: 'recordAsMuchAsPossible' },
  });
  return {
    end: async () => {
      const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
      await session.send('Tracing.end');
      await complete;
      return events;
    },
  };
}

/** How long each task of the page's thread took, in ms of the processor, without those that answered the test. */
function ownTasks(events: readonly TraceEvent[]): readonly number[] {
  const thread = pageThread(events);
  const own = events.filter((event) => threadOf(event) === thread);
  const asked = own
    .filter((event) => /DevToolsSession/u.test(JSON.stringify(event.args ?? {})))
    .map(({ ts }) => ts);
  return own
    .filter(isTask)
    .filter(({ ts, dur = 0 }) => !asked.some((at) => at >= ts && at <= ts + dur))
    .map(({ tdur = 0 }) => Math.round(tdur / 1000));
}

/** Of the threads that draw pages, the one that worked most: another may stand ready for the next address. */
function pageThread(events: readonly TraceEvent[]): string | undefined {
  const worked = new Map<string, number>();
  for (const event of events)
    if (event.name === 'thread_name' && event.args?.['name'] === 'CrRendererMain')
      worked.set(threadOf(event), 0);
  for (const event of events.filter(isTask)) {
    const before = worked.get(threadOf(event));
    if (before !== undefined) worked.set(threadOf(event), before + (event.tdur ?? 0));
  }
  return [...worked].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}:${tid}`;
}

function isTask({ name }: TraceEvent): boolean {
  return name === 'ThreadControllerImpl::RunTask';
}
