import { zodResolver } from '@hookform/resolvers/zod';
import { BookOpen, FilePlus2, FolderInput } from 'lucide-react';
import { useForm, useWatch } from 'react-hook-form';
import { localeCodes, locales, type Locale } from '@/i18n/locales';
import { useText } from '@/i18n/use-text';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { FormField } from '@/ui/form-field';
import { SegmentedControl } from '@/ui/segmented-control';
import { TextField } from '@/ui/text-field';
import { usePageTitle } from '@/ui/page-title';
import { Choice } from './choice';
import styles from './first-run-page.module.css';
import { firstRunSchema, type Beginning, type FirstRunValues } from './first-run-schema';

export type { Beginning } from './first-run-schema';

interface FirstRunPageProps {
  readonly name: string;
  readonly locale: Locale;
  readonly onLocale: (locale: Locale) => void;
  /** The last attempt did not come through; nothing was written. */
  readonly failed: boolean;
  /** What Undo took back to leave the register empty, in words, and how to bring it again. */
  readonly undone: { readonly label: string; readonly onRedo: () => void } | null;
  /** Texts that were read before there is a record, and how to get back to them. */
  readonly waiting: { readonly count: number; readonly onGoOn: () => void } | null;
  readonly onBegin: (name: string, beginning: Beginning) => Promise<void>;
}

/** Asks who writes and how to begin. */
export function FirstRunPage({
  name,
  locale,
  onLocale,
  failed,
  undone,
  waiting,
  onBegin,
}: FirstRunPageProps) {
  const t = useText();
  const heading = usePageTitle(t('app.first.title'));
  const { control, handleSubmit, setValue, formState } = useForm<FirstRunValues>({
    defaultValues: { name, how: 'sample', process: '' },
    resolver: zodResolver(firstRunSchema),
  });
  const how = useWatch({ control, name: 'how' });
  const begin = handleSubmit((values) =>
    onBegin(
      values.name,
      values.how === 'new' ? { kind: 'new', process: values.process } : { kind: values.how },
    ),
  );

  return (
    <main className={styles.page}>
      <form className={styles.sheet} onSubmit={(event) => void begin(event)} noValidate>
        <header className={styles.head}>
          <span className={styles.mark} aria-hidden>
            R
          </span>
          <SegmentedControl
            label={t('app.first.language')}
            items={localeCodes.map((id) => ({ id, label: locales[id].name }))}
            value={locale}
            onChange={onLocale}
          />
        </header>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {t('app.first.title')}
        </h1>
        <p className={styles.text}>{t('app.first.text')}</p>
        {undone ? (
          <Banner
            title={t('app.undone', { label: undone.label })}
            actions={<Button onPress={undone.onRedo}>{t('app.first.bring-back')}</Button>}
          >
            {t('app.first.undone-text')}
          </Banner>
        ) : null}
        {waiting ? (
          <Banner
            title={t('app.first.waiting', { count: waiting.count })}
            actions={<Button onPress={waiting.onGoOn}>{t('app.first.go-on')}</Button>}
          >
            {t('app.first.waiting-text')}
          </Banner>
        ) : null}
        <FormField control={control} name="name">
          {(field, focus) => (
            <TextField
              {...field}
              inputRef={focus}
              label={t('app.first.name')}
              description={t('app.first.name-hint')}
              autoComplete="name"
              maxLength={120}
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- the one field of the first screen
              autoFocus
            />
          )}
        </FormField>
        <Choice value={how} onChange={(chosen) => setValue('how', chosen)} />
        {how === 'new' ? (
          <FormField control={control} name="process">
            {(field, focus) => (
              <TextField
                {...field}
                inputRef={focus}
                label={t('app.first.process')}
                description={t('app.first.process-hint')}
                maxLength={200}
              />
            )}
          </FormField>
        ) : null}
        {failed ? <Banner kind="danger">{t('app.first.failed')}</Banner> : null}
        <div className={styles.actions}>
          <Button type="submit" kind="primary" icon={icons[how]} isDisabled={formState.isSubmitting}>
            {t(formState.isSubmitting ? 'app.first.working' : `app.first.begin-${how}`)}
          </Button>
        </div>
      </form>
    </main>
  );
}

const icons = { sample: BookOpen, new: FilePlus2, import: FolderInput } as const;
