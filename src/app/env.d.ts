/** Id of the data release the page was built with ("2025-05-1a2b3c4d"); set by vite.config.ts. */
declare const __RELEASE__: string
