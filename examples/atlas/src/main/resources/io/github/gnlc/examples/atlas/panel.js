// One member with all that is known of it. Texts of the data are only ever set as text.
const panel = d3.select("#panel");
const content = d3.select("#panel-content");
let opener = null;

function addSource(parent, number) {
  const source = data.sources[number];
  const small = parent.append("small");
  if (source.url && /^https?:/.test(source.url)) {
    small.append("a").attr("href", source.url).attr("rel", "noopener noreferrer").text(source.title);
  } else {
    small.append("span").text(source.title);
  }
  small.append("span").text(` · ${[source.publisher, source.date, source.authority].filter(Boolean).join(" · ")}`);
}

function addFacts(member) {
  const facts = [
    ["Joined", `${member.joined} (${member.basisWords})`],
    ["Status", member.status],
    ["Intake", member.cohort && `${cohortOf.get(member.cohort).name}, announced ${inWords(cohortOf.get(member.cohort).announced)}`],
    ["Awards", member.awards.join(", ")],
    ["Place", member.placeWords],
  ].filter(([, value]) => value);
  const list = content.append("dl");
  for (const [name, value] of facts) {
    list.append("dt").text(name);
    list.append("dd").text(value);
  }
}

function addConclusion(conclusion) {
  content.append("p").text(`${conclusion.about === "joined" ? "Joined" : "Status"}: ${conclusion.taken}, because ${conclusion.reason}.`);
  if (conclusion.relation) {
    const claims = content.append("div").attr("class", "claims");
    claims.append("p").text(conclusion.relation);
    for (const claim of conclusion.claims) {
      const line = claims.append("p");
      line.append("span").attr("class", claim.taken ? "taken" : null).text(claim.text + (claim.taken ? " – taken" : ""));
      claim.sources.forEach(source => addSource(line, source));
    }
  }
}

function addList(title, entries, write) {
  if (entries?.length) {
    content.append("h3").text(title);
    const list = content.append("ul");
    entries.forEach(entry => write(list.append("li"), entry));
  }
}

function addEvidence(item, piece) {
  item.append("span").text(`${piece.says}${piece.date ? ` ${piece.date}` : ""}${piece.note ? `. ${piece.note}` : ""}`);
  addSource(item, piece.source);
}

function addPractice(item, practice) {
  item.append("span").text(practice.name);
  practice.figures?.forEach(figure => item.append("small").text(figure));
  addSource(item, practice.source);
}

function fillPanel(member) {
  content.text("");
  const name = content.append("h2").attr("id", "panel-name").attr("tabindex", "-1").text(member.name);
  if (member.own) {
    name.append("bdi").attr("class", "own").attr("lang", member.own.language).text(member.own.text);
  }
  content.append("p").attr("class", "note").text(`${countryOf(member)} · ${data.regions[member.region].name}`);
  addFacts(member);
  content.append("h3").text("Why the atlas says so");
  member.conclusions.forEach(addConclusion);
  addList("Evidence, the weightiest first", member.evidence, addEvidence);
  addList("What the audit finds", member.findings, (item, finding) => item.text(finding));
  addList("Practices", member.practices, addPractice);
  const address = `#${member.id}`;
  content.append("p").attr("class", "note").append("a").attr("href", address).text(`Link to this member: ${address}`);
}

// Where the panel covers a phone, the page beneath it is out of reach.
const phone = matchMedia("(max-width:640px)");

function setModal() {
  const modal = phone.matches && state.member !== "";
  panel.attr("role", modal ? "dialog" : null).attr("aria-modal", modal ? "true" : null);
  d3.selectAll("body > :is(.skip, header, main, footer)").property("inert", modal);
}

function drawPanel() {
  if (state.member === "") {
    panel.attr("hidden", "");
    setModal();
    opener?.focus();
    opener = null;
    return;
  }
  if (!panel.node().contains(document.activeElement) && document.activeElement !== document.body) {
    opener = document.activeElement;
  }
  fillPanel(memberOf.get(state.member));
  panel.attr("hidden", null).property("scrollTop", 0);
  setModal();
  document.getElementById("panel-name").focus({preventScroll: true});
}

function closePanel() {
  change({member: ""});
  writeAddress(true);
}

d3.select("#close").on("click", closePanel);
phone.addEventListener("change", setModal);
addEventListener("keydown", event => {
  if (event.key === "Escape" && state.member !== "") {
    closePanel();
  }
});

parts.push({shows: ["member"], draw: drawPanel});
