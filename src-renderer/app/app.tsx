import { RouterProvider } from 'react-aria-components';
import { Router, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { ReactNode } from 'react';
import type { Host } from '@/host/host';
import { HostContext, useHost } from '@/host/react/host-context';
import { LocaleProvider } from '@/i18n/locale-provider';
import { NoticeProvider } from '@/ui/notices';
import { CommandRegistry } from './commands/command-registry';
import { ErrorBoundary } from './error-boundary';
import { hrefInApp } from './href-in-app';
import { OpenedRegister } from './opened-register';
import { PageTitles } from './page-titles';
import { effectiveLocale } from './preferences';
import { PreferencesProvider, usePreferences } from './preferences-context';
import { useTheme } from './use-theme';

export function App({ host }: { readonly host: Host }) {
  return (
    <HostContext value={host}>
      <PreferencesProvider>
        <Appearance>
          {/* oxlint-disable-next-line react/hooks -- how wouter is told where the location is kept */}
          <Router hook={useHashLocation} hrefs={hrefInApp}>
            <Links>
              <NoticeProvider>
                <CommandRegistry>
                  <PageTitles>
                    <ErrorBoundary area="app">
                      <OpenedRegister />
                    </ErrorBoundary>
                  </PageTitles>
                </CommandRegistry>
              </NoticeProvider>
            </Links>
          </Router>
        </Appearance>
      </PreferencesProvider>
    </HostContext>
  );
}

/** Shows everything below in the chosen theme and language. */
function Appearance({ children }: { readonly children: ReactNode }) {
  const { facts } = useHost();
  const { preferences } = usePreferences();
  useTheme(preferences.theme);
  return <LocaleProvider locale={effectiveLocale(preferences, facts.languages)}>{children}</LocaleProvider>;
}

/** Lets the links of react-aria's components move within the app. */
function Links({ children }: { readonly children: ReactNode }) {
  const [, navigate] = useLocation();
  return (
    <RouterProvider navigate={navigate} useHref={hrefInApp}>
      {children}
    </RouterProvider>
  );
}
