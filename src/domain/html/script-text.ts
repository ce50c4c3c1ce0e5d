/** Data as the text of a script element: no `</script>` or `<!--` in it can end or open anything. */
export const scriptText = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
