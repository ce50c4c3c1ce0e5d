import { scriptText } from '../html/script-text.ts';
import { HEIGHT, HELLO, LEAST_HEIGHT, MOST_HEIGHT } from './height.ts';

/** How high an embed is where the page around it runs no scripts, in CSS pixels; it scrolls inside. */
export const FIXED_HEIGHT = 900;

const inAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * HTML that shows an embed in any page. The frame has a fixed height and scrolls; the script, where it may run, lets it grow with its
 * content. It takes nothing but a number within bounds, from our origin and from this very frame.
 */
export function snippetFor(address: string, title: string): string {
  const { origin, pathname } = new URL(address);
  const id = `plain-terms-${pathname.split('/').filter(Boolean).at(-1) ?? ''}`;
  return `<iframe id="${id}" src="${inAttribute(address)}" title="${inAttribute(title)}" width="100%" height="${FIXED_HEIGHT}" style="border:0" loading="lazy" allow="clipboard-write" referrerpolicy="no-referrer"></iframe>
<script>
(function () {
  var frame = document.getElementById(${scriptText(id)});
  var origin = ${scriptText(origin)};
  function hello() { frame.contentWindow.postMessage(${scriptText(HELLO)}, origin); }
  window.addEventListener('message', function (event) {
    if (event.origin !== origin || event.source !== frame.contentWindow) return;
    var height = event.data && event.data.${HEIGHT};
    if (Number.isFinite(height) && height >= ${LEAST_HEIGHT} && height <= ${MOST_HEIGHT}) frame.style.height = height + 'px';
  });
  frame.addEventListener('load', hello);
  if (document.readyState !== 'loading') hello();
})();
</script>`;
}
