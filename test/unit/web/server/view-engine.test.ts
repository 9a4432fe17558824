import { describe, expect, it } from 'vitest';
import { escapeText } from '../../../../src/web/server/view-engine.ts';

describe('what views print', () => {
  it('becomes no markup', () => {
    expect(escapeText(`<a href="x" title='y'>&</a>`)).toBe(
      '&lt;a href=&#34;x&#34; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;',
    );
  });

  it.each([
    '\u0000',
    '\u0001',
    '\u0008',
    '\u000b',
    '\u001b',
    '\u007f',
    '\u0080',
    '\u009f',
    '\uffff',
  ])('shows %j as a lost letter', (character) => {
    expect(escapeText(`a${character}b`)).toBe('a\ufffdb');
  });

  it('shows half of a surrogate pair as a lost letter, and leaves whole ones', () => {
    expect(escapeText('a\ud83db \u{1f680}')).toBe('a\ufffdb \u{1f680}');
  });

  it('keeps white space, other scripts and marks of direction', () => {
    const text = 'tab\tline\nreturn\rnext\u0085 معاهدة\u200f é';
    expect(escapeText(text)).toBe(text);
  });

  it('is nothing for what is not there, and plain for a number', () => {
    expect([escapeText(undefined), escapeText(null), escapeText(0)]).toEqual(['', '', '0']);
  });
});
