import { levels, meetingTypes, modalities, statesOfAffairs } from '@/domain/draft';
import { useText } from '@/i18n/use-text';

import type { Fact } from '../fact';
import type { Review } from '../use-review';
import { CountryField } from './country-field';
import { CountFields } from './count-fields';
import { DraftDate, DraftNumber, DraftSelect, DraftText } from './draft-fields';
import { LinesField } from './lines-field';
import { ListItemFields } from './list-item-fields';
import { ParagraphFields } from './paragraph-fields';
import styles from './fact-editor.module.css';

/** The right fields for each kind of fact. */
export function EditorFields({ fact, review }: { readonly fact: Fact; readonly review: Review }) {
  const t = useText();
  const { path, kind } = fact;
  const base = `/meetings/${fact.meeting ?? 0}`;
  const label = t(`exchange.fact.${kind}`);
  const at = (field: string) => ({ review, path: `${base}/${field}` });
  switch (kind) {
    case 'kind':
      return (
        <div className={styles.pair}>
          <DraftSelect
            {...at('type')}
            label={t('exchange.field.type')}
            values={meetingTypes}
            labelOf={(type) => t(`domain.meeting-type.${type}`)}
          />
          <DraftNumber {...at('ordinal')} label={t('exchange.field.ordinal')} />
        </div>
      );
    case 'date':
      return <DraftDate {...at('date')} label={label} />;
    case 'place':
      return (
        <div className={styles.pair}>
          <DraftText {...at('city')} label={t('exchange.field.city')} />
          <CountryField {...at('country')} label={t('exchange.field.country')} />
        </div>
      );
    case 'title':
    case 'venue':
    case 'theme':
      return <DraftText {...at(kind)} label={label} />;
    case 'purposes':
      return <LinesField {...at(kind)} label={label} />;
    case 'stateOfAffairs':
      return (
        <DraftSelect
          {...at(kind)}
          label={label}
          values={statesOfAffairs}
          labelOf={(state) => t(`domain.state-of-affairs.${state}`)}
        />
      );
    case 'modality':
      return (
        <DraftSelect
          {...at(kind)}
          label={label}
          values={modalities}
          labelOf={(modality) => t(`domain.modality.${modality}`)}
        />
      );
    case 'level':
      return (
        <DraftSelect
          {...at(kind)}
          label={label}
          values={levels}
          labelOf={(level) => t(`domain.level.${level}`)}
        />
      );
    case 'approximateAttendance':
      return <CountFields {...at(kind)} label={label} />;
    case 'paragraphs':
      return <ParagraphFields path={path} review={review} />;
    default:
      return <ListItemFields kind={kind} path={path} review={review} />;
  }
}
