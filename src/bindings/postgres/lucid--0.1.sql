/* lucid--0.1.sql - the functions of lucid, each over text and over bytea. */
\echo Use "CREATE EXTENSION lucid" to load this file. \quit

CREATE FUNCTION lucid_version() RETURNS text
    AS 'MODULE_PATHNAME', 'lucid_pg_version' LANGUAGE C STABLE STRICT PARALLEL SAFE;

CREATE FUNCTION lucid_words(body text, options jsonb DEFAULT '{}')
    RETURNS bigint
    AS 'MODULE_PATHNAME', 'lucid_pg_text_words'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 400;
COMMENT ON FUNCTION lucid_words(text, jsonb) IS 'words, as a writer counts them';

CREATE FUNCTION lucid_words(body bytea, options jsonb DEFAULT '{}')
    RETURNS bigint
    AS 'MODULE_PATHNAME', 'lucid_pg_bytea_words'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 400;
COMMENT ON FUNCTION lucid_words(bytea, jsonb) IS 'words, as a writer counts them';

CREATE FUNCTION lucid_grade(body text, options jsonb DEFAULT '{}')
    RETURNS double precision
    AS 'MODULE_PATHNAME', 'lucid_pg_text_grade'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 4000;
COMMENT ON FUNCTION lucid_grade(text, jsonb) IS 'the school year that the well-known formulas agree on: their median';

CREATE FUNCTION lucid_grade(body bytea, options jsonb DEFAULT '{}')
    RETURNS double precision
    AS 'MODULE_PATHNAME', 'lucid_pg_bytea_grade'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 4000;
COMMENT ON FUNCTION lucid_grade(bytea, jsonb) IS 'the school year that the well-known formulas agree on: their median';

CREATE FUNCTION lucid_metric(body text, id text, options jsonb DEFAULT '{}')
    RETURNS double precision
    AS 'MODULE_PATHNAME', 'lucid_pg_text_metric'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 4000;
COMMENT ON FUNCTION lucid_metric(text, text, jsonb) IS 'a formula of lucid list metrics; NULL: not available';

CREATE FUNCTION lucid_metric(body bytea, id text, options jsonb DEFAULT '{}')
    RETURNS double precision
    AS 'MODULE_PATHNAME', 'lucid_pg_bytea_metric'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 4000;
COMMENT ON FUNCTION lucid_metric(bytea, text, jsonb) IS 'a formula of lucid list metrics; NULL: not available';

CREATE FUNCTION lucid_count(body text, name text, options jsonb DEFAULT '{}')
    RETURNS bigint
    AS 'MODULE_PATHNAME', 'lucid_pg_text_count'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 4000;
COMMENT ON FUNCTION lucid_count(text, text, jsonb) IS 'a count of the report; NULL: not known';

CREATE FUNCTION lucid_count(body bytea, name text, options jsonb DEFAULT '{}')
    RETURNS bigint
    AS 'MODULE_PATHNAME', 'lucid_pg_bytea_count'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 4000;
COMMENT ON FUNCTION lucid_count(bytea, text, jsonb) IS 'a count of the report; NULL: not known';

CREATE FUNCTION lucid_declared(body text, options jsonb DEFAULT '{}')
    RETURNS bigint
    AS 'MODULE_PATHNAME', 'lucid_pg_text_declared'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 4000;
COMMENT ON FUNCTION lucid_declared(text, jsonb) IS 'the words that the text declares; NULL: none';

CREATE FUNCTION lucid_declared(body bytea, options jsonb DEFAULT '{}')
    RETURNS bigint
    AS 'MODULE_PATHNAME', 'lucid_pg_bytea_declared'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 4000;
COMMENT ON FUNCTION lucid_declared(bytea, jsonb) IS 'the words that the text declares; NULL: none';

CREATE FUNCTION lucid_report(body text, options jsonb DEFAULT '{}')
    RETURNS jsonb
    AS 'MODULE_PATHNAME', 'lucid_pg_text_report'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 8000;
COMMENT ON FUNCTION lucid_report(text, jsonb) IS 'what lucid -f ndjson prints of it';

CREATE FUNCTION lucid_report(body bytea, options jsonb DEFAULT '{}')
    RETURNS jsonb
    AS 'MODULE_PATHNAME', 'lucid_pg_bytea_report'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 8000;
COMMENT ON FUNCTION lucid_report(bytea, jsonb) IS 'what lucid -f ndjson prints of it';

CREATE FUNCTION lucid_check(body text, yaml text, options jsonb DEFAULT '{}')
    RETURNS jsonb
    AS 'MODULE_PATHNAME', 'lucid_pg_text_check'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 8000;
COMMENT ON FUNCTION lucid_check(text, text, jsonb) IS 'findings by a configuration, the content of a .lucid.yaml';

CREATE FUNCTION lucid_check(body bytea, yaml text, options jsonb DEFAULT '{}')
    RETURNS jsonb
    AS 'MODULE_PATHNAME', 'lucid_pg_bytea_check'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 8000;
COMMENT ON FUNCTION lucid_check(bytea, text, jsonb) IS 'findings by a configuration, the content of a .lucid.yaml';

CREATE FUNCTION lucid_sentences(body text, options jsonb DEFAULT '{}')
    RETURNS TABLE (number bigint, sentence text, words bigint, line bigint, col bigint,
        syllables bigint, grade double precision, scored boolean, hard text)
    AS 'MODULE_PATHNAME', 'lucid_pg_text_sentences'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 8000 ROWS 20;
COMMENT ON FUNCTION lucid_sentences(text, jsonb) IS 'its sentences';

CREATE FUNCTION lucid_sentences(body bytea, options jsonb DEFAULT '{}')
    RETURNS TABLE (number bigint, sentence text, words bigint, line bigint, col bigint,
        syllables bigint, grade double precision, scored boolean, hard text)
    AS 'MODULE_PATHNAME', 'lucid_pg_bytea_sentences'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 8000 ROWS 20;
COMMENT ON FUNCTION lucid_sentences(bytea, jsonb) IS 'its sentences';

CREATE FUNCTION lucid_keywords(body text, options jsonb DEFAULT '{}')
    RETURNS TABLE (term text, words integer, count bigint, density double precision,
        asked boolean)
    AS 'MODULE_PATHNAME', 'lucid_pg_text_keywords'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 8000 ROWS 20;
COMMENT ON FUNCTION lucid_keywords(text, jsonb) IS 'its keywords';

CREATE FUNCTION lucid_keywords(body bytea, options jsonb DEFAULT '{}')
    RETURNS TABLE (term text, words integer, count bigint, density double precision,
        asked boolean)
    AS 'MODULE_PATHNAME', 'lucid_pg_bytea_keywords'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 8000 ROWS 20;
COMMENT ON FUNCTION lucid_keywords(bytea, jsonb) IS 'its keywords';

CREATE FUNCTION lucid_merge_add(internal, jsonb) RETURNS internal
    AS 'MODULE_PATHNAME', 'lucid_pg_merge_add' LANGUAGE C IMMUTABLE PARALLEL SAFE;
CREATE FUNCTION lucid_merge_combine(internal, internal) RETURNS internal
    AS 'MODULE_PATHNAME', 'lucid_pg_merge_combine' LANGUAGE C IMMUTABLE PARALLEL SAFE;
CREATE FUNCTION lucid_merge_save(internal) RETURNS bytea
    AS 'MODULE_PATHNAME', 'lucid_pg_merge_save' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION lucid_merge_load(bytea, internal) RETURNS internal
    AS 'MODULE_PATHNAME', 'lucid_pg_merge_load' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION lucid_merge_end(internal) RETURNS jsonb
    AS 'MODULE_PATHNAME', 'lucid_pg_merge_end' LANGUAGE C IMMUTABLE PARALLEL SAFE;

CREATE AGGREGATE lucid_merge(record jsonb) (
    SFUNC = lucid_merge_add, STYPE = internal, FINALFUNC = lucid_merge_end,
    COMBINEFUNC = lucid_merge_combine, SERIALFUNC = lucid_merge_save,
    DESERIALFUNC = lucid_merge_load, PARALLEL = SAFE);
COMMENT ON AGGREGATE lucid_merge(jsonb) IS 'reports of lucid_report, added up';
