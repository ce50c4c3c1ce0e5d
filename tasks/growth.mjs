/** How something grows: arithmetic for `npm run bench:scale`. */

/**
 * The exponent b of time = a × size^b that fits best: the slope of the least-squares line through the logarithms. 1 is in proportion; 2 means
 * that twice the size takes four times as long.
 * @param {readonly { size: number, time: number }[]} points at least two, of different sizes
 */
export function growthExponent(points) {
  const logs = points.map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time) }));
  const mean = (/** @type {readonly number[]} */ values) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanX = mean(logs.map(({ x }) => x));
  const meanY = mean(logs.map(({ y }) => y));
  const spread = logs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  if (!(spread > 0)) throw new Error('growth needs at least two different sizes');
  return logs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / spread;
}

/**
 * The memory of a process and all that it started, in bytes, out of the lines of `ps -A -o pid=,ppid=,rss=` (which counts in KiB). Memory that
 * processes share is counted in each of them, so this is rather too much than too little.
 * @param {string} lines
 * @param {number} root
 */
export function memoryOfFamily(lines, root) {
  const all = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([pid = 0, parent = 0, kib = 0]) => ({ pid, parent, kib }));
  const family = new Set([root]);
  for (let known = 0; known < family.size;) {
    known = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid }) => family.has(pid)).reduce((sum, { kib }) => sum + kib * 1024, 0);
}
