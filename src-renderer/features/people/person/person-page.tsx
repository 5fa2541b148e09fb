import { useText } from '@/i18n/use-text';
import { PageHeader } from '@/ui/page-header';

/** One person. */
export function PersonPage() {
  const t = useText();
  return <PageHeader title={t('app.nav.people')} />;
}
