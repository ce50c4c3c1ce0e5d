/** Straight quotes and apostrophes as printers set them; YAML text gets them here, MDX from its own processor. */
export const curlyQuotes = (text: string): string =>
  text
    .replace(/"([^"]*)"/g, '“$1”')
    .replace(/(?<=\w)'|'(?=\d\ds\b)/g, '’')
    .replace(/(?<=^|[\s(“])'(?=\w)/g, '‘');
