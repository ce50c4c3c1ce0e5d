import type { Part } from '~/domain/query/excerpt.ts';
import type { FoundPage } from './found.ts';
import { KINDS } from './kinds.ts';

/** The id of an option, by its place in the list: the box names the one that is chosen. */
export const optionId = (listId: string, index: number): string => `${listId}-${index}`;

type OptionProps = {
  id: string;
  url: string;
  isChosen: boolean;
  label?: string;
  title: string;
  excerpt: readonly Part[];
  isSection?: boolean;
};

const Option = ({ id, url, isChosen, label, title, excerpt, isSection }: OptionProps) => (
  <a
    role="option"
    id={id}
    aria-selected={isChosen}
    class={isSection ? 'search-option search-section' : 'search-option'}
    href={url}
  >
    {label && <span class="search-topic">{label}</span>}
    <span class="search-title" id={`${id}-title`}>
      {title}
    </span>
    {excerpt.length > 0 && (
      <span class="search-excerpt">{excerpt.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</span>
    )}
  </a>
);

type ListProps = {
  id: string;
  label: string;
  pages: readonly FoundPage[];
  chosen: number | undefined;
  /** No torn-out sentences: whoever is in danger should not meet half of one. */
  inDanger: boolean;
  isBusy: boolean;
};

/** The pages found, each with its sections: one list of options in groups, which the box walks through. */
export const ResultList = ({ id, label, pages, chosen, inDanger, isBusy }: ListProps) => {
  const starts = pages.map((_, page) =>
    pages.slice(0, page).reduce((sum, { sections }) => sum + 1 + sections.length, 0),
  );
  const option = (index: number) => ({ id: optionId(id, index), isChosen: index === chosen });
  const wordsOf = (excerpt: readonly Part[]) => (inDanger ? [] : excerpt);
  return (
    <div role="listbox" id={id} class="search-results" aria-label={label} aria-busy={isBusy}>
      {pages.map(({ url, kind, title, topic, excerpt, sections }, page) => {
        const start = starts[page] ?? 0;
        return (
          <div key={url} role="group" aria-labelledby={`${optionId(id, start)}-title`}>
            <Option
              {...option(start)}
              url={url}
              label={KINDS[kind].one || topic}
              title={title}
              excerpt={wordsOf(excerpt)}
            />
            {!inDanger &&
              sections.map((section, index) => (
                <Option key={section.url} {...option(start + 1 + index)} {...section} isSection />
              ))}
          </div>
        );
      })}
    </div>
  );
};
