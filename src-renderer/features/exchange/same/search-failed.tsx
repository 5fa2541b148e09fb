import { useText } from '@/i18n/use-text';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';

/** That what is named could not be compared with the register: until it is, nobody knows what is in it already. */
export function SearchFailed({ onAgain }: { readonly onAgain: () => void }) {
  const t = useText();
  return (
    <Banner
      kind="danger"
      title={t('exchange.search.failed')}
      actions={
        <Button size="s" onPress={onAgain}>
          {t('exchange.search.again')}
        </Button>
      }
    >
      {t('exchange.search.failed-text')}
    </Banner>
  );
}
