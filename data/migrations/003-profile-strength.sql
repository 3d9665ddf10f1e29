-- How strong the user's profile was by each export that told of it, and after each answer about it: no export says how
-- it was before.
CREATE TABLE profile_strength (
  id INTEGER PRIMARY KEY,
  seen_on TEXT NOT NULL UNIQUE,
  score INTEGER NOT NULL
) STRICT;
