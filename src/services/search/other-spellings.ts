/**
 * Names of towns, organisations and offices that newspapers spell in two ways, and words of one sense in two spellings that the
 * index keeps apart; folded, each with the spelling that more articles print today. Nothing that has another sense in one of
 * its spellings. Written by hand for Dateline, 2026; licence MIT.
 */
export const OTHER_SPELLINGS: readonly (readonly [string, string])[] = [
  ['qaida', 'qaeda'],
  ['hizbollah', 'hezbollah'],
  ['hizbullah', 'hezbollah'],
  ['hizballah', 'hezbollah'],
  ['taleban', 'taliban'],
  ['koran', 'quran'],
  ['moslem', 'muslim'],
  ['moslems', 'muslims'],
  ['kyiv', 'kiev'],
  ['lviv', 'lvov'],
  ['kharkiv', 'kharkov'],
  ['odesa', 'odessa'],
  ['peking', 'beijing'],
  ['tientsin', 'tianjin'],
  ['nanking', 'nanjing'],
  ['bombay', 'mumbai'],
  ['calcutta', 'kolkata'],
  ['madras', 'chennai'],
  ['bengaluru', 'bangalore'],
  ['dacca', 'dhaka'],
  ['rangoon', 'yangon'],
  ['grey', 'gray'],
  ['tsar', 'czar'],
];
