-- How many people are at one, two and three steps from each of those asked about, each counted once.
-- Plain SQL over two relations: told (a, b) are ties, in any order and as often as archives tell them; asked (person)
-- are those asked about. In DuckDB, beside a folder for each archive:
--   CREATE VIEW told AS SELECT a, b FROM '*/ties.parquet';
--   CREATE VIEW asked AS SELECT DISTINCT person FROM '*/people.parquet' WHERE owner;
-- With CSV: read_csv('*/ties.csv', all_varchar = true), and owner = 'true'.

CREATE TABLE step AS
  SELECT a AS person, b AS other FROM told WHERE a <> b
  UNION
  SELECT b, a FROM told WHERE a <> b;

WITH
  one AS (SELECT asked.person AS asker, step.other AS person FROM asked JOIN step ON step.person = asked.person),
  two AS (SELECT DISTINCT one.asker, step.other AS person FROM one JOIN step ON step.person = one.person),
  three AS (SELECT DISTINCT two.asker, step.other AS person FROM two JOIN step ON step.person = two.person),
  reached AS (
    SELECT person AS asker, person, 0 AS degree FROM asked
    UNION ALL SELECT asker, person, 1 FROM one
    UNION ALL SELECT asker, person, 2 FROM two
    UNION ALL SELECT asker, person, 3 FROM three
  ),
  nearest AS (SELECT asker, person, min(degree) AS degree FROM reached GROUP BY asker, person)
SELECT
  asker AS person,
  count(CASE WHEN degree = 1 THEN 1 END) AS first_degree,
  count(CASE WHEN degree = 2 THEN 1 END) AS second_degree,
  count(CASE WHEN degree = 3 THEN 1 END) AS third_degree
FROM nearest
GROUP BY asker
ORDER BY asker;
