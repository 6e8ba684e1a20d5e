// Bars of the members known on the day, and a dashed end for those possible.
const FEW_COUNTRIES = 12;
let allCountries = false;

function drawBars(table, rows) {
  const most = d3.max(rows, row => row.possible) || 1;
  d3.select(table).selectAll("tr").data(rows, row => row.name).join(enter => {
    const row = enter.append("tr");
    row.append("th").attr("scope", "row");
    const svg = row.append("td").append("svg").attr("viewBox", "0 0 100 14").attr("preserveAspectRatio", "none").attr("aria-hidden", "true");
    svg.append("rect").attr("class", "also").attr("y", 1).attr("height", 12).attr("vector-effect", "non-scaling-stroke");
    svg.append("rect").attr("class", "sure").attr("height", 14);
    row.append("td").attr("class", "number");
    return row;
  }).order().attr("hidden", row => row.hidden ? "" : null).each(function (row) {
    const line = d3.select(this);
    line.select("th").text(row.name);
    line.select(".sure").attr("class", `sure ${row.style}`).attr("width", 100 * row.known / most);
    line.select(".also").attr("x", 100 * row.known / most).attr("width", 100 * (row.possible - row.known) / most)
      .style("display", row.possible > row.known ? null : "none");
    line.select(".number").text(row.possible > row.known ? `${row.known} to ${row.possible}` : row.known);
  });
}

function rowOf(name, region, members) {
  return {name, style: data.regions[region].style, known: members.filter(member => isKnown(member, state.day)).length, possible: members.length};
}

function drawShares() {
  const members = shown();
  drawBars("#regions", data.regions.map((region, i) => rowOf(region.name, i, members.filter(member => member.region === i))));
  const rows = d3.groups(members, member => member.country)
    .map(([country, own]) => rowOf(data.countries[country].name, data.countries[country].region, own))
    .sort((a, b) => b.known - a.known || b.possible - a.possible || a.name.localeCompare(b.name, "en"));
  rows.forEach((row, i) => row.hidden = !allCountries && i >= FEW_COUNTRIES);
  drawBars("#countries", rows);
  d3.select("#all-countries").attr("aria-expanded", allCountries).text(allCountries ? "Show fewer" : `Show all ${rows.length}`)
    .style("display", rows.length > FEW_COUNTRIES ? null : "none");
}

d3.select("#all-countries").on("click", () => {
  allCountries = !allCountries;
  drawShares();
});

parts.push({shows: FILTERS, draw: drawShares});
