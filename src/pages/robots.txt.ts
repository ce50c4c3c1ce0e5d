import type { APIRoute } from 'astro';

/** Everything may be read; the map of the site is named where the site knows its own address. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    [
      'User-agent: *',
      'Allow: /',
      ...(process.env['SITE_URL'] && site ? [`Sitemap: ${new URL('sitemap-index.xml', site)}`] : []),
      '',
    ].join('\n'),
  );
