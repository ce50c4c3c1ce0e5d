/** Which sheets there are, where their PDFs go, and the links to them. */

/** The two papers that a sheet is made for. */
export const PAPERS = /** @type {const} */ (['Letter', 'A4']);

/**
 * The address of one PDF, such as /handouts/cost-worksheet-a4.pdf.
 * @param {string} id @param {typeof PAPERS[number]} paper
 */
export const pdfPath = (id, paper) => `/handouts/${id}-${paper.toLowerCase()}.pdf`;

/**
 * The ids of the sheets, from the paths of their pages on any system.
 * @param {readonly string[]} paths such as dist/handouts/preparing/index.html
 */
export const sheetIds = (paths) =>
  paths.flatMap((path) => /handouts\/([a-z0-9-]+)\/index\.html$/.exec(path.replaceAll('\\', '/'))?.[1] ?? []).sort();

/**
 * A built page with links to its PDFs in the place that src/layouts/PrintSheet.astro keeps for them. A second time changes nothing.
 * @param {string} html @param {string} id
 */
export function withPdfLinks(html, id) {
  const place = /(<span data-pdfs(?:="")?>).*?(<\/span>)/s;
  if (!place.test(html)) throw new Error(`the page of "${id}" keeps no place for links to PDFs`);
  const links = PAPERS.map((paper) => `<a href="${pdfPath(id, paper)}">PDF, ${paper}</a>`).join(' ');
  return html.replace(place, `$1${links}$2`);
}
