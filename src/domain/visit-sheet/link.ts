import { linesIn, type LinesRead } from './lines-read.ts';
import { KINDS, type Sheet } from './sheet.ts';

/*
 * A sheet as it stands behind the # of an address: `#sheet=` with a letter for how it is packed (z: deflate, p: plain) and base64url.
 * Inside is a JSON list: the version, then for each line the number of its kind, its words, where it is from, and its mark if edited.
 */
const NAME = '#sheet=';
const VERSION = 1;
/** Both ends are bounded, so that a small link cannot unpack into something that stops the page. */
const LONGEST_PACKED = 60_000;
const LONGEST_UNPACKED = 100_000;
/** Deflate can grow a thousandfold: after each so many bytes we look at how much has come out. */
const PIECE_BYTES = 256;

/** Whether a hash says that it holds a sheet. */
export const holdsSheet = (hash: string): boolean => hash.startsWith(NAME);

function base64url(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Throws for what is no base64url. */
const bytesIn = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

/** All that comes out of a stream. Throws once it is more than `most` bytes. */
async function allOf(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      // Nobody waits for the rest.
      reader.cancel().catch(() => undefined);
      throw new RangeError(`more than ${most} bytes`);
    }
    pieces.push(next.value);
  }
  return new Uint8Array(await new Blob(pieces as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

function piecesOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (at >= bytes.length) controller.close();
        else controller.enqueue(bytes.slice(at, (at += PIECE_BYTES)));
      },
    },
    { highWaterMark: 0 },
  );
}

const packed = async (bytes: Uint8Array<ArrayBuffer>) =>
  allOf(piecesOf(bytes).pipeThrough(new CompressionStream('deflate-raw')), Infinity);
const unpacked = async (bytes: Uint8Array<ArrayBuffer>) =>
  allOf(piecesOf(bytes).pipeThrough(new DecompressionStream('deflate-raw')), LONGEST_UNPACKED);

/** The hash that brings a sheet to another device; empty for an empty sheet. Plain where the browser cannot pack. */
export async function hashOf(sheet: Sheet): Promise<string> {
  if (sheet.length === 0) return '';
  const lines = sheet.map(({ kind, text, from, was }) => [KINDS.indexOf(kind), text, from, ...(was ? [was] : [])]);
  const bytes = new TextEncoder().encode(JSON.stringify([VERSION, ...lines]));
  try {
    return `${NAME}z${base64url(await packed(bytes))}`;
  } catch {
    return `${NAME}p${base64url(bytes)}`;
  }
}

const lineOf = (value: unknown): unknown => {
  if (!Array.isArray(value)) return undefined;
  const [kind, text, from, was] = value as unknown[];
  return { kind: typeof kind === 'number' ? KINDS[kind] : undefined, text, from, was };
};

async function valueIn(hash: string): Promise<unknown> {
  const text = hash.slice(NAME.length + 1, NAME.length + 1 + LONGEST_PACKED);
  const bytes = bytesIn(text);
  const json = hash[NAME.length] === 'z' ? await unpacked(bytes) : bytes;
  return JSON.parse(new TextDecoder().decode(json));
}

/** The sheet that a hash brings. Undefined where it cannot be read at all; never throws, whatever stands behind the #. */
export async function sheetInHash(hash: string): Promise<LinesRead | undefined> {
  if (!holdsSheet(hash) || hash.length > NAME.length + 1 + LONGEST_PACKED) return undefined;
  try {
    const value = await valueIn(hash);
    if (!Array.isArray(value) || typeof value[0] !== 'number') return undefined;
    const read = linesIn(value.slice(1).map(lineOf));
    return read.sheet.length > 0 ? read : undefined;
  } catch {
    return undefined;
  }
}
