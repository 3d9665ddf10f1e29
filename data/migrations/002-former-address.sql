-- Profile addresses by which a person was known before: of someone who changed it, or of two entries that were one
-- person. An import that names one of them means that person.
CREATE TABLE former_address (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id),
  slug TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX former_address_by_person ON former_address (person);

-- A row stands here from when somebody's rows are gone until the file and its copies hold no trace of them either.
CREATE TABLE scrub_due (
  id INTEGER PRIMARY KEY CHECK (id = 1)
) STRICT;
