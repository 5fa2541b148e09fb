import { X } from 'lucide-react';
import { useRef } from 'react';
import { plainHouseForm } from '@/domain/house-form';
import { classificationLanguages, classificationOfKind, classifiedKinds } from '@/domain/kind-classification';
import { symbolKinds, type SymbolKind } from '@/domain/paper-symbol';
import { useText } from '@/i18n/use-text';
import { KeptTextField } from '@/pickers/rows/kept-text-field';
import { useRun } from '@/pickers/use-run';
import { editKindClassification, houseFormId, setKindClassification } from '@/store/commands/house-form';
import { IconButton } from '@/ui/icon-button';
import { Select } from '@/ui/select';
import type { HouseCardProps } from './house-card-props';
import styles from './house-form.module.css';

/** Kinds of paper that bear another classification than the rest, or none. */
export function KindClassifications({ processId, house }: HouseCardProps) {
  const t = useText();
  const run = useRun();
  const listRef = useRef<HTMLDivElement>(null);
  const form = house ?? plainHouseForm;
  const own = classifiedKinds(form);
  const others = symbolKinds.filter((kind) => !own.includes(kind));
  const remove = async (kind: SymbolKind) => {
    await run(setKindClassification(processId, kind, false));
    // The button that had the focus is gone.
    listRef.current?.querySelector<HTMLElement>('[data-add] button')?.focus();
  };
  return (
    <div ref={listRef} className={styles.fields}>
      {own.map((kind) => (
        <fieldset key={kind} className={styles.group}>
          <legend>{t('house-form.classification.of', { kind: t(`papers.kind.${kind}`) })}</legend>
          <div className={styles.kind}>
            <div className={styles.pair}>
              {classificationLanguages.map((language) => (
                <div key={language} lang={language}>
                  <KeptTextField
                    label={t(`house-form.classification.${language}`)}
                    placeholder={t('house-form.classification.none')}
                    keep={`houseForms/${houseFormId(processId)}/kindClassifications.${kind}.${language}`}
                    saved={classificationOfKind(form, kind)?.[language] ?? ''}
                    command={(text) => editKindClassification(processId, kind, language, text)}
                  />
                </div>
              ))}
            </div>
            <IconButton
              icon={X}
              size="s"
              label={t('house-form.classification.as-all', { kind: t(`papers.kind.${kind}`) })}
              onPress={() => void remove(kind)}
            />
          </div>
        </fieldset>
      ))}
      {others.length > 0 ? (
        <div data-add>
          <Select
            label={t('house-form.classification.add')}
            description={t('house-form.classification.add.hint')}
            placeholder={t('house-form.classification.choose')}
            items={others.map((kind) => ({ id: kind, label: t(`papers.kind.${kind}`) }))}
            value={null}
            onChange={(kind) => void run(setKindClassification(processId, kind, true))}
          />
        </div>
      ) : null}
    </div>
  );
}
