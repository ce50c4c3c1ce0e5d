import { llmsTextOf } from '~/queries/llms-text.ts';

/** What the site is and where its pages are, for language models. */
export const GET = async () => new Response(await llmsTextOf());
