/** Numbers of sources behind a statement, each leading to the list at the end of the page. */
export const SourceNumbers = ({ sources }: { sources: readonly number[] }) => (
  <>
    {sources.map((number) => (
      <sup class="cite" key={number}>
        <a href={`#s${number}`} aria-label={`Source ${number}`}>
          {number}
        </a>
      </sup>
    ))}
  </>
);
