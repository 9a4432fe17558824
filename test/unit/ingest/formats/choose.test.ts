import { describe, expect, it } from 'vitest';
import {
  chooseFormat,
  PACKED_ENDINGS,
  READABLE_ENDINGS,
} from '../../../../src/ingest/formats/choose.ts';

describe('the choice of a format', () => {
  it.each(READABLE_ENDINGS)('reads %s, plain and packed, whatever the case', (ending) => {
    const plain = chooseFormat(`/news/story${ending.toUpperCase()}`);
    expect(plain).toMatchObject({ read: expect.any(Function) });
    expect(plain).not.toHaveProperty('packing');
    for (const packed of PACKED_ENDINGS) {
      expect(chooseFormat(`/news/story${ending}${packed}`)).toMatchObject({
        read: plain?.read,
        packing: packed === '.gz' ? 'gzip' : 'zstd',
      });
    }
  });

  it.each(['photo.jpg', 'html', 'x.gz', 'story.txt.bak', 'story.html.gz.zst', ''])(
    'does not know %j',
    (name) => {
      expect(chooseFormat(name)).toBeUndefined();
    },
  );

  it.each(['README.md', '/news/readme.markdown', 'README-sources.md', 'README.de.md.gz'])(
    'leaves %s unread',
    (name) => {
      expect(chooseFormat(name)).toBeUndefined();
    },
  );

  it('reads Markdown of another name in a folder called readme', () => {
    expect(chooseFormat('/readme.md/story.md')).toBeDefined();
    expect(chooseFormat('/news/my-readme.md')).toBeDefined();
  });

  it.each(['a.html', 'a.xml', 'a.json', 'a.md'])('keeps the parsing of %s apart', (name) => {
    expect(chooseFormat(name)?.apartUpTo).toBeGreaterThanOrEqual(5_000_000);
  });

  it.each(['a.txt', 'a.jsonl', 'a.csv'])('reads %s as a stream', (name) => {
    expect(chooseFormat(name)).not.toHaveProperty('apartUpTo');
  });
});
