import type { steps as en } from '../en/steps';

export const steps = { 'command.other': 'Изменение' } as const satisfies Record<keyof typeof en, string>;
