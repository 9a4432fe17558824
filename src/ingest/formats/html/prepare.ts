import type { Page, PageElement } from './page.ts';

const MIN_NOSCRIPT = 500;
const MAX_STREAMS = 200;

/** Puts in place what a browser would: stories in `noscript`, in streams of React and in shadow roots. */
export function preparePage(page: Page): void {
  unwrapNoscript(page);
  for (const template of [
    ...page.querySelectorAll('template[shadowrootmode], template[shadowroot]'),
  ])
    template.replaceWith(...contentOf(template));
  placeStreams(page);
}

/** Some systems put the whole story into `noscript`, for readers whose browser runs nothing. */
function unwrapNoscript(page: Page): void {
  for (const element of [...page.querySelectorAll('noscript')]) {
    const isStory =
      (element.textContent ?? '').length >= MIN_NOSCRIPT && element.querySelector('p');
    if (isStory) element.replaceWith(...element.childNodes);
    else element.remove();
  }
}

/**
 * React sends late parts at the end of a page, hidden, as `S:0`, and a script puts them where `B:0` is:
 * https://react.dev/reference/react-dom/server/renderToPipeableStream
 */
function placeStreams(page: Page): void {
  let count = 0;
  for (const stream of [...page.querySelectorAll('[hidden][id^="S:"]')]) {
    count += 1;
    if (count > MAX_STREAMS) return;
    const id = (stream.getAttribute('id') ?? '').slice(2);
    const place = /^[0-9a-f]{1,6}$/i.test(id) && page.querySelector(`template[id="B:${id}"]`);
    stream.remove();
    if (place) place.replaceWith(...stream.childNodes);
    else page.querySelector('body')?.append(...stream.childNodes);
  }
}

function contentOf(template: PageElement): PageElement['childNodes'] {
  return template.content?.childNodes ?? template.childNodes;
}
