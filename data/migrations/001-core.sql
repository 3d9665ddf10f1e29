-- People, ties and what is known of them. Every table has an integer key of its own, so that the journal can
-- name any row. Days are 'YYYY-MM-DD', months 'YYYY-MM', instants are seconds since 1970 in UTC.

CREATE TABLE person (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  slug TEXT UNIQUE,                 -- profile slug, or a whole old /pub/ address
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,           -- name folded for comparison: NFC, no case, no accents
  company TEXT,
  position TEXT,
  place TEXT,
  country TEXT,
  email TEXT,
  as_of TEXT,                       -- day of the export that gave the fields above
  by_hand TEXT NOT NULL DEFAULT '', -- fields that the user typed, comma between: an import leaves them alone
  wanted INTEGER NOT NULL DEFAULT 0 CHECK (wanted IN (0, 1)),
  contact_count INTEGER,            -- how many contacts this person has, as told
  contact_count_open INTEGER NOT NULL DEFAULT 0 CHECK (contact_count_open IN (0, 1)), -- 1 for "500+"
  mutual_count INTEGER
) STRICT;
CREATE INDEX person_by_name ON person (name_key);

-- The user is person 1, so that a tie of the user's own is always (1, other).
INSERT INTO person (id, name, name_key) VALUES (1, '', '');

CREATE TABLE connection (
  id INTEGER PRIMARY KEY,
  a INTEGER NOT NULL REFERENCES person (id),
  b INTEGER NOT NULL REFERENCES person (id),
  source TEXT NOT NULL CHECK (source IN ('export', 'hand', 'decision', 'owner', 'edges')),
  told_by INTEGER REFERENCES person (id),
  connected_on TEXT,
  gone_on TEXT,                     -- missing since this newer full export
  UNIQUE (a, b),
  CHECK (a < b)
) STRICT;

-- Counting the contacts reads this alone.
CREATE INDEX connection_standing ON connection (a, gone_on, source, connected_on);

CREATE INDEX connection_by_teller ON connection (told_by) WHERE told_by IS NOT NULL;

-- Contacts whose row in the export holds a date alone: they hid their profile.
CREATE TABLE hidden_contact (
  id INTEGER PRIMARY KEY,
  connected_on TEXT NOT NULL UNIQUE,
  people INTEGER NOT NULL
) STRICT;

CREATE TABLE invitation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person INTEGER NOT NULL REFERENCES person (id),
  direction TEXT NOT NULL CHECK (direction IN ('incoming', 'outgoing')),
  sent_on TEXT,
  message TEXT,
  state TEXT NOT NULL CHECK (state IN ('pending', 'accepted', 'declined', 'ignored', 'withdrawn', 'expired')),
  inferred INTEGER NOT NULL CHECK (inferred IN (0, 1)),
  decided_on TEXT,
  because TEXT,
  asked_on TEXT,
  verdict TEXT,                     -- what the linter said of the user's own note
  linter INTEGER                    -- version of the linter that said it
) STRICT;
CREATE INDEX invitation_by_person ON invitation (person, direction, sent_on);
CREATE INDEX invitation_by_state ON invitation (state, direction);

CREATE TABLE follow (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL UNIQUE REFERENCES person (id),
  since TEXT
) STRICT;

CREATE TABLE relation (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL CHECK (kind IN ('close', 'colleague', 'former-colleague', 'customer', 'supplier', 'classmate',
    'met', 'acquaintance', 'recruiter')),
  UNIQUE (person, kind)
) STRICT;

CREATE TABLE note (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id),
  text TEXT NOT NULL,
  written_on TEXT,
  source TEXT NOT NULL CHECK (source IN ('hand', 'export'))
) STRICT;
CREATE INDEX note_by_person ON note (person);

CREATE TABLE tag (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id),
  tag TEXT NOT NULL,
  UNIQUE (person, tag)
) STRICT;

CREATE TABLE alias (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id),
  alias TEXT NOT NULL,
  alias_key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE meeting (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id),
  event TEXT NOT NULL,
  met_on TEXT
) STRICT;
CREATE INDEX meeting_by_person ON meeting (person);

-- An address-book entry or an e-mail address; its person is null until one is known to be theirs.
CREATE TABLE contact_point (
  id INTEGER PRIMARY KEY,
  person INTEGER REFERENCES person (id),
  source TEXT NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  email TEXT,
  company TEXT,
  title TEXT
) STRICT;
CREATE INDEX contact_point_by_person ON contact_point (person);
CREATE INDEX contact_point_by_name ON contact_point (name_key);

CREATE TABLE interest (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('role', 'industry', 'company', 'topic', 'place')),
  text TEXT NOT NULL,
  UNIQUE (kind, text)
) STRICT;

CREATE TABLE member_group (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE,
  url TEXT,
  members INTEGER,
  state TEXT NOT NULL CHECK (state IN ('known', 'suggested', 'joined', 'left')),
  since TEXT
) STRICT;

CREATE TABLE membership (
  id INTEGER PRIMARY KEY,
  member_group INTEGER NOT NULL REFERENCES member_group (id),
  person INTEGER NOT NULL REFERENCES person (id),
  UNIQUE (member_group, person)
) STRICT;
CREATE INDEX membership_by_person ON membership (person);

CREATE TABLE contribution (
  id INTEGER PRIMARY KEY,
  member_group INTEGER REFERENCES member_group (id),
  kind TEXT NOT NULL CHECK (kind IN ('comment', 'question', 'answer', 'post', 'reaction')),
  made_at INTEGER NOT NULL,
  link TEXT,
  text TEXT,
  verdict TEXT,                     -- as of an invitation
  linter INTEGER
) STRICT;

CREATE TABLE conversation (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE
) STRICT;

-- One row for each message and other party. The user's own words stay; of others' only what advice needs.
CREATE TABLE message (
  id INTEGER PRIMARY KEY,
  conversation INTEGER NOT NULL REFERENCES conversation (id),
  person INTEGER NOT NULL REFERENCES person (id),
  sent_at INTEGER NOT NULL,
  text TEXT,
  language TEXT,
  traits INTEGER NOT NULL,          -- yes or no, a bit each: one value goes in quicker than four
  mine INTEGER GENERATED ALWAYS AS (traits & 1) VIRTUAL,
  asks INTEGER GENERATED ALWAYS AS (traits >> 1 & 1) VIRTUAL,
  links INTEGER GENERATED ALWAYS AS (traits >> 2 & 1) VIRTUAL,
  pitches INTEGER GENERATED ALWAYS AS (traits >> 3 & 1) VIRTUAL,
  reader INTEGER NOT NULL,          -- version of the reader that worked out the language and the traits
  fingerprint INTEGER NOT NULL      -- tells a message that was imported before
) STRICT;
-- Holds all that counting reads, so that no text is passed on the way.
CREATE INDEX message_by_person ON message (person, sent_at, mine, asks, pitches);

CREATE TABLE position (
  id INTEGER PRIMARY KEY,
  company TEXT NOT NULL,
  company_key TEXT NOT NULL,
  title TEXT,
  description TEXT,
  place TEXT,
  started TEXT,
  ended TEXT
) STRICT;

CREATE TABLE education (
  id INTEGER PRIMARY KEY,
  school TEXT NOT NULL,
  school_key TEXT NOT NULL,
  degree TEXT,
  notes TEXT,
  activities TEXT,
  started TEXT,
  ended TEXT
) STRICT;

CREATE TABLE skill (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE spoken_language (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  proficiency TEXT
) STRICT;

CREATE TABLE endorsement (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id),
  direction TEXT NOT NULL CHECK (direction IN ('received', 'given')),
  skill TEXT NOT NULL,
  given_on TEXT,
  UNIQUE (person, direction, skill)
) STRICT;

CREATE TABLE recommendation (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id),
  direction TEXT NOT NULL CHECK (direction IN ('received', 'given')),
  given_on TEXT,
  text TEXT,                        -- the user's own words only
  visible INTEGER NOT NULL CHECK (visible IN (0, 1)),
  UNIQUE (person, direction, given_on)
) STRICT;

-- The user's own profile: one row.
CREATE TABLE profile (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  headline TEXT,
  summary TEXT,
  industry TEXT,
  place TEXT,
  websites TEXT,
  as_of TEXT
) STRICT;

CREATE TABLE company_follow (
  id INTEGER PRIMARY KEY,
  company TEXT NOT NULL UNIQUE,
  followed_on TEXT
) STRICT;

CREATE TABLE attendance (
  id INTEGER PRIMARY KEY,
  event TEXT NOT NULL,
  held_on TEXT,
  status TEXT,
  url TEXT,
  UNIQUE (event, held_on)
) STRICT;

-- The user's own public activity outside groups.
CREATE TABLE activity (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('share', 'comment', 'reaction')),
  made_at INTEGER NOT NULL,
  link TEXT,
  text TEXT
) STRICT;

-- A field that differed between two exports: a new employer, a new position.
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id),
  field TEXT NOT NULL,
  before TEXT,
  after TEXT,
  seen_on TEXT NOT NULL
) STRICT;
CREATE INDEX change_by_person ON change (person);

-- How often the user wants to be in touch with a person, or with everybody who has a tag.
CREATE TABLE rhythm (
  id INTEGER PRIMARY KEY,
  person INTEGER UNIQUE REFERENCES person (id),
  tag TEXT UNIQUE,
  wished_days INTEGER NOT NULL,
  latest_days INTEGER NOT NULL,
  CHECK ((person IS NULL) <> (tag IS NULL)),
  CHECK (wished_days <= latest_days)
) STRICT;

-- A touch outside the network: a call, a lunch.
CREATE TABLE touch (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id),
  touched_on TEXT NOT NULL,
  text TEXT
) STRICT;
CREATE INDEX touch_by_person ON touch (person, touched_on);

-- What was proposed in a week, and what came of it.
CREATE TABLE plan_item (
  id INTEGER PRIMARY KEY,
  week TEXT NOT NULL,               -- its Monday
  number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  person INTEGER REFERENCES person (id),
  minutes INTEGER NOT NULL,
  principle TEXT NOT NULL,
  params TEXT NOT NULL,             -- JSON: what its sentences need
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'skipped', 'snoozed')),
  acted_on TEXT,
  until TEXT,                       -- the day on which a snoozed one returns
  UNIQUE (week, number)
) STRICT;
CREATE INDEX plan_item_by_person ON plan_item (person);

CREATE TABLE import_run (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  ran_at INTEGER NOT NULL,
  as_of TEXT NOT NULL,              -- day of the newest thing in the export
  whole INTEGER NOT NULL CHECK (whole IN (0, 1)), -- it held all contacts
  files TEXT NOT NULL               -- JSON: name and kind of each
) STRICT;

CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;

-- People to leave out of later imports: a keyed hash of the slug, from which no name can be read.
CREATE TABLE forgotten (
  id INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE
) STRICT;

-- The key of these hashes, made with the first of them.
CREATE TABLE secret (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  key TEXT NOT NULL
) STRICT;

-- The journal: what each action did, for undo and redo.
CREATE TABLE action (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  stack TEXT NOT NULL CHECK (stack IN ('undo', 'redo')),
  command TEXT NOT NULL,
  acted_at INTEGER NOT NULL
) STRICT;

CREATE TABLE journal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  action INTEGER NOT NULL REFERENCES action (id),
  tbl TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('inserted', 'changed', 'run')), -- a run is many inserted rows
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  before TEXT                       -- JSON of a changed or deleted row as it was
) STRICT;
CREATE INDEX journal_by_action ON journal (action);

-- Raised in every transaction: a key for what is derived from the store.
CREATE TABLE counter (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  value INTEGER NOT NULL
) STRICT;
INSERT INTO counter (id, value) VALUES (1, 0);
