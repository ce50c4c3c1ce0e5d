import { changesFeed } from '~/queries/changes.ts';

/** What changed on all pages, for feed readers. */
export const GET = async () =>
  new Response(await changesFeed(), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
