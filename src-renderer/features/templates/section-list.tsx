import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { templateParts, type PaperTemplate, type TemplateSection } from '@/domain/paper-template';
import { useText } from '@/i18n/use-text';
import rows from '@/pickers/rows/rows.module.css';
import { usePartList } from '@/pickers/rows/use-part-list';
import { useRun } from '@/pickers/use-run';
import {
  addTemplateSection,
  moveTemplateSection,
  removeTemplateSection,
} from '@/store/commands/paper-templates';
import { Button } from '@/ui/button';
import { Menu, MenuItem } from '@/ui/menu';
import { useDragBeside } from '@/ui/use-drag-beside';
import { placeBeside } from './place-beside';
import { SectionRow } from './section-row';
import styles from './templates.module.css';

interface SectionListProps {
  readonly template: PaperTemplate;
  readonly sections: readonly TemplateSection[];
}

/** The sections in their order: moved by keys, buttons and dragging, switched on and off, and given words. */
export function SectionList({ template, sections }: SectionListProps) {
  const t = useText();
  const run = useRun();
  const frame = useRef<HTMLElement>(null);
  const { listRef, rowRef, actionsOf } = usePartList(sections, {
    add: (afterId) => addTemplateSection(template, 'text', afterId),
    move: (section, afterId) => moveTemplateSection(template, section, afterId),
    remove: (section) => removeTemplateSection(template, section),
  });
  const drag = useDragBeside<{ readonly afterId: string | null }>({
    frame,
    entry: '[data-part]',
    idIn: 'part',
    grip: '[data-grip]',
    drawsEntry: true,
    labelOf: (row) => row.getAttribute('aria-label') ?? '',
    placeBeside: (dragged, target) => placeBeside(sections, dragged, target),
    onDrop: (dragged, { afterId }) => {
      const section = sections.find(({ id }) => id === dragged);
      if (section) void run(moveTemplateSection(template, section, afterId));
    },
  });
  return (
    <section ref={frame} className={styles.sections} aria-labelledby="template-sections">
      <h2 id="template-sections" className={styles.heading}>
        {t('templates.sections')}
      </h2>
      <p className={styles.hint}>{t('templates.sections.hint')}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the same is done by keys and buttons in each row */}
      <div ref={listRef} className={rows.rows} {...drag}>
        {sections.map((section, index) => (
          <SectionRow
            key={section.id}
            ref={rowRef}
            template={template}
            section={section}
            position={index + 1}
            actions={actionsOf(section)}
          />
        ))}
      </div>
      <div className={rows.add} data-add>
        <Menu
          label={t('templates.add')}
          trigger={
            <Button kind="quiet" size="s" icon={Plus}>
              {t('templates.add')}
            </Button>
          }
        >
          {templateParts.map((part) => (
            <MenuItem
              key={part}
              id={part}
              label={t(`templates.part.${part}`)}
              onAction={() => void run(addTemplateSection(template, part))}
            />
          ))}
        </Menu>
      </div>
    </section>
  );
}
