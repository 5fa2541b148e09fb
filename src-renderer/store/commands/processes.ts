import type { Id } from '@/domain/fields';
import { inLanguage } from '@/domain/fields';
import type { Process } from '@/domain/process';

import { newId } from '../new-id';
import type { Command } from '../register';
import { command, editKey } from './command';

export type NewProcess = Pick<Process, 'shortName' | 'name' | 'meetingTypes'> & Partial<Omit<Process, 'id'>>;

/** Begins an empty register: the process it is the register of. */
export function startRegister(facts: NewProcess): Command<Id> {
  const process: Process = {
    aims: {},
    region: {},
    foundingDocumentId: null,
    silenceMonths: 12,
    ...facts,
    id: newId(),
  };
  return command(
    {
      name: 'start-register',
      details: { process: inLanguage(process.shortName, 'en') },
      about: [process.id],
    },
    async (recorder) => {
      await recorder.add('processes', process);
      return process.id;
    },
  );
}

export function editProcess(
  process: Pick<Process, 'id' | 'shortName'>,
  patch: Partial<Omit<Process, 'id'>>,
): Command {
  const details = { process: inLanguage(process.shortName, 'en'), field: Object.keys(patch).join(' ') };
  const coalesce = editKey('processes', process.id, patch);
  return command({ name: 'edit-process', details, about: [process.id], coalesce }, (recorder) =>
    recorder.change('processes', process.id, patch),
  );
}
