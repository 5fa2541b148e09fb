import { levels, meetingTypes, modalities, statesOfAffairs, approximateCountSchema } from '@/domain/draft';
import { formatEdtf } from '@/domain/format-edtf';
import type { Translate } from '@/i18n/use-text';
import { countryName } from '@/pickers/country-names';

/** One value of a meeting's field as the interface says it; `''` for what has no words. */
export function valueInWords(field: string, value: unknown, t: Translate, locale: string): string {
  const among = <T extends string>(list: readonly T[]) => list.find((one) => one === value);
  switch (field) {
    case 'date':
      return typeof value === 'string' ? formatEdtf(value, locale) : '';
    case 'country':
      return typeof value === 'string' ? countryName(value, locale) : '';
    case 'type': {
      const type = among(meetingTypes);
      return type ? t(`domain.meeting-type.${type}`) : '';
    }
    case 'stateOfAffairs': {
      const state = among(statesOfAffairs);
      return state ? t(`domain.state-of-affairs.${state}`) : '';
    }
    case 'modality': {
      const modality = among(modalities);
      return modality ? t(`domain.modality.${modality}`) : '';
    }
    case 'level': {
      const level = among(levels);
      return level ? t(`domain.level.${level}`) : '';
    }
    case 'approximateAttendance': {
      const count = approximateCountSchema.safeParse(value);
      return count.success ? t(`domain.count.${count.data.qualifier}`, { count: count.data.count }) : '';
    }
    default:
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }
}
