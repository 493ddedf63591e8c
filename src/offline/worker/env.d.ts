/** What the build that this worker belongs to is made of: written in by the build. */
declare const __BUILD_FILES__: import('#offline/buildFiles.ts').BuildFiles
