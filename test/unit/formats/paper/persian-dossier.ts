import type { MeetingDossier } from '@/domain/meeting-dossier';

import { anIntervention, aParagraph } from './a-dossier';
import { richDossier } from './rich-dossier';

/** A meeting whose texts were recorded in Persian alone; invented. */
export function persianDossier(): MeetingDossier {
  const rich = richDossier();
  return {
    ...rich,
    meeting: {
      ...rich.meeting,
      title: { fa: 'دومین نشست مقامات ارشد فرایند آلماتی' },
      theme: { fa: 'بازار کار به‌عنوان راه‌حلی پایدار برای پناهندگان' },
      venue: { fa: 'هتل «استپ»، تالار ۲' },
      purposes: { fa: 'تبادل تجربهٔ دولت‌ها از زمان نشست پیشین\nتوافق دربارهٔ گام‌های بعدی فرایند' },
    },
    statements: [],
    paragraphs: [
      aParagraph(1, {
        fa: 'شرکت‌کنندگان تأکید کردند که حمایت از پناهندگان مسئولیتی مشترک است و از UNHCR و IOM خواستند تا پایان سال ۲۰۱۶ به پشتیبانی خود ادامه دهند.',
      }),
      aParagraph(2, { fa: 'دولت‌های شرکت‌کننده موارد زیر را پذیرفتند:' }),
      aParagraph(3, { fa: 'کاهش هزینه‌ها و کوتاه‌کردن زمان انتظار؛' }, { level: 1 }),
      aParagraph(4, { fa: 'ساده‌سازی رویه‌ها.' }, { level: 1 }),
    ],
    interventions: [
      anIntervention('intervention', {
        text: { fa: 'پناهنده‌ای که کار می‌کند همسایه است.' },
        verbatim: true,
        printedSpeaker: 'مریم رضایی',
      }),
    ],
  };
}
