import type { PaperTemplate } from '@/domain/paper-template';
import { paperLanguages } from '@/formats/paper/paper';
import { useText } from '@/i18n/use-text';
import { KeptTextField } from '@/pickers/rows/kept-text-field';
import { editPaperTemplate } from '@/store/commands/paper-templates';
import styles from './templates.module.css';
import { WordsField } from './words-field';

/** What the template is called, and what stands over its papers, in both languages. */
export function TemplateFacts({ template }: { readonly template: PaperTemplate }) {
  const t = useText();
  return (
    <div className={styles.pairs}>
      {paperLanguages.map((language) => (
        <div key={language} lang={language}>
          <KeptTextField
            label={t(`templates.name.${language}`)}
            keep={`paperTemplates/${template.id}/name.${language}`}
            saved={template.name[language] ?? ''}
            command={(text) => editPaperTemplate(template, 'name', language, text)}
          />
        </div>
      ))}
      {paperLanguages.map((language) => (
        <WordsField
          key={language}
          label={t(`templates.title.${language}`)}
          language={language}
          keep={`paperTemplates/${template.id}/title.${language}`}
          saved={template.title[language] ?? ''}
          command={(text) => editPaperTemplate(template, 'title', language, text)}
        />
      ))}
    </div>
  );
}
