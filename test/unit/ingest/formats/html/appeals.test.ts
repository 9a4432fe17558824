import { describe, expect, it } from 'vitest';
import {
  appealPhrases,
  isAuthorHeading,
} from '../../../../../src/ingest/formats/html/reader-appeals.ts';
import {
  aSavedPage,
  HEADLINE,
  paragraphs,
  readPage,
  STORY,
} from '../../../../support/saved-page.ts';

const H1 = `<h1>${HEADLINE}</h1>`;
const WHOLE = STORY.join('\n\n');
const bodyOf = (body: string) => readPage(aSavedPage(body)).body;
/** A box of lines in the midst of a story. */
const within = (box: string) => {
  const [first = '', ...others] = STORY;
  return `<article>${H1}${paragraphs([first])}${box}${paragraphs(others)}</article>`;
};

describe('what a publisher says to readers of itself', () => {
  it.each([
    [
      'an offer',
      [
        'Enjoy the news of the whole bay, every single day of the year.',
        'Unlimited digital access on all of your devices.',
        'Exclusive articles by our best writers on boats and fish.',
        'Subscribe now for more',
        'Don’t have an account? Create an account',
        'View more offers',
      ],
    ],
    [
      'an account',
      [
        'Lecture en cours sur un autre appareil.',
        'Vous pouvez lire sur un seul appareil à la fois, où que vous soyez.',
        'Une autre personne lit en ce moment le journal avec ce compte.',
        'Votre abonnement ne permet pas la lecture de cet article.',
      ],
    ],
    [
      'a registration',
      ['会員登録すると', '電子版が利用できます。', '有料記事も読み放題です。', '今すぐ登録'],
    ],
  ])('is left out where lines below each other say so: %s', (_, lines) => {
    const list = lines.map((line) => `<li>${line}</li>`).join('');
    expect(bodyOf(within(`<div class="x"><ul>${list}</ul></div>`))).toBe(WHOLE);
  });

  it.each([
    'Did you know that our newsroom is funded by readers alone? Support local journalism and make a donation today, so that we can go on reporting on what happens at sea.',
    'Gefällt Ihnen dieser Beitrag? Unterstützen Sie uns mit einer Spende, denn wir berichten ohne Anzeigen, und das kostet Geld. Oder werden Sie Mitglied. '.repeat(
      4,
    ),
    'Soutenez notre rédaction, qui enquête pour vous, et faites un don dès maintenant.',
    'Got a story? Get in touch with our news team at desk@example.org.',
    'For more stories like this, check our page of news.',
    'Bitte bleiben Sie sachlich: Ihre Kommentare werden gelesen, und es besteht kein Anspruch auf Veröffentlichung von Kommentaren. '.repeat(
      5,
    ),
    'All comments are moderated before you see them; please read our commenting guidelines.',
    'Thank you for registering. Refresh the page, and you will be automatically logged in.',
  ])('is left out where a paragraph says so: %s', (text) => {
    expect(bodyOf(within(`<p>${text}</p>`))).toBe(WHOLE);
  });

  it.each([
    'The newspaper lost a tenth of its subscriptions last year, and readers who cancelled said that the price was too high for them.',
    'She asked the town for a donation to the museum, and fishermen gave what they had, boats among it.',
    'Der Verein hat 300 Mitglieder; wer spenden will, kann das auf dem Fest am Sonntag tun, sagte der Vorsitzende.',
    'Comments on the plan came from both banks of the river, and most of them were friendly, the clerk said.',
    'L’abonnement au bac coûtera dix euros par mois, a annoncé le maire lundi devant les élus.',
  ])('is not meant by a story about such things: %s', (text) => {
    expect(appealPhrases(text)).toBe(0);
    expect(bodyOf(within(`<p>${text}</p>`))).toContain(text);
  });
});

describe('what is said of the author', () => {
  it.each(['About the author', 'Über die Autorin', 'À propos de l’auteure', 'この記事を書いた人'])(
    'is left out below %s',
    (heading) => {
      const box = `<div><h3>${heading}</h3><p>Ada Reed has written of ferries and harbours for twenty years, and lives by the sea.</p><p>Harbours</p></div>`;
      expect(bodyOf(`<article>${H1}${paragraphs()}${box}</article>`)).toBe(WHOLE);
    },
  );

  it('is not meant by a heading of the story', () => {
    for (const heading of ['About the ferry', 'The author of the plan', 'Zur Person'])
      expect(isAuthorHeading(heading)).toBe(false);
  });
});
