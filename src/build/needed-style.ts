import { transform } from 'lightningcss';

/** Classes that no built page has, because a script puts them there when the reader acts. */
const MADE_BY_SCRIPTS = ['copied'];

const classesOf = (html: string) =>
  [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/));

/** A style sheet without the rules for classes that a page does not have. `html` is the page without its styles. */
export function neededStyle(css: string, html: string): string {
  const there = new Set([...classesOf(html), ...MADE_BY_SCRIPTS]);
  // What looks like a class and is none, such as the “5rem” of “.5rem”, is in no selector and changes nothing.
  const unusedSymbols = [...new Set([...css.matchAll(/\.([\w-]+)/g)].flatMap(([, name = '']) => name))].filter(
    (name) => !there.has(name),
  );
  return transform({ filename: 'page.css', code: Buffer.from(css), minify: true, unusedSymbols }).code.toString();
}
