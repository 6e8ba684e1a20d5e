// The map: which dots are seen, their colours, zoom, and the way from dot to dot by keyboard.
const map = d3.select("#map");
const world = map.select(".zoomed");
const tip = d3.select("#tip");
const dots = d3.selectAll(".dot").datum(function () {
  return {element: this, x: +this.dataset.x, y: +this.dataset.y, member: memberOf.get(this.dataset.id)};
});
const FINGER = 22;
let zoomed = 1;
let reached = null;

function styleOf(member) {
  if (state.colour === "award") {
    return member.awards.length > 0 ? "winner" : "no-winner";
  }
  return state.colour === "cohort" ? "step" : data.regions[member.region].style;
}

// The day of the first intake that was announced.
const firstAnnounced = data.cohorts[0]?.announced ?? data.last;

// The number of a member's intake, 0 before the first that was announced; null if it is not known.
function stepOf(member) {
  const cohort = data.cohorts.findIndex(each => each.id === member.cohort);
  if (cohort >= 0) {
    return cohort + 1;
  }
  return member.known[0] < firstAnnounced ? 0 : null;
}

// From dark to light, however many intakes there are; the style sheet has the colour of none.
const colourOfStep = step => step === null ? null : d3.interpolateViridis(step / Math.max(1, data.cohorts.length));

// Dots become smaller more slowly than a narrow map does.
function sizeOf(dot) {
  const size = state.colour === "award" && dot.member.awards.length > 0 ? 1.5 : 1;
  return size * Math.max(1, (960 / map.node().clientWidth) ** 0.75) / zoomed;
}

function placeDots() {
  dots.attr("transform", dot => `translate(${dot.x},${dot.y}) scale(${sizeOf(dot)})`);
}

const labelOf = member =>
  `${member.name}, ${data.countries[member.country].name}, joined: ${member.joined}${isKnown(member, state.day) ? "" : ", possibly a member on this day"}`;

function drawMap() {
  const visible = new Set(shown());
  dots
    .attr("class", dot => `dot ${isKnown(dot.member, state.day) ? "" : "possible "}${dot.member.id === state.member ? "chosen " : ""}${styleOf(dot.member)}`)
    .style("display", dot => visible.has(dot.member) ? null : "none")
    .style("fill", dot => state.colour === "cohort" ? colourOfStep(stepOf(dot.member)) : null)
    .attr("aria-label", dot => labelOf(dot.member));
  placeDots();
  if (reached === null || !visible.has(reached.member)) {
    reach(dots.data().find(dot => visible.has(dot.member)) ?? null);
  }
}

// One dot is reached by Tab, the others by the arrow keys.
function reach(dot) {
  if (reached !== null) {
    reached.element.setAttribute("tabindex", "-1");
  }
  reached = dot;
  dot?.element.setAttribute("tabindex", "0");
}

const DIRECTIONS = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};

// The nearest dot that lies rather in the direction than beside it; the nearer counts, the straighter too.
function neighbour(from, [right, down]) {
  let best = null;
  let least = Infinity;
  for (const dot of dots.data()) {
    const ahead = (dot.x - from.x) * right + (dot.y - from.y) * down;
    const beside = Math.abs((dot.x - from.x) * down + (dot.y - from.y) * right);
    const cost = ahead + 2 * beside;
    if (dot !== from && ahead > 0 && ahead >= beside && cost < least && dot.element.style.display !== "none") {
      [best, least] = [dot, cost];
    }
  }
  return best;
}

function onKey(event, dot) {
  if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    openMember(dot.member.id);
  } else if (DIRECTIONS[event.key]) {
    event.preventDefault();
    const next = neighbour(dot, DIRECTIONS[event.key]);
    if (next !== null) {
      reach(next);
      next.element.focus();
    }
  }
}

function showTip(dot) {
  const stage = document.getElementById("stage").getBoundingClientRect();
  const box = dot.element.getBoundingClientRect();
  tip.attr("hidden", null).text(`${dot.member.name}, ${data.countries[dot.member.country].name} · ${dot.member.joined}`);
  const half = tip.node().offsetWidth / 2;
  const x = box.left + box.width / 2 - stage.left;
  tip.style("left", `${Math.max(half, Math.min(stage.width - half, x))}px`).style("top", `${box.top - stage.top}px`);
}

const hideTip = () => tip.attr("hidden", "");

// Beside the dots the nearest one is meant, if it is not farther off than a finger is wide.
function openNearest(event) {
  const [x, y] = d3.pointer(event, world.node());
  const pixels = zoomed * map.node().clientWidth / 960;
  const far = dot => Math.hypot(dot.x - x, dot.y - y) * pixels;
  const nearest = d3.least(dots.data().filter(dot => dot.element.style.display !== "none"), far);
  if (nearest !== undefined && far(nearest) <= FINGER) {
    openMember(nearest.member.id);
  }
}

map.on("click", openNearest);
dots.attr("role", "button").attr("tabindex", "-1")
  .on("click", (event, dot) => {
    event.stopPropagation();
    openMember(dot.member.id);
  })
  .on("keydown", onKey)
  .on("mouseenter focus", (event, dot) => showTip(dot))
  .on("mouseleave blur", hideTip);

// The wheel alone scrolls the page, and one finger too.
const zoom = d3.zoom()
  .scaleExtent([1, 24])
  .translateExtent([[0, 0], [960, +map.attr("viewBox").split(" ")[3]]])
  .filter(event => (event.type === "wheel" ? event.ctrlKey || event.metaKey : !event.touches || event.touches.length > 1) && !event.button)
  .on("zoom", ({transform}) => {
    hideTip();
    zoomed = transform.k;
    world.attr("transform", transform);
    placeDots();
  });
const zoomBy = factor => map.call(zoom.scaleBy, factor);
map.call(zoom).on("dblclick.zoom", null);
d3.select("#zoom-in").on("click", () => zoomBy(2));
d3.select("#zoom-out").on("click", () => zoomBy(0.5));
d3.select("#zoom-reset").on("click", () => map.call(zoom.transform, d3.zoomIdentity));
addEventListener("resize", placeDots);

function entriesOfLegend() {
  if (state.colour === "award") {
    return [["winner", "with an award", member => member.awards.length > 0], ["no-winner", "without", member => member.awards.length === 0]];
  }
  if (state.colour === "cohort") {
    const steps = [[0, `before ${firstAnnounced.slice(0, 4)}`], ...data.cohorts.map((cohort, i) => [i + 1, cohort.name]), [null, "not known"]];
    return steps.map(([step, text]) => ["step", text, member => stepOf(member) === step, colourOfStep(step)]);
  }
  return data.regions.map((region, i) => [region.style, region.name, member => member.region === i]);
}

function drawLegend() {
  const members = shown();
  const entries = entriesOfLegend().map(([style, text, has, fill]) => [style, text, members.filter(has).length, fill]);
  const shapes = [["M-4,0a4,4 0 1 0 8,0a4,4 0 1 0 -8,0Z", "dot possible", "possible"], ["M0,-5L5,0L0,5L-5,0Z", "dot", "at its main town, or the city around it"]];
  const items = d3.select("#legend").selectAll("li").data([...entries, ...shapes]).join("li").text("");
  items.each(function (entry, i) {
    const drawn = i >= entries.length;
    d3.select(this).append("svg").attr("viewBox", "-9 -5 18 10").attr("aria-hidden", "true").append("path")
      .attr("class", drawn ? `${entry[1]} shape` : `dot ${entry[0]}`).style("fill", drawn ? null : entry[3]).attr("d", drawn ? entry[0] : "M-4,0a4,4 0 1 0 8,0a4,4 0 1 0 -8,0Z");
    d3.select(this).append("span").text(drawn ? entry[2] : entry[1]);
    if (!drawn) {
      d3.select(this).append("span").attr("class", "count").text(` ${entry[2]}`);
    }
  });
}

parts.push({shows: [...FILTERS, "colour", "member"], draw: drawMap}, {shows: [...FILTERS, "colour"], draw: drawLegend});
