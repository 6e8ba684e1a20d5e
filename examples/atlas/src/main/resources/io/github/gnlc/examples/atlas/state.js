// What the page shows now. Every change tells the parts that show it, and the address where it can be found again.
const state = {day: "", region: "", cohort: "", award: "", colour: "region", query: "", status: "member", member: ""};
const parts = [];

function change(changes) {
  Object.assign(state, changes);
  parts.filter(part => part.shows.some(key => key in changes)).forEach(part => part.draw());
}

const FILTERS = ["day", "region", "cohort", "award"];

const passes = member =>
  (state.region === "" || member.region === +state.region)
  && (state.cohort === "" || (member.cohort ?? "none") === state.cohort)
  && (state.award === "" || (state.award === "any" ? member.awards.length > 0 : member.awards.includes(+state.award)));

// The members that are in on the day of the page, or may be.
const shown = () => data.members.filter(member => member.status !== "unconfirmed" && passes(member) && isPossible(member, state.day));

// #cn-hangzhou opens a member, #day=2020-12-31 shows a day, #cn-hangzhou&day=2020-12-31 both; #missing is a part of the page.
function readAddress() {
  const written = location.hash.slice(1);
  if (state.day !== "" && written !== "" && document.getElementById(written)) {
    return;
  }
  const changes = {member: "", day: data.last};
  for (const part of written.split("&")) {
    const day = part.startsWith("day=") ? part.slice(4) : "";
    if (isDay(day)) {
      changes.day = day;
    } else if (memberOf.has(part)) {
      changes.member = part;
    }
  }
  change(changes);
}

function writeAddress(push) {
  const written = [state.member, state.day === data.last ? "" : `day=${state.day}`].filter(part => part !== "").join("&");
  if (written !== location.hash.slice(1)) {
    const address = written === "" ? location.pathname + location.search : `#${written}`;
    history[push ? "pushState" : "replaceState"](null, "", address);
  }
}

function openMember(id) {
  change({member: id});
  writeAddress(true);
}

// A link to a member leaves the day of the page; opened on its own, its address means the last day.
addEventListener("click", event => {
  const id = event.target.closest("a")?.getAttribute("href").slice(1);
  if (memberOf.has(id) && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    openMember(id);
  }
});
