/** Name under which the device keeps one's own schedule (drafts.ts). */
export const scheduleKey = 'lich-moi';
