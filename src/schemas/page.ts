import { z } from 'astro/zod';
import { pageHead, text } from './fields.ts';

/** The front matter of a page about the site itself, such as /about/. */
export const page = z.strictObject({ title: text('a title'), ...pageHead });
