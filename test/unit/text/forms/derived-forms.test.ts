import { describe, expect, it } from 'vitest';
import { derivedForms } from '../../../../src/text/forms/derived-forms.ts';

describe('words that are made of one verb', () => {
  it.each([
    ['negotiate', ['negotiation', 'negotiator']],
    ['negotiations', ['negotiate', 'negotiator']],
    ['negotiator', ['negotiate', 'negotiation']],
    ['election', ['elect']],
    ['employee', ['employ', 'employer', 'employment']],
    ['decision', ['decide', 'decisive']],
    ['explosion', ['explode', 'explosive']],
    ['application', ['apply', 'applicant']],
    ['acquisition', ['acquire']],
    ['proposal', ['propose', 'proposition']],
    ['approval', ['approve']],
    ['organization', ['organize', 'organizer']],
    ['government', ['govern', 'governor']],
    ['settled', ['settlement', 'settler']],
    ['resign', ['resignation']],
    ['production', ['produce', 'producer']],
    ['suspension', ['suspend']],
    ['regulator', ['regulate', 'regulation']],
  ])('%s', (word, others) => {
    expect(derivedForms(word)).toEqual(expect.arrayContaining(others));
  });

  it.each([
    ['state', 'station'],
    ['station', 'state'],
    ['importance', 'import'],
    ['important', 'import'],
    ['protestant', 'protest'],
    ['department', 'depart'],
    ['counter', 'count'],
    ['university', 'universe'],
    ['organ', 'organize'],
    ['organic', 'organ'],
    ['emergency', 'emerge'],
    ['passion', 'pass'],
    ['ration', 'rate'],
    ['portion', 'port'],
    ['mission', 'miss'],
    ['minister', 'mine'],
    ['product', 'produce'],
  ])('%s is not made of %s', (word, other) => {
    expect(derivedForms(word)).not.toContain(other);
  });

  it.each(['', 'lehman', 'oil', '2008', 'über', 'the', 'treaty'])('has none for %s', (word) => {
    expect(derivedForms(word)).toEqual([]);
  });

  it('never gives forms of the word itself', () => {
    expect(derivedForms('resigned')).not.toContain('resign');
    expect(derivedForms('managers')).not.toContain('manager');
  });
});
