/** The walk that follows the article. */
export const ARTICLE = 'jim';
