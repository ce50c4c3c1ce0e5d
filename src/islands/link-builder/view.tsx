import { Choices } from './choices.tsx';
import type { BuilderProps } from './props.ts';
import { Results } from './results.tsx';

/** The link builder. */
export const LinkBuilder = (props: BuilderProps) => (
  <div class="builder">
    <Choices {...props} />
    <Results {...props} />
  </div>
);
