/** The value in the middle; of an even count, the upper of the two, so that a limit errs on the strict side. 0 for nothing. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** `14.2 KB`, of 1,024 bytes; rounded up, so that what is over a limit never looks as if it kept it. */
export const kilobytes = (bytes: number): string => `${(Math.ceil((bytes / 1024) * 10) / 10).toFixed(1)} KB`;
