import type { MessageKey } from '@/i18n/messages/en/messages';
import { useText } from '@/i18n/use-text';
import { registerViews, type RegisterView } from '@/pickers/recommendations/register-view';
import { TabLinks } from '@/ui/tab-links';
import type { RegisterViewInUse } from './use-register-view';
import styles from './views.module.css';

/** What each view is called where it is open. */
export const viewNames: Readonly<Record<RegisterView, MessageKey>> = {
  list: 'app.nav.recommendations',
  states: 'glance.view.states',
  matrix: 'follow-up.matrix',
  glance: 'glance.view.glance',
};

const tabNames: Readonly<Record<RegisterView, MessageKey>> = {
  ...viewNames,
  list: 'follow-up.list',
  matrix: 'glance.view.matrix',
};

/** The views of the register; each shows what fits the filter in force. */
export function ViewTabs({ shown: { view, filter, addressOf } }: { readonly shown: RegisterViewInUse }) {
  const t = useText();
  return (
    <div className={styles.tabs}>
      <TabLinks
        label={t('glance.views')}
        current={addressOf(view, filter)}
        tabs={registerViews.map((to) => ({ to: addressOf(to, filter), label: t(tabNames[to]) }))}
      />
    </div>
  );
}
