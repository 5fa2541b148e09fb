import type { Localized } from '@/domain/fields';
import type { PaperBase, PaperTemplate, TemplateSection } from '@/domain/paper-template';
import { builtInSections } from '@/formats/paper/templates/built-in-sections';
import { templateWords } from '@/formats/paper/templates/template-words';
import type { TemplateToCopy } from '@/store/commands/paper-templates';

/** What stands behind the name of a copy, in each language of the papers. */
const copied = { en: 'copy', ru: 'копия' } as const;

/** A paper that every register has, to begin a template with: named after it in both languages. */
export function copyOfBase(processId: string, base: PaperBase): TemplateToCopy {
  return {
    processId,
    base,
    name: namedAsCopy({ en: templateWords.en.title[base], ru: templateWords.ru.title[base] }),
    title: {},
    sections: builtInSections[base].map(({ part, isOff = false, heading = {}, text = {} }) => ({
      part,
      isOn: !isOff,
      heading,
      text,
    })),
  };
}

/** Another template of the house with all its words. */
export function copyOfTemplate(
  { processId, base, name, title }: PaperTemplate,
  sections: readonly TemplateSection[],
): TemplateToCopy {
  return {
    processId,
    base,
    name: namedAsCopy(name),
    title,
    sections: sections.map(({ part, isOn, heading, text }) => ({ part, isOn, heading, text })),
  };
}

function namedAsCopy(name: Localized): Localized {
  return Object.fromEntries(
    Object.entries(name).map(([language, words]) => [
      language,
      `${words} (${language === 'ru' ? copied.ru : copied.en})`,
    ]),
  );
}
