// Most tests run in one time zone only, so nothing in them may read the machine's. `Date` has these for that.
const LOCAL =
  /^(?:get|set)(?:Date|Day|FullYear|Hours|Milliseconds|Minutes|Month|Seconds|TimezoneOffset|Year)$|^to(?:Locale)?(?:Date|Time)?String$/u;

for (const name of Object.getOwnPropertyNames(Date.prototype)) {
  if (!LOCAL.test(name)) continue;
  Object.defineProperty(Date.prototype, name, {
    value: () => {
      throw new Error(
        `Date.${name} reads the machine’s zone. End the file’s name in .zone.test.ts.`,
      );
    },
  });
}
