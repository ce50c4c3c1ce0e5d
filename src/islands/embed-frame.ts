import { HEIGHT, originToAnswer } from '~/domain/embed/height.ts';

/**
 * A tool in a frame: tells the page around it how high it is, once that page has said hello, and again whenever it changes. It says nothing
 * else, above all nothing of what the reader enters.
 */
let origin: string | undefined;
let told = 0;

function tell() {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (origin === undefined || height === told) return;
  told = height;
  window.parent.postMessage({ [HEIGHT]: height }, origin);
}

addEventListener('message', ({ data, origin: from, source }) => {
  const known = originToAnswer({
    data,
    origin: from,
    fromParent: window.parent !== window && source === window.parent,
  });
  if (known === undefined) return;
  origin = known;
  told = 0;
  tell();
});
new ResizeObserver(tell).observe(document.documentElement);

// Links out of a frame open a tab, because no other page of ours may stand in one; a place on this page is reached here.
addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  if (link) link.target = '_self';
});
