/** The version of the build, filled in by webpack. */
export const version = process.env.APP_VERSION ?? '';
