import { expose, transfer } from 'comlink';
import * as z from 'zod/mini';

import { buffersOf } from '@/formats/worker/transferable-buffers';

import { bundleApi, type BundleApi } from './bundle-api';

/** Attached files move to the page instead of being copied. */
const handingOver: BundleApi = {
  async read(...given) {
    const outcome = await bundleApi.read(...given);
    return transfer(outcome, buffersOf(outcome));
  },
};

// The page's policy forbids code from strings; zod would try it first.
z.config({ jitless: true });
expose(handingOver);
