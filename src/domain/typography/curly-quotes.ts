/** Straight quotes and apostrophes as printers set them; YAML text gets them here, MDX from its own processor. */
export const curlyQuotes = (text: string): string =>
  text
    .replace(/(?<=\w)'|'(?=\d\ds\b)/g, '’')
    .replace(/"([^"]*)"/g, '“$1”')
    .replace(/(?<=^|[\s(])'([^']*)'/g, '‘$1’');
