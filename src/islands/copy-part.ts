import css from '~/styles/copied.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import { copyLink } from './copy-link.ts';

/** How long the words stay, in milliseconds. */
const SHOWN_FOR = 6000;

let status: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout>;

/** The one place on the page that says what was copied; it has to be there before its words are, or nobody hears them. */
function place(): HTMLElement {
  if (!status) {
    adoptStyles(css);
    status = document.createElement('p');
    status.className = 'copied';
    status.setAttribute('role', 'status');
    document.querySelector('main')?.append(status);
  }
  return status;
}

/** Copies the address of a part of the page, and says so. The click itself has put it into the address bar, copied or not. */
export async function copyPart(address: string): Promise<void> {
  const says = place();
  says.textContent = '';
  const copied = await copyLink(address);
  clearTimeout(timer);
  says.textContent = copied ? 'Link copied.' : 'Your browser did not let us copy. The link is in the address bar.';
  timer = setTimeout(() => (says.textContent = ''), SHOWN_FOR);
}
