import type { AdverbialWords } from '../speech-words.ts';
import { words } from '../word-list.ts';

/** When, where and in what English news says that somebody spoke. Written by hand for Dateline, 2026 (MIT). */
export const ADVERBIALS: AdverbialWords = {
  alone: words(`
monday tuesday wednesday thursday friday saturday sunday yesterday today tonight earlier later recently afterwards
afterward then separately again live online exclusively publicly privately
`),
  before: words('late early earlier later on just only also'),
  prepositions: words(
    'in on at during by via through from after before following over to with while under ahead',
  ),
  times: words('last this next that earlier later'),
  timeNouns: words(`
week month year weekend morning afternoon evening night spring summer autumn fall winter monday tuesday wednesday
thursday friday saturday sunday january february march april may june july august september october november
december jan feb mar apr jun jul aug sept sep oct nov dec quarter day hour minute decade
`),
  timeSides: words('ago after before earlier later since'),
  occasions: words(`
statement statements note notes interview interviews report reports letter letters email emails e-mail e-mails
filing filings briefing briefings conference call speech article articles blog blogpost post posts message messages
memo hearing meeting release presentation telephone phone television tv radio testimony ruling remarks comments address
editorial book survey study document documents lawsuit complaint tweet tweets opinion broadcast podcast debate
session ceremony rally event forum summit panel visit trip tour lecture affidavit court parliament congress
announcement bulletin newsletter column essay memoir webcast advisory update outlook commentary prospectus review
tweetstorm video appearance address question questions response reply answer reference poll text papers
`),
  further: words(
    'with to on of in at for from about by after before during published released issued sent made',
  ),
};
