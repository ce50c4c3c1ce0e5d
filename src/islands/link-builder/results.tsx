import { useEffect, useState } from 'preact/hooks';
import type { QrPicture } from '~/domain/address/qr-code.ts';
import { snippetFor } from '~/domain/embed/snippet.ts';
import { messageFor } from '~/domain/links/message.ts';
import { linkFor } from '~/domain/links/request.ts';
import { targetAt } from '~/domain/links/targets.ts';
import { copyLink } from '../copy-link.ts';
import { useSettled } from '../settled.ts';
import type { BuilderProps } from './props.ts';

type CopyProps = { id: string; label: string; hint?: string; text: string; rows: number };

/** A text to copy, by the button or by hand. */
function ToCopy({ id, label, hint, text, rows }: CopyProps) {
  const [said, say] = useState('');
  useEffect(() => say(''), [text]);
  const copy = async () => {
    if (await copyLink(text)) return say('Copied.');
    document.querySelector<HTMLTextAreaElement>(`#${id}`)?.select();
    say('Your browser does not let us copy. The text is marked: copy it by hand.');
  };
  return (
    <div class="to-copy">
      <label for={id}>{label}</label>
      {hint && (
        <p class="builder-note" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea id={id} readOnly rows={rows} value={text} spellcheck={false} aria-describedby={hint && `${id}-hint`} />
      <div class="copy-line">
        <button type="button" onClick={() => void copy()} aria-label={`Copy: ${label}`}>
          Copy
        </button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}

/** The picture of an address, loaded only once there is something to draw; `lost` where that did not work, until it is tried again. */
function useQrCode(address: string) {
  const [picture, draw] = useState<QrPicture | 'lost' | undefined>();
  const [tries, count] = useState(0);
  useEffect(() => {
    let isOld = false;
    const show = (drawn: QrPicture | 'lost') => {
      if (!isOld) draw(drawn);
    };
    import('~/domain/address/qr-code.ts').then(
      ({ qrPicture }) => show(qrPicture(address)),
      () => show('lost'),
    );
    return () => {
      isOld = true;
    };
  }, [address, tries]);
  return { picture, tryAgain: () => count(tries + 1) };
}

function QrCode({ address, name }: { address: string; name: string }) {
  const { picture, tryAgain } = useQrCode(address);
  const [said, say] = useState('');
  if (!picture) return null;
  if (picture === 'lost')
    return (
      <div class="to-copy">
        <p class="builder-label">QR code</p>
        <p role="status">
          The QR code could not load. Check your connection and try again. The link above works as it is.
        </p>
        <div class="copy-line">
          <button type="button" onClick={tryAgain}>
            Try again
          </button>
        </div>
      </div>
    );
  const { modules, path } = picture;
  const save = async (kind: 'svg' | 'png') => {
    try {
      const { saveQrCode } = await import('./save-qr-code.ts');
      await saveQrCode(picture, kind, name);
      say(`Saved as ${name}.${kind}.`);
    } catch {
      say('The file could not be made. Check your connection and try again.');
    }
  };
  return (
    <div class="to-copy">
      <p class="builder-label">QR code</p>
      {/* Black on white whatever the colors of the screen: a phone could not read it otherwise. */}
      <svg
        class="builder-qr"
        viewBox={`0 0 ${modules} ${modules}`}
        role="img"
        aria-label="QR code that opens the link above"
      >
        <rect width={modules} height={modules} fill="#fff" />
        <path d={path} fill="#000" shape-rendering="crispEdges" />
      </svg>
      <div class="copy-line">
        <button type="button" onClick={() => void save('svg')}>
          Save as SVG, for print
        </button>
        <button type="button" onClick={() => void save('png')}>
          Save as PNG
        </button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}

/** A short name for files: what the link leads to. */
const fileName = (page: string) => `qr-${page.split('/').filter(Boolean).join('-') || 'start'}`;

/** The link, and what can be made of it. */
export function Results(props: BuilderProps) {
  const { request, origin, pages, tools, siteName, reviewed } = props;
  const link = linkFor(props, request);
  const target = pages.kind === 'there' && link ? targetAt(pages.targets, link.page) : undefined;
  const title = link && (tools[link.page] ?? target?.title);
  const spoken = useSettled(title ? `The link to “${title}” is ready.` : '');
  const shown =
    link && title ? (
      <div class="builder-results">
        <ToCopy id="made-link" label="Link" text={origin + link.href} rows={2} />
        <QrCode address={origin + link.href} name={fileName(link.page)} />
        <ToCopy
          id="made-message"
          label="Words for a message to a patient"
          text={messageFor({
            title,
            section: target?.sections.find(({ id }) => id === request.place)?.title ?? '',
            address: origin + link.href,
            siteName,
            given: link.given,
            reviewed,
          })}
          rows={10}
        />
        {link.frame && (
          <ToCopy
            id="made-frame"
            label="Frame for your own site"
            hint="Paste it into your page. Where scripts are not allowed, leave the script out: the frame then scrolls."
            text={snippetFor(origin + link.frame, `${title} From ${siteName}`)}
            rows={6}
          />
        )}
      </div>
    ) : null;
  return (
    <>
      {shown}
      <p class="spoken" role="status">
        {spoken}
      </p>
    </>
  );
}
