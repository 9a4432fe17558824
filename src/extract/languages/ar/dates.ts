import type { DateWords } from '../date-words.ts';

/**
 * Arabic words of dates; what stands behind a bar is read beside a day alone. Written by hand for Dateline, 2026; licence MIT.
 */
export const DATES: DateWords = {
  months: [
    'يناير كانون_الثاني جانفي',
    'فبراير شباط فيفري',
    'مارس آذار',
    'أبريل إبريل نيسان أفريل',
    'مايو أيار ماي',
    'يونيو حزيران جوان',
    'يوليو تموز جويلية',
    'أغسطس آب أوت',
    'سبتمبر أيلول',
    'أكتوبر تشرين_الأول',
    'نوفمبر تشرين_الثاني',
    'ديسمبر كانون_الأول',
  ],
  weekdays: ['الأحد', 'الاثنين الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  beforeDay: ['يوم', 'في'],
  beforeMonth: ['من'],
  beforeYear: ['عام', 'سنة'],
  beforeTime: ['الساعة'],
  published: ['نشر', 'تاريخ النشر'],
  updated: ['آخر تحديث', 'تحديث'],
};
