// Comfort on top of pages that are complete without it.
import { startArticle } from "./article.js";
import { startCopying } from "./copying.js";
import { startKeys } from "./keys.js";
import { startMarks } from "./marks.js";
import { startOriginal } from "./original.js";
import { startProgress } from "./progress.js";
import { startSelection } from "./selection.js";
import { startTheme } from "./theme-toggle.js";

for (const element of document.querySelectorAll("[data-needs-script]")) {
  element.hidden = false;
}
// Filters that stand beside the results are open; on a phone they would push the results away.
if (matchMedia("(min-width: 60rem)").matches) {
  for (const fold of document.querySelectorAll("[data-open-when-wide]")) {
    fold.open = true;
  }
}
const marks = startMarks() ?? startArticle();
startTheme();
startCopying();
startKeys(marks);
startSelection(startOriginal());
startProgress();
