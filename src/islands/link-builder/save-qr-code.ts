import { svgOf, type QrPicture } from '~/domain/address/qr-code.ts';

/** Pixels of the PNG for each module: large enough for a poster, and a whole number, so that edges stay sharp. */
const PIXELS_A_MODULE = 24;
const MS_UNTIL_READ = 1000;

async function pngOf({ modules, path }: QrPicture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = modules * PIXELS_A_MODULE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws no pictures');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(PIXELS_A_MODULE, PIXELS_A_MODULE);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture came of it'))), 'image/png'),
  );
}

/** Hands a QR code to the browser as a file; nothing leaves the device. Throws where the browser cannot draw. */
export async function saveQrCode(picture: QrPicture, kind: 'svg' | 'png', name: string): Promise<void> {
  const file = kind === 'svg' ? new Blob([svgOf(picture)], { type: 'image/svg+xml' }) : await pngOf(picture);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${name}.${kind}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), MS_UNTIL_READ);
}
