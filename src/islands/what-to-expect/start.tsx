import { hydrate, options } from 'preact';
import type { PathData } from '~/domain/schedule/path.ts';
import WhatToExpect from './view.tsx';

// The page is whole without this script. It starts by hand and not as an astro-island, which would cost 1.9 KB more of a budget of 16.
// A control shows its new state by itself; the long path below follows once that is painted, so that no tap feels slow.
options.debounceRendering = (render) => requestAnimationFrame(() => setTimeout(render));

const place = document.getElementById('path');
const data = document.getElementById('path-data')?.textContent;
if (place && data) hydrate(<WhatToExpect data={JSON.parse(data) as PathData} />, place);
