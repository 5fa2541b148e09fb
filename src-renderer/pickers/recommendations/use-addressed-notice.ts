import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { useStepNotice } from '../use-step-notice';
import { addressedInWords } from './addressed-in-words';

/**
 * Says it at once, wherever it was done, when a change of the attendance or of the date of a meeting makes its
 * recommendations address other States: they would else stand in the matrix, or be gone from it, without a word. What Undo
 * and Redo make of it is said with what they did.
 */
export function useAddressedNotice(): void {
  const t = useText();
  const { locale } = useIntl();
  const register = useRegister();
  const notice = useStepNotice();
  const news = useSyncExternalStore(register.subscribe, () => register.addressed);
  const told = useRef(news);
  useEffect(() => {
    // What was there when the screen came was told before.
    if (news === told.current) return;
    told.current = news;
    if (news?.kind === 'done') notice('', news.step, undefined, [], addressedInWords(news, locale, t));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- said once for each; another language says nothing anew
  }, [news]);
}
