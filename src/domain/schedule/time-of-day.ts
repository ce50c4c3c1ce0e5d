/** A time on a clock as text, such as 09:30. No day, no zone. */
export type TimeOfDay = string;

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;

/** Whether a text is a time of day, from 00:00 to 23:59. */
export const isTimeOfDay = (text: string): text is TimeOfDay => TIME.test(text);

/** The time so many minutes later; undefined where that is another day. */
export function addMinutes(time: TimeOfDay, minutes: number): TimeOfDay | undefined {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const later = hour * MINUTES_PER_HOUR + minute + minutes;
  if (later < 0 || later >= MINUTES_PER_DAY) return undefined;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(later / MINUTES_PER_HOUR))}:${two(later % MINUTES_PER_HOUR)}`;
}

/** A time as US readers write it: 9:30 AM. */
export function formatTime(time: TimeOfDay): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
}
