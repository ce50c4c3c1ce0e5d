import { useEffect, useState } from 'preact/hooks';
import { onceParsed, toolStarted } from '../tool-notice/started.ts';
import { hashFor, queryFromHash, withQueryInHash } from './query-hash.ts';
import { Search } from './view.tsx';

/** The query in the address bar; a ?q= from outside is moved behind the # first. */
function readAddress(): string {
  const moved = withQueryInHash(location.href);
  if (moved) history.replaceState(null, '', moved);
  return queryFromHash(location.hash);
}

function writeAddress(text: string) {
  const hash = hashFor(text);
  // The anchor of a section stays as long as there is no query to keep.
  if (hash !== location.hash && (hash || queryFromHash(location.hash)))
    history.replaceState(null, '', hash || location.pathname + location.search);
}

/** Search on its own page, with the query kept behind the # of the address. Its first render is the page without JavaScript. */
export default function SearchOnPage() {
  const [address, setAddress] = useState<{ query: string; visit: number }>();
  // A query in the address may need the numbers to call, which stand at the end of the page.
  useEffect(
    () =>
      onceParsed(() => {
        const read = () => {
          const query = readAddress();
          setAddress((before) => ({ query, visit: (before?.visit ?? 0) + 1 }));
        };
        const follow = () => location.hash.startsWith('#q=') && read();
        read();
        toolStarted();
        addEventListener('hashchange', follow);
        return () => removeEventListener('hashchange', follow);
      }),
    [],
  );
  if (!address)
    return (
      <p class="search-without-script">
        The search box needs JavaScript. Without it, find your page in the list below.
      </p>
    );
  return <Search key={address.visit} text={address.query} onSettled={writeAddress} />;
}
