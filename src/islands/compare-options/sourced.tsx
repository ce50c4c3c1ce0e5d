import type { Sourced } from './comparison.ts';

/** A statement with its sources behind it, each a link to the list at the end of the page. */
export const SourcedText = ({ of: { text, numbers } }: { of: Sourced }) => (
  <>
    {text}
    {numbers.map((number) => (
      <sup key={number} class="cite" data-pagefind-ignore="">
        <a href={`#s${number}`} aria-label={`Source ${number}`}>
          {number}
        </a>
      </sup>
    ))}
  </>
);
