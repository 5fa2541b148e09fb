import { Plus } from 'lucide-react';
import { statementClasses } from '@/domain/draft';
import type { Phrase } from '@/domain/phrase';
import { useText } from '@/i18n/use-text';
import { KeptTextArea } from '@/pickers/rows/kept-text-area';
import { KeptTextField } from '@/pickers/rows/kept-text-field';
import { PartRow } from '@/pickers/rows/part-row';
import rows from '@/pickers/rows/rows.module.css';
import { usePartList } from '@/pickers/rows/use-part-list';
import { useRun } from '@/pickers/use-run';
import { addPhrase, editPhrase, editPhraseText, removePhrase } from '@/store/commands/phrases';
import { useLive } from '@/store/react/use-live';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Select } from '@/ui/select';
import styles from './phrases-card.module.css';

/** The house's own operative formulas, which a slash and a few letters write into a paragraph. */
export function PhrasesCard() {
  const t = useText();
  const process = useLive(async (register) => (await register.list('processes'))[0], []);
  const all = useLive((register) => register.list('phrases'), []);
  const phrases = (all ?? [])
    .filter(({ processId }) => processId === process?.id)
    .toSorted((a, b) => (a.order < b.order ? -1 : 1));
  const { listRef, rowRef, add, actionsOf } = usePartList(phrases, {
    add: () => addPhrase(process?.id ?? ''),
    remove: removePhrase,
  });
  if (!process) return null;
  return (
    <Card title={t('phrases.title')}>
      <p className={styles.text}>{t('phrases.text')}</p>
      <div className={styles.section}>
        <div ref={listRef} className={rows.rows}>
          {phrases.map((phrase, index) => (
            <PartRow
              key={phrase.id}
              ref={rowRef}
              id={phrase.id}
              label={t('phrases.row', { position: index + 1 })}
              actions={actionsOf(phrase)}
            >
              <PhraseFields phrase={phrase} />
            </PartRow>
          ))}
        </div>
        <div className={rows.add} data-add>
          <Button kind="quiet" size="s" icon={Plus} onPress={() => void add()}>
            {t('phrases.add')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

function PhraseFields({ phrase }: { readonly phrase: Phrase }) {
  const t = useText();
  const run = useRun();
  return (
    <div className={styles.phrase}>
      <KeptTextField
        label={t('phrases.shortcut')}
        labelHidden
        look="bare"
        placeholder={t('phrases.shortcut')}
        keep={`phrases/${phrase.id}/shortcut`}
        saved={phrase.shortcut ?? ''}
        command={(text) => editPhrase(phrase, { shortcut: text.trim().replace(/^\//u, '') || null })}
      />
      {(['en', 'ru'] as const).map((language) => (
        <div key={language} lang={language}>
          <KeptTextArea
            label={t(`phrases.words.${language}`)}
            look="bare"
            paper
            placeholder={t(`phrases.words.${language}`)}
            keep={`phrases/${phrase.id}/text.${language}`}
            saved={phrase.text[language] ?? ''}
            command={(text) => editPhraseText(phrase, language, text)}
          />
        </div>
      ))}
      <Select
        label={t('outcome.statement.class')}
        labelHidden
        look="bare"
        items={[
          { id: 'none', label: t('outcome.statement.unclassified') },
          ...statementClasses.map((id) => ({ id, label: t(`domain.statement-class.${id}`) })),
        ]}
        value={phrase.class ?? 'none'}
        onChange={(id) =>
          void run(editPhrase(phrase, { class: statementClasses.find((kind) => kind === id) ?? null }))
        }
      />
    </div>
  );
}
