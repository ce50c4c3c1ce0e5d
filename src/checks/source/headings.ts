import type { Issue } from '../issue.ts';
import type { Body, ContentCheck } from './content.ts';

const LABELS = ['overview', 'introduction', 'conclusion', 'summary', 'background'];
const same = (text: string) => text.trim().toLowerCase();

function mistakesIn({ headings }: Body) {
  return headings.flatMap(({ depth, text, line }, index) => {
    const before = headings[index - 1]?.depth ?? 1;
    const isSecond = headings.findIndex((other) => same(other.text) === same(text)) < index;
    const says = [
      ...(depth === 1 ? ['a heading of the first level; the title is that, so start with ##'] : []),
      ...(depth > before + 1
        ? [`a heading of level ${depth} under level ${before}; write ${'#'.repeat(before + 1)}`]
        : []),
      ...(isSecond ? [`the heading "${text}" stands twice; say what differs`] : []),
      ...(LABELS.includes(same(text))
        ? [`"${text}" is a label; write the question a reader would ask, or its answer`]
        : []),
    ];
    return says.map((say) => ({ line, say }));
  });
}

/** Headings start at level 2, skip none, repeat none, and are questions or answers. */
export const headings: ContentCheck = ({ bodies }) =>
  bodies.flatMap((body) =>
    mistakesIn(body).map(({ line, say }): Issue => ({ file: body.file, line, rule: 'headings', say })),
  );
