/**
 * A stream of numbers from 0 up to 1, the same in every run for the same seed (a linear congruential generator: Numerical Recipes, 1992).
 * For made-up content that has to be the same again; never for secrets.
 */
export function repeatableNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (1664525 * state + 1013904223) % 2 ** 32) / 2 ** 32;
}
