import { useEffect, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import { locales, type Locale } from './locales';
import type { Messages } from './messages/en/messages';
import { richElements } from './rich-elements';

interface Loaded {
  readonly locale: Locale;
  readonly messages: Messages;
}

/**
 * Gives everything below it the words, dates and sorting of one language. The previous language stays on screen while
 * the next one loads; nothing is shown before the first.
 */
export function LocaleProvider({
  locale,
  children,
}: {
  readonly locale: Locale;
  readonly children: ReactNode;
}) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);

  useEffect(() => {
    let current = true;
    void locales[locale].load().then((messages) => {
      if (!current) return;
      document.documentElement.lang = locale;
      setLoaded({ locale, messages });
    });
    return () => {
      current = false;
    };
  }, [locale]);

  if (!loaded) return null;
  const { tag } = locales[loaded.locale];
  return (
    <IntlProvider
      locale={tag}
      defaultLocale="en-GB"
      messages={loaded.messages}
      defaultRichTextElements={richElements}
      // Its one warning asks for compiled messages; parsing these takes a few milliseconds in all.
      onWarn={() => undefined}
      textComponent="span"
    >
      <I18nProvider locale={tag}>{children}</I18nProvider>
    </IntlProvider>
  );
}
