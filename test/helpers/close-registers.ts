import { afterAll } from 'vitest';
import { closeOpenedRegisters } from './opened-registers';

// Of files that share a process, the next would have to wait for whatever still listens to the databases of the last.
afterAll(closeOpenedRegisters);
