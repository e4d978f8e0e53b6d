import type { Minutes } from '../study/record.ts';

/** A day of study, counted from 1970-01-01: from 04:00 to 04:00 by the clock of the device. */
export type StudyDay = number;

/** Tells on which day of study a minute falls. */
export type DayOf = (at: Minutes) => StudyDay;

const dayMinutes = 24 * 60;
const startsAt = 4 * 60;

/**
 * Days of study for a place. They start at 04:00, so that an evening that runs past midnight is one day.
 * @param east how many minutes the clock there is ahead of UTC: 420 in Việt Nam
 */
export function daysOfStudy(east: Minutes): DayOf {
  return (at) => Math.floor((at + east - startsAt) / dayMinutes);
}
