// The choices of the filters; then everything is drawn once, as the address asks.
function choices(select, name, all, entries) {
  d3.select(select).selectAll("option").data([["", all], ...entries]).join("option")
    .attr("value", ([value]) => value).text(([, text]) => text);
  d3.select(select).on("change", event => change({[name]: event.target.value}));
}

choices("#region", "region", "all", data.regions.map((region, i) => [i, region.name]));
choices("#cohort", "cohort", "all", [...data.cohorts.map(cohort => [cohort.id, cohort.name]), ["none", "none that was announced"]]);
choices("#award", "award", "with or without", [["any", "any year"], ...data.awardYears.map(year => [year, year])]);
d3.select("#colour").on("change", event => change({colour: event.target.value}));

addEventListener("hashchange", readAddress);
addEventListener("popstate", readAddress);
readAddress();
