import { describe, expect, it } from 'vitest';
import { canBeSame, surname } from '../../../src/evaluate/persons.ts';
import { falls, figuresOf } from '../../../src/evaluate/run.ts';
import { Tally } from '../../../src/evaluate/score.ts';

describe('a score', () => {
  it('counts what is right, wrong and missed of one article', () => {
    const tally = new Tally('set');
    tally.compare('a', ['UZ', 'PE'], ['UZ', 'KG', 'TJ']);
    expect(tally.score()).toMatchObject({ right: 1, wrong: 1, missed: 2 });
    expect(tally.score().errors).toEqual(['wrong   a: PE', 'missed  a: KG', 'missed  a: TJ']);
  });

  it('is precision, recall and their harmonic mean', () => {
    const tally = new Tally('set');
    tally.compare('a', ['UZ', 'PE'], ['UZ', 'KG', 'TJ']);
    expect(figuresOf(tally.score())).toEqual({ precision: 0.5, recall: 0.333, f1: 0.4 });
  });

  it('is whole where there is nothing to find and nothing is found', () => {
    expect(figuresOf(new Tally('set').score())).toEqual({ precision: 1, recall: 1, f1: 1 });
  });
});

describe('a fall', () => {
  const now = (f1: number) => ({ set: { precision: 0.9, recall: 0.9, f1 } });

  it('is told when a figure is more than half a point under its baseline', () => {
    expect(falls(now(0.9), now(0.894))).toEqual(['set: f1 fell from 0.9 to 0.894']);
    expect(falls(now(0.9), now(0.896))).toEqual([]);
  });

  it('cannot be where there is no baseline', () => {
    expect(falls({}, now(0.1))).toEqual([]);
  });
});

describe('names of persons', () => {
  it('can be one person by surname and first initial', () => {
    expect(canBeSame('Omid Rahmatov', 'O. Rahmatov')).toBe(true);
    expect(canBeSame('Rahmatov', 'Omid Rahmatov')).toBe(true);
    expect(canBeSame('Omid Rahmatov', 'Maria Rahmatov')).toBe(false);
    expect(canBeSame('', '')).toBe(false);
  });

  it('lose suffixes and accents before they are compared', () => {
    expect(surname('Sólveig Hrafnsdóttir Jr.')).toBe('hrafnsdottir');
  });
});
