/** What the clock of a speaker needs of each slide: its part and its planned minutes. */
export interface PacedSlide {
  part: number;
  minutes: number;
}

/** Where a speaker is against the plan, in seconds. */
export interface Pace {
  /** Planned for the part of this slide, and what of it has been used: none as long as the talk is ahead of it. */
  partPlanned: number;
  partUsed: number;
  /** Left of the whole talk; negative past its end. */
  left: number;
  /** How much later than planned the talk is; negative when it is ahead, 0 within the time of this slide. */
  late: number;
}

/**
 * Compares the clock with the plan.
 * @param at index of the slide on the screen
 * @param elapsed seconds since the talk began
 */
export function paceAt(slides: readonly PacedSlide[], at: number, elapsed: number): Pace {
  const seconds = (list: readonly PacedSlide[]) => list.reduce((sum, { minutes }) => sum + minutes * 60, 0);
  const part = slides[at]?.part;
  const begin = seconds(slides.slice(0, at));
  const end = begin + (slides[at]?.minutes ?? 0) * 60;
  const first = slides.findIndex((slide) => slide.part === part);
  return {
    partPlanned: seconds(slides.filter((slide) => slide.part === part)),
    partUsed: Math.max(0, elapsed - seconds(slides.slice(0, first))),
    left: seconds(slides) - elapsed,
    late: elapsed > end ? elapsed - end : Math.min(0, elapsed - begin),
  };
}

/** Seconds as minutes and seconds: 754 → «12:34», -5 → «−0:05». */
export function formatClock(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds));
  const text = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
  return seconds <= -1 ? `−${text}` : text;
}
