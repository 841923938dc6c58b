// What a reader chose, kept in this browser only; where nothing can be kept, it holds for the page.
const kept = new Map();

export function recall(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return kept.get(name) ?? null;
  }
}

export function remember(name, value) {
  kept.set(name, value);
  try {
    localStorage.setItem(name, value);
  } catch {
    // Kept for the page.
  }
}
