import { describe, expect, it } from 'vitest';
import {
  aSavedPage,
  HEADLINE,
  paragraphs,
  readPage,
  STORY,
} from '../../../../support/saved-page.ts';

const H1 = `<h1>${HEADLINE}</h1>`;
const WHOLE = STORY.join('\n\n');

function bodyOf(body: string, head = ''): string {
  return readPage(aSavedPage(body, head)).body;
}

describe('an element with a story in it', () => {
  it.each([
    'paywall',
    'ads',
    'subscription',
    'more-stories',
    'social',
    'related',
    'comments',
    'caption',
    'read-more',
    'modal',
    'cookie',
  ])('stays when its class is %s', (name) => {
    expect(bodyOf(`${H1}<div class="${name}">${paragraphs()}</div>`)).toBe(WHOLE);
    expect(bodyOf(`${H1}<article><div id="x-${name}">${paragraphs()}</div></article>`)).toBe(WHOLE);
  });

  it('stays when each of its paragraphs has such a class', () => {
    expect(bodyOf(`${H1}<article>${paragraphs(STORY, ' class="paywall"')}</article>`)).toBe(WHOLE);
  });

  it.each(['aside', 'nav', 'form', 'footer', 'figure', 'dialog'])(
    'stays when it is a %s',
    (tag) => {
      expect(bodyOf(`${H1}<${tag}>${paragraphs()}</${tag}>`)).toBe(WHOLE);
    },
  );

  it.each(['aria-hidden="true"', 'hidden', 'style="display: none"'])(
    'stays with %s',
    (attribute) => {
      expect(bodyOf(`${H1}<div ${attribute}>${paragraphs()}</div>`)).toBe(WHOLE);
    },
  );

  it('keeps the rest that is shown on a click', () => {
    const rest = `<div class="more" style="display:none">${paragraphs(STORY.slice(1))}</div>`;
    expect(bodyOf(`${H1}<article>${paragraphs(STORY.slice(0, 1))}${rest}</article>`)).toBe(WHOLE);
  });

  it('keeps every word of a sentence, whatever the inline elements in it are called', () => {
    const [first = '', ...others] = STORY;
    const inline = (tag: string, name: string) => {
      const marked = first.replace('council', `<${tag} class="${name}">council</${tag}>`);
      return bodyOf(`${H1}<article>${paragraphs([marked, ...others])}</article>`);
    };
    expect(inline('a', 'related')).toBe(WHOLE);
    expect(inline('button', 'gloss')).toBe(WHOLE);
    expect(inline('span', 'ads')).toBe(WHOLE);
  });

  it('may stand in parts of one name with something between them', () => {
    const part = (texts: readonly string[]) =>
      `<div><div class="text">${paragraphs(texts)}</div></div>`;
    const ad = '<div><div class="ad">Buy a boat</div></div>';
    const half = [...STORY, ...STORY.map((text) => `Again: ${text}`)];
    const body = bodyOf(`<main>${H1}${part(half.slice(0, 2))}${ad}${part(half.slice(2))}</main>`);
    expect(body).toBe(half.join('\n\n'));
  });
});

describe('what a browser would put in place', () => {
  it.each([
    [
      'a stream of React',
      `<main><template id="B:0"></template></main><div hidden id="S:0">${H1}${paragraphs()}</div>`,
    ],
    [
      'a stream without a place',
      `<main>Loading</main><div hidden id="S:1">${H1}${paragraphs()}</div>`,
    ],
    [
      'a shadow root',
      `${H1}<story-text><template shadowrootmode="open">${paragraphs()}</template></story-text>`,
    ],
    [
      'a script of Next.js',
      `${H1}<script>self.__next_f.push([1,${JSON.stringify(
        `4:["$","article",null,{"children":[${STORY.map((text) => JSON.stringify(['$', 'p', null, { children: [text.slice(0, 9), ['$', 'b', null, { children: text.slice(9, 20) }], text.slice(20)] }])).join(',')}]}]\n`,
      )}])</script>`,
    ],
    [
      'HTML in the data of a script',
      `${H1}<script type="application/json">${JSON.stringify({ post: { html: paragraphs() } })}</script>`,
    ],
    [
      'text in the data of a script',
      `${H1}<script type="application/json">${JSON.stringify({ post: { text: WHOLE } })}</script>`,
    ],
  ])('is read from %s', (_place, body) => {
    expect(bodyOf(body)).toBe(WHOLE);
  });
});

describe('what a page says of other things', () => {
  const consent = `<p>${'We and our partners store and/or access information on a device, and you may withdraw your consent at any time. '.repeat(5)}</p>`;

  it.each(['consent', 'article-body'])('is left out where it asks for consent (%s)', (name) => {
    expect(
      bodyOf(`<div class="${name}">${consent.repeat(4)}</div>${H1}<div>${paragraphs()}</div>`),
    ).toBe(WHOLE);
  });

  it.each([
    'Wir und unsere Partner speichern Informationen auf einem Gerät. Ihre Einwilligung können Sie jederzeit widerrufen.',
    'Nous et nos partenaires stockons des informations sur votre appareil. Vous pouvez retirer votre consentement à tout moment.',
    'Noi e i nostri partner archiviamo informazioni; puoi revocare il tuo consenso in qualsiasi momento.',
  ])('is left out in other languages: %s', (text) => {
    expect(bodyOf(`${H1}<article>${paragraphs()}<p>${text}</p></article>`)).toBe(WHOLE);
  });

  it('is kept where the story itself is about cookies', () => {
    const story = STORY.map(
      (text) => `${text} A court had ruled on the cookies of the ferry's site.`,
    );
    expect(bodyOf(`${H1}<article>${paragraphs(story)}</article>`)).toBe(story.join('\n\n'));
  });

  const comment = (at: number) =>
    `<div><b>Reader ${at}</b> <span>${at + 2} hours ago</span><p>I think that this boat is far too old, and the money had better go to the school, number ${at}.</p><a href="#">Reply</a></div>`;
  const thread = [1, 2, 3, 4, 5, 6, 7, 8].map(comment).join('');

  it('is left out where it is a comment thread, with a name or without', () => {
    expect(
      bodyOf(`${H1}<article>${paragraphs()}</article><div class="comments">${thread}</div>`),
    ).toBe(WHOLE);
    expect(bodyOf(`${H1}<article>${paragraphs()}<h3>8 Comments</h3>${thread}</article>`)).toBe(
      WHOLE,
    );
    expect(bodyOf(`${H1}<article>${paragraphs()}<h3>8 Kommentare</h3>${thread}</article>`)).toBe(
      WHOLE,
    );
  });

  const teaser = (at: number) =>
    `<div><h3><a href="/${at}">Another story of the town, number ${at}</a></h3><p>The council has decided something else about the bridge over the bay, says number ${at}.</p></div>`;
  const teasers = [1, 2, 3, 4, 5, 6].map(teaser).join('');

  it.each([
    'More stories',
    'Mehr zum Thema',
    'À lire aussi',
    'Leia também',
    '関連記事',
    'Читайте также',
  ])('is left out under “%s”', (heading) => {
    const section = `<div><h2>${heading}</h2>${teasers}</div>`;
    expect(bodyOf(`${H1}<article>${paragraphs()}${section}</article>`)).toBe(WHOLE);
  });

  it('is left out where it is the next story of an endless page', () => {
    const other = Array.from(
      { length: 8 },
      (_, at) => `${STORY[0]} That was another day, number ${at}.`,
    );
    const next = `<h1>Fish is dear again on this coast</h1>${paragraphs(other)}`;
    for (const tag of ['article', 'div']) {
      const page = `<${tag} class="s">${H1}${paragraphs()}</${tag}><${tag} class="s">${next}</${tag}>`;
      expect(bodyOf(page)).toBe(WHOLE);
    }
    expect(bodyOf(`${H1}<article>${H1}${paragraphs()}</article><article>${next}</article>`)).toBe(
      WHOLE,
    );
  });
});

describe('the head and the tail of a story', () => {
  it('are left out, and what says it in short stays', () => {
    const dek = 'Two islands asked for a bridge and were told to wait for another ten years';
    const head = `<div>Harbour</div>${H1}<p>${dek}</p><p>By Ada Reed</p><time>3 September 2024</time><p>4 min read</p>`;
    const tail =
      '<p>Read more: Ten boats to see</p><p>Photo: A. Reed / Marsh Post</p><p>© 2024 Marsh Post. All rights reserved.</p>';
    expect(bodyOf(`<article>${head}${paragraphs()}${tail}</article>`)).toBe(`${dek}\n\n${WHOLE}`);
  });

  it('has what says the story in short from beside its headline', () => {
    const dek =
      'Two islands asked for a bridge and were told to wait for another ten years, says the county';
    const page = `<header>${H1}<p>${dek}</p></header><div><div class="story-body">${paragraphs()}</div></div>`;
    expect(bodyOf(page, `<meta name="description" content="${dek}">`)).toBe(`${dek}\n\n${WHOLE}`);
  });

  it('is said once where the page says it twice, for a telephone and for a desk', () => {
    expect(bodyOf(`${H1}<article>${paragraphs()}${paragraphs()}</article>`)).toBe(WHOLE);
  });
});

describe('what stands between the paragraphs', () => {
  it('is left out where caption and credit lie beside each other', () => {
    const caption =
      '<div class="image"><span class="caption">The ferry in May.</span> <span class="credit">Picture: Marsh Photos</span></div>';
    expect(bodyOf(`${H1}<article>${caption}${paragraphs()}</article>`)).toBe(WHOLE);
  });

  it('stays where only a part of it is called a caption', () => {
    const line =
      '<p><span class="caption">The ferry</span> sails again in May, said its captain.</p>';
    expect(bodyOf(`${H1}<article>${paragraphs()}${line}</article>`)).toBe(
      `${WHOLE}\n\nThe ferry sails again in May, said its captain.`,
    );
  });

  it.each(['- Advertisement -', 'ANZEIGE', 'Publicité', 'Реклама:', '広告'])(
    'is left out where it only says that an advertisement follows: %s',
    (line) => {
      const [first = '', ...others] = STORY;
      const body = `${paragraphs([first])}<p>${line}</p>${paragraphs(others)}`;
      expect(bodyOf(`${H1}<article>${body}</article>`)).toBe(WHOLE);
    },
  );

  it('is left out where it offers a subscription', () => {
    const offer =
      '<h2>Subscribe to continue reading</h2><p>Get unlimited access to every article from £1 a week. Cancel any time.</p>';
    expect(bodyOf(`${H1}<article>${paragraphs()}<div>${offer}</div></article>`)).toBe(WHOLE);
  });
});

describe('a page that is laid out in a table', () => {
  const menu = '<td width="120"><a href="/">Home</a><br><a href="/n">News</a></td>';

  it('gives the story of its cell', () => {
    const cell = `<td><font size="5"><b>${HEADLINE}</b></font><br><br>${STORY.join('<br><br>')}</td>`;
    expect(bodyOf(`<table><tr>${menu}${cell}</tr></table>`)).toBe(WHOLE);
  });

  it('keeps the cells of a table of figures on one line', () => {
    const figures = '<table><tr><td>Ferry</td><td>12 knots</td></tr></table>';
    expect(bodyOf(`${H1}<article>${paragraphs()}${figures}</article>`)).toContain('Ferry 12 knots');
  });
});

describe('the headline within the text', () => {
  it('leaves it where a break alone parts it from the byline', () => {
    const html = `<table><tr><td><p><font size="5"><b>${HEADLINE}</b></font><br><font size="2">By Ada Reed<br>MARSH POST STAFF WRITER</font>${paragraphs()}</td></tr></table>`;
    expect(readPage(aSavedPage(html)).body).toBe(STORY.join('\n\n'));
  });

  it('leaves it behind the line that says the story in short', () => {
    const short = 'The council kept the boat, which carries people of both islands, for one vote.';
    const html = `<article><h1>${HEADLINE}</h1><p>${short}</p><h3>${HEADLINE}</h3>${paragraphs()}</article>`;
    expect(readPage(aSavedPage(html)).body).toBe([short, ...STORY].join('\n\n'));
  });

  it('stays where the story says it again further down', () => {
    const html = `<article><h1>${HEADLINE}</h1>${paragraphs([...STORY, `${HEADLINE}.`])}</article>`;
    expect(readPage(aSavedPage(html)).body).toBe([...STORY, `${HEADLINE}.`].join('\n\n'));
  });
});
