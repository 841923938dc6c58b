import { recall, remember } from "./remembering.js";

const hits = () => [...document.querySelectorAll("[data-hit]")];

function stepHits(by) {
  const all = hits();
  if (all.length === 0) {
    return;
  }
  const at = all.findIndex((hit) => hit === document.activeElement || isInSameItem(hit));
  const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by;
  const hit = all[Math.max(0, Math.min(next, all.length - 1))];
  hit.focus({ preventScroll: true });
  hit.closest("li").scrollIntoView({ block: "nearest" });
}

function isInSameItem(hit) {
  return hit.closest("li").contains(document.activeElement);
}

function currentPdf() {
  return (
    document.activeElement?.closest("li")?.querySelector("[data-pdf]") ??
    document.querySelector(".document-page [data-pdf]")
  );
}

function goToCitation() {
  const section = document.getElementById("cite");
  if (section) {
    location.hash = "cite";
    section.querySelector("a, button")?.focus({ preventScroll: true });
  }
}

function isTyping(target) {
  return target.closest("input, textarea, select, [contenteditable]") !== null;
}

/** @param marks what leads through a document's marks; null where there are none. */
export function startKeys(marks) {
  const dialog = document.getElementById("keys");
  const areOn = () => recall("keys") !== "off";
  const toggle = dialog.querySelector("[data-keys-switch]");
  toggle.checked = areOn();
  toggle.addEventListener("change", () => remember("keys", toggle.checked ? "on" : "off"));
  document
    .querySelector("[data-show-keys]")
    .addEventListener("click", () => dialog.showModal());

  const actions = {
    "/": () => document.querySelector("[data-search]")?.select(),
    "?": () => dialog.showModal(),
    j: () => (marks ? marks.step(1) : stepHits(1)),
    k: () => (marks ? marks.step(-1) : stepHits(-1)),
    o: () => document.activeElement?.closest("li")?.querySelector("[data-hit]")?.click(),
    d: () => currentPdf()?.click(),
    c: goToCitation,
    s: () => document.querySelector(".selection button")?.focus(),
  };

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.target.matches("[data-search]")) {
      event.target.blur();
      return;
    }
    const action = actions[event.key];
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (action && isPlain && areOn() && !dialog.open && !isTyping(event.target)) {
      event.preventDefault();
      action();
    }
  });
}
