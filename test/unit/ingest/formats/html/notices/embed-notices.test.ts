import { describe, expect, it } from 'vitest';
import {
  aSavedPage,
  HEADLINE,
  paragraphs,
  readPage,
  STORY,
} from '../../../../../support/saved-page.ts';

const read = (line: string) => {
  const [first = '', ...others] = STORY;
  const body = `<p>${first}</p><div><p>${line}</p></div>${paragraphs(others)}`;
  return readPage(aSavedPage(`<article><h1>${HEADLINE}</h1>${body}</article>`)).body;
};

describe('what stands in the place of something loaded from elsewhere', () => {
  it.each([
    ['Empfohlener redaktioneller Inhalt'],
    ['Ein Klick für den Datenschutz'],
    ['Grafiken anzeigen Datenschutzeinstellungen anpassen'],
    ['An dieser Stelle finden Sie einen externen Inhalt von Glimpse, der den Artikel ergänzt.'],
    [
      'Zur Darstellung von Karten nutzen wir den Dienst Mapper. Erst wenn Sie hier klicken, werden sie geladen.',
    ],
    ['Der Artikel geht unter dem Video weiter'],
    [
      'This article contains content provided by Glimpse. We ask for your permission before anything is loaded.',
    ],
    ['To view this content, you need to accept cookies from Glimpse.'],
    ['View this post on Glimpse'],
    ['Story continues after advertisement'],
    ['Your browser does not support the audio element.'],
    ['Cet article contient un contenu externe. Nous vous demandons votre accord.'],
    ['Ce contenu est bloqué car vous n’avez pas accepté les cookies.'],
    ['Pour afficher cette carte, vous devez accepter les cookies de mesure.'],
    ['Este contenido está alojado por un tercero. Acepte sus condiciones.'],
    ['Pasada la publicidad continúa la noticia'],
    ['Questo contenuto è ospitato da una terza parte.'],
    ['Om deze video te bekijken moet je toestemming geven.'],
    ['Aby wyświetlić tę treść, zaakceptuj pliki cookie.'],
  ])('is none of the story: %s', (line) => {
    expect(read(line)).toBe(STORY.join('\n\n'));
  });

  it.each([
    ['This content is what the readers of the harbour post have asked for in their letters.'],
    ['An dieser Stelle stand bis zum Jahr 1911 das alte Zollhaus der Stadt am Hafen.'],
    ['To see this post restored, the council of the town has paid four thousand crowns.'],
    ['The story continues in the second book, which the museum of the town keeps under glass.'],
    ['Play video games, said the teacher, and you learn how ships are steered through fog.'],
    ['Pour voir cette fresque, les visiteurs doivent gravir les cent marches de la tour.'],
  ])('is not a sentence of a story: %s', (line) => {
    expect(read(line)).toContain(line);
  });
});
