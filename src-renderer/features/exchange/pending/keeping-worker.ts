import { expose } from 'comlink';
import * as z from 'zod/mini';

import { keepingApi } from './keeping-api';

// The page's policy forbids code from strings; zod would try it first.
z.config({ jitless: true });
expose(keepingApi);
