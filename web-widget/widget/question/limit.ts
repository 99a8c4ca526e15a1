/** The longest question, in UTF-16 units: `questionLimit` of server/contracts, whose zod must stay out of here. */
export const longestQuestion = 2000;
