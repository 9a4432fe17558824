import { describe, expect, it } from 'vitest';
import { holdsNearly, holdsText } from '../../../src/text/tolerant-find.ts';

describe('finding a name by a part of it', () => {
  it('looks at neither case nor accents', () => {
    expect(holdsText('CHAVEZ')('Hugo Chávez')).toBe(true);
    expect(holdsText('bern')('Ben Bernanke')).toBe(true);
    expect(holdsText('Bernake')('Ben Bernanke')).toBe(false);
  });

  it.each([
    ['Bernake', 'Ben Bernanke'],
    ['sarkosy', 'Nicolas Sarkozy'],
    ['Ben Bernake', 'Ben Bernanke'],
    ['merkle', 'Angela Merkel'],
    ['berlusc', 'Silvio Berlusconi'],
    ['Ahmedinejad', 'Mahmoud Ahmadinejad'],
    ['Nicaragwa', 'Nicaragua'],
  ])('takes %s for %s', (typed, name) => {
    expect(holdsNearly(typed)(name)).toBe(true);
  });

  it.each([
    ['bush', 'Kate Rusk'],
    ['ban', 'Ben Bernanke'],
    ['sarkosy merkel', 'Nicolas Sarkozy'],
    ['', 'Ben Bernanke'],
  ])('does not take %s for %s', (typed, name) => {
    expect(holdsNearly(typed)(name)).toBe(false);
  });
});
