import { hydrate, options } from 'preact';
import type { PathData } from '~/domain/schedule/path.ts';
import { afterPaint } from '../timing.ts';
import WhatToExpect from './view.tsx';

// The page is whole without this script. It starts by hand and not as an astro-island, which would cost 1.9 KB more of a budget of 16.
options.debounceRendering = afterPaint;

const place = document.getElementById('path');
const data = document.getElementById('path-data')?.textContent;
if (place && data) hydrate(<WhatToExpect data={JSON.parse(data) as PathData} />, place);
