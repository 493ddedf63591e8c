/** Id of the article strip's heading, for links that scroll to it. */
export const ARTICLE_ID = 'article-checked'
