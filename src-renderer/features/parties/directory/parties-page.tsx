import { useText } from '@/i18n/use-text';
import { PageHeader } from '@/ui/page-header';

/** The directory of States and organisations. */
export function PartiesPage() {
  const t = useText();
  return <PageHeader title={t('app.nav.parties')} />;
}
