/**
 * Which parts of the browser code travel together, the first group that matches a module taking it and what it alone
 * needs. Left to itself the bundler gives every module that two pages share a file of its own, and each file costs a
 * reader a request.
 */
export const codeSplitting = {
  groups: [
    // What most pages need before they fetch anything.
    {
      name: 'preload',
      test: /preload-helper|src\/islands\/(?:reading\/has-studied|offline\/(?:in-app|site-path))\.ts$/,
      priority: 5,
    },
    { name: 'element', test: /src\/islands\/element\.ts$/, priority: 4 },
    // What most tools need, each a few lines.
    { name: 'tools', test: /src\/(?:islands\/(?:parts|today)|core\/quiz\/owner)\.ts$/, priority: 4 },
    // What every document page needs at once.
    {
      name: 'reading',
      test: /src\/(?:core\/document\/clause|islands\/(?:copy-citation|reading\/offer-listening)|strings\/reading-tools)\.ts$/,
      priority: 3,
    },
    // The record on the device, for every page that reads or changes it.
    { name: 'study-store', test: /src\/islands\/study-store\.ts$/, priority: 2 },
    // What keeps places, marks and notes: fetched on use.
    {
      name: 'study',
      test: /src\/(?:islands\/reading\/(?!listening|speaker|spoken|wake|offer)|core\/study\/(?:reading|marks|find-passage)|strings\/reading-study)/,
      priority: 1,
    },
  ],
};
