-- Profile addresses by which a person was known before: of someone who changed it, or of two entries that were one
-- person. An import that names one of them means that person.
CREATE TABLE former_address (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id),
  slug TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX former_address_by_person ON former_address (person);
