/** Words that questions are made of: they tell no part of the site apart. */
export const FILLER = new Set(
  `a about after actually all always amazing also am an and any anyone anything are as at be because been before being both but by can cant could cuz did didnt do during does doesnt doing dont dose even ever every everything for from
get gets getting give go goes going got had has have having he her here hers him his how i id if ill im in into is isnt it its ive just know let like
me my no normal not now of off ok on one ones or our out over please really she should so some someone something still take tell than that thats the
their them then there these they thing things this to too up us very want wanna was way we were what whats when where which while who why will with
without wont would yes yet you your`.split(/\s+/),
);
