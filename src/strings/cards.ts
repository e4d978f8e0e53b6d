/** First line of the social card of a campaign. */
export const campaignKicker = 'Đợt học tập';
