/** Id of the data release the page is built with: "2025-05-1a2b3c4d". Set by the build. */
declare const __RELEASE__: string
