import { ArrowLeft, Copy } from 'lucide-react';
import { useIntl } from 'react-intl';
import { Link, useLocation } from 'wouter';
import { byOrder } from '@/domain/by-order';
import { inLanguage } from '@/domain/fields';
import { paperBases } from '@/domain/paper-template';
import { useText } from '@/i18n/use-text';
import { useRun } from '@/pickers/use-run';
import { copyPaperTemplate, type TemplateToCopy } from '@/store/commands/paper-templates';
import { useLive } from '@/store/react/use-live';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { LinkButton } from '@/ui/link-button';
import layout from '@/ui/page-frame.module.css';
import { PageHeader } from '@/ui/page-header';
import { copyOfBase, copyOfTemplate } from './copy-of';
import { templateAddress } from './template-address';
import styles from './templates.module.css';

/** The templates of the house, and the papers that one can be begun with. */
export function TemplatesPage() {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const [, navigate] = useLocation();
  const process = useLive(async (register) => (await register.list('processes'))[0] ?? null, []);
  const all = useLive((register) => register.list('paperTemplates'), []);
  const sections = useLive((register) => register.list('templateSections'), []);
  if (!process || !all || !sections) return null;
  const templates = all.filter(({ processId }) => processId === process.id).toSorted(byOrder);
  const copy = async (wanted: TemplateToCopy) => {
    const id = await run(copyPaperTemplate(wanted));
    if (id !== null) navigate(templateAddress(id));
  };
  return (
    <div className={layout.lowPage}>
      <PageHeader
        above={
          <LinkButton kind="quiet" icon={ArrowLeft} to="/settings">
            {t('settings.title')}
          </LinkButton>
        }
        title={t('templates.title')}
        meta={<span className={styles.hint}>{t('templates.hint')}</span>}
      />
      <div className={layout.scroll}>
        <div className={styles.lists}>
          <Card title={t('templates.own')}>
            {templates.length === 0 ? <p className={styles.none}>{t('templates.own.none')}</p> : null}
            <ul className={styles.list}>
              {templates.map((template) => {
                const name = inLanguage(template.name, locale) || t('templates.unnamed');
                const own = sections.filter(({ templateId }) => templateId === template.id).toSorted(byOrder);
                return (
                  <li key={template.id} className={styles.entry}>
                    <span className={styles.words}>
                      <Link to={templateAddress(template.id)} dir="auto">
                        {name}
                      </Link>
                      <span className={styles.base}>
                        {t('templates.base', { base: t(`papers.kind.${template.base}`) })}
                      </span>
                    </span>
                    <Button
                      kind="quiet"
                      size="s"
                      icon={Copy}
                      aria-label={t('templates.copy-of', { name })}
                      onPress={() => void copy(copyOfTemplate(template, own))}
                    >
                      {t('templates.copy')}
                    </Button>
                  </li>
                );
              })}
            </ul>
          </Card>
          <Card title={t('templates.built-in')}>
            <ul className={styles.list}>
              {paperBases.map((base) => {
                const name = t(`papers.kind.${base}`);
                return (
                  <li key={base} className={styles.entry}>
                    <span className={styles.words}>{name}</span>
                    <Button
                      kind="quiet"
                      size="s"
                      icon={Copy}
                      aria-label={t('templates.copy-of', { name })}
                      onPress={() => void copy(copyOfBase(process.id, base))}
                    >
                      {t('templates.copy')}
                    </Button>
                  </li>
                );
              })}
            </ul>
          </Card>
        </div>
      </div>
    </div>
  );
}
