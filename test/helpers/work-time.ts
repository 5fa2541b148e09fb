/**
 * How long `work` kept the processor, in ms: unlike the clock, that is no longer where other programs run beside it.
 * It counts for the whole process, which is why the runner gives each of its workers a process and not a thread.
 */
export function workTimeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
