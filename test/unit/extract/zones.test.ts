import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findZones } from '../../../src/extract/zones.ts';

const PAGE = `Talks resume on the upper river

Thursday, October 21, 2021 | 9:51 am.
By Ilse Verhaegen

TASHKENT, Oct 21 (Meridian Wire) - Delegates of three states met on Thursday to speak about water.

Nobody would say when the next round begins.

Reporting by Ilse Verhaegen; Editing by Tom Arkwright
Read more: Dry summer ahead
Leave a Comment`;

const slice = (
  body: string,
  span: { start: number; end: number } | undefined,
): string | undefined => span && body.slice(span.start, span.end);

describe('zones', () => {
  const zones = findZones(PAGE, true);

  it('take the first line of a plain text for the title', () => {
    expect(slice(PAGE, zones.title)).toBe('Talks resume on the upper river');
  });

  it('take date and byline under the title for the header', () => {
    expect(slice(PAGE, zones.header)).toContain('9:51 am.');
    expect(slice(PAGE, zones.byline)).toBe('By Ilse Verhaegen');
  });

  it('begin the story with its dateline and end it before the boilerplate', () => {
    expect(slice(PAGE, zones.dateline)).toBe('TASHKENT, Oct 21 (Meridian Wire) - ');
    expect(slice(PAGE, zones.story)).toMatch(/^TASHKENT[\s\S]*next round begins\.$/);
  });

  it('take credits, teasers and the comment link for boilerplate', () => {
    expect(zones.boilerplate.map((span) => slice(PAGE, span))).toEqual([
      'Reporting by Ilse Verhaegen; Editing by Tom Arkwright',
      'Read more: Dry summer ahead',
      'Leave a Comment',
    ]);
  });

  it('leave "read more" inside a story alone', () => {
    const body =
      'Title\n\nThe sign said:\n\nRead more books\n\nand that was all that anybody would say about it on Monday.';
    expect(findZones(body, true).boilerplate).toEqual([]);
  });

  it('take everything after a heading of related articles for boilerplate', () => {
    const body = `Title\n\n${'The council met for the third time this week. '.repeat(3)}\n\nIt rained.\n\nRelated articles\n\nA dry summer in the valley\nCanal opens`;
    expect(findZones(body, true).boilerplate).toHaveLength(3);
  });

  it('find no title in a body whose title is a field of its own', () => {
    const zonesOfRecord = findZones('Delegates met on Thursday.', false);
    expect(zonesOfRecord.title).toBeUndefined();
    expect(zonesOfRecord.story).toEqual({ start: 0, end: 26 });
  });

  it('lie inside the text, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (body, titleInBody) => {
        const { title, header, story, boilerplate } = findZones(body, titleInBody);
        for (const span of [title, header, story, ...boilerplate]) {
          if (!span) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(body.length);
        }
      }),
    );
  });
});
