// Says to screen readers what others see happen.
export function announce(sentence) {
  const place = document.querySelector("[data-announce]");
  place.textContent = "";
  // An empty region first, so that the same sentence twice is said twice.
  requestAnimationFrame(() => {
    place.textContent = sentence;
  });
}
