// What the library told, and questions about it.
const data = JSON.parse(document.getElementById("data").textContent);
const memberOf = new Map(data.members.map(member => [member.id, member]));
const cohortOf = new Map(data.cohorts.map(cohort => [cohort.id, cohort]));

for (const member of data.members) {
  member.region = data.countries[member.country].region;
  member.known ??= [];
  member.possible ??= [];
  member.awards ??= [];
}

// The days on which a member came, went, came again; an odd number of them has passed while it is in.
const isIn = (changes, day) => changes.filter(change => change <= day).length % 2 === 1;
const isKnown = (member, day) => isIn(member.known, day);
const isPossible = (member, day) => isIn(member.possible, day);

// The total last announced by a day.
const announcedBy = day => data.totals.filter(total => total.day <= day).pop();

// Days as numbers from the first of the page.
const DAY = 86400000;
const firstDay = Date.parse(data.first);
const numberOf = day => Math.round((Date.parse(day) - firstDay) / DAY);
const dayOf = number => new Date(firstDay + number * DAY).toISOString().slice(0, 10);
const lastNumber = numberOf(data.last);
// Whether a text is a day of the page; 2020-02-31 is none, though Date.parse takes it for one.
const isDay = text => text >= data.first && text <= data.last && !isNaN(Date.parse(text)) && dayOf(numberOf(text)) === text;

const dayFormat = new Intl.DateTimeFormat("en-GB", {day: "numeric", month: "long", year: "numeric", timeZone: "UTC"});
const inWords = day => dayFormat.format(new Date(day));
const counted = (number, one, many) => `${number} ${number === 1 ? one : many}`;
