import { Plus } from 'lucide-react';
import { useRef } from 'react';
import type { Id } from '@/domain/fields';
import type { Signatory } from '@/domain/house-form';
import { useText } from '@/i18n/use-text';
import { KeptTextField } from '@/pickers/rows/kept-text-field';
import { PartRow } from '@/pickers/rows/part-row';
import rows from '@/pickers/rows/rows.module.css';
import { useArrival } from '@/pickers/use-arrival';
import { usePartList } from '@/pickers/rows/use-part-list';
import { addSignatory, editSignatory, moveSignatory, removeSignatory } from '@/store/commands/house-form';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import styles from './house-form.module.css';

interface SignatoriesCardProps {
  /** The field that the address names. */
  readonly arrival: string | undefined;
  readonly processId: Id;
  readonly signatories: readonly Signatory[];
}

const fields = ['capacity', 'name', 'function'] as const;

/** Who signs the papers, in their order. */
export function SignatoriesCard({ arrival, processId, signatories }: SignatoriesCardProps) {
  const t = useText();
  const frame = useRef<HTMLDivElement>(null);
  useArrival(frame, arrival);
  const { listRef, rowRef, add, actionsOf } = usePartList(signatories, {
    add: (afterId) => addSignatory(processId, afterId),
    move: moveSignatory,
    remove: removeSignatory,
  });
  return (
    <Card title={t('house-form.signatories')}>
      <p className={styles.hint}>{t('house-form.signatories.hint')}</p>
      <div ref={frame}>
        <div data-field="signatures" className={styles.section}>
          <div ref={listRef} className={rows.rows}>
            {signatories.map((signatory, index) => (
              <PartRow
                key={signatory.id}
                ref={rowRef}
                id={signatory.id}
                label={t('house-form.signatory', { position: index + 1 })}
                actions={actionsOf(signatory)}
              >
                <div className={styles.pair}>
                  {fields.flatMap((field) =>
                    (['en', 'ru'] as const).map((language) => {
                      const label = t(`house-form.signatory.${field}.${language}`);
                      return (
                        <div key={`${field}.${language}`} lang={language}>
                          <KeptTextField
                            label={label}
                            labelHidden
                            look="bare"
                            placeholder={label}
                            keep={`signatories/${signatory.id}/${field}.${language}`}
                            saved={signatory[field][language] ?? ''}
                            command={(text) => editSignatory(signatory, field, language, text)}
                          />
                        </div>
                      );
                    }),
                  )}
                </div>
              </PartRow>
            ))}
          </div>
          <div className={rows.add} data-add>
            <Button kind="quiet" size="s" icon={Plus} onPress={() => void add()}>
              {t('house-form.signatories.add')}
            </Button>
          </div>
        </div>
      </div>
    </Card>
  );
}
