import { encodeQR } from 'qr';

/** Modules of white around the code, which readers need to find it (ISO/IEC 18004 asks for four). */
const QUIET_ZONE = 4;

/** A QR code as one path of an SVG. */
export type QrPicture = {
  /** Width and height in modules, the white around it included. */
  readonly modules: number;
  /** The black squares, one unit a module. */
  readonly path: string;
};

/** The dark runs of one row, as closed rectangles one module high. */
const runsOf = (row: readonly boolean[], y: number): string =>
  row
    .map((dark, x) => {
      if (!dark || row[x - 1]) return '';
      const end = row.indexOf(false, x);
      const width = (end === -1 ? row.length : end) - x;
      return `M${x} ${y}h${width}v1h-${width}z`;
    })
    .join('');

/** The QR code of an address. A quarter of a damaged print may still be read: error correction is "quartile". */
export function qrPicture(address: string): QrPicture {
  const rows = encodeQR(address, 'raw', { ecc: 'quartile', border: QUIET_ZONE });
  return { modules: rows.length, path: rows.map(runsOf).join('') };
}

/** A QR code as a file that any program opens; black on white, sharp at every size. */
export const svgOf = ({ modules, path }: QrPicture): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${modules} ${modules}" width="${modules * 8}" height="${modules * 8}"><path fill="#fff" d="M0 0h${modules}v${modules}H0z"/><path fill="#000" shape-rendering="crispEdges" d="${path}"/></svg>\n`;
