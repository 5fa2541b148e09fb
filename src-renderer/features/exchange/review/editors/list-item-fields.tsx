import {
  delegationAttendance,
  delegationCategories,
  documentRelations,
  documentTypes,
  interventionKinds,
  organiserRoleKinds,
  partyStatuses,
} from '@/domain/draft';
import { useText } from '@/i18n/use-text';

import type { FactKind } from '../fact';
import type { Review } from '../use-review';
import { DraftDate, DraftNumber, DraftParty, DraftSelect, DraftText } from './draft-fields';
import styles from './fact-editor.module.css';

interface ListItemFieldsProps {
  readonly kind: FactKind;
  readonly path: string;
  readonly review: Review;
}

/** The fields of one item of a list: an organiser, a delegation, a document. */
export function ListItemFields({ kind, path, review }: ListItemFieldsProps) {
  const t = useText();
  const at = (field: string) => ({ review, path: `${path}/${field}` });
  const fields = () => {
    switch (kind) {
      case 'organisers':
        return (
          <>
            <DraftParty {...at('party')} label={t('exchange.field.party')} />
            <DraftSelect
              {...at('role')}
              label={t('exchange.field.role')}
              values={organiserRoleKinds}
              labelOf={(role) => t(`domain.organiser-role.${role}`)}
            />
            <DraftText {...at('capacity')} label={t('exchange.field.capacity')} />
          </>
        );
      case 'delegations':
        return (
          <>
            <DraftText {...at('printedName')} label={t('exchange.field.printed-name')} />
            <DraftParty {...at('party')} label={t('exchange.field.party')} />
            <DraftSelect
              {...at('category')}
              label={t('exchange.field.category')}
              values={delegationCategories}
              labelOf={(category) => t(`domain.delegation-category.${category}`)}
            />
            <DraftSelect
              {...at('attendance')}
              label={t('exchange.field.attendance')}
              values={delegationAttendance}
              labelOf={(state) => t(`domain.attendance-state.${state}`)}
            />
            <DraftText {...at('capacity')} label={t('exchange.field.capacity')} />
          </>
        );
      case 'people':
        return (
          <>
            <DraftText {...at('name')} label={t('exchange.field.name')} required />
            <DraftText {...at('honorific')} label={t('exchange.field.honorific')} />
            <DraftText {...at('function')} label={t('exchange.field.function')} />
            <DraftText {...at('unit')} label={t('exchange.field.unit')} />
            <DraftText {...at('institution')} label={t('exchange.field.institution')} />
            <DraftParty {...at('party')} label={t('exchange.field.party')} />
            <DraftText {...at('email')} label={t('people.contacts.email')} />
            <DraftText {...at('phone')} label={t('people.contacts.phone')} />
            <DraftText {...at('address')} label={t('people.contacts.address')} />
          </>
        );
      case 'recommendations':
        return (
          <>
            <DraftText {...at('reference')} label={t('exchange.field.reference')} />
            <DraftText {...at('text')} label={t('exchange.fact.recommendations')} long required />
            <DraftDate {...at('due')} label={t('exchange.field.due')} />
            <DraftText {...at('theme')} label={t('exchange.fact.theme')} />
            <DraftText {...at('note')} label={t('exchange.field.note')} long />
          </>
        );
      case 'agenda':
        return (
          <>
            <DraftText {...at('number')} label={t('exchange.field.ordinal')} />
            <DraftText {...at('title')} label={t('exchange.field.title')} required />
            <DraftText {...at('annotation')} label={t('exchange.field.annotation')} long />
          </>
        );
      case 'interventions':
        return (
          <>
            <DraftText {...at('speaker')} label={t('exchange.field.speaker')} />
            <DraftParty {...at('party')} label={t('exchange.field.party')} />
            <DraftSelect
              {...at('kind')}
              label={t('exchange.field.kind')}
              values={interventionKinds}
              labelOf={(one) => t(`domain.intervention-kind.${one}`)}
            />
          </>
        );
      case 'documents':
        return (
          <>
            <DraftText {...at('title')} label={t('exchange.field.title')} required />
            <DraftText {...at('symbol')} label={t('meetings.documents.symbol')} />
            <DraftSelect
              {...at('type')}
              label={t('exchange.field.type')}
              values={documentTypes}
              labelOf={(type) => t(`domain.document-type.${type}`)}
            />
            <DraftSelect
              {...at('relation')}
              label={t('exchange.field.relation')}
              values={documentRelations}
              labelOf={(relation) => t(`domain.document-relation.${relation}`)}
            />
            <DraftDate {...at('date')} label={t('exchange.fact.date')} />
          </>
        );
      case 'projects':
        return (
          <>
            <DraftText {...at('name')} label={t('exchange.field.title')} required />
            <DraftParty {...at('donor')} label={t('exchange.field.donor')} />
          </>
        );
      case 'relatedEvents':
        return (
          <>
            <DraftText {...at('name')} label={t('exchange.field.title')} required />
            <DraftDate {...at('date')} label={t('exchange.fact.date')} />
            <DraftText {...at('city')} label={t('exchange.field.city')} />
          </>
        );
      case 'status':
        return (
          <>
            <DraftParty {...at('party')} label={t('exchange.field.party')} />
            <DraftSelect
              {...at('status')}
              label={t('exchange.field.status')}
              values={partyStatuses}
              labelOf={(status) => t(`domain.party-status.${status}`)}
            />
            <DraftDate {...at('asOf')} label={t('exchange.field.as-of')} />
          </>
        );
      case 'chairmanship':
        return (
          <>
            <DraftParty {...at('party')} label={t('exchange.field.party')} />
            <DraftText {...at('label')} label={t('exchange.field.label')} />
          </>
        );
      case 'sdgs':
        return <DraftNumber review={review} path={path} label={t('exchange.field.goal')} />;
      case 'themes':
        return <DraftText review={review} path={path} label={t('exchange.fact.themes')} required />;
      default:
        return null;
    }
  };
  return (
    <>
      <div className={styles.pair}>{fields()}</div>
      {kind === 'interventions' ? <DraftText {...at('text')} label={t('exchange.field.text')} long /> : null}
    </>
  );
}
