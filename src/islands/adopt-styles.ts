/** Gives the page the styles of a part that has just been loaded. As an object and not as an element, which a strict policy would refuse. */
export function adoptStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
