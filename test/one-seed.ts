import fc from "fast-check";

// What the suite draws is drawn again tomorrow; `npm run fuzz` draws anew.
fc.configureGlobal({ seed: 20210930 });
