// The scorer alone: the package's entry brings its quick check as well, which nothing here asks.
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
