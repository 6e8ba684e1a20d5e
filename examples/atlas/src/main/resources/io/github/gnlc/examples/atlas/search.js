// Finds members by what somebody types: names in any script, without case and marks, one typing error.
const keyOf = text => text.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
const LONG_ENOUGH_FOR_AN_ERROR = 5;

// Whether one letter more, less, other, or two swapped make one word of the other.
function isOneErrorApart(a, b) {
  if (Math.abs(a.length - b.length) > 1) {
    return false;
  }
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) {
    i++;
  }
  const rest = (text, from) => text.slice(from);
  return rest(a, i + 1) === rest(b, i + 1) || rest(a, i) === rest(b, i + 1) || rest(a, i + 1) === rest(b, i)
    || (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(a, i + 2) === rest(b, i + 2));
}

// How far a name is from what was typed: 0 the same, 1 begins so, 2 has it within; else none.
function distance(typed, name) {
  if (name === typed) {
    return 0;
  }
  if (name.startsWith(typed)) {
    return 1;
  }
  return typed.length > 1 && name.includes(typed) ? 2 : Infinity;
}

// The members that have a name within a finite distance, the nearest first.
function nearest(members, far) {
  return members.map(member => [member, Math.min(...member.keys.map(far))])
    .filter(([, least]) => least < Infinity)
    .sort((a, b) => a[1] - b[1])
    .map(([member]) => member);
}

// The members that a text may mean, with a typing error only if none without; all of them if nothing was typed.
function search(text, members) {
  const typed = keyOf(text);
  if (typed === "") {
    return members;
  }
  const found = nearest(members, name => distance(typed, name));
  return found.length > 0 || typed.length < LONG_ENOUGH_FOR_AN_ERROR
    ? found
    : nearest(members, name => isOneErrorApart(typed, name) ? 0 : Infinity);
}
