import { render } from 'preact';
import { holdsState } from '~/domain/address/state-in-hash.ts';
import { requestHash } from '~/domain/links/request.ts';
import type { LinkTargets } from '~/domain/links/targets.ts';
import { PAUSE_BEFORE_SPEAKING_MS } from '../timing.ts';
import type { BuilderData, Pages } from './props.ts';
import { nextState, stateFrom, type BuilderEvent } from './state.ts';
import { LinkBuilder } from './view.tsx';

/** Protocol and host of the published site; of this very page where the build did not know them. */
const originOfSite = () =>
  new URL(document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href).origin;

/** Shows the builder: its state lives here and behind the # of the address, the list of pages comes with the first choice. */
function begin(root: Element, data: BuilderData) {
  // A place on this page, such as a heading, says nothing about a link.
  let state = stateFrom(holdsState(location.hash) ? location.hash : '');
  let pages: Pages = { kind: 'not asked' };
  let pause: ReturnType<typeof setTimeout> | undefined;
  const origin = originOfSite();

  const draw = () => render(<LinkBuilder {...data} {...state} pages={pages} origin={origin} send={send} />, root);

  async function loadPages() {
    if (pages.kind === 'coming' || pages.kind === 'there') return;
    pages = { kind: 'coming' };
    try {
      const answer = await fetch('/link-targets.json');
      if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
      pages = { kind: 'there', targets: (await answer.json()) as LinkTargets };
    } catch {
      pages = { kind: 'lost' };
    }
    draw();
  }

  function writeAddress() {
    const target = requestHash(state.request) || location.pathname;
    if (target !== (location.hash || location.pathname)) history.replaceState(null, '', target);
  }

  function send(event: BuilderEvent) {
    state = nextState(state, event);
    if (state.request.make === 'page') void loadPages();
    draw();
    // Browsers allow only so many changes of the address a second.
    clearTimeout(pause);
    pause = setTimeout(writeAddress, PAUSE_BEFORE_SPEAKING_MS);
  }

  function read() {
    if (!holdsState(location.hash)) return;
    state = stateFrom(location.hash);
    if (state.request.make === 'page') void loadPages();
    draw();
  }

  if (state.request.make === 'page') void loadPages();
  draw();
  addEventListener('hashchange', read);
  addEventListener('popstate', read);
}

const root = document.querySelector('#link-builder');
const data = document.querySelector('#link-builder-data')?.textContent;
if (root && data) {
  const told = JSON.parse(data) as BuilderData;
  root.replaceChildren();
  begin(root, told);
}
