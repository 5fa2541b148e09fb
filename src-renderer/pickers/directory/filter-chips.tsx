import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { Chip } from '@/ui/chip';
import styles from './directory.module.css';
import type { DirectoryFilterProps } from './directory-filter';

/** What a list is narrowed to, each to be taken away; nothing where it is not. */
export function FilterChips({ filter }: { readonly filter: DirectoryFilterProps }) {
  const t = useText();
  const { text, onTextChange, menus, flag, onClear } = filter;
  const chosen = menus.flatMap(({ id: kind, choices, onChange }) => {
    const inForce = choices.filter((choice) => choice.chosen);
    const without = (id: string) => inForce.map((choice) => choice.id).filter((other) => other !== id);
    return inForce.map(({ id, label }) => ({
      key: `${kind} ${id}`,
      label,
      onRemove: () => onChange(without(id)),
    }));
  });
  if (chosen.length === 0 && flag?.isOn !== true && text.trim() === '') return null;
  return (
    <div className={styles.chips} role="group" aria-label={t('directory.filter.active')}>
      {chosen.map(({ key, label, onRemove }) => (
        <Chip key={key} label={label} onRemove={onRemove} />
      ))}
      {flag?.isOn === true ? <Chip label={flag.label} onRemove={() => flag.onChange(false)} /> : null}
      {text.trim() === '' ? null : (
        <Chip label={t('directory.filter.text', { text })} onRemove={() => onTextChange('')} />
      )}
      <Button kind="quiet" size="s" onPress={onClear}>
        {t('directory.filter.clear')}
      </Button>
    </div>
  );
}
