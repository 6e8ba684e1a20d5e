// The slider, the numbers of its day, and the line that marks the day in the figure.
const slider = d3.select("#day").attr("max", lastNumber);
const dateField = d3.select("#date").attr("min", data.first).attr("max", data.last);
const stops = [...new Set([data.first, ...data.days.map(point => point.day), ...data.cohorts.map(cohort => cohort.announced), data.last])].sort();
const TURN = 110;
let playing = null;

const pointOf = day => data.days.filter(point => point.day <= day).pop() ?? {known: 0, possible: 0};

function drawDay() {
  const point = pointOf(state.day);
  const announced = announcedBy(state.day);
  const source = announced && data.sources[announced.source];
  d3.select("#read-day").text(inWords(state.day));
  d3.select("#read-known").text(point.known);
  d3.select("#read-possible").text(point.possible);
  d3.select("#read-announced").text(announced ? announced.value : "–");
  d3.select("#read-source").text(announced ? `announced: ${source.publisher}, ${inWords(announced.day)}` : "nothing announced yet");
  slider.property("value", numberOf(state.day)).attr("aria-valuetext", `${inWords(state.day)}: ${point.known} known, ${point.possible} possible`);
  dateField.property("value", state.day);
  d3.selectAll(".growth").each(function () {
    const x = d3.scaleLinear([0, lastNumber], [+this.dataset.left, +this.dataset.right])(numberOf(state.day));
    d3.select(this).select(".cursor").attr("x1", x).attr("x2", x);
  });
  d3.selectAll(".on-day").text(`on ${inWords(state.day)}`);
}

function goTo(day) {
  change({day});
  writeAddress(false);
}

const stopAfter = day => stops.find(stop => stop > day) ?? data.last;
const stopBefore = day => stops.filter(stop => stop < day).pop() ?? data.first;

// Before the day changes: what changes many times a second is not read out, and the slider tells its day itself.
function hush() {
  const busy = playing !== null || document.activeElement === slider.node();
  d3.selectAll("#readout, #found").attr("aria-live", busy ? "off" : "polite");
}

function stop() {
  clearInterval(playing);
  playing = null;
  d3.select("#play").text("Play");
}

function play() {
  if (playing !== null) {
    stop();
    return;
  }
  if (state.day === data.last) {
    goTo(data.first);
  }
  d3.select("#play").text("Stop");
  playing = setInterval(() => {
    const next = stopAfter(state.day);
    if (next === data.last) {
      stop();
    }
    goTo(next);
  }, TURN);
}

// A step of the keyboard is a change, not a day.
slider.on("input", () => goTo(dayOf(+slider.property("value")))).on("keydown", event => {
  const back = event.key === "ArrowLeft" || event.key === "ArrowDown";
  if (back || event.key === "ArrowRight" || event.key === "ArrowUp") {
    event.preventDefault();
    goTo(back ? stopBefore(state.day) : stopAfter(state.day));
  }
});
dateField.on("change", () => {
  const day = dateField.property("value");
  if (isDay(day)) {
    goTo(day);
  }
});
d3.select("#play").on("click", play);
d3.select("#before").on("click", () => goTo(stopBefore(state.day)));
d3.select("#after").on("click", () => goTo(stopAfter(state.day)));
d3.select("#latest").on("click", () => goTo(data.last));

parts.push({shows: ["day"], draw: hush}, {shows: ["day"], draw: drawDay});
