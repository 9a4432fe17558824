import { REGIONS, type Region, regionOf } from '../../domain/regions.ts';
import type { ValueFilter } from '../../domain/search.ts';
import { type NoticeList, quoted } from './notice-list.ts';

/**
 * Countries with the region of the address: it stands for any of its countries where none is chosen
 * beside it, so that a reader who is shown a region narrows it by ticking one.
 */
export function withRegion(
  countries: ValueFilter,
  asked: string,
  notices: NoticeList,
): ValueFilter {
  if (asked === '') return countries;
  const region = REGIONS.find(({ code }) => code === asked);
  if (region === undefined) {
    notices.add('region-unknown', `${quoted(asked)} is the code of no region, so it was ignored.`);
    return countries;
  }
  if (countries.include.length > 0) return countries;
  return { include: region.countries, exclude: countries.exclude, mode: 'any' };
}

/** The region whose countries are chosen, any of them: one choice, and one parameter, in place of sixty. */
export function chosenRegion({ include, mode }: ValueFilter): Region | undefined {
  return mode === 'any' ? regionOf(include) : undefined;
}
