import { inLanguage } from '@/domain/fields';
import type { PaperTemplate } from '@/domain/paper-template';

import type { Command } from '../register';
import { command } from './command';

/** Lets the papers of a template be made of a Word file of the house. */
export function setWordFile(
  template: PaperTemplate,
  file: NonNullable<PaperTemplate['wordFile']>,
  bytes: Uint8Array,
): Command {
  return command(wordsOf('set-word-file', template), async (recorder) => {
    await recorder.keepFile(file.sha256, bytes);
    await recorder.change('paperTemplates', template.id, { wordFile: file });
  });
}

/** Word files of the template's papers are made of its sections again. */
export function removeWordFile(template: PaperTemplate): Command {
  return command(wordsOf('remove-word-file', template), (recorder) =>
    recorder.change('paperTemplates', template.id, { wordFile: null }),
  );
}

function wordsOf(name: string, template: PaperTemplate) {
  const details = { name: inLanguage(template.name, 'en') };
  return { name, details, about: [template.processId, template.id] };
}
