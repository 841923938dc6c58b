// Where in a document's text a point of its page is. The server wrote beside each passage and cell where its first
// letter stands; what is no letter of the document carries data-furniture.

/** The offset in the document's text of a boundary point of a range; null outside the text. */
export function offsetOf(node, offset) {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  const holder = element?.closest("[data-start]");
  if (!holder) {
    return null;
  }
  const before = document.createRange();
  before.setStart(holder, 0);
  before.setEnd(node, offset);
  return Number(holder.dataset.start) + lengthOf(before.cloneContents());
}

/** The span of the document's text that a range covers; null where it covers none. */
export function spanOf(range, reading) {
  const covered = [...reading.querySelectorAll("[data-start]")].filter(
    (holder) => !holder.querySelector("[data-start]") && range.intersectsNode(holder),
  );
  if (covered.length === 0) {
    return null;
  }
  const first = covered[0];
  const last = covered.at(-1);
  const start = first.contains(range.startContainer)
    ? offsetOf(range.startContainer, range.startOffset)
    : Number(first.dataset.start);
  const end = last.contains(range.endContainer)
    ? offsetOf(range.endContainer, range.endOffset)
    : Number(last.dataset.start) + lengthOf(last);
  return start < end ? { start, end } : null;
}

function lengthOf(tree) {
  let length = 0;
  for (const child of tree.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      length += child.data.length;
    } else if (child.nodeName === "BR") {
      length += 1;
    } else if (child.nodeType === Node.ELEMENT_NODE && !("furniture" in child.dataset)) {
      length += lengthOf(child);
    }
  }
  return length;
}
