import type { Draft } from '@/domain/draft';
import { createWorkerLine, type WorkerThread } from '@/formats/worker/worker-line';

import { keepingApi, type KeepingApi } from './keeping-api';

/** So much evidence is gone through within a frame; crossing to a thread and back takes longer. */
const few = 300;

/**
 * Works out on a thread of its own what takes longer than a frame: a list of thousands of people is joined with another
 * in a second. @param startThread `null` where there are no threads
 */
export function createKeeping(startThread: (() => WorkerThread) | null): KeepingApi {
  const line = startThread && createWorkerLine<KeepingApi>(startThread);
  const work = async <T>(drafts: readonly Draft[], job: (api: KeepingApi) => Promise<T>): Promise<T> => {
    const size = drafts.reduce((sum, { evidence }) => sum + evidence.length, 0);
    if (!line || size <= few) return job(keepingApi);
    const result = await line.call(job);
    if (result.ok) return result.value;
    throw result.failure.kind === 'threw'
      ? result.failure.error
      : new Error(`keeping: ${result.failure.kind}`);
  };
  return {
    digest: (of, draft) => work([draft], (api) => api.digest(of, draft)),
    carry: (earlier, draft) => work([earlier.draft, draft], (api) => api.carry(earlier, draft)),
    join: (review, there, newcomer) =>
      work([there.draft, newcomer.draft], (api) => api.join(review, there, newcomer)),
    joinVersion: (review, there, newcomer, of) =>
      work([there.draft, newcomer.draft], (api) => api.joinVersion(review, there, newcomer, of)),
  };
}

export const keeping = createKeeping(typeof Worker === 'undefined' ? null : startWorker);

function startWorker(): WorkerThread {
  return new Worker(new URL('./keeping-worker.ts', import.meta.url), { type: 'module' });
}
