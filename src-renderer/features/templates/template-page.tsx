import { ArrowLeft, FileText, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation, useParams } from 'wouter';
import { byOrder } from '@/domain/by-order';
import { inLanguage } from '@/domain/fields';
import type { PaperTemplate, TemplateSection } from '@/domain/paper-template';
import { useText } from '@/i18n/use-text';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { removePaperTemplate } from '@/store/commands/paper-templates';
import { useLive } from '@/store/react/use-live';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import layout from '@/ui/page-frame.module.css';
import { PageHeader } from '@/ui/page-header';
import { SplitPane } from '@/ui/split-pane';
import { SectionList } from './section-list';
import { TemplateFacts } from './template-facts';
import { templatesAddress } from './template-address';
import { TemplatePreview } from './template-preview';
import styles from './templates.module.css';
import { WordFileField } from './word-file-field';

/** One template of the house, with the paper that it makes of a meeting beside it. */
export function TemplatePage() {
  const t = useText();
  const { templateId } = useParams<{ readonly templateId: string }>();
  const template = useLive(
    async (register) => (await register.list('paperTemplates')).find(({ id }) => id === templateId) ?? null,
    [templateId],
  );
  const all = useLive((register) => register.list('templateSections'), []);
  const sections = useMemo(
    () => all?.filter((section) => section.templateId === templateId).toSorted(byOrder),
    [all, templateId],
  );
  if (template === undefined || sections === undefined) return null;
  if (template === null) {
    return (
      <EmptyState
        icon={FileText}
        title={t('templates.gone')}
        actions={<LinkButton to={templatesAddress}>{t('templates.title')}</LinkButton>}
      />
    );
  }
  return <LoadedTemplate key={template.id} template={template} sections={sections} />;
}

interface LoadedTemplateProps {
  readonly template: PaperTemplate;
  readonly sections: readonly TemplateSection[];
}

function LoadedTemplate({ template, sections }: LoadedTemplateProps) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const notice = useUndoNotice();
  const [, navigate] = useLocation();
  const [size, setSize] = useState(520);
  const name = inLanguage(template.name, locale) || t('templates.unnamed');
  const remove = async () => {
    if ((await run(removePaperTemplate(template))) === null) return;
    navigate(templatesAddress);
    notice(t('templates.deleted', { name }));
  };
  return (
    <div className={layout.page}>
      <PageHeader
        above={
          <LinkButton kind="quiet" icon={ArrowLeft} to={templatesAddress}>
            {t('templates.title')}
          </LinkButton>
        }
        title={name}
        meta={<span>{t('templates.base', { base: t(`papers.kind.${template.base}`) })}</span>}
        actions={
          <Button kind="quiet" icon={Trash2} onPress={() => void remove()}>
            {t('templates.delete')}
          </Button>
        }
      />
      <SplitPane
        size={size}
        onResize={setSize}
        endLabel={t('templates.preview')}
        end={<TemplatePreview template={template} sections={sections} />}
      >
        <div className={styles.form}>
          <TemplateFacts template={template} />
          <SectionList template={template} sections={sections} />
          <WordFileField template={template} />
        </div>
      </SplitPane>
    </div>
  );
}
