// The pages of a PDF, drawn when they come near the window and let go of when they are far.

const Library = new URL("../lib/pdfjs/", import.meta.url);
const SharpestPixels = 2;
const Svg = "http://www.w3.org/2000/svg";

export class OriginalPages {
  #holder;
  #position;
  #pdfjs = null;
  #pdf = null;
  #sheets = [];
  #marks = new Map();

  constructor(panel) {
    this.#holder = panel.querySelector("[data-original-pages]");
    this.#position = panel.querySelector("[data-original-page]");
  }

  async load(address, progress) {
    this.#pdfjs = await import(new URL("pdf.min.mjs", Library));
    this.#pdfjs.GlobalWorkerOptions.workerSrc = new URL("pdf.worker.min.mjs", Library).href;
    const task = this.#pdfjs.getDocument({
      url: address,
      // The site's policy lets nothing be made into code while it runs.
      isEvalSupported: false,
      useWasm: false,
      enableXfa: false,
      cMapUrl: new URL("cmaps/", Library).href,
      cMapPacked: true,
      standardFontDataUrl: new URL("standard_fonts/", Library).href,
      wasmUrl: new URL("wasm/", Library).href,
    });
    task.onProgress = ({ loaded, total }) => total && progress(Math.min(1, loaded / total));
    this.#pdf = await task.promise;
    const first = await this.#pdf.getPage(1);
    const { width, height } = first.getViewport({ scale: 1 });
    for (let number = 1; number <= this.#pdf.numPages; number++) {
      this.#sheets.push(this.#makeSheet(number, width, height));
    }
    this.#holder.replaceChildren(...this.#sheets.map((sheet) => sheet.element));
    this.#watch();
  }

  /** Marks the places, instead of those before, and shows the first of them. */
  mark(places) {
    this.#marks = Map.groupBy
      ? Map.groupBy(places, (place) => place.page)
      : places.reduce((all, place) => all.set(place.page, [...(all.get(place.page) ?? []), place]), new Map());
    for (const sheet of this.#sheets) {
      this.#drawMarks(sheet);
    }
    const sheet = this.#sheets[(places[0]?.page ?? 0) - 1];
    if (sheet) {
      this.#draw(sheet).then(() => this.#scrollTo(sheet));
    }
  }

  /** Where a range of letters begins and ends, each as page, x and y of the PDF; null where it is on no page. */
  endsOf(range) {
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
    if (rects.length === 0) {
      return null;
    }
    const first = rects[0];
    const last = rects.at(-1);
    const from = this.#placeAt(first.left + 1, (first.top + first.bottom) / 2);
    const to = this.#placeAt(last.right - 1, (last.top + last.bottom) / 2);
    return from && to ? { from, to } : null;
  }

  #placeAt(x, y) {
    for (const sheet of this.#sheets) {
      const box = sheet.element.getBoundingClientRect();
      if (sheet.viewport && y >= box.top && y <= box.bottom) {
        const [pdfX, pdfY] = sheet.viewport.convertToPdfPoint(x - box.left, y - box.top);
        return [sheet.number, pdfX.toFixed(2), pdfY.toFixed(2)];
      }
    }
    return null;
  }

  #makeSheet(number, width, height) {
    const element = document.createElement("div");
    element.className = "original-sheet";
    element.setAttribute("role", "group");
    element.setAttribute("aria-label", `Page ${number}`);
    element.style.aspectRatio = `${width} / ${height}`;
    return { number, element, viewport: null, drawing: null, shown: 0 };
  }

  #watch() {
    const near = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          const sheet = this.#sheets.find((each) => each.element === entry.target);
          if (entry.isIntersecting) {
            this.#draw(sheet);
          } else {
            this.#drop(sheet);
          }
        }
      },
      { root: null, rootMargin: "100% 0px" },
    );
    const seen = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          const sheet = this.#sheets.find((each) => each.element === entry.target);
          sheet.shown = entry.intersectionRect.height;
        }
        const first = this.#sheets.reduce((one, other) => (other.shown > one.shown ? other : one));
        this.#position.textContent = `Page ${first.number} of ${this.#sheets.length}`;
      },
      { root: this.#holder, threshold: [0, 0.25, 0.5, 0.75, 1] },
    );
    for (const sheet of this.#sheets) {
      near.observe(sheet.element);
      seen.observe(sheet.element);
    }
    let width = this.#holder.clientWidth;
    new ResizeObserver(() => {
      if (this.#holder.clientWidth !== width && this.#holder.clientWidth > 0) {
        width = this.#holder.clientWidth;
        const drawn = this.#sheets.filter((sheet) => sheet.drawing);
        drawn.forEach((sheet) => this.#drop(sheet));
        drawn.forEach((sheet) => this.#draw(sheet));
      }
    }).observe(this.#holder);
  }

  #draw(sheet) {
    sheet.drawing ??= this.#drawNow(sheet);
    return sheet.drawing;
  }

  #drop(sheet) {
    sheet.task?.cancel();
    sheet.drawing = sheet.task = sheet.viewport = null;
    sheet.element.replaceChildren();
  }

  async #drawNow(sheet) {
    const page = await this.#pdf.getPage(sheet.number);
    const natural = page.getViewport({ scale: 1 });
    sheet.element.style.aspectRatio = `${natural.width} / ${natural.height}`;
    const scale = sheet.element.clientWidth / natural.width;
    const viewport = page.getViewport({ scale });
    const sharpness = Math.min(devicePixelRatio || 1, SharpestPixels);
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(viewport.width * sharpness);
    canvas.height = Math.round(viewport.height * sharpness);
    canvas.setAttribute("aria-hidden", "true");
    const letters = document.createElement("div");
    letters.className = "original-letters textLayer";
    letters.style.setProperty("--total-scale-factor", scale);
    letters.style.setProperty("--scale-factor", scale);
    sheet.viewport = viewport;
    sheet.element.replaceChildren(canvas, letters);
    this.#drawMarks(sheet);
    sheet.task = page.render({
      canvas,
      viewport,
      transform: sharpness === 1 ? null : [sharpness, 0, 0, sharpness, 0, 0],
    });
    try {
      await sheet.task.promise;
      await new this.#pdfjs.TextLayer({
        textContentSource: page.streamTextContent(),
        container: letters,
        viewport,
      }).render();
    } catch (fault) {
      if (fault?.name !== "RenderingCancelledException") {
        throw fault;
      }
    }
  }

  #drawMarks(sheet) {
    sheet.element.querySelector("svg")?.remove();
    const places = this.#marks.get(sheet.number);
    if (!places || !sheet.viewport) {
      return;
    }
    const drawing = document.createElementNS(Svg, "svg");
    drawing.setAttribute("class", "original-marks");
    drawing.setAttribute("aria-hidden", "true");
    drawing.setAttribute("viewBox", `0 0 ${sheet.viewport.width} ${sheet.viewport.height}`);
    for (const { corners } of places) {
      // Around the letters: upper left, upper right, lower right, lower left.
      const points = [0, 2, 6, 4].map((at) =>
        sheet.viewport.convertToViewportPoint(corners[at], corners[at + 1]).join(","),
      );
      const shape = document.createElementNS(Svg, "polygon");
      shape.setAttribute("points", points.join(" "));
      drawing.append(shape);
    }
    sheet.element.append(drawing);
  }

  #scrollTo(sheet) {
    const shape = sheet.element.querySelector("polygon");
    const target = (shape ?? sheet.element).getBoundingClientRect();
    const frame = this.#holder.getBoundingClientRect();
    this.#holder.scrollTop += target.top - frame.top - frame.height / 3;
  }
}
