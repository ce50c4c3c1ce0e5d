import type { APIRoute } from 'astro';

/** Everything may be read by everyone; the map of the site is named where the site knows its own address, for it has to be absolute. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    [
      'User-agent: *',
      'Allow: /',
      '# In Markdown, with what each page is about: /llms.txt',
      ...(process.env['SITE_URL'] && site ? [`Sitemap: ${new URL('sitemap-index.xml', site)}`] : []),
      '',
    ].join('\n'),
  );
