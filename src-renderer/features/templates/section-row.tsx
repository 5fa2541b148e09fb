import { GripVertical } from 'lucide-react';
import type { Ref } from 'react';
import type { PaperTemplate, TemplateSection } from '@/domain/paper-template';
import { paperLanguages } from '@/formats/paper/paper';
import { useText } from '@/i18n/use-text';
import { RowButtons } from '@/pickers/rows/row-buttons';
import { rowKeys, type RowActions } from '@/pickers/rows/row-keys';
import rows from '@/pickers/rows/rows.module.css';
import { useRun } from '@/pickers/use-run';
import { editTemplateSection, switchTemplateSection } from '@/store/commands/paper-templates';
import { Disclosure } from '@/ui/disclosure';
import { Icon } from '@/ui/icon';
import { KeyScope } from '@/ui/key-scope';
import { Switch } from '@/ui/switch';
import styles from './templates.module.css';
import { WordsField } from './words-field';

interface SectionRowProps {
  readonly template: PaperTemplate;
  readonly section: TemplateSection;
  /** From 1. */
  readonly position: number;
  readonly actions: RowActions;
  readonly ref?: Ref<HTMLDivElement>;
}

/** One section: whether it is printed, and the words of the house in it. */
export function SectionRow({ template, section, position, actions, ref }: SectionRowProps) {
  const t = useText();
  const run = useRun();
  const part = t(`templates.part.${section.part}`);
  const { onNext: _next, ...rest } = actions;
  const hasWords = [section.heading, section.text].some((text) => Object.keys(text).length > 0);
  return (
    <KeyScope
      ref={ref}
      role="group"
      aria-label={t('templates.section', { position, part })}
      data-part={section.id}
      className={rows.row}
      onKeys={rowKeys(rest)}
    >
      <div className={styles.section}>
        <span className={styles.grip} data-grip draggable title={t('templates.section.drag', { position })}>
          <Icon of={GripVertical} size="s" />
        </span>
        <Switch
          aria-label={t('templates.section.on', { position, part })}
          isSelected={section.isOn}
          onChange={(isOn) => void run(switchTemplateSection(template, section, isOn))}
        >
          {part}
        </Switch>
      </div>
      <RowButtons {...rest} />
      <div className={styles.details}>
        <Disclosure
          title={t('templates.section.words')}
          defaultExpanded={hasWords || section.part === 'text'}
        >
          <div className={styles.pairs}>
            {(['heading', 'text'] as const).flatMap((field) =>
              paperLanguages.map((language) => (
                <WordsField
                  key={`${field} ${language}`}
                  label={t(`templates.${field}.${language}`)}
                  language={language}
                  keep={`templateSections/${section.id}/${field}.${language}`}
                  saved={section[field][language] ?? ''}
                  command={(text) => editTemplateSection(template, section, field, language, text)}
                />
              )),
            )}
          </div>
        </Disclosure>
      </div>
    </KeyScope>
  );
}
