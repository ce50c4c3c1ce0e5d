/** Words that questions are made of: they tell no part of the site apart. */
export const FILLER = new Set(
  `a about abt actually after all alot also always am amazing an and any anyone anything are as at b bc be because been before being between both but by can cant could cuz did didnt difference do does doesnt doing dont dose during even ever every everything for from
get gets getting give go goes going gonna got gotta had has have having he her here hers him his how i id idk if ill im in into is isnt it its ive just kinda know let like
lol lot me my n no normal not now of off ok omg on one ones or our out over please pls plz r really rn she should so some someone something sorta still take tbh tell than that thats the
their them then there these they thing things this til to too u up ur us very w wanna want was way we were what whats when where which while who why will with
without wont would y yes yet yo yr yrs you your`.split(/\s+/),
);
