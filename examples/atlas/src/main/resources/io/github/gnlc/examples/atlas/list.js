// The list of members: found by name, sorted, each opening to its evidence.
const FEW_MEMBERS = 25;
const countryOf = member => data.countries[member.country].name;
const COLUMNS = [
  {title: "Member", by: member => keyOf(member.name)},
  {title: "Country", by: countryOf},
  {title: "Joined", by: member => member.joinedFrom ?? "9999"},
  {title: "How that is known", wide: true, by: member => member.basisWords},
  {title: "Intake", wide: true, by: member => member.cohort ?? "9999"},
  {title: "Awards", by: member => member.awards.join() || "9999"},
];
let allMembers = false;
// The column chosen; without one, names are in order, and what is found the nearest first.
let sorted = null;
let ascending = true;

d3.select("#table thead tr").selectAll("th").data(COLUMNS).join("th").attr("scope", "col").attr("class", column => column.wide ? "wide" : null)
  .append("button").attr("type", "button").text(column => column.title)
  .on("click", (event, column) => {
    ascending = sortedBy() !== column || !ascending;
    sorted = column;
    drawList();
  });

const sortedBy = () => sorted ?? (keyOf(state.query) === "" ? COLUMNS[0] : null);

function listed() {
  const members = state.status === "member"
    ? shown()
    : data.members.filter(member => member.status === state.status && passes(member));
  const found = search(state.query, members);
  const column = sortedBy();
  if (column === null) {
    return found;
  }
  const order = (a, b) => d3.ascending(column.by(a), column.by(b));
  return [...found].sort((a, b) => ascending ? order(a, b) : order(b, a));
}

function fill(row, member) {
  const name = row.append("th").attr("scope", "row");
  name.append("button").attr("type", "button").attr("data-open", member.id).text(member.name).on("click", () => openMember(member.id));
  if (member.own) {
    name.append("bdi").attr("class", "own").attr("lang", member.own.language).text(member.own.text);
  }
  row.append("td").text(countryOf(member));
  const joined = row.append("td").attr("class", member.basis === "cohort" || member.basis === "reported" ? null : "doubt").text(member.joined);
  // In place of the columns that a narrow screen has no room for.
  joined.append("small").text(member.basisWords);
  if (member.awards.length > 0) {
    joined.append("small").text(`Award ${member.awards.join(", ")}`);
  }
  row.append("td").attr("class", "wide doubt").text(member.basisWords);
  row.append("td").attr("class", "wide").text(member.cohort ? cohortOf.get(member.cohort).announced.slice(0, 4) : "");
  row.append("td").text(member.awards.join(", "));
}

function foundInWords(count) {
  const what = {member: ["member", "members"], unconfirmed: ["unconfirmed city", "unconfirmed cities"], withdrawn: ["withdrawn member", "withdrawn members"]}[state.status];
  const asked = keyOf(state.query) === "" ? "" : " found";
  return count === 0 ? "None found. Not every member is known here; see what is missing." : counted(count, ...what) + asked;
}

function drawList() {
  const members = listed();
  d3.selectAll("#table thead th").attr("aria-sort", column => column === sortedBy() ? (ascending ? "ascending" : "descending") : null);
  d3.select("#table tbody").selectAll("tr").data(members, member => member.id)
    .join(enter => enter.append("tr").each(function (member) {
      fill(d3.select(this), member);
    })).order().attr("hidden", (member, i) => !allMembers && i >= FEW_MEMBERS ? "" : null);
  d3.select("#found").text(foundInWords(members.length));
  d3.select("#all-members").style("display", members.length > FEW_MEMBERS ? null : "none")
    .text(allMembers ? "Show fewer" : `Show all ${members.length}`);
}

d3.select("#all-members").on("click", () => {
  allMembers = !allMembers;
  drawList();
});
d3.select("#search-form").on("submit", event => event.preventDefault());
d3.select("#search").on("input", event => change({query: event.target.value}));
d3.select("#status").on("change", event => change({status: event.target.value}));

parts.push({shows: [...FILTERS, "query", "status"], draw: drawList});
