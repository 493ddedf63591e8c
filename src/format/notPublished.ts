/** How a figure that the publisher does not give is always spelled: never "N/A", "0" or blank. */
export const NOT_PUBLISHED = 'not published'
