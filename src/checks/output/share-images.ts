import { SHARE_IMAGE, shareImageOf } from '../../domain/share-image/share-image.ts';
import type { BuiltSite, OutputCheck } from './built-site.ts';
import { onEachPage, originOf, type Dom } from './dom.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Where a PNG says how wide and how high it is: in its first chunk, after the length and name of that. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;
const { width, height, mostBytes } = SHARE_IMAGE;

/** What is wrong with a picture as a file. */
function mistakesInFile(path: string, { files, read }: BuiltSite): string[] {
  const file = files.find((one) => one.path === path);
  if (!file) return [`no share image at /${path}; see src/build/share-images.ts`];
  const bytes = read(path);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE) || bytes.length < HEIGHT_AT + 4)
    return [`/${path} is no PNG; draw it anew`];
  const [wide, high] = [bytes.readUInt32BE(WIDTH_AT), bytes.readUInt32BE(HEIGHT_AT)];
  return [
    ...(wide === width && high === height ? [] : [`/${path} is ${wide} × ${high}; draw it ${width} × ${height}`]),
    ...(file.bytes <= mostBytes ? [] : [`/${path} weighs ${file.bytes} bytes; at most ${mostBytes} appear at once`]),
  ];
}

const metaOf = (dom: Dom, key: string) => dom(`meta[property="${key}"], meta[name="${key}"]`).attr('content');

/** What is wrong with the words that name a picture. Without an address of its own a site cannot name one, and only writes it. */
function mistakesInHead(dom: Dom, image: string, origin: string, knowsItsAddress: boolean): string[] {
  const named = metaOf(dom, 'og:image');
  if (named === undefined) return knowsItsAddress ? ['does not name its share image; add og:image'] : [];
  const wanted = new URL(image, origin).href;
  const said = {
    'og:image': wanted,
    'og:image:width': String(width),
    'og:image:height': String(height),
    'twitter:card': 'summary_large_image',
  };
  return [
    ...Object.entries(said)
      .filter(([key, value]) => metaOf(dom, key) !== value)
      .map(([key, value]) => `${key} is ${metaOf(dom, key) ?? 'missing'}; write ${value}`),
    ...(metaOf(dom, 'og:image:alt') ? [] : ['the share image has no words; add og:image:alt']),
  ];
}

/** Every page that can be shared has a picture for it: there, of the right size, light, and named where the site knows its address. */
export const shareImages: OutputCheck = (site) => {
  const origin = originOf(site);
  const knowsItsAddress = site.pages.some(({ html }) => html.includes('rel="canonical"'));
  return onEachPage('share-images', site.pages, (dom, { url }) => {
    const image = shareImageOf(url);
    const sendsOn = dom('meta[http-equiv="refresh" i]').length > 0;
    if (!image) return metaOf(dom, 'og:image') === undefined ? [] : ['nobody shares this page; name no share image'];
    if (sendsOn) return [];
    return [...mistakesInFile(image.slice(1), site), ...mistakesInHead(dom, image, origin, knowsItsAddress)];
  });
};
