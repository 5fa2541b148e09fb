import { createFormatsClient } from '@/formats/worker/formats-client';

/** The threads that read and write files for this part of the app; started when first needed. */
export const formats = createFormatsClient();
