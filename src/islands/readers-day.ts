import { toIsoDate, type IsoDate } from '../domain/dates/iso-date.ts';

/** The day that it is for the reader, wherever they are. */
export const readersDay = (now: Date): IsoDate => toIsoDate(now.getTime() - now.getTimezoneOffset() * 60_000);
