import { pageOf, placeOn, redirectMistakes } from '../../domain/address/redirects.ts';
import type { Issue } from '../issue.ts';
import type { ContentCheck } from './content.ts';
import { didYouMean } from './nearest.ts';
import { siteMap } from './site-map.ts';

/** Every redirect leads in one step from an address that is gone to one that is there, since a day that has come. */
export const redirects: ContentCheck = (content) => {
  const map = siteMap(content);
  const missing = (address: string) => {
    const page = pageOf(address);
    if (!map.has(page)) return `no page at ${page}${didYouMean(page, map.keys(), 'lead to a page that exists')}`;
    const place = placeOn(address);
    const places = map.get(page);
    // The places of a page that is drawn from data are not all known here; the check of the built site knows them.
    return place === '' || places?.has(place)
      ? undefined
      : `no place "#${place}" on ${page}${didYouMean(place, places ?? [], 'lead to a heading that is there')}`;
  };
  return content.redirects.flatMap(({ file, data, lineOf }) => {
    const issue = (index: number, field: string, say: string): Issue => ({
      file,
      line: lineOf([index, field]),
      rule: 'redirects',
      say: `${field}: ${say}`,
    });
    return [
      ...redirectMistakes(data, missing).map(({ index, field, say }) => issue(index, field, say)),
      ...data.flatMap(({ since }, index) =>
        since > content.today ? [issue(index, 'since', `${since} is in the future; today is ${content.today}`)] : [],
      ),
    ];
  });
};
