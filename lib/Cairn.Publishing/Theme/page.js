// Turns still figures into interactive ones where plotly.js can be had; where it cannot, the pictures stay.
(() => {
  "use strict";
  const figures = [...document.querySelectorAll("figure.figure")].filter(f => f.querySelector(".figure-data"));
  const sources = JSON.parse(document.getElementById("plotly-sources").textContent);
  const dark = matchMedia("(prefers-color-scheme: dark)");

  const load = index => {
    if (index >= sources.length) return;
    const script = document.createElement("script");
    script.src = sources[index];
    script.async = true;
    script.onload = () => (window.Plotly ? drawAll() : load(index + 1));
    script.onerror = () => { script.remove(); load(index + 1); };
    document.head.append(script);
  };

  // The figure's own layout, in the colours of the page.
  const themed = layout => {
    const style = getComputedStyle(document.documentElement);
    const [ink, line, muted] = ["--ink", "--line", "--muted"].map(name => style.getPropertyValue(name).trim());
    const result = { ...layout, autosize: true, paper_bgcolor: "rgba(0,0,0,0)", plot_bgcolor: "rgba(0,0,0,0)" };
    delete result.width;
    result.modebar = { bgcolor: "rgba(0,0,0,0)", color: muted, activecolor: ink };
    result.font = { ...(layout.font || {}), color: ink };
    for (const key of Object.keys(layout).concat("xaxis", "yaxis")) {
      if (!/^[xy]axis\d*$/.test(key)) continue;
      const axis = layout[key] || {};
      result[key] = { gridcolor: line, linecolor: line, zerolinecolor: line, ...axis };
      if (dark.matches) for (const colour of ["gridcolor", "linecolor", "zerolinecolor"]) result[key][colour] = line;
    }
    return result;
  };

  const draw = async figure => {
    const still = figure.querySelector(".still");
    const data = JSON.parse(figure.querySelector(".figure-data").textContent);
    const live = document.createElement("div");
    live.className = "live";
    live.setAttribute("role", "img");
    live.setAttribute("aria-label", still.alt || still.textContent);
    const { width, height } = still.getBoundingClientRect();
    live.style.height = `${Math.max(240, data.layout?.height || height || width * 0.62)}px`;
    still.before(live);
    try {
      const layout = { ...data.layout };
      await Plotly.newPlot(live, data.data, themed(layout), { ...data.config, responsive: true, displaylogo: false });
      if (data.frames) await Plotly.addFrames(live, data.frames);
      figure.classList.add("is-live");
      dark.addEventListener("change", () => Plotly.relayout(live, themed(layout)));
    } catch (error) {
      live.remove();
      console.warn("A figure stays a picture:", error);
    }
  };

  const drawAll = async () => {
    for (const figure of figures) await draw(figure);
  };

  if (figures.length > 0) load(0);
})();
