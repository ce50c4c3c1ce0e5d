import '~/styles/tool-notice.css';

type Props = {
  /** What stands in the room of the tool while its script is long in coming; none where something else stands there. */
  late?: string;
  /** What stands there once it is clear that the script does not come: what failed, and what the page has all the same. */
  lost: string;
};

/**
 * What a tool says as long as its script has not started it. Server only: whatever starts the tool takes it away, and ./watch.ts tells it
 * that the script is lost. It takes no room until then, so nothing moves when the tool comes.
 */
export const ToolNotice = ({ late, lost }: Props) => (
  <div class="tool-notice" role="status" data-pagefind-ignore="">
    {late && <p class="tool-late">{late}</p>}
    <div class="tool-lost">
      <p>{lost}</p>
    </div>
  </div>
);
