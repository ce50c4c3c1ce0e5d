import type { CollectionEntry } from 'astro:content';
import { qrPicture } from '~/domain/address/qr-code.ts';
import { isOverdue } from '~/domain/dates/iso-date.ts';
import { library, today, type Library } from './library.ts';
import { pageAt, sheetPages } from './shell.ts';

type CrisisBlock = Extract<CollectionEntry<'handouts'>['data']['blocks'][number], { kind: 'crisis' }>;

/** One path for each sheet; the file name is its address. */
export const sheetPaths = async () =>
  (await library()).handouts.map((sheet) => ({ params: { sheet: sheet.id }, props: { sheet } }));

/** The crisis lines of every sheet, and the urgent signs that this one lists. Throws for a sign that is not there. */
const helpOf = ({ crisis }: Library, { signs = [], clinic }: CrisisBlock) => ({
  lines: crisis.lines.filter(({ primary }) => primary),
  clinic: clinic ?? false,
  signs: signs.map((act) => {
    const found = crisis.urgentSigns.find((group) => group.act === act);
    if (!found) throw new Error(`no urgent sign "${act}" in content/crisis-lines.yaml; see its "act" fields`);
    return found;
  }),
});

/**
 * Everything one sheet shows.
 * @param origin the published address of the site; without it nobody knows what a QR code should open, so there is none
 */
export async function sheetPage(sheet: Library['handouts'][number], origin: string | undefined) {
  const lib = await library();
  const [help] = sheet.blocks.flatMap((block) => (block.kind === 'crisis' ? [helpOf(lib, block)] : []));
  if (!help) throw new Error(`content/handouts/${sheet.id}.yaml has no crisis lines`);
  const address = origin ? new URL(sheet.fullPage, origin).href : undefined;
  return {
    ...sheet,
    blocks: sheet.blocks.filter((block) => block.kind !== 'crisis'),
    help,
    full: {
      url: sheet.fullPage,
      title: pageAt(lib, sheet.fullPage).title,
      // On paper an address is typed by hand: without https:// it is shorter, and browsers add it.
      written: address ? address.replace(/^https?:\/\//, '') : sheet.fullPage,
      qr: address ? qrPicture(address) : undefined,
    },
    overdue: isOverdue(sheet.nextReview, today),
  };
}

/** The sheets as /handouts/ lists them. */
export async function sheetsPage() {
  const lib = await library();
  const entries = sheetPages(lib);
  return {
    entry: pageAt(lib, '/handouts/'),
    sheets: lib.handouts.map(({ id, forWhom }, index) => ({ id, forWhom, ...entries[index] })),
  };
}
