import { createFormatsClient } from '@/formats/worker/formats-client';

/** The threads for tables and papers; none is started before the first of them. */
export const formats = createFormatsClient();
