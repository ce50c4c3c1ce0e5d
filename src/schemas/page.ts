import { z } from 'astro/zod';
import { aliases, pageHead, text } from './fields.ts';

/** The front matter of a page about the site itself, such as /about/. */
export const page = z.strictObject({ title: text('a title'), ...pageHead, aliases: aliases.default([]) });
