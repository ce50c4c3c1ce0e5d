/** One way to reach a person: what to press, and the address of it. */
export type HelpLine = { readonly label: string; readonly to: string };

/** The numbers that every page has in its footer, which draws them from content/crisis-lines.yaml: no index is needed for them. */
export const helpLines = (): HelpLine[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('body > .site-footer :is([href^="tel:"], [href^="sms:"])')].map(
    (link) => ({ label: link.textContent.trim(), to: link.getAttribute('href') ?? '' }),
  );
