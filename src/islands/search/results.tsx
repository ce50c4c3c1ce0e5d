import type { Part } from '~/domain/query/excerpt.ts';
import type { Found, FoundPage, FoundSection } from './found.ts';
import { shownResults, summary, type Screen } from './state.ts';

const Excerpt = ({ parts }: { parts: readonly Part[] }) => (
  <p class="search-excerpt">{parts.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</p>
);

const Section = ({ url, title, excerpt }: FoundSection) => (
  <li>
    <a class="search-section" href={url}>
      {title}
    </a>
    <Excerpt parts={excerpt} />
  </li>
);

const KINDS = { page: '', question: 'Question', term: 'Word' } as const;

const Page = ({
  page: { url, kind, title, topic, excerpt, sections },
  titlesOnly,
}: {
  page: FoundPage;
  titlesOnly: boolean;
}) => (
  <li>
    <p class="search-topic">{KINDS[kind] || topic}</p>
    <a class="search-page" href={url}>
      {title}
    </a>
    {!titlesOnly && excerpt.length > 0 && <Excerpt parts={excerpt} />}
    {!titlesOnly && sections.length > 0 && (
      <ul class="search-sections">
        {sections.map((section) => (
          <Section key={section.url} {...section} />
        ))}
      </ul>
    )}
  </li>
);

/** Where to go when the box does not help: no screen of search is a dead end. */
const OtherWays = () => (
  <ul class="search-ways">
    <li>
      <a href="/search/#all-pages">See all pages by topic</a>
    </li>
    <li>
      <a href="/get-help-now/">Get help now: crisis lines and urgent warning signs</a>
    </li>
  </ul>
);

/** What was searched in place of a misspelling, with the way back. */
const Changed = ({ changed, onMeant }: Pick<Found, 'changed'> & { onMeant: () => void }) =>
  changed.length > 0 ? (
    <p class="search-changed">
      Showing results for “{changed.map(({ to }) => to).join(' ')}”.{' '}
      <button type="button" class="search-literally" onClick={onMeant}>
        Search for “{changed.map(({ from }) => from).join(' ')}” instead
      </button>
    </p>
  ) : null;

type Shown = {
  screen: Screen;
  /** No torn-out sentences: whoever is in danger should not meet half of one. */
  titlesOnly: boolean;
  onMore: () => void;
  /** Told that a misspelling was none. */
  onMeant: () => void;
};

const Results = ({ screen, titlesOnly, onMore, onMeant }: Shown) => {
  const found = shownResults(screen);
  if (!found) return <p class="search-note">Searching …</p>;
  return (
    <>
      <Changed changed={found.changed} onMeant={onMeant} />
      <ol class="search-results" aria-label="Pages found" aria-busy={screen.kind === 'loading'}>
        {found.pages.map((page) => (
          <Page key={page.url} page={page} titlesOnly={titlesOnly} />
        ))}
      </ol>
      {found.pages.length < found.total && (
        <button type="button" class="search-button" onClick={onMore}>
          Show more pages
        </button>
      )}
    </>
  );
};

/** What the reader sees below the box. */
export function Answer({ onRetry, ...shown }: Shown & { onRetry: () => void }) {
  const { screen } = shown;
  if (screen.kind === 'empty')
    return <p class="search-note">Type a question or a word. What you type stays on your device.</p>;
  return (
    <>
      <p class="search-summary">{summary(screen)}</p>
      {screen.kind === 'none' && <p>Try fewer words, or another word for the same thing. Or go on from here:</p>}
      {screen.kind === 'failed' && (
        <>
          <p>
            {import.meta.env.DEV
              ? 'The live preview has no search index. Run npm start to try search.'
              : 'Your connection may be slow or gone. Pages you can open are still there:'}
          </p>
          <button type="button" class="search-button" onClick={onRetry}>
            Try again
          </button>
        </>
      )}
      {screen.kind === 'none' || screen.kind === 'failed' ? <OtherWays /> : <Results {...shown} />}
    </>
  );
}
