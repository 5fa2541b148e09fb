import { createFormatsClient } from '@/formats/worker/formats-client';

/** Threads of their own for tables; none is started before the first table. */
export const formats = createFormatsClient();
