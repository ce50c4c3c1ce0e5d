import { transform } from 'lightningcss';

const classesOf = (html: string) =>
  [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/));

/**
 * A style sheet without the rules for classes that a page does not have. `html` is the page without its styles. What a script makes later brings
 * its own (islands/adopt-styles.ts).
 */
export function neededStyle(css: string, html: string): string {
  const there = new Set(classesOf(html));
  // What looks like a class and is none, such as the “5rem” of “.5rem”, is in no selector and changes nothing.
  const unusedSymbols = [...new Set([...css.matchAll(/\.([\w-]+)/g)].flatMap(([, name = '']) => name))].filter(
    (name) => !there.has(name),
  );
  return transform({ filename: 'page.css', code: Buffer.from(css), minify: true, unusedSymbols }).code.toString();
}
